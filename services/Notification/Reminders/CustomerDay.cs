namespace VendorRisk.Notification.Reminders;

/// <summary>The present moment where the customer is.</summary>
internal sealed record CustomerDay(DateTimeOffset Now, TimeZoneInfo Zone)
{
    /// <summary>Nobody's telephone should buzz at midnight; what is due on a day is said at seven in the morning there.</summary>
    private static readonly TimeOnly Seven = new(7, 0);

    public DateOnly Today => DateOnly.FromDateTime(Local.DateTime);

    private DateTimeOffset Local => TimeZoneInfo.ConvertTime(Now, Zone);

    /// <param name="timeZone">IANA name; one that this machine does not know is taken as UTC.</param>
    /// <param name="now">The moment.</param>
    public static CustomerDay Of(string timeZone, DateTimeOffset now) => new(now, TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? zone : TimeZoneInfo.Utc);

    /// <summary>True from the morning of the day on.</summary>
    public bool IsDue(DateOnly day) => day < Today || (day == Today && TimeOnly.FromDateTime(Local.DateTime) >= Seven);

    public DateTimeOffset Morning(DateOnly day)
    {
        var local = day.ToDateTime(Seven);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
