using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using VendorRisk.Identity.Persistence;

namespace VendorRisk.Identity.Mail;

/// <summary>Where this service posts its mails: into its own database, in the transaction that made them necessary.</summary>
internal sealed class Mailbox(IdentityDbContext db, MailProtection protection, TimeProvider clock)
{
    /// <summary>Adds the mail to what the next SaveChanges writes.</summary>
    public void Post(MailContent content, TimeSpan usefulFor)
    {
        var now = clock.GetUtcNow();
        db.OutgoingMails.Add(new OutgoingMail
        {
            Id = Guid.CreateVersion7(now),
            ProtectedContent = protection.Protect(content),
            CreatedAt = now,
            NotBefore = now,
            UselessFrom = now + usefulFor,
        });
    }
}

/// <summary>Mails as they lie in the database: unreadable without the data-protection keys.</summary>
internal sealed class MailProtection(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("VendorRisk.Identity.Mail");

    public byte[] Protect(MailContent content) => _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(content));

    public MailContent Open(byte[] content) => JsonSerializer.Deserialize<MailContent>(_protector.Unprotect(content))!;
}
