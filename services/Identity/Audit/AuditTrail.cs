using System.Security.Claims;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Audit;

/// <summary>Writes the audit of the current organisation. Addresses of people are in its rows and never in logs.</summary>
internal sealed class AuditTrail(IdentityDbContext db, CurrentOrganisation organisation, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>Joins the caller's SaveChanges, so that the act and its line are one transaction.</summary>
    public void Add(AuditEvent what, Guid? personId)
    {
        var now = clock.GetUtcNow();
        db.Audit.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = organisation.Id,
            Event = what,
            PersonId = personId,
            By = Guid.TryParse(http.HttpContext?.User.FindFirstValue("sub"), out var caller) && caller != personId ? caller : null,
            Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
            At = now,
        });
    }

    public Task Write(AuditEvent what, Guid? personId, CancellationToken cancellation)
    {
        Add(what, personId);
        return db.SaveChangesAsync(cancellation);
    }
}
