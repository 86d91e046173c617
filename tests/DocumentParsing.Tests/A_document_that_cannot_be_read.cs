using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.DocumentParsing.Tests;

public sealed class A_document_that_cannot_be_read
{
    [Fact]
    public async Task says_why_and_what_to_do_and_others_go_on()
    {
        await using var service = await ParsingApplication.Start();

        var damaged = await service.Submits(ParsingApplication.Sample("pinewhistle-type1")[..20_000]);
        var whole = await service.Submits(ParsingApplication.Sample("pinewhistle-type1"));

        var failure = Assert.Single(await service.ReadingsOf(damaged)).GetProperty("failure");
        Assert.Equal("damaged", failure.GetProperty("code").GetString());
        Assert.NotEqual("", failure.GetProperty("whatToDo").GetString());
        Assert.Equal("read", Assert.Single(await service.ReadingsOf(whole)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task without_its_password_can_be_read_with_it_and_the_password_is_kept_nowhere()
    {
        await using var service = await ParsingApplication.Start();
        var document = await service.Submits(Encrypted(ParsingApplication.Sample("pinewhistle-type1"), "open-sesame-71"));
        Assert.Equal("password-needed", Assert.Single(await service.ReadingsOf(document)).GetProperty("failure").GetProperty("code").GetString());

        using var client = service.ClientFor(service.Analyst);
        var wrong = await client.PostAsJsonAsync($"/documents/{document}/readings", new { password = "open-barley" }).Is(HttpStatusCode.OK);
        var right = await client.PostAsJsonAsync($"/documents/{document}/readings", new { password = "open-sesame-71" }).Is(HttpStatusCode.OK);

        Assert.Equal("password-wrong", wrong.GetProperty("failure").GetProperty("code").GetString());
        Assert.Equal("soc2-type1", right.GetProperty("kind").GetString());
        Assert.DoesNotContain("open-", string.Join('\n', await service.Column("select row(readings.*)::text from readings union all select row(outbox.*)::text from outbox")), StringComparison.Ordinal);
    }

    private static byte[] Encrypted(byte[] pdf, string password)
    {
        var folder = Directory.CreateTempSubdirectory("vendorrisk-encrypt-");
        try
        {
            var (plain, locked) = (Path.Combine(folder.FullName, "plain.pdf"), Path.Combine(folder.FullName, "locked.pdf"));
            File.WriteAllBytes(plain, pdf);
            using var qpdf = Process.Start("qpdf", ["--encrypt", password, "owner", "256", "--", plain, locked]);
            qpdf.WaitForExit();
            return File.ReadAllBytes(locked);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
