using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>Which of the first two numbers of "04/01/2024" is the month.</summary>
public enum NumericOrder
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>
/// Learns the order from the whole document: "10/01/2024 through 09/30/2025" says month first by its second date,
/// and then "11/12/2025" alone on a signature page is the twelfth of November.
/// </summary>
public static partial class NumericOrders
{
    public static NumericOrder Learn(IEnumerable<string> texts)
    {
        int monthFirst = 0, dayFirst = 0;
        foreach (var match in texts.SelectMany(text => Slashed().Matches(text)))
        {
            var first = int.Parse(match.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
            var second = int.Parse(match.Groups["b"].ValueSpan, CultureInfo.InvariantCulture);
            if (first is >= 1 and <= 12 && second is > 12 and <= 31)
                monthFirst++;
            else if (second is >= 1 and <= 12 && first is > 12 and <= 31)
                dayFirst++;
        }

        // Both seen: two writers in one document, so neither can be relied on.
        return (monthFirst > 0, dayFirst > 0) switch
        {
            (true, false) => NumericOrder.MonthFirst,
            (false, true) => NumericOrder.DayFirst,
            _ => NumericOrder.Unknown,
        };
    }

    [GeneratedRegex(@"(?<![\w./-])(?<a>\d{1,2})(?<s>[/-])(?<b>\d{1,2})\k<s>(?:20)?\d{2}(?![\w/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();
}
