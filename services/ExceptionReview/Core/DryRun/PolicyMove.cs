using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>A finding that another policy would move. A null band: not there under that policy.</summary>
/// <param name="Review">The review's name.</param>
/// <param name="FindingKey">What decisions hang on.</param>
/// <param name="Title">What the finding is.</param>
/// <param name="From">The band as it stands.</param>
/// <param name="To">The band under the policy.</param>
/// <param name="Why">The lines, thresholds, gates or settings that differ.</param>
public sealed record PolicyMove(string Review, string FindingKey, string Title, Band? From, Band? To, string Why)
{
    public FindingKind? Kind { get; init; }

    /// <summary>False where the policy the review is judged by would move the finding as well: the day or the reading has changed since, not the rules.</summary>
    public bool ByPolicy { get; init; } = true;
}
