using Radzen;

namespace VendorRisk.Web.Parts;

/// <summary>How dialogs look and close.</summary>
public static class Popups
{
    public static DialogOptions Form => new() { Width = "min(520px, 94vw)", CloseDialogOnEsc = true, AutoFocusFirstElement = true };

    public static ConfirmOptions Ask(string yes) => new() { OkButtonText = yes, CancelButtonText = "Cancel", Width = "min(460px, 94vw)", CloseDialogOnEsc = true };
}
