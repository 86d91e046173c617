using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Results;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Several exceptions in one cell that the auditor counts himself.</summary>
/// <remarks>Raw: <c>Deviation A: For 2 of 35 vulnerabilities … . Deviation B: For 1 of 12 scans … .</c> · <c>Exceptions noted. Exception 1: … Exception 2: …</c> · <c>Exception noted: For 2 of 20 leavers … . Exception noted: For 1 of 20 leavers … .</c></remarks>
internal static partial class CountedExceptions
{
    /// <summary>The parts of a result, each from its label to the next, with the answers in them; empty where fewer than two are counted.</summary>
    public static IReadOnlyList<(Passage Result, Passage Response)> Of(Passage cell)
    {
        var labels = Label().Matches(cell.Plain);
        List<Match> counted = [];
        foreach (Match label in labels)
        {
            if (counted.Count == 0 || (label.Groups["word"].Value.Equals(counted[^1].Groups["word"].Value, StringComparison.OrdinalIgnoreCase) && Number(label) == Number(counted[^1]) + 1))
                counted.Add(label);
        }

        if (counted.Count < 2)
            counted = Repeated(cell.Plain);
        if (counted.Count < 2)
            return [];
        int[] bounds = [.. counted.Select(label => label.Index), cell.Text.Length];
        (Passage Result, Passage Response)[] parts = [.. bounds.Zip(bounds.Skip(1), (from, to) => cell.Slice(from, to - from)).Select(ResponseWords.Split)];
        // One answer behind the last is given to all of them.
        if (parts[..^1].All(part => part.Response.IsEmpty))
            parts = [.. parts.Select(part => (part.Result, parts[^1].Response))];
        return parts;
    }

    /// <summary>Each exception under the same words, and with a count of its own.</summary>
    private static List<Match> Repeated(string plain)
    {
        var labels = Again().Matches(plain).ToList();
        int[] bounds = [.. labels.Select(label => label.Index), plain.Length];
        return labels.Count > 1 && plain[..bounds[0]].All(c => !char.IsLetterOrDigit(c)) && labels.TrueForAll(label => label.Groups["word"].Value == labels[0].Groups["word"].Value)
            && bounds.Zip(bounds.Skip(1)).All(part => DeviationRatio.Read(plain[part.First..part.Second]) is { IsAmbiguous: false }) ? labels : [];
    }

    [GeneratedRegex(@"(?<=^\W*|[.;!?)]\s+)(?<word>(?:exception|deviation|finding)\s+(?:noted|identified|found))\s*[:.–-]\s+(?=[\p{Lu}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Again();

    private static int Number(Match label) =>
        label.Groups["mark"].Value is var mark && int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : char.ToUpperInvariant(mark[0]);

    [GeneratedRegex(@"(?<=^\W*|[.;:!?)]\s+)(?<word>exception|deviation|finding)\s+(?:#\s*|no\.?\s*)?\(?(?<mark>\d{1,2}|[A-H])\)?\s*(?:[:.)–-]|—)\s+(?=[\p{Lu}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
