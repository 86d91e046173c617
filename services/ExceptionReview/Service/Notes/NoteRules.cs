using System.Net.Mail;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Notes;

/// <summary>What notes have in common: people are named by their e-mail address, texts have an end.</summary>
internal static class NoteRules
{
    private const int LongestText = 2000, LongestAddress = 320;

    public static Error? Check(string field, string? address, string textField, string? text) =>
        address is not null && (address.Length > LongestAddress || !MailAddress.TryCreate(address, out var parsed) || parsed.Address != address) ? new NotAnAddress(field)
        : text is { Length: > LongestText } ? new NoteTooLong(textField, LongestText)
        : null;

    /// <summary>What is empty says nothing.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed record NotAnAddress(string Field) : Error(ErrorCategory.Invalid, "not-an-address", $"{Field} is not an e-mail address.");

internal sealed record NoteTooLong(string Field, int Limit) : Error(ErrorCategory.Invalid, "too-long", $"{Field} has more than {Limit} characters.");
