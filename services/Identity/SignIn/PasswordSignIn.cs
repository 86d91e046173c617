using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.SignIn;

/// <summary>An address and a password become a session, or a refusal that does not say what was wrong.</summary>
internal sealed class PasswordSignIn(
    PersonDirectory directory, Attempts attempts, UnknownAddresses unknown, UserManager<Person> people, Sessions sessions, AuditTrail audit)
{
    public async Task<SignInOutcome> WithPassword(string email, string password, CancellationToken cancellation)
    {
        if (await directory.Enter(email, cancellation) is not { } id) return unknown.Refuse(people.NormalizeEmail(email), password);
        if (!await attempts.Begin(id, cancellation)) return SignInOutcome.LockedOut;
        var person = (await people.FindByIdAsync(id.ToString()))!;
        if (!await people.CheckPasswordAsync(person, password)) return await Refuse(id, AuditEvent.SignInRefused, cancellation);

        if (!person.TwoFactorEnabled)
        {
            await attempts.Succeed(id, cancellation);
            await sessions.Begin(person, cancellation);
            return SignInOutcome.SignedIn;
        }
        await sessions.BeginSecondFactor(person);
        return SignInOutcome.SecondFactorNeeded;
    }

    /// <summary>The second step. It counts as an attempt too: six digits are few, and the count is only forgiven when both steps are done.</summary>
    public async Task<SignInOutcome> WithCode(Session half, string code, CancellationToken cancellation)
    {
        if (!await attempts.Begin(half.PersonId, cancellation)) return SignInOutcome.LockedOut;
        var person = await people.FindByIdAsync(half.PersonId.ToString());
        if (person is not { Active: true } || person.SecurityStamp != half.SecurityStamp) return SignInOutcome.Refused;
        if (!await IsRight(person, code)) return await Refuse(person.Id, AuditEvent.SecondFactorRefused, cancellation);

        await attempts.Succeed(person.Id, cancellation);
        await sessions.Begin(person, cancellation);
        return SignInOutcome.SignedIn;
    }

    // 123 456 from the app, or a recovery code such as 4F7QX-M2KDP.
    private async Task<bool> IsRight(Person person, string code)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        return await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, digits)
            || (await people.RedeemTwoFactorRecoveryCodeAsync(person, digits.ToUpperInvariant())).Succeeded;
    }

    private async Task<SignInOutcome> Refuse(Guid id, AuditEvent refusal, CancellationToken cancellation)
    {
        var locked = await attempts.IsLocked(id, cancellation);
        await audit.Write(locked ? AuditEvent.LockedOut : refusal, id, cancellation);
        return locked ? SignInOutcome.LockedOut : SignInOutcome.Refused;
    }
}
