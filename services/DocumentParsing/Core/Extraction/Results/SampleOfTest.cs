using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>How many were tested, where only the test says so: "For a sample of 40 alerts, inspected …" beside "The time was exceeded for 5 alerts."</summary>
/// <remarks>Only where the test tells one number, and the result counts what the test counts: alerts, or cases of them.</remarks>
internal static partial class SampleOfTest
{
    /// <summary>Words on either side of a number among which the name of what is counted stands.</summary>
    private const int Near = 7;

    /// <summary>Letters by which two words are known for one: "vendor", "vendors".</summary>
    private const int Stem = 5;

    /// <summary>The sample and where it stands in the procedure; null where that is not certain.</summary>
    public static (int Sample, int At, int Length)? Read(string procedure, string result, DeviationRatio counted)
    {
        var told = Told().Matches(procedure).Select(match => match.Groups["n"]).Select(number => (Value: NumberWords.Read(number.Value), number.Index, number.Length)).ToArray();
        if (told.Length == 0 || told.Select(number => number.Value).Distinct().ToArray() is not [{ } sample] || sample < counted.Deviations)
            return null;
        var counts = Words(result[(counted.DeviationsAt + counted.DeviationsLength)..]).Take(Near).ToArray();
        // "picked 5 nos." counts what was named before; any other number what stands behind it, up to the next comma.
        var behind = procedure[(told[0].Index + told[0].Length)..].Split(',', ';', '.')[0];
        var tested = (OfPieces().IsMatch(behind) ? Words(procedure[..told[0].Index]).TakeLast(Near) : Words(behind).Take(Near)).Where(word => word.Length >= Stem).Select(Stemmed).ToHashSet();
        return counts.Take(1).Any(word => OfAny().IsMatch(word)) || counts.Any(word => word.Length >= Stem && tested.Contains(Stemmed(word))) ? (sample, told[0].Index, told[0].Length) : null;
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    private static string Stemmed(string word) => word[..Stem].ToLowerInvariant();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?:nos?|numbers?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfPieces();

    [GeneratedRegex(@"^(?:instances?|cases?|occasions?|items?|samples?)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfAny();

    [GeneratedRegex(@"\b(?:sample|selection)\s+of\s+(?:the\s+)?(?<n>" + NumberWords.Pattern + @")(?=\s)|\b(?:selected|sampled|picked)\s+(?:at\s+random\s+)?(?<n>" + NumberWords.Pattern + @")\s+(?!of\b|out\b|%)|\bfor\s+(?<n>" + NumberWords.Pattern + @")\s+(?:[a-z-]+\s+){0,5}?(?:selected|sampled)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
