using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using VendorRisk.Identity.Clients;

namespace VendorRisk.Identity.Issuer;

/// <summary>Writes the signed tokens: access tokens as RFC 9068 has them, identity tokens as OpenID Connect Core 2.</summary>
internal sealed class TokenWriter(SigningKeys keys, IssuerAddress issuer, TokenAudience audience, TimeProvider clock)
{
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public async ValueTask<string> AccessToken(SignedInPerson person, Client client, IReadOnlyList<string> scopes, CancellationToken cancellation)
    {
        var claims = person.Profile.Claims(scopes);
        claims["sid"] = person.SessionId;
        claims["auth_time"] = person.SignedInAt.ToUnixTimeSeconds();
        return await AccessToken(claims, client, scopes, cancellation);
    }

    public ValueTask<string> AccessToken(Client client, IReadOnlyList<string> scopes, CancellationToken cancellation) =>
        AccessToken([], client, scopes, cancellation);

    private ValueTask<string> AccessToken(Dictionary<string, object> claims, Client client, IReadOnlyList<string> scopes, CancellationToken cancellation)
    {
        claims["client_id"] = client.Id;
        claims["scope"] = string.Join(' ', scopes);
        claims["jti"] = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        return Sign("at+jwt", audience.Value, TokenLifetimes.AccessToken, claims, cancellation);
    }

    public ValueTask<string> IdentityToken(SignedInPerson person, Client client, string? nonce, string accessToken, CancellationToken cancellation)
    {
        Dictionary<string, object> claims = new(StringComparer.Ordinal)
        {
            ["sub"] = person.Profile.Id.ToString(),
            ["sid"] = person.SessionId,
            ["auth_time"] = person.SignedInAt.ToUnixTimeSeconds(),
            ["at_hash"] = LeftHalfHash(accessToken),
        };
        if (nonce is not null) claims["nonce"] = nonce;
        return Sign("JWT", client.Id, TokenLifetimes.IdentityToken, claims, cancellation);
    }

    private async ValueTask<string> Sign(string type, string forWhom, TimeSpan lifetime, Dictionary<string, object> claims, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var key = await keys.Current(cancellation);
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = type,
            Issuer = issuer.Value,
            Audience = forWhom,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = key.Credentials,
        });
    }

    private static string LeftHalfHash(string token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token)).AsSpan(0, 16));
}
