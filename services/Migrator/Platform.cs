using VendorRisk.DocumentParsing;
using VendorRisk.ExceptionReview;
using VendorRisk.Identity;
using VendorRisk.Intake;
using VendorRisk.Messaging;
using VendorRisk.Notification;

namespace VendorRisk.Migrator;

/// <summary>The services that have a database and a place on the bus.</summary>
public static class Platform
{
    public static IReadOnlyList<ServiceBlueprint> Services { get; } =
    [
        IntakeService.Blueprint,
        IdentityService.Blueprint,
        DocumentParsingService.Blueprint,
        ExceptionReviewService.Blueprint,
        NotificationService.Blueprint,
    ];
}
