using System.Globalization;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>
/// Reports of invented firms, each in a style, a layout and words of its own, are read back without a wrong fact that is not doubted.
/// RANDOM_REPORTS=5000 reads more of them; RANDOM_REPORTS_FROM begins at another seed.
/// </summary>
public sealed class Reading_random_reports
{
    private static readonly int Count = Setting("RANDOM_REPORTS", 300);
    private static readonly int From = Setting("RANDOM_REPORTS_FROM", 1);

    [Fact]
    public void Nothing_is_misread_without_a_doubt()
    {
        List<string> failures = [];
        for (var seed = From; seed < From + Count; seed++)
        {
            var wrong = Read(seed);
            if (wrong.Count > 0)
                failures.Add($"seed {seed}: {wrong.Count} misread, first {wrong[0]}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {Count} reports were misread:\n{string.Join('\n', failures.Take(20))}");
    }

    internal static IReadOnlyList<string> Read(int seed)
    {
        var random = new Random(seed);
        var style = FirmStyle.Draw(random);
        var planned = ReportPlanner.Draw(random, style);
        return Misreading.Find(planned, style, ReportParser.Parse(ReportPress.Print(planned, style)));
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : otherwise;
}
