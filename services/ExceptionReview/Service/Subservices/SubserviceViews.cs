using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Subservices;

/// <summary>Who works for the vendor, and which of their reports we hold.</summary>
/// <param name="ToObtain">How many reports are missing or too old.</param>
/// <param name="IsClosed">The review is signed: what is noted now counts for the next report.</param>
/// <param name="Organizations">In the order of the report.</param>
/// <param name="Expected">Controls that the report expects of them.</param>
internal sealed record SubservicesView(int ToObtain, bool IsClosed, IReadOnlyList<SubserviceView> Organizations, IReadOnlyList<ExpectedView> Expected);

internal sealed record ExpectedView(string Text, IReadOnlyList<string> Criteria, int Page);

/// <param name="Key">For changing it, and of the finding about it.</param>
/// <param name="Name">As the report has it.</param>
/// <param name="Services">What it does for the vendor.</param>
/// <param name="Method">carve-out: its own report has to be obtained; inclusive: it was examined with the vendor.</param>
/// <param name="Page">Where it stands.</param>
/// <param name="Held">The latest report of it that we hold.</param>
/// <param name="IsCurrent">That report is not too old; true where none is needed.</param>
/// <param name="ChasedBy">Who gets the one that is missing.</param>
/// <param name="Until">Until when.</param>
/// <param name="IsOverdue">That day has passed, and there is none.</param>
/// <param name="LinkedVendorId">The vendor of ours that it was said to be.</param>
/// <param name="IsNoVendor">It was said to be none of our vendors.</param>
/// <param name="HeldUntil">The last day covered by a report kept elsewhere.</param>
/// <param name="Note">Free words.</param>
/// <param name="ChangedBy">Who noted this.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="Etag">For If-Match.</param>
internal sealed record SubserviceView(
    string Key, string Name, string? Services, string Method, int Page, HeldReportView? Held, bool IsCurrent, string? ChasedBy, DateOnly? Until, bool IsOverdue, Guid? LinkedVendorId,
    bool IsNoVendor, DateOnly? HeldUntil, string? Note, string? ChangedBy, DateTimeOffset? ChangedAt, string Etag)
{
    public static SubserviceView Of(SubserviceOrganization organization, ChasedOrganization? chased, ChaseItem? item, DateOnly today)
    {
        var (record, current) = (chased?.Record, item?.IsCurrent ?? true);
        return new SubserviceView(
            ChaseList.KeyOf(organization.Name), organization.Name, organization.Services, WireName.Of(organization.Method), organization.Page,
            chased?.Held is { } held ? HeldReportView.Of(held, item!) : null, current, record?.ChasedBy, record?.Until, IsOverdue: !current && record?.Until < today, record?.LinkedVendorId,
            record?.IsNoVendor ?? false, record?.HeldUntil, record?.Note, record?.ChangedBy, record?.ChangedAt, TagOf(record).ToString());
    }

    /// <summary>What is not noted yet has the tag of nothing.</summary>
    public static ETag TagOf(ChaseRecord? record) => new(record?.Version ?? 0);
}

/// <param name="How">name: of a vendor of ours with that name; linked: of the vendor it was said to be; elsewhere: not in this platform.</param>
/// <param name="VendorId">The vendor of ours.</param>
/// <param name="VendorName">Its name with us.</param>
/// <param name="ReviewId">The review of that report.</param>
/// <param name="Kind">Of that report.</param>
/// <param name="Title">Of that report.</param>
/// <param name="CoverageEnd">The last day it covers.</param>
/// <param name="Months">Completed since.</param>
/// <param name="AgeBand">current, bridge-advised, stale or none.</param>
internal sealed record HeldReportView(
    string How, Guid? VendorId, string? VendorName, Guid? ReviewId, string? Kind, string? Title, DateOnly? CoverageEnd, int? Months, string? AgeBand)
{
    public static HeldReportView Of(HeldElsewhere held, ChaseItem item) => new(
        held.How, held.VendorId, held.VendorName, held.ReviewId, held.Kind, held.Title, held.CoverageEnd, item.Months, item.Band is { } band ? WireName.Of(band) : null);
}

/// <summary>What somebody notes of one organization.</summary>
/// <param name="LinkedVendorId">The vendor of ours that it is.</param>
/// <param name="IsNoVendor">It is none of our vendors, whatever their names.</param>
/// <param name="HeldUntil">The last day covered by a report of it that is kept elsewhere.</param>
/// <param name="ChasedBy">An e-mail address: who gets the report that is missing.</param>
/// <param name="Until">Until when.</param>
/// <param name="Note">Free words.</param>
internal sealed record SubserviceRequest(Guid? LinkedVendorId, bool IsNoVendor, DateOnly? HeldUntil, string? ChasedBy, DateOnly? Until, string? Note);

internal sealed record NoSuchOrganization() : Error(ErrorCategory.NotFound, "no-such-organization", "The report carves out no such organization.");

internal sealed record NoSuchVendor() : Error(ErrorCategory.NotFound, "no-such-vendor", "There is no such vendor.");

internal sealed record LinkedToItself() : Error(ErrorCategory.Invalid, "linked-to-itself", "A vendor is not its own subservice organization.");

internal sealed record VendorOrNone() : Error(ErrorCategory.Invalid, "vendor-or-none", "Name the vendor that it is, or say that it is none: not both.");
