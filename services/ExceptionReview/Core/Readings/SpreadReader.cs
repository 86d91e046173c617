using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// F5: one deviation, several in one control, several controls of the criterion, or across criteria. Exceptions of unrelated series do not add up
/// to a pattern: late training (CC1.4) says nothing of backups (A1.2).
/// </summary>
internal static partial class SpreadReader
{
    public static Reading<Pervasiveness?> Read(ExceptionContext context)
    {
        var criteria = context.Criteria;
        if (context.Facts.Opinion is { Basis: { } basis } opinion && opinion.Criteria.Intersect(criteria).Any() && Pervasive().IsMatch(basis))
            return new(Pervasiveness.CrossCriteria, "the auditor calls the deficiencies pervasive",
                new(opinion.Page, Sentences.Of(basis).First(sentence => Pervasive().IsMatch(sentence)), "opinion.basis"));

        var failing = context.Facts.Exceptions.Where(other => other.Criteria.Count > 0).ToArray();
        var series = criteria.Select(TrustCriteria.SeriesOf).ToHashSet(StringComparer.Ordinal);
        var across = failing.Where(other => series.Contains(TrustCriteria.SeriesOf(other.Criteria[0]))).Select(other => other.Criteria[0]).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (across.Length >= context.Input.Policy.Pervasiveness.AcrossCriteriaFrom)
            return new(Pervasiveness.CrossCriteria, $"controls of {string.Join(", ", across)} failed");

        var beside = failing.Where(other => other.Control != context.Exception.Control && other.Criteria.Intersect(criteria).Any())
            .Select(other => other.Control ?? "another control").Distinct().ToArray();
        if (beside.Length > 0)
            return new(Pervasiveness.SameCriterion, $"{string.Join(", ", beside)} failed as well");
        return Own(context);
    }

    private static Reading<Pervasiveness?> Own(ExceptionContext context)
    {
        var failedTests = context.Control?.Tests.Count(test => test.Outcome is TestOutcome.Exception) ?? 0;
        if (failedTests > 1) return new(Pervasiveness.SameControl, $"{failedTests} tests of the control failed");
        return context.Exception.Deviations switch
        {
            1 => new(Pervasiveness.Isolated),
            > 1 => new(Pervasiveness.SameControl),
            _ when Plural().Match(context.Text) is { Success: true } plural =>
                new(Pervasiveness.SameControl, $"the report speaks in the plural, “{plural.Value}”, and gives no count", context.FromText(context.Text)),
            _ => new(Pervasiveness.Isolated, "one deviation, without a count"),
        };
    }

    [GeneratedRegex(@"\bpervasive", RegexOptions.IgnoreCase)]
    private static partial Regex Pervasive();

    // "User access reviews … were not performed", "a subset of samples", "Exceptions noted."
    [GeneratedRegex(@"\b(exceptions|deviations|several|multiple|some|certain|various|a number of|a subset|instances)\b|\b\w+s\b[^.;]{0,80}?\bwere not\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();
}
