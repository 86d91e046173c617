using System.Net.Mail;

namespace VendorRisk.Identity.Pages;

/// <summary>What a form may send: long input is refused before anything expensive looks at it.</summary>
internal static class Input
{
    public const int LongestAddress = 254;
    public const int LongestPassword = 200;

    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= LongestAddress } && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim();

    public static bool IsPassword(string? text) => text is { Length: > 0 and <= LongestPassword };

    public static bool IsName(string? text) => text?.Trim() is { Length: > 0 and <= 200 } name && !name.Any(char.IsControl);
}
