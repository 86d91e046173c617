using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VendorRisk.Identity.SignIn;

namespace VendorRisk.Identity.Pages;

/// <summary>Says what went wrong in sentences of its own: nothing from the address is shown, so nobody can put words here.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
internal sealed class ErrorModel(AfterSignIn after) : PageModel
{
    public string Title { get; private set; } = "Something went wrong";
    public string Text { get; private set; } = "This did not work, and it is not your fault. Go back to the portal and try once more.";
    public string Portal => after.Portal;

    public void OnGet(string? code, int? status) => Explain(code, status);

    public void OnPost(string? code, int? status) => Explain(code, status);

    private void Explain(string? code, int? status) => (Title, Text) = (code, status) switch
    {
        ("unknown-client", _) => ("Unknown program", "The program that sent you here is not registered with this installation."),
        ("unregistered-address", _) => ("Unknown address", "The program that sent you here asked to have you sent back to an address that is not registered."),
        ("repeated-parameter", _) => ("Malformed request", "The link that brought you here is not well-formed."),
        (_, StatusCodes.Status429TooManyRequests) => ("Too many attempts", "There were too many attempts from your network. Wait a minute and try again."),
        (_, StatusCodes.Status400BadRequest) => ("The form has expired", "The form was open for too long, or was sent from another page. Go back, reload it and try again."),
        (_, StatusCodes.Status404NotFound) => ("Not found", "There is nothing at this address."),
        _ => (Title, Text),
    };
}
