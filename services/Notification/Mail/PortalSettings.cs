using System.ComponentModel.DataAnnotations;

namespace VendorRisk.Notification.Mail;

/// <summary>Where the portal is for people: Portal__Address. Mails link to it.</summary>
internal sealed class PortalSettings
{
    [Required(ErrorMessage = "Portal__Address is missing: the address of the portal, for links in mails.")]
    public Uri Address { get; init; } = null!;
}
