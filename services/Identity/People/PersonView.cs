using System.Security.Cryptography;
using System.Text;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.People;

internal sealed record PersonView(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, bool Active, bool SecondFactor, DateTimeOffset? LockedUntil, string Etag)
{
    public static PersonView Of(Person person, DateTimeOffset now) => new(
        person.Id, person.Name, person.Email!, person.Roles, person.Active, person.TwoFactorEnabled,
        person.LockoutEnd > now ? person.LockoutEnd : null, Tag(person).ToString());

    // Made of what an admin edits: the row itself changes at every sign-in, and that is no reason to refuse an edit.
    public static ETag Tag(Person person) =>
        new(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{person.Name}\n{person.Active}\n{string.Join(',', person.Roles)}"))));
}

internal sealed record PersonRequest(IReadOnlyList<string>? Roles, bool? Active);

internal sealed record MeView(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, bool SecondFactor, Guid OrganisationId, string OrganisationName, string TimeZone);
