using System.Globalization;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>Random reports printed as real PDFs come back through the tools as they were planned. RANDOM_FILES sets how many, 20 by default.</summary>
public sealed class Reading_random_reports_from_real_files
{
    [Fact]
    public async Task Nothing_is_misread_without_a_doubt()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("RANDOM_FILES") ?? "20", CultureInfo.InvariantCulture);
        List<string> failures = [];
        for (var seed = 1; seed <= count; seed++)
        {
            var random = new Random(seed);
            var style = FirmStyle.Draw(random);
            var planned = ReportPlanner.Draw(random, style);
            var read = ReportParser.Parse(await Reading.DocumentAsync(PrintedPages.Of(ReportPress.Print(planned, style))));
            if (Misreading.Find(planned, read).Wrong is { Count: > 0 } wrong)
                failures.Add($"seed {seed}: {wrong.Count} misread, first {wrong[0]}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} reports were misread:\n{string.Join('\n', failures.Take(20))}");
    }
}
