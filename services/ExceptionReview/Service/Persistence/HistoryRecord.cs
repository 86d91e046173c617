using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>Something that happened to a review, with all it happened on. Only ever added; it outlives the review.</summary>
internal sealed class HistoryRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid ReviewId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Null: nobody, the platform itself (a new reading, a new day, a changed engagement).</summary>
    public Guid? PersonId { get; init; }
    public required string By { get; init; }

    /// <summary>The review's vendor and its name then, for lists over all reviews.</summary>
    public Guid? VendorId { get; init; }
    public string? VendorName { get; init; }

    /// <summary>opened, judged, moved, corrected, decided, asked, answered, question-closed, reopened, signed, closed, viewed, exported, withdrawn, cuec-noted, chase-noted.</summary>
    public required string What { get; init; }
    public string? FindingKey { get; init; }

    /// <summary>A sentence, and for decisions the reason as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>For a decision: the proposal it was made on, as it was then.</summary>
    public string? Proposal { get; init; }
    public required int Reading { get; init; }
    public required int EngagementVersion { get; init; }
    public required string Policy { get; init; }
    public required string PolicyHash { get; init; }
}
