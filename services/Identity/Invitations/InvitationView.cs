using System.Linq.Expressions;

namespace VendorRisk.Identity.Invitations;

internal sealed record InvitationView(Guid Id, string Email, string Name, IReadOnlyList<string> Roles, DateTimeOffset InvitedAt, DateTimeOffset ExpiresAt)
{
    public static readonly Expression<Func<Invitation, InvitationView>> Of = i => new InvitationView(i.Id, i.Email, i.Name, i.Roles, i.InvitedAt, i.ExpiresAt);
}

internal sealed record InvitationRequest(string? Email, string? Name, IReadOnlyList<string>? Roles);
