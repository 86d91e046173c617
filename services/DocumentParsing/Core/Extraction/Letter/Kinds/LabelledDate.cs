using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>A date on a certificate with the words that label it: beside it on its line, or above it in its column.</summary>
internal sealed partial record LabelledDate(string Label, SourcedValue<DateOnly> Date, bool Sure)
{
    /// <summary>How many times its own height above a date a label may stand.</summary>
    private const double LabelReach = 3.5;

    public static IReadOnlyList<LabelledDate> Read(DocumentLayout layout, DateReader dates)
    {
        var found = new List<LabelledDate>();
        foreach (var page in layout.Pages)
        {
            for (var at = 0; at < page.Lines.Count; at++)
            {
                var line = layout.Mending.Join(page.Lines[at].Words);
                var from = 0;
                var second = "";
                var read = dates.Read(line.Plain).ToArray();
                for (var i = 0; i < read.Length; i++)
                {
                    var date = read[i];
                    var value = line.Sourced(date.Date, date.Start, date.End - date.Start);
                    var beside = line.Plain[from..date.Start].Trim(' ', ':', '|', '.', '-', '/', '–');
                    var label = beside.Any(char.IsLetter) ? beside : second.Length > 0 ? second : Above(page.Lines, at, line.Slice(date.Start, date.End - date.Start));
                    // The end of a term does not come before its beginning.
                    var isReversed = second.Length > 0 && label == second && date.Date < found[^1].Date.Value;
                    if (isReversed)
                        found[^1] = found[^1] with { Sure = false };
                    second = "";
                    if (OfTwo().Match(label) is { Success: true } both)
                        (label, second) = ($"{both.Groups["what"].Value} {both.Groups["first"].Value}", $"{both.Groups["what"].Value} {both.Groups["second"].Value}");
                    else if (OfTerm().IsMatch(label) && i + 1 < read.Length && IsDash(line.Plain[date.End..read[i + 1].Start]))
                        (label, second) = ("valid from", "valid until");
                    found.Add(new LabelledDate(label, value, date.Certainty == DateCertainty.Sure && !isReversed));
                    from = date.End;
                }
            }
        }

        return found;
    }

    /// <summary>"Valid from / until   02.04.2025 / 01.04.2028": one label for two dates.</summary>
    [GeneratedRegex(@"\b(?<what>valid|g[üu]ltig|effective)\s+(?<first>from|von|ab)\s*[/–-]\s*(?<second>until|till|to|through|bis)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTwo();

    /// <summary>"Valid:   19 September 2024 – 18 September 2027"</summary>
    [GeneratedRegex(@"^\W*(?:valid(?:ity)?(?:\s+period)?|period\s+of\s+validity|term(?:\s+of\s+validity)?|g[üu]ltig(?:keit)?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTerm();

    private static bool IsDash(string between) => between.Trim() is "-" or "–" or "—";

    public bool Is(Regex label) => label.IsMatch(Label);

    private static string Above(IReadOnlyList<Line> lines, int at, Passage date)
    {
        var (left, right) = (date.Words[0].Box.X0, date.Words[^1].Box.X1);
        for (var above = at - 1; above >= 0 && lines[at].Box.Y0 - lines[above].Box.Y1 < LabelReach * lines[at].Height; above--)
        {
            var piece = lines[above].SplitAt(lines[above].Height).FirstOrDefault(piece => piece.Box.X0 < right && piece.Box.X1 > left);
            if (piece is not null)
                return piece.Text;
        }

        return "";
    }
}
