using VendorRisk.ExceptionReview.Core;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>Where an analyst corrected what was read: the proposals count with the corrected values.</summary>
internal static class CorrectionSection
{
    public static IEnumerable<MemoBlock> Of(MemoInput input)
    {
        if (input.Corrections.Count == 0) yield break;
        yield return new MemoBlock.Heading(1, "Corrected inputs");
        yield return new MemoBlock.Paragraph("These were corrected by hand. The proposals above count with the corrected values.");
        yield return new MemoBlock.Table(["Finding", "Input", "As read", "Counts as", "Reason", "By"],
            [.. input.Corrections.Select(correction => (IReadOnlyList<string>)[
                input.NameOf(correction.FindingKey) ?? "no longer found",
                WireName.Of(correction.Input).Replace('-', ' '), Value(correction.Read), Value(correction.Counts), Reason(correction), $"{MemoWords.Person(correction.By)}, {MemoWords.Day(correction.At)}"])],
            [13, 16, 13, 13, 28, 17]);
    }

    private static string Reason(MemoCorrection correction) => correction.Page is { } page
        ? $"{correction.Reason} (page {MemoWords.Number(page)}{(string.IsNullOrEmpty(correction.Quote) ? "" : $": \"{correction.Quote}\"")})"
        : correction.Reason;

    private static string Value(string value) => value.Length == 0 ? "not stated" : value switch { "true" => "yes", "false" => "no", _ => value.Replace('-', ' ') };
}
