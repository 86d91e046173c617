using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>The reports of one vendor, each read once: what any of its reviews is judged from. Judging and trying a policy make the same of it.</summary>
internal sealed class VendorReports(IEnumerable<ReportRecord> rows)
{
    private readonly Dictionary<Guid, (ReportRecord Row, ReviewFacts Facts)> _reports = rows.ToDictionary(row => row.DocumentId, row => (row, FactsReader.Read(row.Facts)));

    public int ReadingOf(ReviewRecord review) => _reports[review.DocumentId].Row.Reading;

    public ReviewFacts FactsOf(ReviewRecord review) => _reports[review.DocumentId].Facts;

    public ReviewInput InputOf(ReviewRecord review, Engagement engagement, ReviewPolicy policy, DateOnly asOf, IReadOnlyList<InputCorrection> corrections)
    {
        var facts = _reports[review.DocumentId].Facts;
        var others = _reports.Where(report => report.Key != review.DocumentId).Select(report => report.Value.Facts).ToList();
        return new ReviewInput
        {
            Facts = facts,
            Engagement = engagement,
            Policy = policy,
            AsOf = asOf,
            Previous = [.. others.Where(other => other.Kind is not ReportKind.BridgeLetter && other.CoverageEnd < facts.CoverageEnd)],
            Bridges = [.. others.Where(other => other.Kind is ReportKind.BridgeLetter)],
            Corrections = corrections,
        };
    }
}
