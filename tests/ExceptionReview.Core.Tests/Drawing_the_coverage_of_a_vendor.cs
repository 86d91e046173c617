using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Three reports, a gap and a bridge letter: the letter ends on 29 February, the gap begins on the 30th of a month and ends on its last day.</summary>
public sealed partial class Drawing_the_coverage_of_a_vendor
{
    private static readonly DateOnly Today = new(2028, 3, 1);

    private static readonly ReviewFacts[] Documents =
    [
        Report("2025-01-01", "2025-12-31"), Report("2026-01-01", "2026-11-29"), Report("2026-12-01", "2027-11-30"), Letter("2027-12-01", "2028-02-29"),
    ];

    [Theory]
    [InlineData("2026-11-29", "2026-12-01", 1, "2026-11-30", "2026-11-30")]
    [InlineData("2026-10-31", "2026-12-01", 30, "2026-11-01", "2026-11-30")]
    [InlineData("2027-01-31", "2027-03-01", 28, "2027-02-01", "2027-02-28")]
    [InlineData("2028-01-31", "2028-03-01", 29, "2028-02-01", "2028-02-29")]
    [InlineData("2028-02-28", "2028-03-01", 1, "2028-02-29", "2028-02-29")]
    public void counts_a_gap_to_the_day(string end, string start, int days, string first, string last)
    {
        var coverage = Assert.Single(Of([Report("2026-01-01", end), Report(start, Day(start).AddYears(1).AddDays(-1).ToString("O", CultureInfo.InvariantCulture))]));

        Assert.Equal((Day(first), Day(last), days), coverage.Timeline.Gaps.Select(gap => (gap.Start, gap.End, gap.Days)).Single());
    }

    [Fact]
    public void says_what_is_covered_by_what_and_from_when_the_latest_report_is_stale()
    {
        var timeline = Assert.Single(Of(Documents)).Timeline;

        Assert.Equal([365, 333, 365, 91], timeline.Bars.Select(bar => bar.Days));
        Assert.All(timeline.Bars, bar => Assert.True(bar.Counts, bar.Problem));
        Assert.Equal((1, new DateOnly(2028, 2, 29), new DateOnly(2028, 12, 1), 1), (timeline.UncoveredDays, timeline.CoveredTo, timeline.StaleOn, timeline.DaysSinceCovered));
        Assert.Equal(
            "Covered up to 29 February 2028 with one gap of 1 day; 1 day since then up to today, 1 March 2028. The latest report is stale from 1 December 2028 on.",
            CoverageDrawing.Sentence(timeline, Today));
    }

    [Theory]
    [InlineData("2028-02-29", "2029-03-01")]
    [InlineData("2027-02-28", "2028-02-29")]
    [InlineData("2027-08-31", "2028-09-01")]
    public void turns_stale_on_the_day_after_twelve_months(string end, string stale) =>
        Assert.Equal(Day(stale), Assert.Single(Of([Report("2026-09-01", end)])).Timeline.StaleOn);

    [Theory]
    [InlineData(680)]
    [InlineData(320)]
    public void draws_every_bar_at_its_days(int width)
    {
        var drawing = CoverageDrawing.Of(Assert.Single(Of(Documents)).Timeline, Today)!;
        var svg = XElement.Parse(TimelineSvg.Of(drawing, width));

        // From 1 January 2025 to the day of staleness, both included, on the width less two pixels at each side.
        double days = Day("2028-12-01").DayNumber - Day("2025-01-01").DayNumber + 1, pixels = (width - 4) / days;
        var bars = svg.Elements().Where(element => element.Name.LocalName == "rect").Select(bar => (X: Number(bar, "x"), Width: Number(bar, "width"))).ToArray();
        (int From, int Days)[] expected = [(0, 365), (365, 333), (698, 1), (699, 365), (1064, 91), (1155, 1)];
        Assert.Equal(expected.Length, bars.Length);
        foreach (var (bar, at) in bars.Zip(expected))
        {
            Assert.Equal(2 + at.From * pixels, bar.X, 0.06);
            Assert.Equal(Math.Max(1.5, at.Days * pixels), bar.Width, 0.06);
        }

        var today = svg.Elements().Single(element => element.Name.LocalName == "line" && (string?)element.Attribute("stroke") == "#16212c");
        Assert.Equal(2 + (Today.DayNumber - Day("2025-01-01").DayNumber) * pixels, Number(today, "x1"), 0.06);
    }

