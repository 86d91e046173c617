using System.Text.Json;

namespace VendorRisk.AppHost.Tests;

/// <summary>As much of JSON Schema draft-07 as Aspire's manifest schema uses; a keyword it does not know is a fault of its own.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Described = ["$schema", "$id", "description", "definitions"];

    public IReadOnlyList<string> Faults(JsonElement value) => [.. Faults(root, value, "$")];

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind == JsonValueKind.True) return [];
        if (schema.ValueKind == JsonValueKind.False) return [$"{path}: must not be there"];
        return schema.EnumerateObject().Where(keyword => !Described.Contains(keyword.Name)).SelectMany(keyword => keyword.Name switch
        {
            "$ref" => Faults(root.GetProperty("definitions").GetProperty(keyword.Value.GetString()!["#/definitions/".Length..]), value, path),
            "type" => When(!IsOf(keyword.Value.GetString()!, value), $"{path}: is not of type {keyword.Value}"),
            "const" => When(!JsonElement.DeepEquals(keyword.Value, value), $"{path}: is not {keyword.Value}"),
            "enum" => When(keyword.Value.EnumerateArray().All(one => !JsonElement.DeepEquals(one, value)), $"{path}: is none of {keyword.Value}"),
            "required" => keyword.Value.EnumerateArray().SelectMany(name => When(value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _), $"{path}: has no {name}")),
            "properties" => Members(value).SelectMany(member => keyword.Value.TryGetProperty(member.Name, out var inner) ? Faults(inner, member.Value, $"{path}.{member.Name}") : []),
            "additionalProperties" => Members(value).Where(member => !IsNamed(schema, member.Name)).SelectMany(member => Faults(keyword.Value, member.Value, $"{path}.{member.Name}")),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, index) => Faults(keyword.Value, item, $"{path}[{index}]")) : [],
            "oneOf" => OneOf([.. keyword.Value.EnumerateArray().Select(choice => Faults(choice, value, path).ToList())], path),
            "not" => When(!Faults(keyword.Value, value, path).Any(), $"{path}: is what it must not be"),
            _ => [$"{path}: the schema says '{keyword.Name}', which is not understood here"],
        });
    }

    private static IEnumerable<string> OneOf(List<List<string>> choices, string path) => choices.Count(faults => faults.Count == 0) switch
    {
        1 => [],
        0 => choices.MinBy(faults => faults.Count)!,
        _ => [$"{path}: fits more than one of the choices"],
    };

    private static IEnumerable<string> When(bool isFault, string fault) => isFault ? [fault] : [];

    private static IEnumerable<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static bool IsNamed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidOperationException($"Unknown type {type}"),
    };
}
