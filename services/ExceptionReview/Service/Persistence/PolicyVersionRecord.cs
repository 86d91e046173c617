using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>
/// A policy that an organisation has put in force: the highest number is in force, each one was until the next. The database lets nobody change or delete it.
/// </summary>
internal sealed class PolicyVersionRecord : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required string ContentHash { get; init; }

    /// <summary>The YAML document.</summary>
    public required string Text { get; init; }

    /// <summary>What was in force before: its version, 0 for the policy that comes with the product, and its hash.</summary>
    public required int Replaces { get; init; }
    public required string ReplacesHash { get; init; }

    /// <summary>The dry run that whoever put it in force had seen.</summary>
    public required Guid DryRunId { get; init; }
    public required Guid PutInForceById { get; init; }
    public required string PutInForceBy { get; init; }
    public required DateTimeOffset InForceFrom { get; init; }
}
