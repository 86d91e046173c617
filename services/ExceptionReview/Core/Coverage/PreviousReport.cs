using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>The report before this one, of the same organization and system.</summary>
internal static class PreviousReport
{
    public static ReviewFacts? Latest(ReviewInput input) => Latest(input.Facts, input.Previous);

    public static ReviewFacts? Latest(ReviewFacts current, IReadOnlyList<ReviewFacts> others) => others
        .Where(facts => facts.Document.Sha256 != current.Document.Sha256 && facts.CoverageEnd is { } end && end < current.CoverageEnd
            && SameOrganization.Is(facts.ServiceOrganization?.Value, current.ServiceOrganization?.Value)
            && SameSystem.Is(facts.System?.Value, current.System?.Value))
        .MaxBy(facts => facts.CoverageEnd);
}
