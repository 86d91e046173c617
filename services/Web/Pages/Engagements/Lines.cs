namespace VendorRisk.Web.Pages.Engagements;

/// <summary>Short lists as people type them: "CC6.2, CC6.3", and rules like "CC6.4: none".</summary>
internal static class Lines
{
    public static List<string> List(string? text) =>
        [.. (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static string Text(IEnumerable<string>? items) => string.Join(", ", items ?? []);

    /// <summary>One "name: value" a line; a line without a colon keeps its whole text as the name, and the service says what is wrong with it.</summary>
    public static Dictionary<string, string> Map(string? text)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.LastIndexOf(':');
            map[colon < 0 ? line : line[..colon].Trim()] = colon < 0 ? "" : line[(colon + 1)..].Trim();
        }

        return map;
    }

    public static string Text(IEnumerable<KeyValuePair<string, string>>? map) => string.Join("\n", (map ?? []).Select(pair => $"{pair.Key}: {pair.Value}"));
}
