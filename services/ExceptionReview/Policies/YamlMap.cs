using System.Globalization;
using VendorRisk.ExceptionReview.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VendorRisk.ExceptionReview.Policies;

/// <summary>
/// A mapping read key by key. What is missing, of the wrong shape or out of range is noted with its place and replaced by a default,
/// so that one reading finds every problem; a key that nobody asked for is noted by <see cref="RefuseOthers"/>.
/// </summary>
internal sealed class YamlMap(YamlSource source, YamlMappingNode node)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public YamlNode Node => node;

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>The key itself, for a problem with its name.</summary>
    public YamlNode KeyNode(string key) => node.Children.Keys.First(candidate => candidate is YamlScalarNode { Value: { } name } && name == key);

    public void Note(YamlNode at, string message) => source.Note(at, message);

    /// <summary>The value under a key, null where there is none (or an empty one).</summary>
    public YamlNode? Find(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && !IsNull(value) ? value : null;
    }

    public YamlMap Map(string key) => FindMap(key, required: true) ?? new(source, new YamlMappingNode());

    public YamlMap? FindMap(string key, bool required = false)
    {
        var value = Find(key);
        if (value is YamlMappingNode map) return new(source, map);
        if (value is not null) Note(value, $"\"{key}\" holds keys and values ({key}: {{ … }})");
        else if (required) Missing(key);
        return null;
    }

    public IReadOnlyList<YamlNode> List(string key, bool required = false)
    {
        var value = Find(key);
        if (value is YamlSequenceNode list) return [.. list.Children];
        if (value is not null) Note(value, $"\"{key}\" holds a list ([ … ])");
        else if (required) Missing(key);
        return [];
    }

    public IEnumerable<YamlMap> Maps(string key, bool required = false)
    {
        foreach (var item in List(key, required))
            if (item is YamlMappingNode map) yield return new(source, map);
            else Note(item, $"every entry of \"{key}\" holds keys and values ({{ key: value }})");
    }

    public string? FindText(string key)
    {
        var value = Find(key);
        if (value is YamlScalarNode scalar) return scalar.Value;
        if (value is not null) Note(value, $"\"{key}\" holds one value");
        return null;
    }

    public string Text(string key)
    {
        var text = FindText(key);
        if (text is null && Find(key) is null) Missing(key);
        else if (string.IsNullOrWhiteSpace(text) && Find(key) is { } empty) Note(empty, $"\"{key}\" is empty");
        return text ?? "";
    }

    public IReadOnlyList<string> Texts(string key, bool required = false)
    {
        List<string> texts = [];
        foreach (var item in List(key, required))
            if (item is YamlScalarNode { Value: { Length: > 0 } text }) texts.Add(text);
            else Note(item, $"every entry of \"{key}\" is one value");
        return texts;
    }

    public int? FindInt(string key, int least, int most)
    {
        if (FindText(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Note(Find(key)!, $"\"{key}\" is a whole number from {least} to {most}, not \"{text}\"");
        return null;
    }

    public int Int(string key, int least, int most)
    {
        if (Find(key) is null) Missing(key);
        return FindInt(key, least, most) ?? least;
    }

    /// <summary>A number strictly between 0 and 1, or up to 1 where <paramref name="orOne"/>.</summary>
    public double Share(string key, bool orOne = false)
    {
        if (Find(key) is not { } value)
        {
            Missing(key);
            return 0.5;
        }

        if (FindText(key) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            && share > 0 && (share < 1 || (orOne && share <= 1))) return share;
        Note(value, $"\"{key}\" is a number between 0 and 1 (0.25 is a quarter)");
        return 0.5;
    }

    public bool? FindYesNo(string key)
    {
        if (FindText(key) is not { } text) return null;
        if (text is "true" or "yes") return true;
        if (text is "false" or "no") return false;
        Note(Find(key)!, $"\"{key}\" is true or false, not \"{text}\"");
        return null;
    }

    public T? FindWord<T>(string key) where T : struct, Enum => FindText(key) is { } text && TryWord<T>(Find(key)!, text, out var value) ? value : null;

    public T Word<T>(string key) where T : struct, Enum
    {
        if (Find(key) is null) Missing(key);
        return FindWord<T>(key) ?? default;
    }

    public IReadOnlyList<T> Words<T>(string key) where T : struct, Enum
    {
        List<T> words = [];
        foreach (var item in List(key))
            if (item is YamlScalarNode { Value: { } text }) { if (TryWord<T>(item, text, out var value)) words.Add(value); }
            else Note(item, $"every entry of \"{key}\" is one value");
        return words;
    }

    public DateOnly? FindDate(string key)
    {
        if (FindText(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Note(Find(key)!, $"\"{key}\" is a date as 2027-03-31, not \"{text}\"");
        return null;
    }

    public bool TryWord<T>(YamlNode at, string text, out T value) where T : struct, Enum
    {
        if (WireName.TryParse(text, out value)) return true;
        Note(at, $"\"{text}\" is none of {string.Join(", ", WireName.All<T>())}{Nearest.Hint(text, WireName.All<T>())}");
        return false;
    }

    public void Missing(string key) => Note(node, $"\"{key}\" is missing");

    /// <summary>Notes every key that was not asked for.</summary>
    public YamlMap RefuseOthers()
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name }) Note(key, "a key is one word");
            else if (!_known.Contains(name)) Note(key, $"\"{name}\" is not known here{Nearest.Hint(name, _known)}");
        return this;
    }

    private static bool IsNull(YamlNode value) => value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };
}
