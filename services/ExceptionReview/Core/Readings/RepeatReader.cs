using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>F8: whether the latest earlier report has the same exception: the same control, or a shared criterion and much the same words. Or the report itself says so.</summary>
internal static partial class RepeatReader
{
    public static Reading<bool?> Read(ExceptionContext context)
    {
        foreach (var sentence in context.Said)
            if (SaysSo().IsMatch(sentence) && !Denied().IsMatch(sentence)) return new(true, "the report says so", context.FromText(sentence));
        foreach (var sentence in context.Answered)
            if (SaysSo().IsMatch(sentence) && !Denied().IsMatch(sentence)) return new(true, "management says so", context.FromResponse(sentence));
        if (PreviousReport.Latest(context.Input) is not { } previous) return new(null);
        return Same(context.Exception, previous) is { } earlier
            ? new(true, $"page {earlier.Page} of the report to {Say.Day(previous.CoverageEnd!.Value)}", context.FromText(context.Text))
            : new(false);
    }

    /// <summary>The exception of an earlier report that is this one again.</summary>
    public static ReportException? Same(ReportException exception, ReviewFacts previous) =>
        previous.Exceptions.FirstOrDefault(earlier => earlier.Control is not null && earlier.Control == exception.Control)
        ?? previous.Exceptions.FirstOrDefault(earlier => earlier.Criteria.Intersect(exception.Criteria).Any() && TextLikeness.Of(earlier.Text, exception.Text) >= 0.4);

    [GeneratedRegex(@"\b(also|again|previously|repeat(ed)?|similar|same|as)\b[^.;]{0,60}\b(prior|previous|preceding|last)[ -](year|period|report|examination|audit)\b|\b(repeat|recurring|repeated) (finding|exception|deviation)\b|\b(second|third|fourth) (consecutive|successive) (year|period|report|examination)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysSo();

    [GeneratedRegex(@"\bnot? (a |an )?(repeat|recurring|recurrence|similar|such)\b|\bnot (noted|identified|reported|present|found) in the (prior|previous|last)\b|\bunlike\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
