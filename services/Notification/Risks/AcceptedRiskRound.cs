using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Reminders;

namespace VendorRisk.Notification.Risks;

/// <summary>Tells that an accepted risk will soon have to be decided again (two weeks before), and that it has to be (the day after its last).</summary>
internal sealed class AcceptedRiskRound(NotificationDbContext db, Telling telling, TimeProvider clock)
{
    private const int DaysBefore = 14;

    public async Task Look(Guid review, string finding, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var risk = await db.AcceptedRisks
            .FromSql($"select * from accepted_risks where review_id = {review} and finding_key = {finding} for update skip locked").SingleOrDefaultAsync(cancellationToken);
        if (risk is not { Until: { } until } || await db.WatchedReports.FindAsync([review], cancellationToken) is not { Withdrawn: false } report)
        {
            if (risk is not null)
                risk.LookAgainAt = null;
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return;
        }

        var day = CustomerDay.Of(report.TimeZone, clock.GetUtcNow());
        ReminderStep[] steps = [new(Name("risk-ends", risk), until.AddDays(-DaysBefore)), new(Name("risk-ended", risk), until.AddDays(1))];
        var given = await db.Reminders.Where(row => row.ReviewId == review).Select(row => row.Step).ToListAsync(cancellationToken);
        var due = steps.LastOrDefault(step => day.IsDue(step.DueOn));
        var told = due is null || given.Contains(due.Name) || await telling.Tell(report, due, "accepted-risk", Text(report, until, due.DueOn > until), first: null, cancellationToken);
        risk.LookAgainAt = told ? steps.Select(step => day.Morning(step.DueOn)).Where(at => at > clock.GetUtcNow()).Cast<DateTimeOffset?>().FirstOrDefault() : clock.GetUtcNow() + Telling.NobodyYet;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // The day is part of it: a risk that is accepted anew until a later day is told of anew.
    private static string Name(string step, AcceptedRisk risk) => $"{step} {risk.FindingKey} {Day(risk.Until!.Value, "yyyy-MM-dd")}";

    private static (string Title, string Text) Text(WatchedReport report, DateOnly until, bool isOver) => isOver
        ? ($"{report.VendorName}: an accepted risk has to be decided again",
            $"A risk from the report on {report.Title} by {report.VendorName} was accepted until {Day(until, "d MMMM yyyy")}. That day has passed: the finding is open again and has to be decided.")
        : ($"{report.VendorName}: an accepted risk ends soon",
            $"A risk from the report on {report.Title} by {report.VendorName} was accepted until {Day(until, "d MMMM yyyy")}. Look at it before then: is it remedied, does it still hold, or does it have to be decided otherwise?");

    private static string Day(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
