using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Memo;

internal static class ReportSection
{
    public static IEnumerable<MemoBlock> Of(Review review)
    {
        var facts = review.Facts;
        yield return new MemoBlock.Heading(1, "The report");
        yield return new MemoBlock.Table(["What", "As read", "Page"],
        [
            Row("Kind", MemoWords.Kind(facts.Kind), null),
            Row("Service organization", facts.ServiceOrganization?.Value, facts.ServiceOrganization?.Page),
            Row("System", facts.System?.Value, facts.System?.Page),
            Row("Auditor", facts.Auditor?.Value, facts.Auditor?.Page),
            facts.AsOf is { } asOf ? Row("Examined as of", MemoWords.Day(asOf.Value), asOf.Page)
                : Row("Period", facts.Period is { } period ? $"{MemoWords.Day(period.Start)} to {MemoWords.Day(period.End)} ({MemoWords.Number(period.Days)} days)" : null, facts.Period?.Page),
            Row("Date of the report", facts.ReportDate is { } dated ? MemoWords.Day(dated.Value) : null, facts.ReportDate?.Page),
            Row("Categories", string.Join(", ", facts.Categories.Select(category => WireName.Of(category).Replace('-', ' '))), null),
            Row("Opinion", MemoWords.Opinion(facts.Opinion), facts.Opinion?.Page),
            Row("Read completely?", Completeness(facts), null),
        ], [26, 64, 10]) { Figures = [2] };
        if (facts.Opinion is { Basis: { Length: > 0 } basis } opinion)
            yield return new MemoBlock.Quotation(basis, $"the auditor's basis, page {MemoWords.Number(opinion.Page)}");
    }

    private static IReadOnlyList<string> Row(string what, string? value, int? page) =>
        [what, string.IsNullOrEmpty(value) ? "not read" : value, page is { } known ? MemoWords.Page(known) : ""];

    // An empty list of exceptions is only worth something beside how much was read.
    private static string Completeness(ReviewFacts facts) =>
        $"{MemoWords.Number(facts.Document.Pages)} pages, {MemoWords.Number(facts.Controls.Count)} controls, {MemoWords.Number(facts.Controls.Sum(control => control.Tests.Count))} tests, "
        + $"{MemoWords.Number(facts.Exceptions.Count)} exceptions; "
        + (facts.Doubts.Count == 0 ? "nothing the reader was not sure of" : $"{MemoWords.Count(facts.Doubts.Count, "matter")} the reader was not sure of");
}
