using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>
/// A vendor and how it stands over all its reviews: a view of the database over vendors and reviews, so that it cannot disagree with them. The keys are what lists are sorted by,
/// ascending: worst band, oldest report, weightiest tier, most to decide first; what has no report comes last.
/// </summary>
internal sealed class VendorStanding : IOrganisationRecord
{
    public Guid OrganisationId { get; private set; }
    public Guid VendorId { get; private set; }
    public string Name { get; private set; } = "";
    public string NameKey { get; private set; } = "";
    public string? Service { get; private set; }
    public string? Owner { get; private set; }
    public string? Tier { get; private set; }
    public Band? WorstBand { get; private set; }
    public int? OpenFindings { get; private set; }
    public Guid? LatestReviewId { get; private set; }
    public string? LatestKind { get; private set; }
    public string? LatestTitle { get; private set; }
    public DateOnly? CoverageStart { get; private set; }
    public DateOnly? CoverageEnd { get; private set; }
    public int? AgeMonths { get; private set; }
    public string? AgeBand { get; private set; }
    public DateOnly? StaleOn { get; private set; }
    public ReviewState? State { get; private set; }
    public int BandKey { get; private set; }
    public int AgeKey { get; private set; }
    public int TierKey { get; private set; }
    public int OpenKey { get; private set; }
    public int StateKey { get; private set; }
}
