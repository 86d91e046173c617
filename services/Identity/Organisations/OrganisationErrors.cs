using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Organisations;

internal sealed record OrganisationNameInvalid() : Error(ErrorCategory.Invalid, "name-invalid", "A name has 1 to 200 characters, on one line.");

internal sealed record TimeZoneUnknown() : Error(ErrorCategory.Invalid, "time-zone-unknown", "The time zone is not an IANA name such as Europe/Berlin.");

internal sealed record NotTheInstallationsAdmin() : Error(ErrorCategory.Forbidden, "not-installation-admin", "Only admins of the installation's first organisation create others.");
