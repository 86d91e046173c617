using System.Diagnostics;
using System.Net;
using System.Text.Json;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class Judging_by_the_command_line(PlatformFixture fixture)
{
    [Fact]
    public async Task finds_to_the_byte_what_the_portal_finds_in_the_same_report()
    {
        var report = await fixture.OldReport;
        using var review = fixture.Admin.Person.At("exception-review");
        await Note(review, report.Review);
        // What we say of our use of the vendor, and what was noted of single controls, in one file.
        var engagement = fixture.Platform["engagement.yaml"];
        await File.WriteAllTextAsync(engagement, await review.GetStringAsync($"/reviews/{report.Review}/engagement.yaml"));
        var day = (await review.GetAsync($"/reviews/{report.Review}").Is(HttpStatusCode.OK)).GetProperty("asOf").GetString()!;

        using var printed = JsonDocument.Parse(await Run("review", report.File, "--engagement", engagement, "--as-of", day, "--json"));

        var findings = printed.RootElement.GetProperty("findings");
        Assert.NotEqual(0, findings.GetArrayLength());
        Assert.Equal(findings.GetRawText(), await review.GetStringAsync($"/reviews/{report.Review}/findings.json"));
    }

    private static async Task Note(HttpClient review, Guid id)
    {
        var cuecs = (await review.GetAsync($"/reviews/{id}/cuecs").Is(HttpStatusCode.OK)).GetProperty("items");
        foreach (var (index, note) in new object[] { new { state = "implemented" }, new { state = "partial", owner = "ann@customer.example", evidence = "Two of \"three\" sites: done", due = "2027-01-31" } }.Index())
            await review.Put($"/reviews/{id}/cuecs/{Uri.EscapeDataString(cuecs[index].GetProperty("key").GetString()!)}", note, "*").Is(HttpStatusCode.OK);
        var organization = (await review.GetAsync($"/reviews/{id}/subservices").Is(HttpStatusCode.OK)).GetProperty("organizations")[0];
        await review.Put($"/reviews/{id}/subservices/{Uri.EscapeDataString(organization.GetProperty("key").GetString()!)}", new { heldUntil = "2026-03-31", chasedBy = "ben@customer.example" }, "*").Is(HttpStatusCode.OK);
    }

    private static async Task<string> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Repository.CommandLine, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
