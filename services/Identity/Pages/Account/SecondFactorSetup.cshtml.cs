using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.People;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class SecondFactorSetupModel(UserManager<Person> people, Sessions sessions, SecondFactor secondFactor) : PageModel
{
    [BindProperty] public string? Code { get; set; }
    public SecondFactorKey? Key { get; private set; }
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }
    public IReadOnlyList<string> Faults { get; private set; } = [];

    public Task<IActionResult> OnGet() => WithKey((_, _) => Task.CompletedTask);

    public Task<IActionResult> OnPost(CancellationToken cancellation) => WithKey(async (person, session) =>
    {
        if (Code is { Length: > 0 and <= 20 }) RecoveryCodes = await secondFactor.TurnOn(person, session, Code, cancellation);
        if (RecoveryCodes is null) Faults = ["This code is not right. Is the clock of your phone right?"];
    });

    private async Task<IActionResult> WithKey(Func<Person, Session, Task> act)
    {
        if (await sessions.Current() is not { } session || await people.FindByIdAsync(session.PersonId.ToString()) is not { } person)
            return RedirectToPage("/Account/Login", new { ReturnUrl = "/account/security" });
        Key = await secondFactor.Key(person);
        if (Key is null) return RedirectToPage("/Account/Security");
        await act(person, session);
        return Page();
    }
}
