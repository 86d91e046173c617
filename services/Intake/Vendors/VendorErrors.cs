using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Vendors;

internal sealed record VendorNotFound() : Error(ErrorCategory.NotFound, "vendor-not-found", "There is no such vendor.");

internal sealed record VendorNameMissing() : Error(ErrorCategory.Invalid, "vendor-name-missing", "A vendor needs a name of 1 to 200 characters.");

internal sealed record WebsiteNotValid() : Error(ErrorCategory.Invalid, "website-not-valid", "The website must be an address that begins with http:// or https://.");

internal sealed record VendorNameTaken(string Name) : Error(ErrorCategory.Conflict, "vendor-name-taken", $"There is a vendor named {Name} already.");

internal sealed record VendorHasDocuments() : Error(ErrorCategory.Conflict, "vendor-has-documents", "The vendor has documents. Delete them first.");
