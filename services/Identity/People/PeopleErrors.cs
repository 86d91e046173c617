using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.People;

internal sealed record PersonNotFound() : Error(ErrorCategory.NotFound, "person-not-found", "There is no person with this id.");

internal sealed record PersonIncomplete() : Error(ErrorCategory.Invalid, "person-incomplete", "Send active, and at least one of the roles procurement, analyst and admin, each once.");

internal sealed record LastAdmin() : Error(ErrorCategory.Conflict, "last-admin", "Somebody has to stay admin of the organisation.");
