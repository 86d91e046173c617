namespace VendorRisk.Identity.Mail;

internal static class MailRegistration
{
    public static void AddMail(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(SmtpOptions.Read(builder.Configuration));
        builder.Services.AddSingleton<MailProtection>();
        builder.Services.AddScoped<Mailbox>();
        builder.Services.AddHostedService<MailDispatcher>();
    }
}
