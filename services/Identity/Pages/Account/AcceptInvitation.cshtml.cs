using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.Invitations;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class AcceptInvitationModel(AcceptInvitation invitations) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Link { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Repeat { get; set; }
    public OpenInvitation? Invitation { get; private set; }
    public IReadOnlyList<string> Faults { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Invitation = await invitations.Find(Link, cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        Invitation = await invitations.Find(Link, cancellation);
        if (Invitation is null) return Page();
        Faults = Input.IsName(Name) ? NewPassword.Faults(Password, Repeat) : ["Enter your name."];
        if (Faults.Count > 0) return Page();
        var result = await invitations.Accept(Invitation, Name!.Trim(), Password!, cancellation);
        if (result.Succeeded) return RedirectToPage("/Account/Login", new { PasswordSet = true });
        Faults = [.. result.Errors.Select(e => e.Description)];
        return Page();
    }
}
