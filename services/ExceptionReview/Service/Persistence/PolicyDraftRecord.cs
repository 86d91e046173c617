using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>A policy that somebody is writing. What is kept here is always a whole and right document; it judges nothing until it is put in force.</summary>
internal sealed class PolicyDraftRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }

    /// <summary>The name and the content hash of the policy it was copied from.</summary>
    public required string CopiedFrom { get; init; }
    public required string Name { get; set; }
    public required string ContentHash { get; set; }

    /// <summary>The YAML document.</summary>
    public required string Text { get; set; }
    public required Guid EditedById { get; set; }
    public required string EditedBy { get; set; }
    public required DateTimeOffset EditedAt { get; set; }
    public required DateTimeOffset MadeAt { get; init; }
    public uint Version { get; private set; }
}
