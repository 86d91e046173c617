using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VendorRisk.Identity.Issuer;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

/// <summary>Signing out by hand, or for a client that could not prove whose session it means.</summary>
[AllowAnonymous]
internal sealed class LogoutModel(Sessions sessions, SignOut signOut, PostLogout destinations, AfterSignIn after) : PageModel
{
    [BindProperty(Name = "client_id", SupportsGet = true)] public string? ClientId { get; set; }
    [BindProperty(Name = "post_logout_redirect_uri", SupportsGet = true)] public string? RedirectUri { get; set; }
    [BindProperty(Name = "state", SupportsGet = true)] public string? State { get; set; }
    public bool Done { get; private set; }
    public string Portal => after.Portal;

    public async Task OnGet() => Done = await sessions.Current() is null;

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var destination = await destinations.Find(ClientId, RedirectUri, State, cancellation);
        if (await sessions.Current() is { } session) await signOut.End(session, cancellation);
        return destination is { } address ? Redirect(address) : RedirectToPage();
    }
}
