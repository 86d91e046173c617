using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

/// <summary>Finds the periods in a text.</summary>
/// <remarks>
/// Raw: <c>July 24, 2024 to July 23, 2025</c> · <c>September 1, 2021, to August 31, 2022</c> · <c>04/01/2024 – 03/31/2025</c> ·
/// <c>01.10.2023 bis 30.09.2024</c> · <c>1st April 2025 until 31st March 2026</c> · <c>between 1 May and 31 October 2025</c> ·
/// <c>January 1 through December 31, 2025</c> (the year is the end's) · <c>the six-month period ended June 30, 2025</c>,
/// <c>the year ended June 30, 2025</c> (the start is computed).
/// </remarks>
public sealed partial class PeriodReader(DateReader dates)
{
    public IReadOnlyList<PeriodReading> Read(string text)
    {
        var read = dates.Read(text);
        var found = new List<PeriodReading>();
        for (var index = 0; index < read.Count; index++)
        {
            var end = read[index];
            if (index > 0 && Joined(text, read[index - 1], end))
                Add(found, read[index - 1].Date, end, read[index - 1].Start, Weaker(read[index - 1].Certainty, end.Certainty));
            else if (WithoutYear(text, end) is { } start)
                Add(found, start.Date, end, start.At, end.Certainty);
            else if (Ended().Match(text[Math.Max(0, end.Start - 80)..end.Start]) is { Success: true } match)
                Add(found, StartOf(match, end.Date), end, end.Start - match.Length, end.Certainty);
        }

        if (found.Count == 0)
            found.AddRange(Months(text));
        return found;
    }

    private static void Add(List<PeriodReading> found, DateOnly? start, DateReading end, int from, DateCertainty certainty)
    {
        // Over two years is two dates that happen to stand beside each other, not an examination period.
        if (start is { } day && day < end.Date && end.Date.DayNumber - day.DayNumber <= 800)
            found.Add(new PeriodReading(day, end.Date, from, end.End, certainty));
    }

    private static bool Joined(string text, DateReading first, DateReading second)
    {
        var gap = text.AsSpan(first.End, second.Start - first.End);
        if (Connector().IsMatch(gap))
            return true;
        return And().IsMatch(gap) && text.AsSpan(0, first.Start).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase);
    }

    // "January 1 through December 31, 2025", "1 July to 31 December 2025"
    private static (DateOnly Date, int At)? WithoutYear(string text, DateReading end)
    {
        var from = Math.Max(0, end.Start - 60);
        var match = YearlessStart().Match(text[from..end.Start]);
        if (!match.Success || MonthNames.Parse(match.Groups["m"].ValueSpan, out var mended) is not { } month || mended)
            return null;
        if (match.Groups["and"].Success && !match.Groups["between"].Success)
            return null;
        if (MendedNumber.Parse(match.Groups["d"].Value, ref mended) is not { } day || day < 1 || day > DateTime.DaysInMonth(end.Date.Year, month))
            return null;
        var start = new DateOnly(end.Date.Year, month, day);
        return (start < end.Date ? start : start.AddYears(-1), from + match.Groups["date"].Index);
    }

    private static DateOnly? StartOf(Match match, DateOnly end)
    {
        var months = match.Groups["year"].Success ? 12
            : match.Groups["quarter"].Success ? 3
            : Count(match.Groups["n"].ValueSpan) is { } count ? count * (match.Groups["years"].Success ? 12 : 1)
            : (int?)null;
        return months is >= 1 and <= 24 ? end.AddDays(1).AddMonths(-months.Value) : null;
    }

    private static int? Count(ReadOnlySpan<char> word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        string[] words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"];
        for (var index = 0; index < words.Length; index++)
        {
            if (word.Equals(words[index], StringComparison.OrdinalIgnoreCase))
                return index + 1;
        }

        return null;
    }

    // "October 2024 through September 2025": whole months are meant, but it does not say so.
    private static IEnumerable<PeriodReading> Months(string text)
    {
        foreach (Match match in WholeMonths().Matches(text))
        {
            if (MonthNames.Parse(match.Groups["m1"].ValueSpan, out var mended) is { } first && !mended
                && MonthNames.Parse(match.Groups["m2"].ValueSpan, out mended) is { } last && !mended)
            {
                var start = new DateOnly(Year(match.Groups["y1"]), first, 1);
                var end = new DateOnly(Year(match.Groups["y2"]), last, 1).AddMonths(1).AddDays(-1);
                if (start < end)
                    yield return new PeriodReading(start, end, match.Index, match.Index + match.Length, DateCertainty.DayAssumed);
            }
        }
    }

    private static int Year(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static DateCertainty Weaker(DateCertainty left, DateCertainty right) => left > right ? left : right;

    [GeneratedRegex(@"^[\s,(]*(?:to|through|thru|until|till|up\s+to|bis(?:\s+zum)?|and\s+end(?:ed|ing)(?:\s+on)?|end(?:ed|ing)(?:\s+on)?|[-‐‑–—−→]+|(?:to|through)\s+and\s+including|through\s+to)(?:\s+and\s+including)?\s*(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Connector();

    [GeneratedRegex(@"^[\s,]*and\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"(?<between>\bbetween\s+)?(?<![\p{L}\d])(?<date>(?<m>\p{L}{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?|(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<m>\p{L}{3,9})\.?)\s*,?\s*(?:to|through|thru|until|[-‐‑–—−→]|(?<and>and))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearlessStart();

    [GeneratedRegex(@"(?:(?<year>\b(?:fiscal\s+|calendar\s+)?year)|(?<quarter>\bquarter)|\b(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?:\s*\(\d+\))?[\s-]+(?:months?|(?<years>years?))(?:'s?)?)(?:[\s-]+(?:period|then))*\s+(?:then\s+)?end(?:ed|ing)\s*(?:on\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\d\s)(?<m1>\p{L}{3,9})\.?,?\s+(?<y1>20\d\d)\s*(?:to|through|thru|until|[-‐‑–—−→])\s*(?<m2>\p{L}{3,9})\.?,?\s+(?<y2>20\d\d)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeMonths();
}
