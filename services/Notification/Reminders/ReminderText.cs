using System.Globalization;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>What a reminder says. A SOC 2 report does not run out: it is older than 12 months, and says less every month.</summary>
internal static class ReminderText
{
    public static (string Title, string Text) Of(WatchedReport report, ReminderStep step, DateOnly today)
    {
        var end = report.CoverageEnd!.Value;
        var covered = $"The report on {report.Title} by {report.VendorName} covers the time until {Day(end)}";
        var staleOn = end.AddMonths(12).AddDays(1);
        if (step.DueOn >= staleOn)
            return (
                $"{report.VendorName}: the report is older than 12 months",
                $"{covered}, {Months(end, today)} completed months ago, and is older than 12 months since {Day(staleOn)}. No newer report is on file. Ask the vendor for its new report, or decide and write down why the present one is still enough.");
        // An organisation's policy names and places its steps itself: what is said depends on how much time is left, not on the name.
        return step.DueOn.AddMonths(1) >= end.AddMonths(12)
            ? (
                $"{report.VendorName}: the report will be older than 12 months in a month",
                $"{covered}. On {Day(staleOn)} it will be older than 12 months. Ask the vendor for its new report; a bridge letter is management's word, is not audited, and covers about three months at most.")
            : (
                $"{report.VendorName}: ask for the next report",
                $"{covered}, {Months(end, step.DueOn)} completed months before {Day(step.DueOn)}. Ask the vendor when its next report will be issued, and whether it will send a bridge letter for the time between. On {Day(staleOn)} the report will be older than 12 months.");
    }

    private static int Months(DateOnly end, DateOnly today)
    {
        var months = (today.Year - end.Year) * 12 + today.Month - end.Month;
        return end.AddMonths(months) <= today ? months : months - 1;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
