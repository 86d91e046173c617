namespace VendorRisk.Identity.Pages;

/// <summary>What can be said about a new password before the account is looked at; the rest is UncommonPassword's.</summary>
internal static class NewPassword
{
    public static IReadOnlyList<string> Faults(string? password, string? repeat) => (password, repeat) switch
    {
        _ when !Input.IsPassword(password) => ["Enter a password of 12 to 200 characters."],
        _ when password != repeat => ["The two passwords are not the same."],
        _ => [],
    };
}
