using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Engagements;

internal sealed record EngagementNotValid(string Field, string Why) : Error(ErrorCategory.Invalid, "engagement-not-valid", $"{Field}: {Why}.");

internal sealed record EngagementNotFound() : Error(ErrorCategory.NotFound, "engagement-not-found", "The vendor's engagement has no such version.");
