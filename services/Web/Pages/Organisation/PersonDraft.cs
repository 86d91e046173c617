using System.ComponentModel.DataAnnotations;

namespace VendorRisk.Web.Pages.Organisation;

/// <summary>What is typed to invite a person.</summary>
public sealed class PersonDraft
{
    [Required(ErrorMessage = "An e-mail address is needed: the invitation goes there."), EmailAddress(ErrorMessage = "This is not an e-mail address.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "A name is needed: decisions are signed with it."), StringLength(200, ErrorMessage = "At most 200 characters.")]
    public string Name { get; set; } = "";

    public HashSet<string> Roles { get; } = ["procurement"];
}
