using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>F6, first half: whether the weakness still stood on the last day the report covers.</summary>
internal static partial class OpenEndReader
{
    public static Reading<bool?> Read(ExceptionContext context)
    {
        if (context.Facts.CoverageEnd is not { } end) return new(null);
        foreach (var sentence in context.Said)
            if (StillOpen().IsMatch(sentence) || StandsAt(end, sentence)) return new(true, null, context.FromText(sentence));
        if (context.Facts.IsType1) return new(true, "the report speaks of a single day, and on it the weakness stood");
        if (AffectedDays.In(context.Said, context.Facts.Period) is { } affected)
            return new(affected.End >= end, affected.End >= end ? "up to the end of the period" : $"until {Say.Day(affected.End)}", context.FromText(affected.Quote));

        var remedy = RemediationReader.Steps(context.Answered).ToArray();
        if (remedy.FirstOrDefault(step => step.Pending || step.Date?.First > end) is { } later)
            return new(true, "the cause was still to be remediated after the period", context.FromResponse(later.Sentence));
        foreach (var sentence in context.Said)
            if (PutRight().IsMatch(sentence)) return new(false, null, context.FromText(sentence));
        if (remedy.LastOrDefault(step => step.Date is { } date && date.Last <= end) is { } done)
            return new(false, "remediated before the end of the period", context.FromResponse(done.Sentence));
        foreach (var sentence in context.Said)
            if (Never().IsMatch(sentence)) return new(true, "not done in the whole period", context.FromText(sentence));
        return new(null);
    }

    // "had not been revoked as of December 31, 2025", where that is the last day or a later one.
    private static bool StandsAt(DateOnly end, string sentence) =>
        AsOf().Match(sentence) is { Success: true } day && StatedDates.Parse(day.Groups["day"].Value) is { } stated && stated.Last >= end;

    [GeneratedRegex(@"\b(not|still|remain(ed|s)?|open|outstanding)\b[^.;]{0,80}\b(as of|as at|at|on|through|until)\s+(?<day>" + StatedDates.Pattern + ")", RegexOptions.IgnoreCase)]
    private static partial Regex AsOf();

    [GeneratedRegex(@"\b(remain(ed|s)?|still|was|were) (open|outstanding|unresolved|active|in place)? ?(at|as of|on) (the )?(period|year|end of the)|\bhas not (yet )?been\b|\bhad not been remediated\b|\bno(t)? yet\b|\bcontinue[sd]? to\b|\b(at|as of) the (time|date) of (our |the )?(test|examination|report|fieldwork)|\b(open|outstanding|unresolved|active) (at|as of) (the )?(period|year)[ -]end", RegexOptions.IgnoreCase)]
    private static partial Regex StillOpen();

    // Late, but done: "was not revoked until 4 and 9 business days after", "disabled 13 business days after", "completed 47 days late", "has since been".
    [GeneratedRegex(@"\b(until|between|was|were|after|completed|approved|documented|disabled|removed|revoked|remediated|resolved|provided|deleted|obtained|triaged)\b[^.;]{0,90}\b(days?|hours?|minutes?|weeks?|months?)\b[^.;]{0,40}\b(late|after|later|following|rather than|overdue|instead of|compared with)\b|\b(days?|hours?|weeks?|months?) (late|after|later|following)\b|\b(late|retroactive(ly)?|dated after)\b|\b(next|subsequent|following) (scheduled )?\w+ (was )?completed success", RegexOptions.IgnoreCase)]
    private static partial Regex PutRight();

    [GeneratedRegex(@"\bnot\b[^.;,]{0,60}\b(during|throughout|in) the (entire |whole )?(examination |review |audit |engagement )?(period|year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Never();
}
