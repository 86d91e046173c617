namespace VendorRisk.ExceptionReview.Memo;

/// <summary>What the memo was made from, so that anyone can make it again.</summary>
internal static class SourceSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        var review = input.Review;
        yield return new MemoBlock.Heading(1, "What this was made from");
        yield return new MemoBlock.Table(["What", "Value"],
        [
            ["Document (SHA-256)", review.Facts.Document.Sha256],
            ["Policy", $"{review.Policy.Name} (SHA-256 {review.Policy.ContentHash})"],
            ["Judged on", MemoWords.Day(review.AsOf)],
            .. input.Reference is { } reference
                ? new[]
                {
                    new[] { "Review", reference.Review.ToString() },
                    ["Reading of the report", $"version {MemoWords.Number(reference.Reading)}"],
                    ["Engagement", $"version {MemoWords.Number(reference.EngagementVersion)}"],
                    ["Written", MemoWords.Moment(reference.WrittenAt)],
                }
                : [],
        ], [28, 72]);
        yield return new MemoBlock.Paragraph("A SOC 2 report is a CPA firm's opinion: an attestation. The report was read and judged by rules, without a language model; every statement names the page it stands on.");
    }
}
