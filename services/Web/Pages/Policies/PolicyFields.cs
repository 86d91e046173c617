using System.Text.Json;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Pages.Policies;

/// <summary>How one setting is asked for.</summary>
/// <param name="Path">In the document.</param>
/// <param name="Value">As the document has it; empty where it may be left out and is.</param>
/// <param name="Options">A choice of these; empty: free.</param>
/// <param name="IsList">Several of the options, or several words with commas.</param>
/// <param name="IsNumber">With its limits.</param>
public sealed record PolicyField(string Path, string Value, IReadOnlyList<string> Options, bool IsList, bool IsNumber, double? Least, double? Most, bool IsWhole)
{
    public string Id => "f-" + Path.Replace('.', '-').Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>What stands around it: "factors.exposure.critical", "reminders[0]".</summary>
    public string Parent => Path.LastIndexOf('.') is var point and > 0 ? Path[..point] : "";

    public string Name => Path[(Path.LastIndexOf('.') + 1)..];
}

/// <summary>
/// The form of a policy: what the document has, in its order, each setting asked for as the published JSON schema describes it. A policy with
/// another structure has another form, without a line changed here.
/// </summary>
public sealed class PolicyFields(string schema)
{
    private readonly JsonElement _schema = JsonDocument.Parse(schema).RootElement.Clone();

    public IReadOnlyList<PolicyField> Of(IReadOnlyList<PolicySetting> settings)
    {
        List<PolicyField> fields = [.. settings.Select(setting => Field(setting.Path, setting.Value, setting.IsList))];
        // What may be left out and is, can be given: it stands behind the last field of its kind.
        foreach (var parent in fields.Select(field => field.Parent).Where(parent => parent.Length > 0).Distinct().ToList())
            foreach (var absent in Leaves(parent).Where(name => fields.All(field => field.Path != $"{parent}.{name}")).ToList())
                fields.Insert(fields.FindLastIndex(field => field.Parent == parent) + 1, Field($"{parent}.{absent}", "", isList: false));
        return fields;
    }

    private PolicyField Field(string path, string value, bool isList)
    {
        var described = Find(path);
        var items = Resolved(Property(described, "items"));
        var type = Property(described, "type")?.GetString();
        return new(
            path, value, type == "boolean" ? ["true", "false"] : Words(described) is { Count: > 0 } own ? own : Words(items), isList || type == "array", type is "integer" or "number",
            Number(described, "minimum"), Number(described, "maximum"), type == "integer");
    }

    private IEnumerable<string> Leaves(string parent) => Property(Find(parent), "properties") is { ValueKind: JsonValueKind.Object } properties
        ? properties.EnumerateObject().Where(property => IsLeaf(Resolved(property.Value))).Select(property => property.Name)
        : [];

    private bool IsLeaf(JsonElement? described) =>
        Property(described, "properties") is null && (Property(described, "type")?.GetString() != "array" || Property(Resolved(Property(described, "items")), "properties") is null);

    private JsonElement? Find(string path)
    {
        JsonElement? at = _schema;
        foreach (var part in path.Split('.'))
        {
            var name = part.Split('[')[0];
            at = Resolved(Property(Property(at, "properties"), name));
            if (part.Contains('[', StringComparison.Ordinal))
                at = Resolved(Property(at, "items"));
        }

        return at;
    }

    private JsonElement? Resolved(JsonElement? described)
    {
        if (Property(described, "$ref")?.GetString() is not { } reference) return described;
        JsonElement? at = _schema;
        foreach (var part in reference.Split('/').Skip(1)) at = Property(at, part);
        return at;
    }

    private static JsonElement? Property(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var value) ? value : null;

    private static IReadOnlyList<string> Words(JsonElement? described) =>
        Property(described, "enum") is { ValueKind: JsonValueKind.Array } words ? [.. words.EnumerateArray().Select(word => word.ToString())] : [];

    private static double? Number(JsonElement? described, string name) => Property(described, name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
