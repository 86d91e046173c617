using VendorRisk.Contracts.ExceptionReview.V1;

namespace VendorRisk.Notification.Reminders;

/// <summary>What a review's messages say of a report: the same whole state, whichever of them brings it.</summary>
internal sealed record ReportState(
    Guid ReviewId, Guid DocumentId, Guid VendorId, string VendorName, string Title, string Kind, string Band, DateOnly? CoverageEnd, DateOnly? ReportDate,
    DateOnly? StaleOn, Guid OpenedFor, string? Owner, string TimeZone, DateTimeOffset At)
{
    public static ReportState Of(ReviewOpened m) => new(
        m.ReviewId, m.DocumentId, m.VendorId, m.VendorName, m.Title, m.Kind, m.Band, m.CoverageEnd, m.ReportDate, m.StaleOn, m.OpenedFor, m.Owner, m.TimeZone, m.OccurredAt);

    public static ReportState Of(ReviewChanged m) => new(
        m.ReviewId, m.DocumentId, m.VendorId, m.VendorName, m.Title, m.Kind, m.Band, m.CoverageEnd, m.ReportDate, m.StaleOn, m.OpenedFor, m.Owner, m.TimeZone, m.OccurredAt);
}
