namespace VendorRisk.Web.Pages.Organisation;

/// <summary>Zones to choose from, by their IANA names as engagements write them.</summary>
internal static class TimeZones
{
    public static IReadOnlyList<string> Names(string? given)
    {
        var names = TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => zone.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/GMT", StringComparison.Ordinal))
            .Append("Etc/UTC");
        // What is stored stays choosable, also where this machine does not list it.
        return [.. (given is { Length: > 0 } ? names.Append(given) : names).Distinct().Order(StringComparer.Ordinal)];
    }
}