    [Theory]
    [InlineData(680)]
    [InlineData(320)]
    public void writes_every_name_within_the_picture(int width)
    {
        var svg = XElement.Parse(TimelineSvg.Of(CoverageDrawing.Of(Assert.Single(Of(Documents)).Timeline, Today)!, width));
        var words = svg.Elements().Where(element => element.Name.LocalName == "text").ToArray();

        Assert.Contains("1 day without cover, 30 Nov 2026 – 30 Nov 2026", words.Select(text => text.Value));
        Assert.Contains("Bridge letter (not audited), 1 Dec 2027 – 29 Feb 2028", words.Select(text => text.Value));
        Assert.Contains("today, 1 Mar 2028", words.Select(text => text.Value));
        Assert.Contains("stale from 1 Dec 2028", words.Select(text => text.Value));
        Assert.All(words.Where(text => !Tick().IsMatch(text.Value)), text => Assert.InRange(Number(text, "x") + text.Value.Length * 5.5, 0, width));
        Assert.StartsWith("Covered up to 29 February 2028", (string?)svg.Attribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void keeps_the_systems_of_a_vendor_apart_and_gives_each_its_letter()
    {
        ReviewFacts payroll = Report("2027-01-01", "2027-12-31") with { System = new("Example Payroll", 1) }, hosting = Report("2026-10-01", "2027-09-30") with { System = new("Example Hosting Platform", 1) };
        var letter = Letter("2028-01-01", "2028-02-29") with { System = null };

        var systems = Of([payroll, hosting, letter, Report("2026-01-01", "2026-12-31") with { System = new("Example Payroll System", 1) }]);

        Assert.Equal(
            [("Example Payroll", "2028-02-29", 3), ("Example Hosting Platform", "2027-09-30", 1)],
            systems.Select(system => (system.Latest.System!.Value, system.Timeline.CoveredTo!.Value.ToString("O", CultureInfo.InvariantCulture), system.Timeline.Bars.Count)));
    }

    [Fact]
    public void shows_a_type_1_report_as_a_day_that_covers_nothing()
    {
        var first = Report("2026-01-01", "2026-12-31") with { Document = new("type1", 30, "native"), Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 6, 30), 1) };

        var timeline = Assert.Single(Of([first, Report("2026-01-01", "2026-12-31")])).Timeline;

        Assert.Equal([new DateOnly(2025, 6, 30)], timeline.Points.Select(point => point.Day));
        Assert.Single(timeline.Bars);
        Assert.Empty(timeline.Gaps);
        Assert.Contains("Type 1 report, as of 30 Jun 2025: covers no days", TimelineSvg.Of(CoverageDrawing.Of(timeline, Today)!), StringComparison.Ordinal);
    }

    [Fact]
    public void draws_nothing_where_no_day_is_spoken_of() => Assert.Empty(Of([Letter("2028-01-01", "2028-02-29")]));

    private static IReadOnlyList<SystemCoverage> Of(ReviewFacts[] documents) => VendorCoverage.Of(documents, A.Customer(), ShippedPolicies.DefaultV1, Today);

    private static ReviewFacts Report(string from, string to) => A.Report() with { Document = new($"{from}{to}", 60, "native"), Period = new(Day(from), Day(to), 1) };

    private static ReviewFacts Letter(string from, string to) => A.Report() with
    {
        Document = new($"letter{from}{to}", 2, "native"), Kind = ReportKind.BridgeLetter, Period = new(Day(from), Day(to), 1), ReportDate = new(Day(to), 2), Opinion = null, Controls = [], Auditor = null,
    };

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Z][a-z]{2} \d\d$")]
    private static partial Regex Tick();
}
