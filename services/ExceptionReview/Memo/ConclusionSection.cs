using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What it comes to: what was decided where people have decided, else what is proposed.</summary>
internal static class ConclusionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var (review, life) = (input.Review, input.Life);
        yield return new MemoBlock.Heading(1, "Conclusion");
        if (life is null)
        {
            yield return new MemoBlock.Verdict(MemoWords.Band(review.Conclusion.Band), review.Conclusion.Sentence);
            yield return new MemoBlock.Paragraph("The bands in this memo are proposals made by the policy from what the report and our engagement say. People decide.");
        }
        else
        {
            yield return new MemoBlock.Verdict(MemoWords.Band(Heaviest(life)), Decided(life));
            yield return new MemoBlock.Paragraph($"What the policy proposed: {review.Conclusion.Sentence}");
            yield return new MemoBlock.Paragraph("The policy proposes a band for every finding from what the report and our engagement say; people decide. Beside each proposal stands what was decided.");
        }

        yield return new MemoBlock.Table(
            ["Band", "Proposed", .. life is null ? Array.Empty<string>() : ["As decided"], "What it is about"],
            [.. Enum.GetValues<Band>().Reverse().Select(band => Row(input, band)).OfType<IReadOnlyList<string>>()],
            life is null ? [18, 12, 70] : [18, 12, 13, 57]) { Bands = [0], Figures = life is null ? [1] : [1, 2] };
    }

    private static string Decided(ReviewLife life)
    {
        var open = life.Undecided.Count();
        if (open > 0) return $"Not decided yet: {MemoWords.Count(open, "finding waits", "findings wait")} for a decision.";
        var heaviest = Heaviest(life);
        var kinds = life.Findings.Values.Where(finding => finding.IsDecided).Select(finding => finding.Decision!.Kind).ToArray();
        string[] parts =
        [
            .. Part(kinds, DecisionKind.Accept, "proposal accepted", "proposals accepted"),
            .. Part(kinds, DecisionKind.Override, "overridden", "overridden"),
            .. Part(kinds, DecisionKind.AcceptRisk, "risk accepted until a date", "risks accepted until a date"),
            .. Part(kinds, DecisionKind.NotApplicable, "marked as not applicable", "marked as not applicable"),
        ];
        return $"{MemoWords.Capital(MemoWords.Band(heaviest))}, as decided{(parts.Length == 0 ? ": nothing needed a decision" : $": {string.Join(", ", parts)}")}.";
    }

    private static IEnumerable<string> Part(DecisionKind[] kinds, DecisionKind kind, string one, string many) =>
        kinds.Count(known => known == kind) is > 0 and var number ? [MemoWords.Count(number, one, many)] : [];

    private static Band Heaviest(ReviewLife life) => life.Findings.Values.Select(finding => finding.Band).DefaultIfEmpty(Band.NotMaterial).Max();

    private static IReadOnlyList<string>? Row(MemoInput input, Band band)
    {
        Finding[] proposed = [.. input.Review.Findings.Where(finding => finding.Band == band)];
        Finding[] decided = [.. input.Review.Findings.Where(finding => (input.StateOf(finding.Key)?.Band ?? finding.Band) == band)];
        if (proposed.Length + decided.Length == 0) return null;
        string[] row = [MemoWords.Capital(MemoWords.Band(band)), MemoWords.Number(proposed.Length)];
        return input.Life is null ? [.. row, Kinds(proposed)] : [.. row, MemoWords.Number(decided.Length), Kinds(decided)];
    }

    private static string Kinds(IReadOnlyCollection<Finding> findings) => findings.Count == 0 ? "–"
        : string.Join(", ", findings.GroupBy(finding => finding.Kind).Select(group => $"{KindName.Of(group.Key).ToLowerInvariant()} ({MemoWords.Number(group.Count())})"));
}
