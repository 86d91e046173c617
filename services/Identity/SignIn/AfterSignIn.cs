using Microsoft.AspNetCore.Mvc;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.SignIn;

/// <summary>Where people go from here: back into the code flow they came from, else to the portal. Never to an address that a link made up.</summary>
internal sealed class AfterSignIn(IConfiguration configuration)
{
    public string Portal { get; } = configuration.Required("Portal:Address", "the portal's external address, to which people return after signing in").TrimEnd('/') + "/";

    public string Destination(IUrlHelper url, string? returnUrl) => url.IsLocalUrl(returnUrl) ? returnUrl! : Portal;
}
