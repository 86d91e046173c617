using VendorRisk.ExceptionReview.Core.Life;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What the vendor was asked and what it answered.</summary>
internal static class QuestionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var asked = (from finding in input.Review.Findings
                     from question in input.StateOf(finding.Key)?.Questions ?? []
                     orderby question.AskedAt
                     select (finding, question)).ToArray();
        if (asked.Length == 0) yield break;
        yield return new MemoBlock.Heading(1, "Questions to the vendor");
        yield return new MemoBlock.Table(["About", "Question", "Answer", "State"],
            [.. asked.Select(pair => (IReadOnlyList<string>)[pair.finding.Control ?? pair.finding.Title, Asked(pair.question), Answered(pair.question), State(pair.question)])],
            [13, 36, 33, 18]);
    }

    private static string Asked(VendorQuestion question) =>
        $"{question.Text}\n{MemoWords.Person(question.By)}{(question.Addressee is { } to ? $" to {to}" : "")}, {MemoWords.Day(question.AskedAt)}{(question.FollowsId is null ? "" : "; asked again")}";

    private static string Answered(VendorQuestion question) =>
        question.Answer is { } answer ? $"{answer.Text}\n{answer.From}, {MemoWords.Day(answer.On)}; written down by {MemoWords.Person(answer.RecordedBy)}" : "–";

    private static string State(VendorQuestion question) => question switch
    {
        { Closing: { } closing } => $"closed by {MemoWords.Person(closing.By)}, {MemoWords.Day(closing.At)}{(closing.Reason is { } reason ? $": {reason}" : "")}",
        { Answer: not null } => "answered",
        _ => $"answer due on {MemoWords.Day(question.DueOn)}",
    };
}
