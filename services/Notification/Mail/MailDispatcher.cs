using Microsoft.EntityFrameworkCore;
using VendorRisk.Messaging.Database;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Mail;

/// <summary>Sends waiting mails, across organisations and in the worker's role. A server that is away costs time, never a mail; after two days it is given up and shown so.</summary>
internal sealed class MailDispatcher(EveryOrganisation<NotificationDbContext> everywhere, MailSender sender, TimeProvider clock, ILogger<MailDispatcher> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        var quiet = true;
        do
        {
            try
            {
                while (await SendOne(stoppingToken))
                {
                }

                quiet = true;
            }
            catch (Exception exception) when (exception is Npgsql.NpgsqlException or InvalidOperationException { InnerException: Npgsql.NpgsqlException } or DbUpdateException)
            {
                if (quiet)
                    log.LogWarning("Mails wait for the database: {Reason}", exception.Message);
                quiet = false;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>The row stays locked while the mail is under way, so that two instances do not send the same one.</summary>
    private async Task<bool> SendOne(CancellationToken cancellationToken)
    {
        await using var db = everywhere.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var mail = await db.Mails
            .FromSql($"select * from mails where state = 'Waiting' and next_attempt_at <= {now} order by next_attempt_at limit 1 for update skip locked")
            .IgnoreQueryFilters().SingleOrDefaultAsync(cancellationToken);
        if (mail is null)
            return false;

        var outcome = await sender.Send(mail.Id, mail.To, mail.Subject, mail.Body, cancellationToken);
        mail.Attempts++;
        mail.LastError = outcome.Error is { Length: > 500 } long_ ? long_[..500] : outcome.Error;
        if (outcome.IsSent)
            (mail.State, mail.SentAt) = (MailState.Sent, clock.GetUtcNow());
        else if (outcome.ForGood || now - mail.CreatedAt > GivenUpAfter)
            mail.State = MailState.Failed;
        else
            mail.NextAttemptAt = now + Pause(mail.Attempts);
        if (!outcome.IsSent)
            log.LogWarning("Mail {Mail} was not sent at attempt {Attempt}, {Next}: {Reason}", mail.Id, mail.Attempts, mail.State == MailState.Failed ? "given up" : "will be tried again", mail.LastError);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // 10 s, 20 s, 40 s, ... half an hour.
    private static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(Math.Min(1800, 5 * Math.Pow(2, Math.Min(attempts, 10))));
}
