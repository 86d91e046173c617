using Microsoft.AspNetCore.Identity;
using QRCoder;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.SignIn;

/// <summary>A time-based code (RFC 6238) beside the password: set up with an authenticator app, with recovery codes for the day the phone is lost.</summary>
internal sealed class SecondFactor(UserManager<Person> people, Attempts attempts, Sessions sessions, AuditTrail audit)
{
    private const int RecoveryCodes = 10;

    /// <summary>Makes a key if there is none. It asks for nothing yet: that begins when the first code has been right.</summary>
    public async Task Prepare(Person person, Session session)
    {
        if (await people.GetAuthenticatorKeyAsync(person) is not null) return;
        Demand(await people.ResetAuthenticatorKeyAsync(person));
        await sessions.Renew(person, session);
    }

    public async Task<SecondFactorKey?> Key(Person person)
    {
        if (person.TwoFactorEnabled || await people.GetAuthenticatorKeyAsync(person) is not { } key) return null;
        var address = $"otpauth://totp/VendorRisk:{Uri.EscapeDataString(person.Email!)}?secret={key}&issuer=VendorRisk&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using PngByteQRCode picture = new(code);
        return new SecondFactorKey(string.Join(' ', key.Chunk(4).Select(part => new string(part))), Convert.ToBase64String(picture.GetGraphic(6)));
    }

    /// <summary>The recovery codes, shown this once; null when the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> TurnOn(Person person, Session session, string code, CancellationToken cancellation)
    {
        if (!await IsRight(person, code, cancellation)) return null;
        audit.Add(AuditEvent.SecondFactorOn, person.Id);
        Demand(await people.SetTwoFactorEnabledAsync(person, true));
        var codes = await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes);
        await sessions.Renew(person, session);
        return [.. codes!];
    }

    public async Task<bool> TurnOff(Person person, Session session, string code, CancellationToken cancellation)
    {
        if (!await IsRight(person, code, cancellation)) return false;
        audit.Add(AuditEvent.SecondFactorOff, person.Id);
        Demand(await people.SetTwoFactorEnabledAsync(person, false));
        // The next set-up begins with another key: the old one may be on a lost phone.
        Demand(await people.RemoveAuthenticationTokenAsync(person, "[AspNetUserStore]", "AuthenticatorKey"));
        await sessions.Renew(person, session);
        return true;
    }

    // Whoever sits at an open session must not be able to try six digits without end.
    private async Task<bool> IsRight(Person person, string code, CancellationToken cancellation)
    {
        if (!await attempts.Begin(person.Id, cancellation)) return false;
        if (!await people.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal))) return false;
        await attempts.Succeed(person.Id, cancellation);
        return true;
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}

/// <summary>The key as the app takes it: typed in, or read as a picture.</summary>
internal sealed record SecondFactorKey(string Text, string PngBase64);
