using System.Net;
using System.Net.Mail;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Mail;

/// <summary>The mail server, as Notification has it.</summary>
internal sealed record SmtpOptions(string Host, int Port, MailAddress From, string? User, string? Password, bool StartTls)
{
    public static SmtpOptions Read(IConfiguration configuration) => new(
        configuration.Required("Smtp:Host", "the mail server that invitations and password resets are sent through"),
        configuration.GetValue("Smtp:Port", 25),
        new MailAddress(configuration.Required("Smtp:From", "the sender of mails"), "VendorRisk"),
        configuration["Smtp:User"],
        configuration["Smtp:Password"],
        configuration["Smtp:Tls"] switch
        {
            "starttls" => true,
            null or "" or "none" => false,
            _ => throw new InvalidOperationException("Smtp__Tls is neither none nor starttls."),
        });

    public SmtpClient Connect() => new(Host, Port)
    {
        EnableSsl = StartTls,
        Credentials = string.IsNullOrEmpty(User) ? null : new NetworkCredential(User, Password),
        Timeout = (int)TimeSpan.FromSeconds(20).TotalMilliseconds,
    };
}
