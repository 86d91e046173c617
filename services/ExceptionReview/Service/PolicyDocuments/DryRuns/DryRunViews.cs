using System.Text.Json;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>What a dry run comes to.</summary>
/// <param name="Open">Reviews that are not closed: putting the policy in force changes these, and only these.</param>
/// <param name="Closed">Reviews that are closed and stay as they were signed.</param>
/// <param name="Findings">All findings that were judged.</param>
/// <param name="ReviewsThatChange">Open reviews with a move.</param>
/// <param name="Heavier">Moves in open reviews to a heavier band, or of a new finding.</param>
/// <param name="Milder">Moves to a milder band, or of a finding that is no longer there.</param>
/// <param name="States">Open reviews whose state changes.</param>
/// <param name="DecisionsToConfirm">Decisions in open reviews that stand on another proposal then.</param>
/// <param name="ClosedThatDiffer">Closed reviews with a finding that would be proposed otherwise.</param>
/// <param name="Bands">How many findings of open reviews go from which band to which.</param>
/// <param name="Changes">What the policy has otherwise than the one in force.</param>
internal sealed record DryRunSummary(
    int Open, int Closed, int Findings, int ReviewsThatChange, int Heavier, int Milder, int States, int DecisionsToConfirm, int ClosedThatDiffer,
    IReadOnlyList<BandCount> Bands, IReadOnlyList<PolicyChange> Changes);

internal sealed record BandCount(string? From, string? To, int Findings);

/// <param name="State">waiting, done or failed.</param>
/// <param name="Against">The version that was in force then; 0 for the policy that comes with the product.</param>
/// <param name="ReviewsChangedSince">Reviews that were opened or judged after the dry run looked at them: what it says of them may be over.</param>
/// <param name="Summary">Once it is done.</param>
internal sealed record DryRunView(
    Guid Id, Guid DraftId, string Name, string ContentHash, int Against, string AskedBy, DateTimeOffset AskedAt, string State, int ReviewsToJudge, int ReviewsJudged,
    int ReviewsChangedSince, DryRunSummary? Summary)
{
    public static DryRunView Of(DryRunRecord row, int reviewsChanged) => new(
        row.Id, row.DraftId, row.Name, row.ContentHash, row.Against, row.AskedBy, row.AskedAt, row.State.ToString().ToLowerInvariant(), row.ReviewsToJudge, row.ReviewsJudged,
        reviewsChanged, row.Summary is null ? null : JsonSerializer.Deserialize<DryRunSummary>(row.Summary, JsonSerializerOptions.Web));
}

/// <param name="Review">The review.</param>
/// <param name="Closed">The review is closed: this is said, and nothing changes.</param>
/// <param name="FindingKey">Null: it is the state of the review that changes.</param>
internal sealed record MoveView(
    int Ordinal, Guid Review, Guid Vendor, string VendorName, string ReviewTitle, bool Closed, string? FindingKey, string? Kind, string Title, string? From, string? To, string Why, bool DecisionFallsOpen)
{
    public static MoveView Of(DryRunMoveRecord row) => new(
        row.Ordinal, row.ReviewId, row.VendorId, row.VendorName, row.ReviewTitle, row.Closed, row.FindingKey, row.Kind, row.Title, row.From, row.To, row.Why, row.DecisionFallsOpen);
}
