using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Identity;
using VendorRisk.Identity.Clients;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Issuer;

/// <summary>
/// The token service where the feed has Duende IdentityServer: the paths, clients, scopes and claims of ../Issuer, which is not compiled
/// then. The namespace is that one's, so that pages and Program.cs know only one. The demo client exists on the other side alone.
/// </summary>
internal static class TokenService
{
    public static void AddTokenService(this IHostApplicationBuilder builder)
    {
        var clients = ClientRegistry.Read(builder.Configuration, builder.Environment);
        var audience = builder.Configuration.Required("Authentication:Audience", "the audience that tokens are made for");
        builder.Services.AddIdentityServer(options =>
            {
                options.IssuerUri = IssuerAddress.Read(builder.Configuration).Value;
                options.LicenseKey = builder.Configuration["Duende:LicenseKey"];
                options.EmitScopesAsSpaceDelimitedStringInJwt = true;
                options.Authentication.CookieAuthenticationScheme = IdentityConstants.ApplicationScheme;
                options.UserInteraction.LoginUrl = "/account/login";
                options.UserInteraction.LoginReturnUrlParameter = "returnUrl";
                options.UserInteraction.LogoutUrl = "/account/logout";
                options.UserInteraction.ErrorUrl = "/account/error";
                options.KeyManagement.KeyPath = Path.Combine(builder.Configuration.Required("DataProtection:Path", "the folder of this service's keys"), "signing");
            })
            .AddInMemoryIdentityResources([new IdentityResources.OpenId(), new IdentityResource(Scopes.Profile, ["name"]), new IdentityResource(Scopes.Email, ["email"])])
            .AddInMemoryApiScopes([new ApiScope(Scopes.Platform, ["name", "email", "org", "org_name", "role"]), new ApiScope(Scopes.Service)])
            .AddInMemoryApiResources([new ApiResource(audience) { Scopes = { Scopes.Platform, Scopes.Service } }])
            .AddInMemoryClients(clients.All.Where(c => !c.ActsAsDemoPerson).Select(DuendeClients.Of))
            .AddPersistedGrantStore<DuendeGrants>()
            .AddProfileService<PeopleProfile>();
        builder.Services.AddScoped<PostLogout>().AddScoped<SessionGrants>();
    }

    public static void MapTokenService(this WebApplication app) => app.UseIdentityServer();
}
