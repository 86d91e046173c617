using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>The report before this one.</summary>
internal static class PreviousReport
{
    public static ReviewFacts? Latest(ReviewInput input) => input.Previous
        .Where(facts => facts.Document.Sha256 != input.Facts.Document.Sha256 && facts.CoverageEnd is { } end && end < input.Facts.CoverageEnd
            && SameOrganization.Is(facts.ServiceOrganization?.Value, input.Facts.ServiceOrganization?.Value))
        .MaxBy(facts => facts.CoverageEnd);
}
