using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.ServiceDefaults;

/// <summary>The one way this platform writes JSON: camelCase, enums as kebab-case strings, nulls written.</summary>
public static class Json
{
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // Without integers: "3" or 3 where a name is asked for is a mistake of the caller, not the fourth value.
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return options;
    }
}
