using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Which day it is where the customer is, and when the next begins.</summary>
internal sealed record CustomerDay(DateOnly Today, TimeZoneInfo Zone)
{
    public static CustomerDay Of(Engagement engagement, DateTimeOffset now)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(engagement.TimeZone ?? "UTC", out var found) ? found : TimeZoneInfo.Utc;
        return new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime), zone);
    }

    public DateTimeOffset NextMidnight
    {
        get
        {
            var local = Today.AddDays(1).ToDateTime(TimeOnly.MinValue);
            // Where the clocks go forward at midnight the day begins an hour later.
            while (Zone.IsInvalidTime(local))
                local = local.AddMinutes(30);
            return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
        }
    }
}
