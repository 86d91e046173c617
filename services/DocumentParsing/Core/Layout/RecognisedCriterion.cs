using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Criteria that recognition misread, told from the only 61 that there are.</summary>
/// <remarks>Raw: <c>cC71</c>, <c>CCS5.3</c>, <c>CGE2.2</c>, <c>€C5.2</c>, <c>CG7.3,'CC7.4</c>, <c>Al.2-</c>, <c>CCé6.1</c>, <c>CCc8.1</c>, <c>°CC8.1</c>. One figure is never taken for another.</remarks>
internal static partial class RecognisedCriterion
{
    /// <summary>Confidence from which a word is left as it is.</summary>
    private const double Sure = 75;

    /// <summary>What is printed, and what recognition makes of it.</summary>
    private static readonly Dictionary<char, string> Taken = new()
    {
        ['C'] = "cGg€E", ['P'] = "p", ['I'] = "l1|i", ['1'] = "lI|iL!", ['2'] = "Zz", ['4'] = "A", ['5'] = "Ss", ['6'] = "Gbé", ['7'] = "T", ['8'] = "B", ['9'] = "gq", ['.'] = ",:·",
    };

    /// <summary>The word with its criteria mended, or as it came where it holds anything else.</summary>
    public static string Mend(string text, double quality)
    {
        if ((quality >= Sure && !Certain().IsMatch(text)) || text.Length is < 3 or > 24 || Parts().Match(text) is not { Success: true } whole)
            return text;
        var parts = whole.Groups["part"].Captures.Select(part => Read(part.Value, quality)).ToArray();
        return parts.Any(part => part is null) ? text : $"{whole.Groups["before"].Value.Trim('°', '•', '*')}{string.Join(',', parts.Select(part => part!.Value))}{whole.Groups["after"].Value}";
    }

    private static CriterionId? Read(string text, double quality)
    {
        // Without a single figure a word must be all capitals and hardly legible: "GGLS" in a column of criteria, but not "CLI".
        if (!text.Any(char.IsAsciiDigit) && (text.Length < 4 || quality >= 60 || !text.All(char.IsAsciiLetterUpper)))
            return null;
        var costs = CriterionId.All.Select(criterion => (Criterion: criterion, Cost: Cost(text, criterion.Value))).Where(found => found.Cost is not null).OrderBy(found => found.Cost).ToArray();
        return costs.Length > 0 && (costs.Length == 1 || costs[1].Cost > costs[0].Cost) ? costs[0].Criterion : null;
    }

    /// <summary>How many characters were misread, lost or doubled if this is what is printed; null where it cannot be.</summary>
    private static int? Cost(ReadOnlySpan<char> read, ReadOnlySpan<char> printed)
    {
        if (printed.IsEmpty)
            return read.IsEmpty ? 0 : null;
        var best = printed[0] == '.' ? 1 + Cost(read, printed[1..]) : null;
        if (read.IsEmpty)
            return best;
        if (read[0] == printed[0] || IsTaken(read[0], printed[0]))
            best = Least(best, Cost(read[1..], printed[1..]) + (read[0] == printed[0] ? 0 : 1));
        // One character read as two: "S5" for "5", "GE" for "C".
        if (read.Length > 1 && IsDoubled(read[0], read[1], printed[0]))
            best = Least(best, Cost(read[2..], printed[1..]) + Doubled);
        return best;
    }

    /// <summary>Rarer than one character for another: "Pl1.1" is PI1.1 and not P1.1.</summary>
    private const int Doubled = 2;

    private static bool IsDoubled(char first, char second, char printed) => !char.IsAsciiDigit(first)
        && ((IsTaken(first, printed) && (second == printed || (!char.IsAsciiDigit(printed) && IsTaken(second, printed)))) || (first == printed && IsTaken(second, printed)));

    private static bool IsTaken(char read, char printed) => Taken.TryGetValue(printed, out var forms) && forms.Contains(read);

    private static int? Least(int? one, int? other) => one is null || other < one ? other : one;

    // Nothing else is written so.
    [GeneratedRegex(@"^[(\[]?[AC][lI|]\.[123][)\].:,;-]*$")]
    private static partial Regex Certain();

    [GeneratedRegex(@"^(?<before>[°•*]*[(\[]?)(?:(?<part>[CcGg€EPpA][A-Za-zé0-9€|!.:·]{1,6}?)(?:[,;/&'’‘]+(?=[A-Za-z€])|(?=[)\].:,;-]*$)))+(?<after>[)\].:,;]*)-?$")]
    private static partial Regex Parts();
}
