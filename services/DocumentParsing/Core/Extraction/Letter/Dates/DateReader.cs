using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>Finds every date in a text, in reading order.</summary>
/// <remarks>
/// Raw: <c>July 24, 2024</c> · <c>November 08, 2022</c> · <c>1st April 2025</c> · <c>Sept. 30, 2024</c> · <c>30-Sep-24</c> ·
/// <c>04/01/2024</c> · <c>01.10.2023</c> · <c>2024-10-01</c>; recognised from a scan: <c>June l, 2024</c>, <c>0ctober 1, 2O24</c>.
/// Not dates: <c>TLS 1.2</c>, <c>10.0.0.1</c>, <c>v4.1</c>, <c>TSP section 100, 2017</c>, licence and bug numbers.
/// </remarks>
public sealed partial class DateReader(NumericOrder known = NumericOrder.Unknown)
{
    public IReadOnlyList<DateReading> Read(string text)
    {
        var found = new List<DateReading>();
        // A text may decide for itself: "04/01/2024 – 03/31/2025" is month first by its second date.
        var order = known == NumericOrder.Unknown ? NumericOrders.Learn([text]) : known;
        foreach (Match match in Named().Matches(text))
            Add(found, match, ReadNamed(match));
        foreach (Match match in Numbered().Matches(text))
            Add(found, match, ReadNumbered(match, order));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static void Add(List<DateReading> found, Match match, (DateOnly Date, DateCertainty Certainty)? read)
    {
        if (read is { } date && !found.Exists(other => other.Start < match.Index + match.Length && match.Index < other.End))
            found.Add(new DateReading(date.Date, match.Index, match.Index + match.Length, date.Certainty));
    }

    private static (DateOnly, DateCertainty)? ReadNamed(Match match)
    {
        if (MonthNames.Parse(match.Groups["m"].ValueSpan, out var mended) is not { } month)
            return null;
        var day = MendedNumber.Parse(match.Groups["d"].Value, ref mended);
        var year = MendedNumber.Parse(match.Groups["y"].Value, ref mended);
        return Make(year, month, day, mended ? DateCertainty.Mended : DateCertainty.Sure);
    }

    private static (DateOnly, DateCertainty)? ReadNumbered(Match match, NumericOrder order)
    {
        var year = Number(match.Groups["y"]);
        if (match.Groups["iso"].Success)
            return Make(year, Number(match.Groups["im"]), Number(match.Groups["id"]), DateCertainty.Sure);
        var (first, second) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
        // "01.10.2023" is written where the day comes first, always.
        if (match.Groups["dot"].Success)
            return Make(year, second, first, DateCertainty.Sure);
        if (first > 12 || (order == NumericOrder.DayFirst && second <= 12))
            return Make(year, second, first, DateCertainty.Sure);
        var open = order == NumericOrder.Unknown && second <= 12 && first != second;
        return Make(year, first, second, open ? DateCertainty.OrderAssumed : DateCertainty.Sure);
    }

    private static (DateOnly, DateCertainty)? Make(int? year, int? month, int? day, DateCertainty certainty)
    {
        if (year is not { } y || month is not (>= 1 and <= 12) || day is not { } d)
            return null;
        y = y < 100 ? 2000 + y : y;
        return y is >= 1990 and <= 2099 && d >= 1 && d <= DateTime.DaysInMonth(y, month.Value)
            ? (new DateOnly(y, month.Value, d), certainty)
            : null;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // The first alternative is "July 24, 2024", the second "24 July 2024", "24th day of July, 2024", "24-Jul-24".
    [GeneratedRegex(
        """
        (?<![\p{L}\d])(?:
            (?<m>[\p{L}\d|]{3,10})\.?\s+(?<d>[\dIlOo|]{1,2})(?:st|nd|rd|th)?(?:\s*[,.]\s*|\s+)(?<y>2[\dOo][\dIlOo|]{2}|19\d\d)
          | (?<d>[\dIlOo|]{1,2})(?:st|nd|rd|th|\.)?\s+(?:day\s+of\s+|of\s+)?(?<m>[\p{L}\d|]{3,10})\.?,?\s+(?<y>2[\dOo][\dIlOo|]{2}|19\d\d)
          | (?<d>\d{1,2})-(?<m>[\p{L}]{3,9})-(?<y>\d{4}|\d{2})
        )(?![\p{L}\d])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(
        """
        (?<![\w./-])(?:
            (?<iso>(?<y>20\d\d)[-/](?<im>\d{1,2})[-/](?<id>\d{1,2}))
          | (?<a>\d{1,2})(?<s>[/-])(?<b>\d{1,2})\k<s>(?<y>20\d\d|\d{2})
          | (?<dot>(?<a>\d{1,2})\.\s?(?<b>\d{1,2})\.\s?(?<y>20\d\d))
        )(?![\w/-]|\.\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
