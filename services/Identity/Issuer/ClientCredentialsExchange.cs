using VendorRisk.Identity.Clients;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.Issuer;

/// <summary>grant_type=client_credentials: a service's own token; for the demo client the demo person's.</summary>
internal sealed class ClientCredentialsExchange(TokenWriter tokens, DemoPerson demo, TimeProvider clock)
{
    public async Task<(IssuedTokens? Tokens, OAuthError? Error)> Redeem(Client client, OAuthParameters form, CancellationToken cancellation)
    {
        IReadOnlyList<string> scopes = form["scope"] is null ? client.Scopes : form.Words("scope");
        if (scopes.Count == 0 || !scopes.All(client.Scopes.Contains)) return (null, OAuthError.InvalidScope);
        if (!client.ActsAsDemoPerson) return (new IssuedTokens(await tokens.AccessToken(client, scopes, cancellation), scopes), null);

        if (await demo.Find(cancellation) is not { } profile) return (null, OAuthError.UnauthorizedClient);
        var person = new SignedInPerson(profile, Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"), clock.GetUtcNow());
        return (new IssuedTokens(await tokens.AccessToken(person, client, scopes, cancellation), scopes), null);
    }
}
