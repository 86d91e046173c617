using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class LoginModel(PasswordSignIn signIn, AfterSignIn after) : PageModel
{
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }
    [BindProperty(SupportsGet = true)] public bool PasswordSet { get; set; }
    public bool Refused { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var outcome = Input.IsAddress(Email) && Input.IsPassword(Password)
            ? await signIn.WithPassword(Email!.Trim(), Password!, cancellation)
            : SignInOutcome.Refused;
        if (outcome == SignInOutcome.Refused)
        {
            Refused = true;
            return Page();
        }
        return outcome switch
        {
            SignInOutcome.SignedIn => Redirect(after.Destination(Url, ReturnUrl)),
            SignInOutcome.SecondFactorNeeded => RedirectToPage("/Account/SecondFactor", new { ReturnUrl }),
            SignInOutcome.LockedOut or SignInOutcome.Refused => RedirectToPage("/Account/Locked"),
        };
    }
}
