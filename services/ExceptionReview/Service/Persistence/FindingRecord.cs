using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>One finding of a review: the proposal as it was written, and what people made of it.</summary>
internal sealed class FindingRecord : IOrganisationRecord
{
    public required Guid ReviewId { get; init; }
    public required string Key { get; init; }
    public Guid OrganisationId { get; private set; }

    /// <summary>Its place in the review.</summary>
    public required int Ordinal { get; set; }

    /// <summary>The finding exactly as FindingsJson writes it: the command line prints the same bytes.</summary>
    public required string Proposal { get; set; }
    public required Band Proposed { get; set; }
    public FindingDecision? Decision { get; set; }
    public List<VendorQuestion> Questions { get; set; } = [];
}
