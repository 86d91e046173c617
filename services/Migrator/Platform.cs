using VendorRisk.Identity;
using VendorRisk.Intake;
using VendorRisk.Messaging;

namespace VendorRisk.Migrator;

/// <summary>The services that have a database and a place on the bus.</summary>
public static class Platform
{
    public static IReadOnlyList<ServiceBlueprint> Services { get; } =
    [
        IntakeService.Blueprint,
        IdentityService.Blueprint,
    ];
}
