using VendorRisk.ExceptionReview.Core.Findings;

namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>The names under which CUECs are noted: the same for the same words in every reading, and the key of the finding about it.</summary>
public static class CuecKeys
{
    /// <summary>One for each text, in their order; a text that comes again gets a number of its own.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> keys = [];
        foreach (var text in texts)
        {
            var key = FindingKey.Of(FindingKind.Cuec, null, text);
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            keys.Add(times == 1 ? key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}#{times}"));
        }

        return keys;
    }
}
