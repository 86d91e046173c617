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
        using var intake = fixture.Admin.Person.At("intake");
        using var review = fixture.Admin.Person.At("exception-review");
        var engagement = fixture.Platform["engagement.yaml"];
        var stated = (await intake.GetAsync($"/vendors/{report.Vendor}/engagement").Is(HttpStatusCode.OK)).GetProperty("engagement").GetRawText();
        // JSON is YAML; only the one category of two words is spelled otherwise there.
        await File.WriteAllTextAsync(engagement, stated.Replace("processingIntegrity", "processing-integrity", StringComparison.Ordinal));
        var day = (await review.GetAsync($"/reviews/{report.Review}").Is(HttpStatusCode.OK)).GetProperty("asOf").GetString()!;

        using var printed = JsonDocument.Parse(await Run("review", report.File, "--engagement", engagement, "--as-of", day, "--json"));

        var findings = printed.RootElement.GetProperty("findings");
        Assert.NotEqual(0, findings.GetArrayLength());
        Assert.Equal(findings.GetRawText(), await review.GetStringAsync($"/reviews/{report.Review}/findings.json"));
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
