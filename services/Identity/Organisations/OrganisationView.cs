namespace VendorRisk.Identity.Organisations;

internal sealed record OrganisationView(Guid Id, string Name, string TimeZone, bool RunsInstallation);

internal sealed record OrganisationRequest(string? Name, string? TimeZone);

internal sealed record NewOrganisationRequest(string? Name, string? TimeZone, string? AdminEmail, string? AdminName);

internal sealed record NewOrganisationView(Guid Id, string Name, string TimeZone, Guid InvitationId);
