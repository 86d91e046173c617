using System.Net;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.DocumentParsing.Tests;

public sealed class Looking_at_a_page
{
    [Fact]
    public async Task gives_its_picture_and_is_remembered()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));
        await service.ReadingsOf(document);

        using var client = service.ClientFor(service.Analyst);
        using var picture = await client.GetAsync($"/documents/{document}/pages/2.png?dpi=60");
        using var second = await client.GetAsync($"/documents/{document}/pages/3.png?dpi=60");
        var newest = await client.GetAsync($"/documents/{document}/views?limit=1").Is(HttpStatusCode.OK);
        var views = (await client.GetAsync($"/documents/{document}/views?limit=1&after={newest.GetProperty("next").GetString()}").Is(HttpStatusCode.OK)).GetProperty("items");

        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await picture.Content.ReadAsByteArrayAsync())[..4]);
        Assert.Equal((2, "Analyst"), (views[0].GetProperty("page").GetInt32(), views[0].GetProperty("personName").GetString()));
    }

    [Fact]
    public async Task that_the_document_does_not_have_is_refused()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));
        await service.ReadingsOf(document);

        using var client = service.ClientFor(service.Analyst);
        await client.GetAsync($"/documents/{document}/pages/400.png").IsProblem(HttpStatusCode.NotFound, "no-such-page");
    }

    [Fact]
    public async Task shows_where_its_facts_stand()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(ParsingApplication.Sample("quarrystone-type2-three-exceptions"));
        await service.ReadingsOf(document);

        using var client = service.ClientFor(service.Analyst);
        var evidence = await client.GetAsync($"/documents/{document}/pages/1/evidence").Is(HttpStatusCode.OK);

        var organization = evidence.EnumerateArray().Single(place => place.GetProperty("fact").GetString() == "serviceOrganization");
        Assert.Equal(4, organization.GetProperty("boxes")[0].GetArrayLength());
    }
}
