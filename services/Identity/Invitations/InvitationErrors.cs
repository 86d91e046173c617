using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Invitations;

internal sealed record AddressInvalid() : Error(ErrorCategory.Invalid, "address-invalid", "This is not an e-mail address.");

internal sealed record NameInvalid() : Error(ErrorCategory.Invalid, "name-invalid", "A name has 1 to 200 characters, on one line.");

internal sealed record RolesInvalid() : Error(ErrorCategory.Invalid, "roles-invalid", "Name at least one of the roles procurement, analyst and admin, each once.");

internal sealed record AddressTaken() : Error(ErrorCategory.Conflict, "address-taken", "There is an account with this address already.");

internal sealed record InvitationNotFound() : Error(ErrorCategory.NotFound, "invitation-not-found", "There is no open invitation with this id.");
