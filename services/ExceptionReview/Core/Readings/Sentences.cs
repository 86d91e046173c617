using System.Text.RegularExpressions;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>Sentences of a paragraph, trimmed. A full stop ends one only before a capital: "2 of 25 (8 %). No access", not "CC6.2" or "approx. two"; nor after a month: "Sept. 30, 2025".</summary>
internal static partial class Sentences
{
    public static IEnumerable<string> Of(string text) =>
        Boundary().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?;])(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s+(?=[\p{Lu}“""(0-9])")]
    private static partial Regex Boundary();
}
