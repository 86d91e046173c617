using Microsoft.Extensions.Configuration;

namespace VendorRisk.ServiceDefaults;

/// <summary>Configuration without which a process must not run.</summary>
public static class Settings
{
    /// <summary>The value, or an exception whose one line says which variable is missing and what it is for.</summary>
    public static string Required(this IConfiguration configuration, string key, string purpose) =>
        configuration[key] is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"{key.Replace(":", "__", StringComparison.Ordinal)} is not set: {purpose}.");

    /// <summary>Where another service answers, in the form in which Aspire hands out addresses.</summary>
    public static Uri ServiceAddress(this IConfiguration configuration, string service)
    {
        var address = configuration[$"services:{service}:https:0"] ?? configuration.Required($"services:{service}:http:0", $"the address of {service}");
        return new Uri(address.EndsWith('/') ? address : address + "/");
    }
}
