using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Memo;

internal static class ExceptionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        Finding[] exceptions = [.. input.Review.Findings.Of(FindingKind.Exception).OrderByDescending(finding => finding.Band).ThenByDescending(finding => finding.Score)];
        yield return new MemoBlock.Heading(1, "Exceptions");
        if (exceptions.Length == 0)
        {
            yield return new MemoBlock.Paragraph(None(input.Review));
            yield break;
        }

        yield return new MemoBlock.Table(["Control", "Criteria", "What", "Page", "Points", "Proposal", "Decision"],
            [.. exceptions.Select(finding => (IReadOnlyList<string>)[
                finding.Control ?? "–", string.Join(", ", finding.Criteria), finding.Title, MemoWords.Page(finding.Evidence[0].Page),
                MemoWords.Number(finding.Score ?? 0), MemoWords.Band(finding.Band), input.Decision(finding)])],
            [12, 11, 31, 8, 9, 12, 17]) { Bands = [5], Figures = [3, 4] };
        foreach (var finding in exceptions)
            foreach (var block in One(input, finding)) yield return block;
    }

    // That there is none is only worth as much as what was tested and read.
    private static string None(Review review) =>
        review.Findings.Any(finding => finding.Kind is FindingKind.Doubt)
            ? "No exception was read. There are matters in doubt, listed below: until they are cleared up that does not mean there is none."
        : review.Facts.IsType1
            ? "No exception was read. This is a Type 1 report: the auditor judged the design of the controls on one day and tested none of them over time, so it says nothing of how they work."
        : "No exception was read in the controls and tests counted above.";

    private static IEnumerable<MemoBlock> One(MemoInput input, Finding finding)
    {
        yield return new MemoBlock.Heading(2, $"{finding.Control ?? "Exception"}: {MemoWords.Band(finding.Band)}");
        yield return new MemoBlock.Paragraph(finding.Text);
        if (input.Review.Facts.Exceptions.FirstOrDefault(exception => exception.Text == finding.Evidence[0].Quote)?.ManagementResponse is { } response)
            yield return new MemoBlock.Quotation(response.Text, $"management's response, not audited, page {MemoWords.Page(response.Page)}");
        yield return new MemoBlock.Table(["Line", "Points", "Why"],
        [
            .. finding.Lines.Select(line => (IReadOnlyList<string>)[MemoWords.Capital(line.Factor), MemoWords.Signed(line.Points), line.Why]),
            ["Score", MemoWords.Number(finding.Score ?? 0), string.Join("; ", finding.Gates.Select(gate => $"{gate.Id}: {gate.Why}{(gate.Moved ? ", which decided the band" : "")}"))],
        ], [24, 10, 66]) { Figures = [1], HasTotal = true };
        if (input.StateOf(finding.Key) is { Decision: { } decision } state)
            yield return new MemoBlock.Paragraph($"Decision: {MemoWords.Decision(state)}.{(string.IsNullOrWhiteSpace(decision.Reason) ? "" : $" {decision.Reason}")}");
    }
}
