using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VendorRisk.Identity.Issuer;

/// <summary>An identity token that comes back at sign-out: proof of which client and which session are meant. It may have expired by then.</summary>
internal sealed record IdentityTokenHint(string ClientId, string? SessionId)
{
    public static async Task<IdentityTokenHint?> Read(string? token, SigningKeys keys, IssuerAddress issuer, CancellationToken cancellation)
    {
        if (token is null) return null;
        var published = await keys.Published(cancellation);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Value,
            ValidTypes = ["JWT"],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = published.Select(k => k.Key),
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid && result.SecurityToken is JsonWebToken { Audiences: var audiences } jwt && audiences.FirstOrDefault() is { } client
            ? new IdentityTokenHint(client, jwt.TryGetPayloadValue<string>("sid", out var session) ? session : null)
            : null;
    }
}
