using VendorRisk.Web.Backends;
using VendorRisk.Web.Wording;

namespace VendorRisk.Web.Pages.Notices;

/// <summary>Kinds of reminders, and what became of their mails, in words.</summary>
internal static class NoticeWords
{
    public static string Mail(NoticeMail mail, LocalTime time) => mail.State switch
    {
        "sent" => $"mail sent to {mail.To}{(mail.SentAt is { } at ? $", {time.Text(at)}" : "")}",
        "queued" or "pending" => $"mail to {mail.To} is on its way",
        "failed" => $"mail to {mail.To} could not be sent",
        "none" => "no mail",
        _ => $"mail to {mail.To}: {mail.State}",
    };

    public static string Reminder(string kind) => Named.Capital(kind);
}
