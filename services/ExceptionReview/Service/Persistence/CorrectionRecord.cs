using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.ExceptionReview.Persistence;

/// <summary>An analyst's correction of one input of one finding, as it holds now. Taken back, the row goes; what was done stays in the history.</summary>
internal sealed class CorrectionRecord : IOrganisationRecord
{
    public required Guid ReviewId { get; init; }
    public required string FindingKey { get; init; }
    public required InputName Input { get; init; }
    public Guid OrganisationId { get; private set; }

    /// <summary>As policy and wire write it; empty: not stated.</summary>
    public required string Value { get; set; }
    public required string Reason { get; set; }

    /// <summary>Where in the report it stands, and the words.</summary>
    public int? Page { get; set; }
    public string? Quote { get; set; }
    public required Guid PersonId { get; set; }
    public required string By { get; set; }
    public required DateTimeOffset At { get; set; }

    public InputCorrection ToCorrection() => new(FindingKey, Input, Value, Reason) { Evidence = Page is { } page ? new Evidence(page, Quote ?? "") : null };
}
