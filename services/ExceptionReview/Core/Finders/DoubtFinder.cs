using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>What the reader was not sure of, what it could not read, and what in the report contradicts itself. Unknown is never "not material".</summary>
internal static partial class DoubtFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input) => [.. Read(input), .. Unread(input), .. Contradictions(input)];

    private static IEnumerable<Finding> Read(ReviewInput input)
    {
        // One matter may leave several facts in doubt: how many cases failed and of how many, the controls and the exceptions.
        foreach (var matter in input.Facts.Doubts.GroupBy(doubt => (Place().Match(doubt.Fact).Value, doubt.Reason, string.Join(' ', doubt.Pages))))
        {
            var doubt = matter.First();
            var about = About(input.Facts, doubt);
            var reliedOn = about.Criteria.Count == 0 || ReliedOn.AtAll(input, about.Criteria);
            var page = doubt.Pages.Count > 0 ? doubt.Pages[0] : 0;
            yield return One(input, new(doubt.Fact, doubt.Reason), reliedOn) with
            {
                Control = about.Control,
                Criteria = about.Criteria,
                Evidence = [.. matter.SelectMany(each => each.Pages.Select(place => new Evidence(place, each.Reason, each.Fact)))],
                Text = $"The reader was not sure of {Named(matter.Select(each => each.Fact), about.Control)}{(page > 0 ? $" (page {page.ToString(CultureInfo.InvariantCulture)})" : "")}: {Say.Stop(doubt.Reason)} "
                    + $"Look at the page and confirm or correct it. Proposal: {Say.Band(input.Policy.Kinds.Doubt.Of(reliedOn))}.",
            };
        }
    }

    private static IEnumerable<Finding> Unread(ReviewInput input)
    {
        var facts = input.Facts;
        if (facts.Kind is ReportKind.Unknown)
            yield return One(input, new("kind", "The document is not recognised as an assurance report, so nothing in it counts as assurance."));
        if (!facts.IsSoc2) yield break;
        if (facts.Opinion is null)
            yield return One(input, new("opinion", "The auditor's opinion was not found. A report without its opinion is no assurance: look for the missing pages."));
        if (facts.Categories.Count == 0 && facts.Doubts.All(doubt => doubt.Fact != "categories"))
            yield return One(input, new("categories", "Which categories are in scope was not read, so nobody can say whether what we rely on was examined. Look at the auditor's scope paragraph."));
        if (facts.Controls.Count == 0)
            yield return One(input, new("controls", "No control was read, so that no exception was found says nothing. Look at the tables of controls, or have the document read again."));
        else if (facts is { Kind: ReportKind.Soc2Type2 } && facts.Controls.All(control => control.Tests.Count == 0))
            yield return One(input, new("controls", "Controls were read, but not one test: that no exception was found says nothing."));
    }

    private static IEnumerable<Finding> Contradictions(ReviewInput input)
    {
        var facts = input.Facts;
        if (facts is { CoverageEnd: { } end, ReportDate: { } dated } && dated.Value < end)
            yield return One(input, new("reportDate",
                $"The report is dated {Say.Day(dated.Value)} (page {dated.Page}), before {Say.Day(end)}, the last day it speaks of. One of the two was misread, or the report is not what it says."));
        if (facts.ReportDate is { } future && future.Value > input.AsOf)
            yield return One(input, new("reportDate", $"The report is dated {Say.Day(future.Value)} (page {future.Page}), which on {Say.Day(input.AsOf)} has not come yet."));
        if (facts.Period is { } period && period.End < period.Start)
            yield return One(input, new("period", $"The period begins on {Say.Day(period.Start)} and ends before, on {Say.Day(period.End)} (page {period.Page})."));
        if (facts.CoverageEnd is { } last && last > input.AsOf)
            yield return One(input, new("period.end", $"The report speaks of the time up to {Say.Day(last)}, which on {Say.Day(input.AsOf)} has not come yet."));
        if (input.Engagement.Vendor is { } vendor && facts.ServiceOrganization is { } named && !SameOrganization.Shares(vendor, named.Value))
            yield return One(input, new("serviceOrganization",
                $"We say that the vendor is {vendor}, and the report is about {named.Value} (page {named.Page}). Make sure that it is the report of this vendor."), reliedOn: false);
        foreach (var exception in facts.Exceptions.Where(exception => exception is { Deviations: { } failed, Sample: { } tested } && failed > tested))
            yield return One(input, new($"exceptions[{exception.Control}].deviations",
                $"For {exception.Control ?? "an exception"} the report gives {exception.Deviations} deviations in a sample of {exception.Sample} (page {exception.Page}), which cannot be."));
    }

    private sealed record Matter(string Fact, string Words);

    private static Finding One(ReviewInput input, Matter matter, bool reliedOn = true) => new()
    {
        Key = FindingKey.Of(FindingKind.Doubt, null, $"{Index().Replace(matter.Fact, "")} {matter.Words}"),
        Kind = FindingKind.Doubt,
        Title = Say.Capital(Sentence(matter.Words)),
        Band = input.Policy.Kinds.Doubt.Of(reliedOn),
        Text = $"{Say.Stop(matter.Words)} Proposal: {Say.Band(input.Policy.Kinds.Doubt.Of(reliedOn))}.",
    };

    private static string Sentence(string words) => Readings.Sentences.Of(words).First().TrimEnd('.');

    private static string Named(IEnumerable<string> facts, string? control)
    {
        var named = string.Join(" and ", facts.Select(FactWords.Of).Distinct());
        return control is null ? named : $"{named} (control {control})";
    }

    private static (string? Control, IReadOnlyList<string> Criteria) About(ReviewFacts facts, ReadingDoubt doubt)
    {
        if (Place().Match(doubt.Fact) is not { Success: true } place) return (null, []);
        var index = int.Parse(place.Groups["index"].Value, CultureInfo.InvariantCulture);
        if (place.Groups["list"].Value == "controls" && index < facts.Controls.Count) return (facts.Controls[index].Id, facts.Controls[index].Criteria);
        if (place.Groups["list"].Value == "exceptions" && index < facts.Exceptions.Count) return (facts.Exceptions[index].Control, facts.Exceptions[index].Criteria);
        return (null, []);
    }

    [GeneratedRegex(@"^(?<list>controls|exceptions)\[(?<index>\d{1,6})\]")]
    private static partial Regex Place();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
