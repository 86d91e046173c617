using System.Globalization;

namespace VendorRisk.Web.Wording;

/// <summary>Dates as people of any country read them the same way: 31 Dec 2026.</summary>
public static class Day
{
    public static string Text(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "–";

    public static string Span(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, null) => "–",
        (null, { } only) => $"as of {Text(only)}",
        ({ } from, null) => $"from {Text(from)}",
        ({ } from, { } to) => $"{Text(from)} – {Text(to)}",
    };
}
