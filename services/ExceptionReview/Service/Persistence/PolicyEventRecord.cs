using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>Who did what with the policies of an organisation. Only ever added.</summary>
internal sealed class PolicyEventRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required DateTimeOffset At { get; init; }
    public required Guid PersonId { get; init; }
    public required string By { get; init; }

    /// <summary>drafted, edited, discarded, tried or put-in-force.</summary>
    public required string What { get; init; }
    public required string Policy { get; init; }
    public required string PolicyHash { get; init; }

    /// <summary>A sentence; of an edit, the settings that it changed.</summary>
    public required string Text { get; init; }
}
