using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// F6, second half: how much of the period was affected, where the report says so: stated days, a whole period, so many of its quarters or months,
/// or how late a periodic task was. How late single cases were says nothing of how long the control was weak.
/// </summary>
internal static partial class ShareReader
{
    public static Reading<double?> Read(ExceptionContext context)
    {
        var text = context.Text;
        if (context.Facts.Period is not { Days: > 0 } period) return new(null);
        if (AffectedDays.In(context.Said, period) is { } days)
        {
            var affected = days.End.DayNumber - days.Start.DayNumber + 1;
            return new((double)affected / period.Days, $"{affected} of {period.Days} days", context.FromText(days.Quote));
        }

        foreach (var sentence in context.Said)
        {
            if (Whole().IsMatch(sentence)) return new(1, "the whole period", context.FromText(sentence));
            if (Periodic().Match(sentence) is { Success: true } part
                && NumberWords.Parse(part.Groups["part"].Value) is { } missed && NumberWords.Parse(part.Groups["of"].Value) is > 0 and var all && missed <= all)
                return Late().Match(text) is { Success: true } late && NumberWords.Parse(late.Groups["days"].Value) is { } by
                    ? new(Math.Min(1, missed * CalendarDays(by, late) / period.Days), $"{late.Value} in a period of {period.Days} days", context.FromText(late.Value))
                    : new((double)missed / all, part.Value, context.FromText(sentence));
        }

        return context.Exception is { Deviations: { } d, Sample: > 0 and var n } && d >= n ? new(1, "every tested occurrence failed") : new(null);
    }

    private static double CalendarDays(int days, Match late) => late.Groups["working"].Success ? days * 7 / 5.0 : days;

    [GeneratedRegex(@"\bnot\b[^.;]{0,60}\b(at any time |at all )?(during|throughout|in) the (entire |whole )?(examination |review |audit |engagement )?(period|year)\b|\bin (either|any) (quarter|month)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?<part>" + NumberWords.Pattern + @")(?: \(\d+\))?(?: out)? of (?:the |a total of )?(?<of>" + NumberWords.Pattern + @")(?: \(\d+\))? (?:\w+ )?(?:quarters|quarterly|months|monthly|semi-annual|half-years|weeks)\b"
        + @"|\bof the (?<of>" + NumberWords.Pattern + @") (?:quarterly|monthly|semi-annual|half-yearly|weekly)\b[^.;]{0,60}, (?<part>" + NumberWords.Pattern + @") (?:was|were) not\b", RegexOptions.IgnoreCase)]
    private static partial Regex Periodic();

    [GeneratedRegex(@"\b(?<days>" + NumberWords.Pattern + @") (?:calendar )?(?<working>(?:business|working) )?days (?:late|after the (?:due|scheduled|planned))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Late();
}
