using VendorRisk.ExceptionReview.Core.Comparison;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core;

/// <summary>A report judged for one customer on one day under one policy: proposals, which people decide on.</summary>
public sealed record Review
{
    public required ReviewFacts Facts { get; init; }
    public required Engagement Engagement { get; init; }
    public required ReviewPolicy Policy { get; init; }
    public required DateOnly AsOf { get; init; }

    /// <summary>Null where the document states no day that it covers.</summary>
    public ReportAge? Age { get; init; }

    public required CoverageTimeline Coverage { get; init; }
    /// <summary>This report beside the one before; null where there is none.</summary>
    public ReportComparison? Comparison { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }
    public required Conclusion Conclusion { get; init; }
}

/// <summary>The highest band of all findings, in a sentence.</summary>
public sealed record Conclusion(Band Band, string Sentence);
