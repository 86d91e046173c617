using VendorRisk.Web.Backends;
using VendorRisk.Web.Wording;

namespace VendorRisk.Web.Pages.Notices;

/// <summary>What became of a mail, in words.</summary>
internal static class NoticeWords
{
    public static string Mail(NoticeMail mail, LocalTime time) => mail.State switch
    {
        "sent" => $"mail sent to {mail.To}{(mail.SentAt is { } at ? $", {time.Text(at)}" : "")}",
        "waiting" => $"mail to {mail.To} is on its way",
        "failed" => $"mail to {mail.To} could not be sent{(mail.Error is null ? "" : $": {mail.Error}")}",
        _ => $"mail to {mail.To}: {mail.State}",
    };
}
