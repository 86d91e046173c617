using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Numbers that a scanned report leaves out of a run: SEC-5, SEC-7. Print may leave out a number, and may say so ("Control numbers SEC-6 and SEC-9 are not in use."); a scan may have lost the row.</summary>
internal static partial class NumberGaps
{
    /// <summary>Fewer than this in a run say nothing about those between them.</summary>
    private const int LeastRun = 4;

    /// <summary>The page of the number before each gap.</summary>
    /// <param name="texts">What is said around the tables.</param>
    public static IEnumerable<int> Find(IReadOnlyList<ReadControl> controls, IEnumerable<string> texts)
    {
        var unused = texts.SelectMany(text => NotInUse().Matches(text)).SelectMany(said => said.Groups["numbers"].Value.Split(' ')).Select(word => ControlIds.Key(word.Trim('.', ',', ';', ':', '(', ')'))).ToHashSet();
        var numbered = controls.Where(control => control.IsRecognised).Select(control => (Control: control, Parts: Split(control.Key))).Where(control => control.Parts.Number is not null);
        foreach (var run in numbered.GroupBy(control => control.Parts.Prefix))
        {
            var sorted = run.OrderBy(control => control.Parts.Number).ToArray();
            var span = sorted[^1].Parts.Number - sorted[0].Parts.Number + 1;
            // A run with many holes counts something else, such as the criteria.
            if (sorted.Length < LeastRun || sorted.Length < 0.7 * span)
                continue;
            for (var i = 1; i < sorted.Length; i++)
            {
                var (before, after) = (sorted[i - 1], sorted[i]);
                for (var missing = before.Parts.Number!.Value + 1; missing < after.Parts.Number; missing++)
                {
                    if (unused.Contains(run.Key + missing.ToString(CultureInfo.InvariantCulture).PadLeft(before.Control.Key.Length - run.Key.Length, '0')))
                        continue;
                    yield return before.Control.Id.Page;
                    break;
                }
            }
        }
    }

    private static (string Prefix, int? Number) Split(string key)
    {
        var prefix = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (prefix, key.Length - prefix.Length is > 0 and < 6 ? int.Parse(key[prefix.Length..], CultureInfo.InvariantCulture) : null);
    }

    [GeneratedRegex(@"(?:^|[.;]\s+)(?:the\s+)?(?:control\s+)?numbers?\s+(?<numbers>(?=\S*\d)[\w./-]+(?:(?:,|,?\s+and|\s+or)\s+(?=\S*\d)[\w./-]+)*)\s+(?:is|are|was|were)\s+(?:not\s+(?:in\s+use|used|assigned|allocated)|unused|left\s+out\s+on\s+purpose)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotInUse();
}
