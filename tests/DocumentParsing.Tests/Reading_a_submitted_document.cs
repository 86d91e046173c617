using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.DocumentParsing.Tests;

public sealed class Reading_a_submitted_document
{
    [Fact]
    public async Task stores_its_facts_and_counts()
    {
        await using var service = await ParsingApplication.Start();

        var document = await service.Submits(ParsingApplication.Sample("quarrystone-type2-three-exceptions"));

        var reading = Assert.Single(await service.ReadingsOf(document));
        Assert.Equal("soc2-type2", reading.GetProperty("kind").GetString());
        Assert.Equal(72, reading.GetProperty("controls").GetInt32());
        Assert.Equal(3, reading.GetProperty("exceptions").GetInt32());
        using var client = service.ClientFor(service.Analyst);
        var facts = await client.GetStringAsync($"/documents/{document}/facts");
        Assert.Equal(reading.GetProperty("factsSha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts))));
    }

    [Fact]
    public async Task happens_once_however_often_the_message_comes()
    {
        await using var service = await ParsingApplication.Start();
        var message = Guid.CreateVersion7();
        var file = ParsingApplication.Sample("pinewhistle-type1");

        var document = await service.Submits(file, messageId: message);
        await service.Submits(file, document, message);
        await service.ReadingsOf(document);
        await service.Submits(file, document, message);
        // One after the other in one queue: when this one is done, the ones before it are.
        await service.ReadingsOf(await service.Submits(file));

        Assert.Single(await service.ReadingsOf(document));
    }

    [Fact]
    public async Task waits_for_an_intake_that_is_away_and_tells_nobody_that_the_document_is_bad()
    {
        await using var service = await ParsingApplication.Start();
        service.Documents.BeAway(requests: 3);

        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));

        Assert.Equal("read", Assert.Single(await service.ReadingsOf(document)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task that_is_deleted_meanwhile_leaves_nothing_behind()
    {
        await using var service = await ParsingApplication.Start();
        service.Documents.Hold();
        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));
        await Eventually.True(async () => (await service.Column("select state from readings")).Count == 1, "the reading to begin");

        await service.Deletes(document);
        await service.HasHandled(messages: 1);
        service.Documents.Release();
        await service.HasHandled(messages: 2);

        Assert.Empty(await service.Column("select state from readings"));
    }

    [Fact]
    public async Task again_makes_the_next_version_and_keeps_the_first()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));
        await service.ReadingsOf(document);

        using var client = service.ClientFor(service.Analyst);
        await client.PostAsJsonAsync($"/documents/{document}/readings", new { }).Is(HttpStatusCode.Accepted);

        var readings = await service.ReadingsOf(document, count: 2);
        Assert.Equal(readings[1].GetProperty("factsSha256").GetString(), readings[0].GetProperty("factsSha256").GetString());
    }

    [Fact]
    public async Task of_another_organisation_is_not_found()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));
        await service.ReadingsOf(document);

        using var stranger = service.ClientFor(TestPerson.Admin(Guid.CreateVersion7()));
        foreach (var path in (string[])["facts", "readings", "pages/1.png", "pages/1/evidence"])
            await stranger.GetAsync($"/documents/{document}/{path}").Is(HttpStatusCode.NotFound);
    }
}
