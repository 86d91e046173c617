namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What happened to the review, by whom and when. Who only looked stands in the audit, not here.</summary>
internal static class HistorySection
{
    private static readonly string[] Looking = ["viewed", "exported"];

    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        MemoEvent[] events = [.. input.History.Where(happened => !Looking.Contains(happened.What))];
        if (events.Length == 0) yield break;
        yield return new MemoBlock.Heading(1, "History");
        yield return new MemoBlock.Table(["When", "Who", "On", "What"],
            [.. events.Select(happened => (IReadOnlyList<string>)[MemoWords.Moment(happened.At), MemoWords.Person(happened.By), On(happened, input), happened.Text])], [18, 16, 22, 44]);
    }

    private static string On(MemoEvent happened, MemoInput input) =>
        happened.FindingKey is { } key ? input.NameOf(key) ?? "a finding that is no longer found" : "the review";
}
