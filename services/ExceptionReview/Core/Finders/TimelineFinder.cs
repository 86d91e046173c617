using VendorRisk.ExceptionReview.Core.Coverage;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>What the timeline of reports and letters shows: days that nothing covers, days covered twice, and documents that do not count.</summary>
internal static class TimelineFinder
{
    public static IEnumerable<Finding> Find(ReviewInput input, CoverageTimeline coverage)
    {
        foreach (var gap in coverage.Gaps)
            yield return Gap(gap, input.Policy.Coverage, ReliedOn.TierOf(input));
        foreach (var bar in coverage.Bars.Where(bar => !bar.Counts))
            yield return DoesNotCount(bar.Source, bar.Sha256, $" for {Say.Day(bar.Start)} to {Say.Day(bar.End)}", bar.Problem!, input,
                leavesDays: !coverage.Bars.Any(other => other.Counts && other.Start <= bar.Start && other.End >= bar.End));
        foreach (var document in coverage.Unplaced)
            yield return document.IsSingleDay ? SingleDay(document) : DoesNotCount(document.Source, document.Sha256, "", document.Problem, input);
        foreach (var overlap in coverage.Overlaps)
            yield return Overlap(overlap, input);
    }

    private static Finding Gap(CoverageGap gap, CoveragePolicy policy, Tier tier)
    {
        var step = policy.Gaps.FirstOrDefault(step => gap.Days <= step.UpToDays)?.Band ?? policy.LongGap;
        var band = step.For(tier);
        return new()
        {
            Key = FindingKey.Of(FindingKind.CoverageGap, $"{gap.Start.DayNumber}-{gap.End.DayNumber}"),
            Kind = FindingKind.CoverageGap,
            Title = $"{Say.Count(gap.Days, "day")} without cover, {Say.Day(gap.Start)} to {Say.Day(gap.End)}",
            Band = band,
            Text = $"No report and no letter that counts speaks of the {Say.Count(gap.Days, "day")} from {Say.Day(gap.Start)} to {Say.Day(gap.End)}. "
                + $"Ask the vendor what happened to its controls in that time and whether the next report can reach back. Proposal: {Say.Band(band)}.",
        };
    }

    private static Finding DoesNotCount(CoverageSource source, string sha256, string days, string problem, ReviewInput input, bool leavesDays = false)
    {
        var what = source is CoverageSource.Letter ? "bridge letter" : "report";
        var band = input.Policy.Kinds.Doubt.Of(source is CoverageSource.Letter);
        return new()
        {
            Key = Key(what, sha256),
            Kind = FindingKind.CoverageGap,
            Title = $"A {what} does not count: {problem}",
            Band = band,
            Text = $"The {what}{days} is not counted as cover: {problem}. {(leavesDays ? "Its days are treated as uncovered. " : "")}Proposal: {Say.Band(band)}.",
        };
    }

    private static string Key(string what, string sha256) => FindingKey.Of(FindingKind.CoverageGap, $"{what}-{sha256[..Math.Min(12, sha256.Length)]}");

    private static Finding SingleDay(UnplacedDocument document) => new()
    {
        Key = Key("report", document.Sha256),
        Kind = FindingKind.CoverageGap,
        Title = "An earlier report covers no time",
        Band = Band.NotMaterial,
        Text = $"An earlier report is of Type 1: {document.Problem}. It closes no gap between reports over time. Proposal: {Say.Band(Band.NotMaterial)}.",
    };

    // Two reports for one time is usual where a vendor moves its year; one within the other is more likely a reissue, or another system.
    private static Finding Overlap(CoverageOverlap overlap, ReviewInput input)
    {
        var band = overlap.IsWhole ? input.Policy.Kinds.Doubt.Of(reliedOn: false) : Band.NotMaterial;
        return new()
        {
            Key = FindingKey.Of(FindingKind.CoverageGap, $"overlap-{overlap.Start.DayNumber}-{overlap.End.DayNumber}"),
            Kind = FindingKind.CoverageGap,
            Title = $"Two reports overlap by {Say.Count(overlap.Days, "day")}, {Say.Day(overlap.Start)} to {Say.Day(overlap.End)}",
            Band = band,
            Text = $"Two reports speak of the {Say.Count(overlap.Days, "day")} from {Say.Day(overlap.Start)} to {Say.Day(overlap.End)}; both count, and each day once. "
                + (overlap.IsWhole ? "The period of the one lies wholly within that of the other: see whether one was issued anew or is about another system, and which of them holds. " : "")
                + $"Proposal: {Say.Band(band)}.",
        };
    }
}
