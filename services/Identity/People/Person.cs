using Microsoft.AspNetCore.Identity;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.People;

/// <summary>Somebody who can sign in: one e-mail address, one organisation.</summary>
internal sealed class Person : IdentityUser<Guid>, IOrganisationRecord
{
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }
    public required List<string> Roles { get; set; }
    public bool Active { get; set; } = true;
    public required DateTimeOffset CreatedAt { get; init; }

    public static Person New(Guid organisation, string email, string name, IEnumerable<string> roles, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrganisationId = organisation,
        UserName = email,
        Email = email,
        EmailConfirmed = true,
        Name = name,
        Roles = [.. roles],
        CreatedAt = now,
        LockoutEnabled = true,
    };

    public PersonChanged Changed(string timeZone, DateTimeOffset now) => new()
    {
        OrganisationId = OrganisationId, PersonId = Id, Email = Email!, Name = Name, Roles = Roles, Active = Active, TimeZone = timeZone, OccurredAt = now,
    };
}
