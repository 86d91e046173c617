using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Reminders;

namespace VendorRisk.Notification.Questions;

/// <summary>Tells whoever asked that the vendor's answer is overdue: the day after it was due, and every week from then on for two months.</summary>
internal sealed class OpenQuestionRound(NotificationDbContext db, Telling telling, TimeProvider clock)
{
    private const int Week = 7;
    private const int Weeks = 8;

    public async Task Look(Guid review, string id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var question = await db.OpenQuestions
            .FromSql($"select * from open_questions where review_id = {review} and question_id = {id} for update skip locked").SingleOrDefaultAsync(cancellationToken);
        if (question is null)
            return;
        var report = await db.WatchedReports.FindAsync([review], cancellationToken);
        question.LookAgainAt = !question.IsWaiting || report is { Withdrawn: true } ? null
            // The message that says what the review is about may still be on its way.
            : report is null ? clock.GetUtcNow() + Telling.NobodyYet
            : await Remind(question, report, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<DateTimeOffset?> Remind(OpenQuestion question, WatchedReport report, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var day = CustomerDay.Of(report.TimeZone, now);
        var steps = Enumerable.Range(0, Weeks + 1).Select(week => new ReminderStep(Name(question, week), question.DueOn.AddDays(1 + week * Week))).ToArray();
        var given = await db.Reminders.Where(row => row.ReviewId == question.ReviewId).Select(row => row.Step).ToListAsync(cancellationToken);
        var due = steps.LastOrDefault(step => day.IsDue(step.DueOn));
        var told = due is null || given.Contains(due.Name) || await telling.Tell(report, due, "question-overdue", Text(report, question, day.Today), question.AskedBy, cancellationToken);
        return told ? steps.Select(step => day.Morning(step.DueOn)).Where(at => at > now).Cast<DateTimeOffset?>().FirstOrDefault() : now + Telling.NobodyYet;
    }

    private static string Name(OpenQuestion question, int week) => $"question-overdue {question.QuestionId} {week.ToString(CultureInfo.InvariantCulture)}";

    private static (string Title, string Text) Text(WatchedReport report, OpenQuestion question, DateOnly today) => (
        $"{report.VendorName}: an answer is overdue",
        $"{question.Addressee ?? report.VendorName} was asked about the report on {report.Title} and should have answered by {Day(question.DueOn)}, {Late(today.DayNumber - question.DueOn.DayNumber)} ago: \"{question.Text}\" "
        + "Ask again, write the answer down, or close the question and decide without it. The review cannot be signed while it is open.");

    private static string Late(int days) => days == 1 ? "one day" : $"{days.ToString(CultureInfo.InvariantCulture)} days";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
