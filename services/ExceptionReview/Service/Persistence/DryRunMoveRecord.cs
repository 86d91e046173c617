using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>One thing that would change in one review: a finding's band, or (without a finding) the state of the review.</summary>
internal sealed class DryRunMoveRecord : IOrganisationRecord
{
    public required Guid DryRunId { get; init; }
    public required int Ordinal { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid ReviewId { get; init; }
    public required Guid VendorId { get; init; }
    public required string VendorName { get; init; }
    public required string ReviewTitle { get; init; }

    /// <summary>The review is closed and stays as it was signed: what it would be proposed today is said, and nothing is done.</summary>
    public required bool Closed { get; init; }
    public required string? FindingKey { get; init; }
    public required string? Kind { get; init; }
    public required string Title { get; init; }

    /// <summary>A band, or a state of the review; null: not there.</summary>
    public required string? From { get; init; }
    public required string? To { get; init; }
    public required string Why { get; init; }

    /// <summary>A decision stands on it that will have to be confirmed or replaced.</summary>
    public required bool DecisionFallsOpen { get; init; }
}
