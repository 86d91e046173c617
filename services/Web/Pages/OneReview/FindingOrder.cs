using VendorRisk.Web.Backends;
using VendorRisk.Web.Wording;

namespace VendorRisk.Web.Pages.OneReview;

/// <summary>The order in which a reviewer takes findings: what was not read for certain first, it weighs on everything below; in a kind the worst first.</summary>
internal static class FindingOrder
{
    private static readonly List<string> Kinds =
    [
        "doubt", "qualification", "exception", "age", "coverage-gap", "missing-category", "scope-limit", "not-tested",
        "non-occurrence", "carve-out", "cuec", "reliability", "terminology",
    ];

    public static IOrderedEnumerable<Finding> Of(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => Kinds.IndexOf(finding.Proposal.Kind) is >= 0 and var place ? place : int.MaxValue)
        .ThenByDescending(finding => Band.Rank(finding.Band))
        .ThenByDescending(finding => finding.Proposal.Score ?? 0);
}
