using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>What the customer noted of one control that a report expects of it. It outlives the review: the next report of the vendor begins from it.</summary>
internal sealed class CuecRecord : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; private set; }
    public required Guid VendorId { get; init; }
    public required Guid ReviewId { get; init; }

    /// <summary>By its words, so that it is found again in another reading.</summary>
    public required string Key { get; init; }
    public required string Text { get; init; }

    /// <summary>Of the report, to know which note is the latest when the review is gone.</summary>
    public DateOnly? CoverageEnd { get; init; }
    public CuecState State { get; set; }

    /// <summary>An e-mail address: a person of the organisation or anybody else.</summary>
    public string? Owner { get; set; }
    public string? Evidence { get; set; }
    public DateOnly? Due { get; set; }
    public required string ChangedBy { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }
    public uint Version { get; private set; }
}
