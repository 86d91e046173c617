using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;

namespace VendorRisk.Notification.Mail;

/// <summary>Hands one mail to the mail server and says what became of it.</summary>
internal sealed class MailSender(IOptions<SmtpSettings> settings)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <param name="id">Becomes the Message-ID: should a mail go out twice because a process died at the wrong moment, mail programs show it once.</param>
    /// <param name="to">One address.</param>
    /// <param name="subject">One line.</param>
    /// <param name="body">Plain text.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<MailOutcome> Send(Guid id, string to, string subject, string body, CancellationToken cancellationToken)
    {
        var smtp = settings.Value;
        try
        {
            using var message = new MailMessage(smtp.From, to, subject.ReplaceLineEndings(" "), body) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
            message.Headers.Add("Message-ID", $"<{id}@{new MailAddress(smtp.From).Host}>");
            message.Headers.Add("Auto-Submitted", "auto-generated");
            using var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.Tls == SmtpTls.StartTls };
            if (smtp.User is { Length: > 0 })
                client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(Limit);
            await client.SendMailAsync(message, limit.Token);
            return MailOutcome.Sent;
        }
        catch (SmtpException refused) when (IsForGood(refused.StatusCode))
        {
            return MailOutcome.Refused(refused.Message);
        }
        catch (Exception later) when (later is SmtpException or IOException || (later is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return MailOutcome.TryLater(later is OperationCanceledException ? "The mail server did not answer within 30 seconds." : later.InnerException?.Message ?? later.Message);
        }
        catch (FormatException wrong)
        {
            return MailOutcome.Refused($"The address is not one that mail can be sent to: {wrong.Message}");
        }
    }

    // 5xx of RFC 5321: trying again gives the same answer.
    private static bool IsForGood(SmtpStatusCode code) => (int)code is >= 500 and < 600;
}

/// <summary>What became of a mail. <see cref="Error"/> is null when it was sent.</summary>
internal sealed record MailOutcome(string? Error, bool ForGood)
{
    public static MailOutcome Sent { get; } = new(Error: null, ForGood: true);

    public bool IsSent => Error is null;

    public static MailOutcome Refused(string error) => new(error, ForGood: true);

    public static MailOutcome TryLater(string error) => new(error, ForGood: false);
}
