using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace VendorRisk.Web.Session;

/// <summary>An open page notices within a minute that its session was ended elsewhere.</summary>
internal sealed class SessionRevalidation(ILoggerFactory logs, Tickets tickets) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        authenticationState.User.FindFirst(Tickets.SessionClaim)?.Value is { } session && await tickets.RetrieveAsync(session) is not null;
}
