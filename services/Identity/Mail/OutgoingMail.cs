using VendorRisk.Messaging.Tenancy;

namespace VendorRisk.Identity.Mail;

/// <summary>A mail that waits to be handed to the mail server; its row goes when it has been. The content bears a link that opens an account, so it is protected.</summary>
internal sealed class OutgoingMail : IOrganisationRecord
{
    public required Guid Id { get; init; }
    public Guid OrganisationId { get; init; }
    public required byte[] ProtectedContent { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset NotBefore { get; init; }
    public int Attempts { get; init; }

    /// <summary>When its link has expired: there is no use in sending it later.</summary>
    public required DateTimeOffset UselessFrom { get; init; }
}
