using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Identity.Mail;

/// <summary>
/// Hands waiting mails to the mail server, one at a time, for all organisations. A mail that was taken but whose row could not be
/// deleted is sent again under the same Message-ID: twice is better than never.
/// </summary>
internal sealed partial class MailDispatcher(
    EveryOrganisation<IdentityDbContext> database, MailProtection protection, SmtpOptions smtp, TimeProvider clock, ILogger<MailDispatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendNext(stoppingToken)) { }
            }
            catch (Exception trouble) when (trouble is Npgsql.NpgsqlException or InvalidOperationException { InnerException: Npgsql.NpgsqlException })
            {
                LogDatabaseAway(trouble.GetBaseException().Message);
            }
            await Task.Delay(Pause, stoppingToken);
        }
    }

    private async Task<bool> SendNext(CancellationToken cancellation)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        // SKIP LOCKED: two replicas never hold the same mail.
        var mail = await db.OutgoingMails.FromSql($"SELECT * FROM outgoing_mails WHERE not_before <= {now} ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (mail is null) return false;

        var row = db.OutgoingMails.IgnoreQueryFilters().Where(m => m.Id == mail.Id);
        if (mail.UselessFrom <= now || await Send(mail, cancellation)) await row.ExecuteDeleteAsync(cancellation);
        else
        {
            var later = now + Backoff(mail.Attempts);
            await row.ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.NotBefore, later), cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private async Task<bool> Send(OutgoingMail mail, CancellationToken cancellation)
    {
        var content = protection.Open(mail.ProtectedContent);
        using MailMessage message = new(smtp.From, new MailAddress(content.To)) { Subject = content.Subject, Body = content.Text, BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{smtp.From.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        try
        {
            using var client = smtp.Connect();
            await client.SendMailAsync(message, cancellation);
            return true;
        }
        catch (SmtpException refusal)
        {
            // The status, not the message: that one may quote the recipient.
            LogNotAccepted(mail.Id, mail.Attempts + 1, refusal.StatusCode);
            return false;
        }
    }

    // 5 s, 10 s, 20 s ... at most a quarter of an hour.
    private static TimeSpan Backoff(int attempts) => TimeSpan.FromSeconds(Math.Min(900, 5 * Math.Pow(2, Math.Min(attempts, 10))));

    [LoggerMessage(LogLevel.Warning, "The mail server did not take mail {Mail} (attempt {Attempt}): {Status}. It will be tried again.")]
    private partial void LogNotAccepted(Guid mail, int attempt, SmtpStatusCode status);

    [LoggerMessage(LogLevel.Warning, "Waiting mails cannot be read: {Reason}")]
    private partial void LogDatabaseAway(string reason);
}
