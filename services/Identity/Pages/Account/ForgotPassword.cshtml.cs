using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.People;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

/// <summary>The answer is the same whether the address is known or not; the mail itself is sent later, so is the time it takes.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class ForgotPasswordModel(PasswordReset reset) : PageModel
{
    [BindProperty] public string? Email { get; set; }
    public bool Sent { get; private set; }

    public async Task OnPost(CancellationToken cancellation)
    {
        if (Input.IsAddress(Email)) await reset.Ask(Email!.Trim(), cancellation);
        Sent = true;
    }
}
