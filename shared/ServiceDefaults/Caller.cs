using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace VendorRisk.ServiceDefaults;

/// <summary>Who calls, as endpoints take it: a person with an id, or a service with a client id.</summary>
public sealed record Caller(Guid? PersonId, string Name, string? Email, string? ClientId)
{
    /// <summary>The person, for endpoints that only people may call.</summary>
    public Guid Person => PersonId ?? throw new InvalidOperationException("A service called what only people may.");

    public bool IsPerson => PersonId is not null;

    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult<Caller?>(From(context.User));

    public static Caller From(ClaimsPrincipal user)
    {
        var client = user.FindFirstValue("client_id");
        return Authentication.IsService(user)
            ? new Caller(PersonId: null, Name: client ?? "service", Email: null, client)
            : new Caller(Guid.TryParse(user.FindFirstValue("sub"), out var id) ? id : null, user.FindFirstValue("name") ?? "", user.FindFirstValue("email"), client);
    }
}
