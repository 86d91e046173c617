using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace VendorRisk.Identity.Issuer;

/// <summary>The issuer's own API takes the tokens of the issuer: their keys come from memory, where other services ask over HTTP.</summary>
internal sealed class OwnTokens(SigningKeys keys, IssuerAddress issuer) : IPostConfigureOptions<JwtBearerOptions>, IConfigurationManager<OpenIdConnectConfiguration>
{
    // Runs after the handler's own post-configuration, whose manager over HTTP it replaces.
    public void PostConfigure(string? name, JwtBearerOptions options) => options.ConfigurationManager = this;

    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        OpenIdConnectConfiguration configuration = new() { Issuer = issuer.Value };
        foreach (var key in await keys.Published(cancel)) configuration.SigningKeys.Add(key.Key);
        return configuration;
    }

    // Nothing is kept here that could be stale: SigningKeys decides.
    public void RequestRefresh() { }
}
