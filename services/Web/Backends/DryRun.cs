namespace VendorRisk.Web.Backends;

/// <summary>A policy tried on every review: what would change if it were put in force.</summary>
public sealed record DryRun(
    Guid Id, Guid DraftId, string Name, string ContentHash, int Against, string AskedBy, DateTimeOffset AskedAt, string State, int ReviewsToJudge, int ReviewsJudged,
    int ReviewsChangedSince, DryRunSummary? Summary)
{
    public bool Settled => State != "waiting";
}

public sealed record DryRunSummary(
    int Open, int Closed, int Findings, int ReviewsThatChange, int Heavier, int Milder, int States, int DecisionsToConfirm, int ClosedThatDiffer,
    IReadOnlyList<BandCount> Bands, IReadOnlyList<PolicyChange> Changes);

public sealed record BandCount(string? From, string? To, int Findings);

/// <summary>One thing that would change: a finding's band, or without a finding the state of the review.</summary>
public sealed record PolicyMove(
    int Ordinal, Guid Review, Guid Vendor, string VendorName, string ReviewTitle, bool Closed, string? FindingKey, string? Kind, string Title, string? From, string? To, string Why, bool DecisionFallsOpen);

/// <summary>Which moves are asked for.</summary>
public sealed record MoveFilter(string? To, string? Kind, bool? Closed, bool Confirm, string? Search);
