namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Numbers that a scanned report leaves out of a run: SEC-5, SEC-7. Print may leave out a number; a scan may have lost the row.</summary>
internal static class NumberGaps
{
    /// <summary>Fewer than this in a run say nothing about those between them.</summary>
    private const int LeastRun = 4;

    /// <summary>The page of the number before each gap.</summary>
    public static IEnumerable<int> Find(IReadOnlyList<ReadControl> controls)
    {
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
                if (sorted[i].Parts.Number > sorted[i - 1].Parts.Number + 1)
                    yield return sorted[i - 1].Control.Id.Page;
            }
        }
    }

    private static (string Prefix, int? Number) Split(string key)
    {
        var prefix = key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return (prefix, key.Length - prefix.Length is > 0 and < 6 ? int.Parse(key[prefix.Length..], System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
