using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.PolicyDocuments;

/// <summary>Sentences about policies.</summary>
internal static class PolicyWords
{
    /// <summary>"one finding moves", "no finding moves": between what stands and what is proposed now.</summary>
    public static string Moved(IReadOnlyCollection<FindingRecord> standing, IReadOnlyCollection<Finding> proposed)
    {
        var bands = standing.ToDictionary(row => row.Key, row => row.Proposed);
        var same = proposed.Count(finding => bands.TryGetValue(finding.Key, out var band) && band == finding.Band);
        return Count(standing.Count + proposed.Count - same - proposed.Count(finding => bands.ContainsKey(finding.Key)), "finding moves", "findings move");
    }

    public static string Count(int count, string one, string several) => count switch
    {
        0 => $"no {one}",
        1 => $"one {one}",
        _ => $"{count} {several}",
    };
}
