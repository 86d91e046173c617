using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The words before what management answers: "Management's Response:", "Management response –", "Response by management:".</summary>
internal static partial class ResponseWords
{
    public static bool Opens(string text) => Label().Match(Mending.Plain(text)) is { Success: true, Index: 0 };

    public static bool IsHeading(string text) => Heading().IsMatch(Mending.Plain(text));

    /// <summary>A cell's text before the label, and the response after it; the label itself belongs to neither.</summary>
    public static (Passage Before, Passage Response) Split(Passage cell)
    {
        if (cell.IsEmpty || Label().Match(cell.Plain) is not { Success: true } label)
            return (cell, Passage.Empty);
        var end = label.Index + label.Length;
        return (label.Index == 0 ? Passage.Empty : cell.Slice(0, cell.Plain.AsSpan(0, label.Index).TrimEnd().Length), end >= cell.Text.Length ? Passage.Empty : cell.From(end));
    }

    [GeneratedRegex(@"(?:^|(?<=[.!?)""'\]]\s))(?:management(?:'s?|s')?(?:\s+of\s+[^:.]{1,50})?\s+(?:response|comment|remediation|action(?:\s+plan)?|reply)s?(?:\s+to\s+(?:the\s+)?exceptions?)?|(?:[A-Z][\w&.,' -]{1,40}?(?:'s?|s')\s+)?response(?:\s+(?:by|from|of)\s+management)?|response\s+\d+)\s*[:–—-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\bmanagement'?s?'?\s+(?:responses?|comments?)\b|\bresponses?\s+(?:by|of|from)\s+(?:the\s+)?(?:management|directors)\b|\bmanagement\s+action\s+plans?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
