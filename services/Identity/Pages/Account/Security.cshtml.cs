using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.People;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

[AllowAnonymous, EnableRateLimiting(RateLimits.Forms)]
internal sealed class SecurityModel(
    UserManager<Person> people, Sessions sessions, SecondFactor secondFactor, Attempts attempts, AuditTrail audit, AfterSignIn after) : PageModel
{
    private const string Here = "/account/security";

    [BindProperty] public string? Current { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Repeat { get; set; }
    [BindProperty] public string? Code { get; set; }
    public string Email { get; private set; } = "";
    public bool HasSecondFactor { get; private set; }
    public string? Done { get; private set; }
    public IReadOnlyList<string> Faults { get; private set; } = [];
    public string Portal => after.Portal;

    public Task<IActionResult> OnGet() => ForPerson((_, _) => Task.FromResult<IActionResult>(Page()));

    public Task<IActionResult> OnPostPrepare() => ForPerson(async (person, session) =>
    {
        await secondFactor.Prepare(person, session);
        return RedirectToPage("/Account/SecondFactorSetup");
    });

    public Task<IActionResult> OnPostOff(CancellationToken cancellation) => ForPerson(async (person, session) =>
    {
        if (Code is { Length: > 0 and <= 20 } && await secondFactor.TurnOff(person, session, Code, cancellation)) Done = "The second factor is off.";
        else Faults = ["This code is not right."];
        return Page();
    });

    public Task<IActionResult> OnPostPassword(CancellationToken cancellation) => ForPerson(async (person, session) =>
    {
        Faults = NewPassword.Faults(Password, Repeat);
        if (Faults.Count > 0) return Page();
        // A guess at the present password is a guess: it counts.
        if (!Input.IsPassword(Current) || !await attempts.Begin(person.Id, cancellation)) return RedirectToPage("/Account/Locked");
        audit.Add(AuditEvent.PasswordChanged, person.Id);
        var result = await people.ChangePasswordAsync(person, Current!, Password!);
        Faults = [.. result.Errors.Select(e => e.Code == "PasswordMismatch" ? "The present password is not right." : e.Description)];
        if (!result.Succeeded) return Page();
        await attempts.Succeed(person.Id, cancellation);
        await sessions.Renew(person, session);
        Done = "Your password is changed. Everywhere else you are signed out.";
        return Page();
    });

    private async Task<IActionResult> ForPerson(Func<Person, Session, Task<IActionResult>> act)
    {
        if (await sessions.Current() is not { } session || await people.FindByIdAsync(session.PersonId.ToString()) is not { } person)
            return RedirectToPage("/Account/Login", new { ReturnUrl = Here });
        var result = await act(person, session);
        (Email, HasSecondFactor) = (person.Email!, person.TwoFactorEnabled);
        return result;
    }
}
