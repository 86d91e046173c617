using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Organisations;

/// <summary>Whose midnight begins a day: the engagement's time zone, else the organisation's own, else UTC.</summary>
internal sealed class CustomerZone(ReviewDbContext db)
{
    public async Task<TimeZoneInfo> Of(Engagement engagement, CancellationToken cancellationToken) =>
        Find(engagement.TimeZone)
        ?? Find(await db.Organisations.AsNoTracking().Select(row => row.TimeZone).SingleOrDefaultAsync(cancellationToken))
        ?? TimeZoneInfo.Utc;

    /// <summary>When a day begins there.</summary>
    public static DateTimeOffset Midnight(DateOnly day, string timeZone)
    {
        var zone = Find(timeZone) ?? TimeZoneInfo.Utc;
        var local = day.ToDateTime(TimeOnly.MinValue);
        // Where the clocks go forward at midnight the day begins an hour later.
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(30);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static TimeZoneInfo? Find(string? name) => name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
