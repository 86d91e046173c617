using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class SecondFactorModel(PasswordSignIn signIn, Sessions sessions, AfterSignIn after) : PageModel
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    public bool Refused { get; private set; }

    public async Task<IActionResult> OnGet() => await sessions.HalfWay() is null ? RedirectToPage("/Account/Login", new { ReturnUrl }) : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (await sessions.HalfWay() is not { } half) return RedirectToPage("/Account/Login", new { ReturnUrl });
        var outcome = Code is { Length: > 0 and <= 20 } ? await signIn.WithCode(half, Code, cancellation) : SignInOutcome.Refused;
        if (outcome == SignInOutcome.SignedIn) return Redirect(after.Destination(Url, ReturnUrl));
        if (outcome == SignInOutcome.LockedOut) return RedirectToPage("/Account/Locked");
        Refused = true;
        return Page();
    }
}
