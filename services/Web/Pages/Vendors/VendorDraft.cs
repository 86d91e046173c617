using System.ComponentModel.DataAnnotations;

namespace VendorRisk.Web.Pages.Vendors;

/// <summary>What is typed to add or rename a vendor.</summary>
public sealed class VendorDraft
{
    [Required(ErrorMessage = "A vendor needs a name."), StringLength(200, ErrorMessage = "At most 200 characters.")]
    public string Name { get; set; } = "";

    [StringLength(300, ErrorMessage = "At most 300 characters.")]
    public string? Website { get; set; }
}
