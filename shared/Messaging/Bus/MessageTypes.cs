using System.Collections.Frozen;
using System.Text.Json;
using VendorRisk.Contracts.Intake.V1;

namespace VendorRisk.Messaging.Bus;

/// <summary>The messages of the platform, found in Contracts: by them the bus is shaped, and no other type can be sent.</summary>
public static class MessageTypes
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(DocumentSubmitted).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsSealed: true } && type.GetProperty(nameof(DocumentSubmitted.OrganisationId)) is not null)
        .ToFrozenDictionary(type => type.FullName!, StringComparer.Ordinal);

    public static IEnumerable<Type> All => ByName.Values.OrderBy(type => type.FullName, StringComparer.Ordinal);

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    internal static string NameOf(Type type) => ByName.ContainsKey(type.FullName!)
        ? type.FullName!
        : throw new InvalidOperationException($"{type.FullName} is not a message of Contracts.");

    internal static object Read(string name, string body) => JsonSerializer.Deserialize(body, ByName[name], Json)
        ?? throw new JsonException($"The body of a {name} is null.");
}
