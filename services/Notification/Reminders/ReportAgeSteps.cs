using System.Globalization;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>
/// When people are told about the age of a report, counted from the end of what it covers. As the product comes: nine months after it (ask the vendor for its plan), eleven,
/// the day after twelve (the report is now older than 12 months), then every month for as long as no newer report is there. An organisation's policy may say otherwise.
/// </summary>
internal static class ReportAgeSteps
{
    /// <summary>A vendor that has not delivered for two years will not be moved by a twenty-fifth mail.</summary>
    private const int LastMonth = 24;

    public static readonly IReadOnlyList<PlannedStep> AsTheProductComes =
    [
        new("plan-renewal", 9, 0, RepeatMonthly: false), new("nearly-stale", 11, 0, RepeatMonthly: false), new("stale", 12, 1, RepeatMonthly: true),
    ];

    /// <summary>Every step of the report's life in order. Month arithmetic clamps: 31 October and nine months is 31 July, and four is 28 February.</summary>
    public static IReadOnlyList<ReminderStep> Of(DateOnly coverageEnd, IReadOnlyList<PlannedStep> plan)
    {
        List<ReminderStep> steps = [];
        foreach (var planned in plan)
        {
            steps.Add(new(planned.Name, coverageEnd.AddMonths(planned.Months).AddDays(planned.Days)));
            for (var month = planned.Months + 1; planned.RepeatMonthly && month <= LastMonth; month++)
                steps.Add(new($"{planned.Name}+{(month - planned.Months).ToString(CultureInfo.InvariantCulture)}", coverageEnd.AddMonths(month).AddDays(planned.Days)));
        }

        return [.. steps.OrderBy(step => step.DueOn)];
    }

    /// <summary>
    /// What to do on <paramref name="today"/>: the latest step that is due and was not done. Earlier ones are passed over, so that a report that was already old when it
    /// came is told of once and not once for each month it was not here. A step that has another name in another plan is not given again for the same day, nor one before it.
    /// </summary>
    public static ReminderStep? Due(DateOnly coverageEnd, DateOnly today, IReadOnlyList<PlannedStep> plan, IReadOnlyCollection<ReminderStep> given) =>
        Of(coverageEnd, plan).LastOrDefault(step => step.DueOn <= today) is { } latest && !given.Any(done => done.Name == latest.Name || done.DueOn >= latest.DueOn) ? latest : null;

    public static ReminderStep? Next(DateOnly coverageEnd, DateOnly today, IReadOnlyList<PlannedStep> plan) => Of(coverageEnd, plan).FirstOrDefault(step => step.DueOn > today);
}
