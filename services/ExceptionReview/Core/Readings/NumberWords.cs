using System.Globalization;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>Counts as auditors write them: "2", "two", "forty-five".</summary>
internal static class NumberWords
{
    /// <summary>For use inside a pattern; parse what it matched with <see cref="Parse"/>.</summary>
    public const string Pattern = @"\d{1,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
        + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static int? Parse(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)) return digits;
        var parts = word.ToLowerInvariant().Split('-');
        if (Array.IndexOf(Small, parts[0]) is var small and >= 0) return small;
        if (Array.IndexOf(Tens, parts[0]) is not (var tens and >= 0)) return null;
        return (tens + 2) * 10 + (parts.Length > 1 ? Array.IndexOf(Small, parts[1]) : 0);
    }
}
