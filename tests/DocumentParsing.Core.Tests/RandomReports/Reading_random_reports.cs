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

    private static readonly (int Seed, Misreading Found)[] Reports =
        [.. Enumerable.Range(From, Count).AsParallel().AsOrdered().Select(seed => (seed, Read(seed)))];

    private static readonly (int Seed, Misreading Found)[] CentredReports =
        [.. Enumerable.Range(From, Math.Max(60, Count / 5)).AsParallel().AsOrdered().Select(seed => (seed, ReadCentred(seed)))];

    /// <summary>Where nothing but the middle of its cell says which row a text belongs to, one report in two hundred may be misread; docs/accuracy.md says so.</summary>
    [Fact]
    public void Tables_whose_cells_are_all_centred_are_hardly_misread_without_a_doubt()
    {
        var failures = CentredReports.Where(report => report.Found.Wrong.Count > 0).Select(report => $"seed {report.Seed}: {report.Found.Wrong.Count} misread, first {report.Found.Wrong[0]}").ToArray();
        Assert.True(failures.Length <= 0.005 * CentredReports.Length, $"{failures.Length} of {CentredReports.Length} reports were misread:\n{string.Join('\n', failures.Take(40))}");
    }

    [Fact]
    public void Tables_whose_cells_are_all_centred_are_seldom_doubted()
    {
        var (facts, needless) = (CentredReports.Sum(report => report.Found.Facts), CentredReports.Sum(report => report.Found.Needless));
        var worst = CentredReports.OrderByDescending(report => report.Found.Needless).Take(20).Select(report => $"seed {report.Seed}: {report.Found.Needless} of {report.Found.Facts}");
        Assert.True(needless <= 0.05 * facts, $"{needless} of {facts} facts were right and doubted:\n{string.Join('\n', worst)}");
    }

    [Fact]
    public void Nothing_is_misread_without_a_doubt()
    {
        var failures = Reports.Where(report => report.Found.Wrong.Count > 0).Select(report => $"seed {report.Seed}: {report.Found.Wrong.Count} misread, first {report.Found.Wrong[0]}").ToArray();
        Assert.True(failures.Length == 0, $"{failures.Length} of {Count} reports were misread:\n{string.Join('\n', failures.Take(40))}");
    }

    [Fact]
    public void Right_facts_are_seldom_doubted()
    {
        var (facts, needless) = (Reports.Sum(report => report.Found.Facts), Reports.Sum(report => report.Found.Needless));
        var worst = Reports.OrderByDescending(report => report.Found.Needless).Take(20).Select(report => $"seed {report.Seed}: {report.Found.Needless} of {report.Found.Facts}");
        Assert.True(needless <= 0.006 * facts, $"{needless} of {facts} facts were right and doubted:\n{string.Join('\n', worst)}");
    }

    /// <summary>Seeds that failed once: numbers in the middle of rows, notes and rows broken over the end of a page, cells taken for columns of text, a heading taken for the last row of a table, the ends of two rows for headings that are printed again, the label of an answer at the foot of a page lost before the answer.</summary>
    [Theory]
    [InlineData(570)]
    [InlineData(627)]
    [InlineData(880)]
    [InlineData(1303)]
    [InlineData(1329)]
    [InlineData(1386)]
    [InlineData(1422)]
    [InlineData(1436)]
    [InlineData(1476)]
    [InlineData(1523)]
    [InlineData(1586)]
    [InlineData(1637)]
    [InlineData(1710)]
    [InlineData(1732)]
    [InlineData(1814)]
    [InlineData(1976)]
    [InlineData(1986)]
    [InlineData(2189)]
    [InlineData(2232)]
    [InlineData(2256)]
    [InlineData(2266)]
    [InlineData(2268)]
    [InlineData(2333)]
    [InlineData(2464)]
    [InlineData(2476)]
    [InlineData(2503)]
    [InlineData(2524)]
    [InlineData(2562)]
    [InlineData(2723)]
    [InlineData(3188)]
    [InlineData(3205)]
    [InlineData(3232)]
    [InlineData(3501)]
    [InlineData(3616)]
    [InlineData(3661)]
    [InlineData(3811)]
    [InlineData(3893)]
    [InlineData(3923)]
    [InlineData(3939)]
    [InlineData(4012)]
    [InlineData(4196)]
    [InlineData(4431)]
    [InlineData(4454)]
    [InlineData(4806)]
    [InlineData(4815)]
    public void What_was_misread_once_is_read(int seed) => Assert.Empty(Read(seed).Wrong);

    /// <summary>Seeds of centred tables that failed once: the first row below a criterion begun in the first column alone, a result for want of an occasion taken for the end of the exception above it.</summary>
    [Theory]
    [InlineData(2768)]
    [InlineData(2895)]
    [InlineData(2945)]
    public void What_was_misread_once_where_all_is_centred_is_read(int seed) => Assert.Empty(ReadCentred(seed).Wrong);

    /// <summary>Of firms that set every text in the middle of its cell, a fifth as many.</summary>
    private static Misreading ReadCentred(int seed)
    {
        var random = new Random(seed);
        var style = FirmStyle.Draw(random);
        while (!style.MayBeCentred)
            style = FirmStyle.Draw(random);
        style = style with { IsCentred = true };
        var planned = ReportPlanner.Draw(random, style);
        return Misreading.Find(planned, ReportParser.Parse(ReportPress.Print(planned, style)));
    }

    internal static Misreading Read(int seed)
    {
        var random = new Random(seed);
        var style = FirmStyle.Draw(random);
        var planned = ReportPlanner.Draw(random, style);
        return Misreading.Find(planned, ReportParser.Parse(ReportPress.Print(planned, style)));
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : otherwise;
}
