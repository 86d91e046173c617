using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging;

namespace VendorRisk.Identity;

/// <summary>What the migrator must know of Identity. It sends, and consumes nothing.</summary>
public static class IdentityService
{
    public static ServiceBlueprint Blueprint => Own;

    internal static ServiceBlueprint<IdentityDbContext> Own { get; } = new("identity", "identity", _ => { });
}
