using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// The days a control is said not to have worked: "from 3 September 2024 to 12 February 2025", "was not in place until May 12, 2025",
/// "prior to February 3, 2025" (from the first day of the period), "was first implemented on 12 May 2025", "between March and May 2025",
/// "have not been performed since April 2025" (to the last day of the period).
/// </summary>
internal sealed partial record AffectedDays(DateOnly Start, DateOnly End, string Quote)
{
    public static AffectedDays? In(IReadOnlyList<string> sentences, ReportPeriod? period)
    {
        if (period is null) return null;
        foreach (var sentence in sentences)
        {
            // A date has a year; most sentences have none, and the patterns below are dear.
            if (!sentence.Contains("20", StringComparison.Ordinal)) continue;
            if (Range().Match(sentence) is { Success: true } range
                && StatedDates.Parse(range.Groups["from"].Value) is { } from && StatedDates.Parse(range.Groups["to"].Value) is { } to && from.First <= to.Last)
                return Within(period, from.First, to.Last, sentence);
            if (Months().Match(sentence) is { Success: true } months && StatedDates.Parse(months.Groups["to"].Value) is { } end
                && StatedDates.Parse($"{months.Groups["from"].Value} {end.Last.Year}") is { } begin && begin.First <= end.Last)
                return Within(period, begin.First, end.Last, sentence);
            if (Since().Match(sentence) is { Success: true } since && StatedDates.Parse(since.Groups["from"].Value) is { } stopped)
                return Within(period, stopped.First, period.End, sentence);
            if (Until().Match(sentence) is { Success: true } until && StatedDates.Parse(until.Groups["to"].Value) is { } day)
                return Within(period, period.Start, day.First.AddDays(-1), sentence);
        }

        return null;
    }

    private static AffectedDays? Within(ReportPeriod period, DateOnly from, DateOnly to, string quote)
    {
        var start = from > period.Start ? from : period.Start;
        var end = to < period.End ? to : period.End;
        return start <= end ? new(start, end, quote) : null;
    }

    [GeneratedRegex(@"\b(?:from|between)\s+(?<from>" + StatedDates.Pattern + @")\s*,?\s*(?:to|through|until|and|-|–)\s+(?<to>" + StatedDates.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:from|between|in)\s+(?<from>[A-Z][a-z]{2,8})\s+(?:to|through|until|and|-|–)\s+(?<to>" + StatedDates.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Months();

    [GeneratedRegex(@"\bnot (been )?(performed|done|reviewed|tested|completed|operat\w+|updated|conducted|carried out|in place|enabled|enforced|collected|patched|applied)\b[^.;]{0,100}\bsince\s+(?<from>" + StatedDates.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:not|without)\b[^.;]{0,120}\b(?:until|before|prior to)\s+(?<to>" + StatedDates.Pattern + @")|\bcontrol was (?:first |only |not )?(?:implemented|introduced|established|put in place)\b[^.;]{0,20}\b(?:on|in)\s+(?<to>" + StatedDates.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
