using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Memo;

namespace VendorRisk.ExceptionReview.VendorCoverages;

/// <summary>What a vendor's reports and letters cover.</summary>
/// <param name="VendorId">The vendor.</param>
/// <param name="Today">The customer's day.</param>
/// <param name="TimeZone">Where the customer's day begins.</param>
/// <param name="Systems">A timeline for each system that reports are on; the one covered longest stands first.</param>
internal sealed record CoverageView(Guid VendorId, DateOnly Today, string TimeZone, IReadOnlyList<SystemCoverageView> Systems);

/// <param name="System">As the latest report names it.</param>
/// <param name="Kind">Of the latest report.</param>
/// <param name="DocumentId">The latest report.</param>
/// <param name="ReviewId">Its review.</param>
/// <param name="CoveredTo">The last day that a report or a letter covers.</param>
/// <param name="StaleOn">The first day on which the latest report is stale.</param>
/// <param name="IsStale">It is, today.</param>
/// <param name="UncoveredDays">Of all gaps.</param>
/// <param name="DaysSinceCovered">Up to today.</param>
/// <param name="Sentence">The timeline in words.</param>
/// <param name="Bars">Periods of reports and windows of letters, in order.</param>
/// <param name="Gaps">Days that nothing covers, between bars that count.</param>
/// <param name="Points">Days that Type 1 reports speak of.</param>
internal sealed record SystemCoverageView(
    string? System, string Kind, Guid DocumentId, Guid? ReviewId, DateOnly? CoveredTo, DateOnly? StaleOn, bool IsStale, int UncoveredDays, int DaysSinceCovered, string Sentence,
    IReadOnlyList<CoverageBarView> Bars, IReadOnlyList<CoverageGapView> Gaps, IReadOnlyList<CoveragePointView> Points)
{
    public static SystemCoverageView Of(SystemCoverage coverage, DateOnly today, IReadOnlyDictionary<string, Document> documents)
    {
        var (latest, timeline) = (documents[coverage.Latest.Document.Sha256], coverage.Timeline);
        return new SystemCoverageView(
            coverage.Latest.System?.Value, WireName.Of(coverage.Latest.Kind), latest.Id, latest.Review, timeline.CoveredTo, timeline.StaleOn, today >= timeline.StaleOn, timeline.UncoveredDays,
            timeline.DaysSinceCovered, CoverageDrawing.Sentence(timeline, today),
            [.. timeline.Bars.Select(bar => CoverageBarView.Of(bar, documents[bar.Sha256]))],
            [.. timeline.Gaps.Select(gap => new CoverageGapView(gap.Start, gap.End, gap.Days))],
            [.. timeline.Points.Select(point => new CoveragePointView(point.Day, documents[point.Sha256].Id, documents[point.Sha256].Review))]);
    }
}

/// <param name="Source">report or letter; a letter is management's word and not audited.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Days">Both included.</param>
/// <param name="Counts">Whether it covers them.</param>
/// <param name="Problem">Why it does not.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="ReviewId">Its review; letters have none.</param>
internal sealed record CoverageBarView(string Source, DateOnly Start, DateOnly End, int Days, bool Counts, string? Problem, Guid DocumentId, Guid? ReviewId)
{
    public static CoverageBarView Of(CoverageBar bar, Document document) => new(WireName.Of(bar.Source), bar.Start, bar.End, bar.Days, bar.Counts, bar.Problem, document.Id, document.Review);
}

internal sealed record CoverageGapView(DateOnly Start, DateOnly End, int Days);

internal sealed record CoveragePointView(DateOnly Day, Guid DocumentId, Guid? ReviewId);

/// <summary>A document by its hash.</summary>
internal sealed record Document(Guid Id, Guid? Review);
