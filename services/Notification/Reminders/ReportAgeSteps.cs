using System.Globalization;

namespace VendorRisk.Notification.Reminders;

/// <summary>
/// When people are told about the age of a report, counted from the end of what it covers: nine months after it (ask the vendor for its plan), eleven, the day after
/// twelve (the report is now older than 12 months), then every month for as long as no newer report is there.
/// </summary>
internal static class ReportAgeSteps
{
    private const int MonthsBeforeStale = 12;

    /// <summary>A vendor that has not delivered for two years will not be moved by a twenty-fifth mail.</summary>
    private const int LastMonth = 24;

    /// <summary>Every step of the report's life in order. Month arithmetic clamps: 31 October and nine months is 31 July, and four is 28 February.</summary>
    public static IReadOnlyList<ReminderStep> Of(DateOnly coverageEnd)
    {
        List<ReminderStep> steps =
        [
            new("plan-renewal", coverageEnd.AddMonths(9)),
            new("nearly-stale", coverageEnd.AddMonths(11)),
            new("stale", coverageEnd.AddMonths(MonthsBeforeStale).AddDays(1)),
        ];
        for (var month = MonthsBeforeStale + 1; month <= LastMonth; month++)
            steps.Add(new($"stale+{(month - MonthsBeforeStale).ToString(CultureInfo.InvariantCulture)}", coverageEnd.AddMonths(month).AddDays(1)));
        return steps;
    }

    /// <summary>
    /// What to do on <paramref name="today"/>: the latest step that is due and was not done. Earlier ones are passed over, so that a report that was already old when it
    /// came is told of once and not once for each month it was not here.
    /// </summary>
    public static ReminderStep? Due(DateOnly coverageEnd, DateOnly today, IReadOnlySet<string> done) =>
        Of(coverageEnd).LastOrDefault(step => step.DueOn <= today) is { } latest && !done.Contains(latest.Name) ? latest : null;

    public static ReminderStep? Next(DateOnly coverageEnd, DateOnly today) => Of(coverageEnd).FirstOrDefault(step => step.DueOn > today);
}
