namespace VendorRisk.Testing.Identity;

/// <summary>A person of an organisation, as the token issuer knows them.</summary>
public sealed record TestPerson(Guid Id, Guid Organisation, string Name, string Role)
{
    public string Email => $"{Name.ToLowerInvariant()}@customer.example";

    public static TestPerson Procurement(Guid organisation) => new(Guid.CreateVersion7(), organisation, "Purchaser", "procurement");

    public static TestPerson Analyst(Guid organisation) => new(Guid.CreateVersion7(), organisation, "Analyst", "analyst");

    public static TestPerson Admin(Guid organisation) => new(Guid.CreateVersion7(), organisation, "Administrator", "admin");
}
