using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;

/// <summary>The trust services criteria that a text names, in its order, each once.</summary>
/// <remarks>Raw: <c>criteria CC6.1, CC 6.2 and A1.3</c> · <c>CC6.1 through CC6.3</c> · <c>[CC6.2, CC6.3]</c>; recognised: <c>CC6.l</c>. Not: <c>CC8.8</c>, which does not exist; ISO's <c>A.5.1</c>.</remarks>
public static partial class CriterionList
{
    public static IReadOnlyList<(CriterionId Criterion, int Start, int Length)> Read(string text)
    {
        var found = new List<(CriterionId Criterion, int Start, int Length)>();
        (string Series, int Number, int End)? before = null;
        foreach (Match match in Criterion().Matches(text))
        {
            var series = match.Groups["series"].Value + Digit(match.Groups["group"].Value).ToString(CultureInfo.InvariantCulture);
            var number = Digit(match.Groups["number"].Value);
            var first = before is { } start && start.Series == series && Range().IsMatch(text.AsSpan(start.End, match.Index - start.End)) ? start.Number + 1 : number;
            for (var each = first; each <= number; each++)
            {
                if (CriterionId.From(string.Create(CultureInfo.InvariantCulture, $"{series}.{each}")) is { } criterion && !found.Exists(other => other.Criterion == criterion))
                    found.Add((criterion, match.Index, match.Length));
            }

            before = (series, number, match.Index + match.Length);
        }

        return found;
    }

    private static int Digit(string text) => text is "l" or "I" or "|" ? 1 : int.Parse(text, CultureInfo.InvariantCulture);

    // Series letters are capitals; recognition reads the figure one as l or I.
    [GeneratedRegex(@"(?<![\p{L}\d.-])(?<series>CC|PI|A|C|P)\s?(?<group>[1-9lI|])\s?\.\s?(?<number>[1-9lI|])(?!\d|\.\d|\p{L}|-\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Criterion();

    [GeneratedRegex(@"^\s*(?:through|thru|to|[-–—‐])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
