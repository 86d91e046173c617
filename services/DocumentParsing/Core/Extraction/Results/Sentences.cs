using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>A text in sentences: where each begins and how long it is. "2.5 %", "No. 5", "U.S. law" and "CC6.1" do not end one.</summary>
internal static partial class Sentences
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            yield return (start, end.Index + 1 - start);
            start = end.Index + end.Length;
        }

        if (start < text.Length)
            yield return (start, text.Length - start);
    }

    [GeneratedRegex(@"(?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|U\.S|vs|approx|e\.g|i\.e|etc|Ref|[A-Z]))[.!?;]['"")\]]*\s+(?=[A-Z0-9""'(•-])", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
