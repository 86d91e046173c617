using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.People;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class ResetPasswordModel(PasswordReset reset) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Link { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Repeat { get; set; }
    public IReadOnlyList<string> Faults { get; private set; } = [];
    public bool Expired { get; private set; }

    public void OnGet() => Expired = string.IsNullOrEmpty(Link);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        Faults = NewPassword.Faults(Password, Repeat);
        if (Faults.Count > 0) return Page();
        var result = await reset.Set(Link, Password!, cancellation);
        if (result.Succeeded) return RedirectToPage("/Account/Login", new { PasswordSet = true });
        Expired = result.Errors.Any(e => e.Code == "InvalidToken");
        Faults = [.. result.Errors.Select(e => e.Description)];
        return Page();
    }
}
