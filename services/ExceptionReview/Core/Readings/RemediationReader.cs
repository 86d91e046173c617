using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// M2: what was done about the cause. Retested only in the auditor's own words; evidenced where management says it is done and since when;
/// planned with a date where it is to come; a plan without a date is nothing.
/// </summary>
internal static partial class RemediationReader
{
    /// <summary>A sentence of a response that speaks of a remedy: done, or pending, with its date where one stands.</summary>
    public sealed record Step(string Sentence, bool Pending, StatedDate? Date);

    public static Reading<Remediation?> Read(ExceptionContext context)
    {
        foreach (var sentence in context.Said)
            if (Retested().IsMatch(sentence) && AfterRemedy().IsMatch(sentence)) return new(Remediation.Retested, null, context.FromText(sentence));
        if (context.Response.Length == 0) return new(null, "there is no response of management");
        if (context.Answered.FirstOrDefault(sentence => Disputed().IsMatch(sentence)) is { } disputed)
            return new(Remediation.None, "management disputes or accepts it", context.FromResponse(disputed));

        var steps = Steps(context.Answered).ToArray();
        if (steps.FirstOrDefault(step => step.Pending) is { } pending)
            return steps.Any(step => step.Pending && step.Date is not null) ? new(Remediation.Planned, null, context.FromResponse(pending.Sentence))
                : steps.Any(step => !step.Pending) ? new(Remediation.Stated, "part of it is still to come", context.FromResponse(pending.Sentence))
                : new(Remediation.None, "planned without a date", context.FromResponse(pending.Sentence));
        if (steps.FirstOrDefault(step => step.Date is not null) is { } dated) return new(Remediation.Evidenced, null, context.FromResponse(dated.Sentence));
        return steps.FirstOrDefault() is { } stated ? new(Remediation.Stated, null, context.FromResponse(stated.Sentence)) : new(null);
    }

    public static IEnumerable<Step> Steps(IReadOnlyList<string> answered)
    {
        foreach (var sentence in answered)
            if (Pending().IsMatch(sentence) || Done().IsMatch(sentence))
                yield return new(sentence, Pending().IsMatch(sentence), StatedDates.In(sentence).LastOrDefault());
    }

    // "remediated on 4/2/2025 and no further exceptions were noted for the remainder of the period"
    [GeneratedRegex(@"\bno (further |additional |subsequent |other )?(exceptions?|deviations?|instances?)\b|\bwithout (further |additional )?(exceptions?|deviations?)\b|\boperated effectively\b", RegexOptions.IgnoreCase)]
    private static partial Regex Retested();

    // "No other exceptions noted" alone is about the rest of the sample, not about the time after the remedy.
    [GeneratedRegex(@"(?<!not )(?<!no )\bre-?(tested|testing|performed|performance|inspected)\b|\b(remediat|correct(ed|ion)|resol(ved|ution)|rectif)\w*|\b(remainder|rest) of the (\w+ )?period\b|\bthereafter\b|\b(after|since|subsequent to|following) (the )?(change|fix|implementation)\b|\b(subsequent|follow-up) test", RegexOptions.IgnoreCase)]
    private static partial Regex AfterRemedy();

    [GeneratedRegex(@"\b(disagrees?|does not (agree|consider)|accepts? the risk|partially agrees?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Disputed();

    [GeneratedRegex(@"\b(will|is|are|to) (be )?(scheduled|planned|expected|completed|implemented|performed)\b(?! (in|on) the)|\b(will|plans? to|intends? to|is working|are working|in progress|target(ed)?|anticipat(es?|ed)|expected|scheduled|estimated|planned|by the end of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pending();

    // "had been disabled" tells the cause, "has been assigned" the remedy.
    [GeneratedRegex(@"\b(has|have|was|were|is|are)( now| since| also)?( been)? (now )?(re-?)?(implemented|introduced|added|assigned|configured|corrected|completed|enabled|disabled|removed|revoked|retired|installed|changed|replaced|updated|trained|automated|integrated|connected|deployed|enhanced|strengthened|established|resolved|remediated|remedied|fixed|applied|reminded|moved|rebuilt|restored|upgraded|deactivated|rotated|approved|hired|extended|increased|closed|triggered)\b|\b(is|are|can|carry|carries|holds?|shows?|contains?|requires?|tracks?|now)\b[^.;]{0,30}\b(now|no longer)\b|\bnow (contains|shows|removes?|triggers?|requires?|reviews?|tracks?|follows?)\b|\b(management|we|company|team|department|group|engineering|operations|security|it)( has| have)?( since| subsequently| immediately| now| also| promptly)? (re-?)?(implemented|introduced|added|assigned|configured|corrected|completed|enabled|removed|revoked|replaced|updated|trained|automated|integrated|deployed|enhanced|strengthened|established|resolved|remediated|fixed|hired|conducted|reinforced|rolled out)\b|\bno longer\b|\bcannot\b|\bresumed\b|\b(since|as of|effective|with effect from) (the )?(January|February|March|April|May|June|July|August|September|October|November|December|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Done();
}
