using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>The highest band of all findings, and what makes it so.</summary>
internal static class ConclusionSentence
{
    public static Conclusion Of(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return new(Band.NotMaterial, "Nothing was found that weighs for us.");
        var band = findings.Max(finding => finding.Band);
        var deciding = findings.Where(finding => finding.Band == band).ToArray();
        return new(band, band switch
        {
            Band.Material => $"Material for us: {What(deciding)}. Do not rely on this report as it stands until {(deciding.Length == 1 ? "that is" : "these are")} decided.",
            Band.Review => $"For review: {What(deciding)}. A person has to decide whether we can live with it.",
            Band.Low => $"Low: {What(deciding)}. Nothing here keeps us from relying on the report; keep an eye on it.",
            Band.NotMaterial => "Not material: nothing here weighs for us.",
        });
    }

    // "2 exceptions (AC-09 and AC-10), the age of the report and 12 controls expected of us"
    private static string What(IEnumerable<Finding> deciding) =>
        Say.List(deciding.GroupBy(finding => finding.Kind).OrderBy(group => Rank(group.Key)).Select(group => Words(group.Key, [.. group])));

    private static int Rank(FindingKind kind) => kind is FindingKind.Qualification ? -1 : (int)kind;

    private static string Words(FindingKind kind, IReadOnlyList<Finding> findings) => kind switch
    {
        FindingKind.Exception => Say.Count(findings.Count, "exception") + Controls(findings),
        FindingKind.Age => "the age of the report",
        FindingKind.CoverageGap when findings is [var one] => Lower(one.Title),
        FindingKind.CoverageGap => $"{Say.Count(findings.Count, "matter")} of what is covered",
        FindingKind.MissingCategory => Say.Count(findings.Count, "category that is not in scope", "categories that are not in scope"),
        FindingKind.Qualification => "the auditor's opinion",
        FindingKind.CarveOut => Say.Count(findings.Count, "subservice organization that is carved out", "subservice organizations that are carved out"),
        FindingKind.Cuec => Say.Count(findings.Count, "control expected of us", "controls expected of us"),
        FindingKind.NonOccurrence => Say.Count(findings.Count, "control that did not come to operate", "controls that did not come to operate"),
        FindingKind.NotTested => Say.Count(findings.Count, "control that was not tested", "controls that were not tested"),
        FindingKind.ScopeLimit => Say.Count(findings.Count, "control that could not be tested in full", "controls that could not be tested in full"),
        FindingKind.Doubt => Say.Count(findings.Count, "matter in doubt", "matters in doubt"),
        FindingKind.Reliability => Say.Count(findings.Count, "sign about the report itself", "signs about the report itself"),
        FindingKind.Terminology => Say.Count(findings.Count, "wrong word"),
    };

    private static string Controls(IReadOnlyList<Finding> findings)
    {
        var named = findings.Select(finding => finding.Control).OfType<string>().Distinct().ToArray();
        return named.Length is > 0 and <= 6 ? $" ({(named.Length == 1 ? "control" : "controls")} {Say.List(named)})" : "";
    }

    // "A Type 1 report …" begins a title; "ISO/IEC 27001 …" stays as it is.
    private static string Lower(string title) => title is [_, var second, ..] && char.IsUpper(second) ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
