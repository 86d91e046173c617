using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Mail;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.SignIn;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.People;

/// <summary>A new password by a mailed link. The link bears a token of ASP.NET Core Identity, bound to the security stamp: the first use ends it.</summary>
internal sealed class PasswordReset(
    IdentityDbContext db, CurrentOrganisation organisation, PersonDirectory directory, UserManager<Person> people, Attempts attempts, Mailbox mailbox, AuditTrail audit,
    IssuerAddress address, TimeProvider clock)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromHours(1);

    // One mail in five minutes: nobody's mailbox is filled by somebody else's finger.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task Ask(string email, CancellationToken cancellation)
    {
        if (await directory.Enter(email, cancellation) is not { } id) return;
        var since = clock.GetUtcNow() - Pause;
        if (await db.Audit.AnyAsync(e => e.PersonId == id && e.Event == AuditEvent.PasswordResetAsked && e.At > since, cancellation)) return;

        var person = (await people.FindByIdAsync(id.ToString()))!;
        var token = await people.GeneratePasswordResetTokenAsync(person);
        var link = $"{address}/account/reset-password?link={person.OrganisationId:N}.{person.Id:N}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token))}";
        mailbox.Post(MailContent.PasswordReset(person.Email!, link, ValidFor), ValidFor);
        await audit.Write(AuditEvent.PasswordResetAsked, id, cancellation);
    }

    /// <summary>Sets the password, ends the lock and, by the new security stamp, every session and refresh token of the person.</summary>
    public async Task<IdentityResult> Set(string? link, string password, CancellationToken cancellation)
    {
        var parts = link?.Split('.') ?? [];
        if (parts.Length != 3 || !Guid.TryParse(parts[0], out var home) || !Guid.TryParse(parts[1], out var id) || !Base64Url.IsValid(parts[2])) return Expired;
        organisation.Become(home);
        if (await people.FindByIdAsync(id.ToString()) is not { Active: true } person) return Expired;

        audit.Add(AuditEvent.PasswordReset, id);
        var result = await people.ResetPasswordAsync(person, Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[2])), password);
        if (result.Succeeded) await attempts.Succeed(id, cancellation);
        return result;
    }

    private static IdentityResult Expired => IdentityResult.Failed(new IdentityErrorDescriber().InvalidToken());
}
