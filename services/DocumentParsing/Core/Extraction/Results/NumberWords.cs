using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>Counts as auditors write them: <c>25</c>, <c>1,204</c>, <c>twenty-five</c>, <c>twenty-five (25)</c>, <c>25 (twenty-five)</c>.</summary>
internal static partial class NumberWords
{
    private const string Units = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private const string Hundreds = $@"(?:a|one|two|three|four|five|six|seven|eight|nine)\shundred(?:(?:\sand)?\s(?:(?:{Tens})(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|{Units}))?";

    /// <summary>A number without a name; put it into a named group.</summary>
    public const string Pattern = $@"(?:(?:{Hundreds}|(?:{Tens})(?:-\s?|\s)(?:one|two|three|four|five|six|seven|eight|nine)|{Units}|{Tens})(?:\s?\(\d{{1,6}}\))?|\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}})(?:\s?\((?:{Units}|{Tens})(?:[- ](?:{Units}))?\))?";

    private static readonly string[] UnitNames = Units.Split('|');
    private static readonly string[] TenNames = Tens.Split('|');

    public static int? Read(string text)
    {
        var digits = Digits().Match(text);
        if (digits.Success)
            return int.TryParse(digits.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var value = 0;
        foreach (var word in text.ToLowerInvariant().Split([' ', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var unit = Array.IndexOf(UnitNames, word);
            var ten = Array.IndexOf(TenNames, word);
            if (word is "hundred")
                value = Math.Max(value, 1) * 100;
            if (word is "once" or "twice")
                return word == "once" ? 1 : 2;
            value += unit >= 0 ? unit + 1 : ten >= 0 ? (ten + 2) * 10 : 0;
        }

        return value == 0 ? null : value;
    }

    [GeneratedRegex(@"\d[\d,]*")]
    private static partial Regex Digits();
}
