using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

internal enum DryRunState
{
    Waiting,
    Done,

    /// <summary>Something of what it judges could not be read; the log says what.</summary>
    Failed,
}

/// <summary>A policy tried on every review before it is put in force: what was tried, against what, and what came of it. Its moves are rows of their own.</summary>
internal sealed class DryRunRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid DraftId { get; init; }

    // What is tried: the draft as it was then.
    public required string Name { get; init; }
    public required string ContentHash { get; init; }
    public required string Text { get; init; }

    /// <summary>What was in force then: its version, 0 for the policy that comes with the product, and its hash.</summary>
    public required int Against { get; init; }
    public required string AgainstHash { get; init; }
    public required Guid AskedById { get; init; }
    public required string AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    public DryRunState State { get; set; }

    /// <summary>The moment whose reviews were judged.</summary>
    public DateTimeOffset? JudgedAt { get; set; }
    public int ReviewsToJudge { get; set; }
    public int ReviewsJudged { get; set; }

    /// <summary>The counts, once it is done.</summary>
    public string? Summary { get; set; }
}
