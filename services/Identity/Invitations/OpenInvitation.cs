namespace VendorRisk.Identity.Invitations;

/// <summary>An invitation that can still be accepted, as its recipient sees it.</summary>
internal sealed record OpenInvitation(Guid Id, Guid OrganisationId, string OrganisationName, string TimeZone, string Email, string Name, IReadOnlyList<string> Roles);
