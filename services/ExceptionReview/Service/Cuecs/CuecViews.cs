using VendorRisk.ExceptionReview.Core;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Cuecs;

/// <summary>The controls that a report expects of us.</summary>
/// <param name="Open">How many are not in place, or not known to be.</param>
/// <param name="ToConfirm">How many are carried from an earlier report.</param>
/// <param name="IsClosed">The review is signed: what is noted now counts for the next report.</param>
/// <param name="Items">In the order of the report.</param>
internal sealed record CuecsView(int Open, int ToConfirm, bool IsClosed, IReadOnlyList<CuecView> Items);

/// <param name="Key">For changing it.</param>
/// <param name="Number">Its place in the report's list.</param>
/// <param name="Text">As the report says.</param>
/// <param name="Criteria">That it belongs to.</param>
/// <param name="Page">Where it stands.</param>
/// <param name="State">implemented, partial, no, not-applicable or unknown: what it is judged by.</param>
/// <param name="Source">own, carried, engagement or default: who says so.</param>
/// <param name="Owner">Who looks after it with us.</param>
/// <param name="Evidence">What shows it, or why it does not apply.</param>
/// <param name="Due">Until when it is to be in place.</param>
/// <param name="IsOverdue">That day has passed, and it is not in place.</param>
/// <param name="ChangedBy">Who noted this.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="Carried">What was noted for an earlier report, to be confirmed.</param>
/// <param name="Etag">For If-Match.</param>
internal sealed record CuecView(
    string Key, int Number, string Text, IReadOnlyList<string> Criteria, int Page, string State, string Source, string? Owner, string? Evidence, DateOnly? Due, bool IsOverdue,
    string? ChangedBy, DateTimeOffset? ChangedAt, CarriedView? Carried, string Etag)
{
    public static CuecView Of(CuecItem item, DateOnly today)
    {
        var note = item.Own is { } own ? new(own.State, own.Owner, own.Evidence, own.Due) : item.Carried is null ? item.Stated : null;
        var done = item.State is Core.Engagements.CuecState.Implemented or Core.Engagements.CuecState.NotApplicable;
        return new CuecView(
            item.Key, item.Number, item.Control.Text, item.Control.Criteria, item.Control.Page, WireName.Of(item.State), SourceOf(item), note?.Owner, note?.Evidence, note?.Due,
            IsOverdue: !done && note?.Due < today, item.Own?.ChangedBy, item.Own?.ChangedAt, item.Carried is { } carried ? CarriedView.Of(carried) : null, TagOf(item).ToString());
    }

    /// <summary>What is not noted yet has the tag of nothing.</summary>
    public static ETag TagOf(CuecItem item) => new(item.Own?.Version ?? 0);

    private static string SourceOf(CuecItem item) => item switch
    {
        { Own: not null } => "own",
        { Carried: not null } => "carried",
        { Stated: not null } => "engagement",
        _ => "default",
    };
}

/// <param name="ReviewId">Where it was noted; that review may be gone.</param>
/// <param name="CoverageEnd">Of that report.</param>
/// <param name="Text">As that report said.</param>
/// <param name="Reworded">The words have changed: read them before you confirm.</param>
/// <param name="State">As it was noted.</param>
/// <param name="Owner">As it was noted.</param>
/// <param name="Evidence">As it was noted.</param>
/// <param name="Due">As it was noted.</param>
/// <param name="ChangedBy">Who noted it.</param>
/// <param name="ChangedAt">When.</param>
internal sealed record CarriedView(
    Guid ReviewId, DateOnly? CoverageEnd, string Text, bool Reworded, string State, string? Owner, string? Evidence, DateOnly? Due, string ChangedBy, DateTimeOffset ChangedAt)
{
    public static CarriedView Of(CarriedNote note)
    {
        var row = note.Record;
        return new(row.ReviewId, row.CoverageEnd, row.Text, note.Reworded, WireName.Of(row.State), row.Owner, row.Evidence, row.Due, row.ChangedBy, row.ChangedAt);
    }
}

/// <summary>What somebody notes of one control.</summary>
/// <param name="State">implemented, partial, no, not-applicable or unknown.</param>
/// <param name="Owner">An e-mail address.</param>
/// <param name="Evidence">A note or a link; for not-applicable the reason.</param>
/// <param name="Due">Until when it is to be in place.</param>
internal sealed record CuecRequest(string State, string? Owner, string? Evidence, DateOnly? Due);

/// <summary>Notes of earlier reports that hold for this one.</summary>
/// <param name="Keys">Of controls whose note is carried.</param>
internal sealed record ConfirmRequest(IReadOnlyList<string> Keys);

internal sealed record NoSuchCuec() : Error(ErrorCategory.NotFound, "no-such-cuec", "The report has no such control.");

internal sealed record NothingCarried() : Error(ErrorCategory.Conflict, "nothing-carried", "Nothing of an earlier report waits to be confirmed for one of these controls.");

internal sealed record WhyNotApplicable() : Error(ErrorCategory.Invalid, "reason-needed", "Note why it does not apply: whoever reads this in a year must understand it.");
