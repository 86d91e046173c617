using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Accuracy;

/// <summary>A value in a facts file, absent where the file has none: nothing here fails on what a file does not have.</summary>
internal readonly record struct Facts(JsonElement? Element)
{
    public Facts this[string name] =>
        Element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child) ? new Facts(child) : default;

    public string? Text => Element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public bool IsNull => Element is null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined };

    /// <summary>The objects of a list, in order.</summary>
    public IReadOnlyList<Facts> List(string name) => this[name].Element is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new Facts(item))]
        : [];

    /// <summary>What stands at a path: "exceptions[3].sample".</summary>
    public Facts At(string path)
    {
        var found = this;
        foreach (var step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            found = !step.All(char.IsAsciiDigit) ? found[step]
                : found.Element is { ValueKind: JsonValueKind.Array } list && int.Parse(step, CultureInfo.InvariantCulture) is var at && at < list.GetArrayLength() ? new Facts(list[at])
                : default;
        }

        return found;
    }

    /// <summary>The strings of a list, each once, sorted: the order of criteria says nothing.</summary>
    public string Set(string name) => this[name].Element is { ValueKind: JsonValueKind.Array } list
        ? string.Join(", ", list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()).Distinct().Order(StringComparer.Ordinal))
        : "";

    /// <summary>Null, a text or a number as one string to compare.</summary>
    public string? Plain => Element switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetDouble().ToString(CultureInfo.InvariantCulture),
        { } other => other.GetRawText(),
    };
}
