using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace VendorRisk.Web.Session;

/// <summary>Whose session this scope works in: a request's (set by the middleware) or a circuit's (asked of Blazor).</summary>
public sealed class CurrentSession(IServiceProvider services)
{
    private ClaimsPrincipal? person;

    /// <summary>Raised once the session turns out to be over; the layout leads to sign-in and back to the same place.</summary>
    public event Action? Ended;

    internal void Is(ClaimsPrincipal principal) => person = principal;

    internal async ValueTask<string?> IdAsync()
    {
        person ??= (await services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync()).User;
        return person.FindFirst(Tickets.SessionClaim)?.Value;
    }

    internal void End() => Ended?.Invoke();
}
