using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace VendorRisk.ServiceDefaults;

/// <summary>
/// The organisation that this request, message or piece of work is for. Scoped. A person's comes from the token and from nowhere else;
/// a service names it in X-Organisation; a message carries it; background work says it with <see cref="Become"/>.
/// </summary>
public sealed class CurrentOrganisation(IHttpContextAccessor? http = null)
{
    /// <summary>The header in which a service's call names the organisation it works for.</summary>
    public const string Header = "X-Organisation";

    private Guid? _id;

    /// <summary>The organisation, or an exception: work that reaches a tenant's data without one is a programmer's mistake.</summary>
    public Guid Id => IdOrNone ?? throw new InvalidOperationException("No organisation: neither a token, nor a message, nor Become named one.");

    public Guid? IdOrNone => _id ??= OfRequest(http?.HttpContext);

    /// <summary>Says whose work this scope does. It cannot change later: rows of the one would be written as the other's.</summary>
    public void Become(Guid organisation)
    {
        if (IdOrNone is { } already && already != organisation)
            throw new InvalidOperationException("This scope works for another organisation already; make a scope for each.");
        _id = organisation;
    }

    private static Guid? OfRequest(HttpContext? context)
    {
        if (context?.User is not { Identity.IsAuthenticated: true } user)
            return null;
        var named = Authentication.IsService(user) ? context.Request.Headers[Header].ToString() : user.FindFirstValue("org");
        return Guid.TryParse(named, out var organisation) ? organisation : null;
    }
}
