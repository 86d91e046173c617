using System.ComponentModel.DataAnnotations;

namespace VendorRisk.Notification.Mail;

internal enum SmtpTls
{
    None,
    StartTls,
}

/// <summary>The mail server, from Smtp__Host, Smtp__Port, Smtp__From, Smtp__User, Smtp__Password and Smtp__Tls (none or starttls).</summary>
internal sealed class SmtpSettings
{
    [Required(ErrorMessage = "Smtp__Host is missing: the mail server that reminders go through.")]
    public string Host { get; init; } = "";

    [Range(1, 65535, ErrorMessage = "Smtp__Port must be between 1 and 65535.")]
    public int Port { get; init; } = 587;

    [Required(ErrorMessage = "Smtp__From is missing: the address that mails come from.")]
    [EmailAddress(ErrorMessage = "Smtp__From is not a mail address.")]
    public string From { get; init; } = "";

    public string? User { get; init; }
    public string? Password { get; init; }
    public SmtpTls Tls { get; init; } = SmtpTls.StartTls;
}
