using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>A date in a text: where it stands and its first and last possible day (a month is all its days).</summary>
internal sealed record StatedDate(int Index, DateOnly First, DateOnly Last);

/// <summary>
/// Dates in running text: "March 10, 2025", "March 10th, 2025", "10 March 2025", "10-Mar-2025", "Sept. 30, 2025", "2025-03-10", "10.03.2025",
/// "4/2/2025" (month first), "June 2025", "Q3 2026", "the third quarter of 2026".
/// </summary>
internal static partial class StatedDates
{
    public const string Pattern =
        @"(?:\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+)?" + Month + @"(?:\s+\d{1,2}(?:st|nd|rd|th)?,)?[\s-]+\d{4}"
        + @"|Q[1-4](?:\s+of)?\s+\d{4}|(?:first|second|third|fourth) quarter of \d{4})";

    private const string Month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)";

    public static IEnumerable<StatedDate> In(string text)
    {
        foreach (Match match in Any().Matches(text))
            if (Parse(match.Value) is { } days)
                yield return new(match.Index, days.First, days.Last);
    }

    public static (DateOnly First, DateOnly Last)? Parse(string text)
    {
        var plain = Plain(text);
        string[] days = ["yyyy-MM-dd", "M/d/yyyy", "d.M.yyyy", "d MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d yyyy"];
        if (DateOnly.TryParseExact(plain, days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day, day);
        // 13/02/2025 has no thirteenth month: the day stands first.
        if (DateOnly.TryParseExact(plain, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return (day, day);
        if (DateOnly.TryParseExact(plain, ["MMMM yyyy", "MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (month, month.AddMonths(1).AddDays(-1));
        if (plain is ['Q' or 'q', >= '1' and <= '4' and var quarter, ' ', .. var year] && int.TryParse(year, CultureInfo.InvariantCulture, out var number) && number is > 1900 and < 3000)
        {
            var first = new DateOnly(number, (quarter - '1') * 3 + 1, 1);
            return (first, first.AddMonths(3).AddDays(-1));
        }

        return null;
    }

    // "the 10th of Sept. 2025" and "10-Sep-2025" are "10 Sep 2025"; "third quarter of 2026" is "Q3 2026".
    private static string Plain(string text)
    {
        var plain = Spaces().Replace(text, " ").Replace(",", "", StringComparison.Ordinal);
        if (plain.Length > 0 && char.IsAsciiDigit(plain[^1]) && plain.Any(char.IsAsciiLetter))
            plain = Ordinal().Replace(plain, "$1").Replace(" of ", " ", StringComparison.OrdinalIgnoreCase).Replace('-', ' ').Replace(".", "", StringComparison.Ordinal)
                .Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        string[] quarters = ["first quarter ", "second quarter ", "third quarter ", "fourth quarter "];
        for (var i = 0; i < quarters.Length; i++)
            if (plain.StartsWith(quarters[i], StringComparison.OrdinalIgnoreCase)) return $"Q{i + 1} {plain[^4..]}";
        return plain;
    }

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\b" + Pattern + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
