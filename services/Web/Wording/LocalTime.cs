using System.Globalization;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Wording;

/// <summary>Instants in the organisation's time zone; in UTC, and saying so, while that zone is not known.</summary>
internal sealed class LocalTime(PeopleClient people, TimeProvider clock)
{
    private TimeZoneInfo? zone;

    public async Task PrepareAsync(CancellationToken cancel)
    {
        if (zone is null && (await people.OrganisationAsync(cancel)).Is(out var organisation, out _)
            && organisation.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found)) zone = found;
    }

    public DateOnly Today => DateOnly.FromDateTime(In(clock.GetUtcNow()).DateTime);

    public string Text(DateTimeOffset at) =>
        In(at).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) + (zone is null ? " UTC" : "");

    /// <summary>For what has just happened: "3 minutes ago"; older things get their date.</summary>
    public string Ago(DateTimeOffset at) => (clock.GetUtcNow() - at) switch
    {
        { TotalSeconds: < 60 } => "just now",
        { TotalMinutes: < 2 } => "a minute ago",
        { TotalMinutes: < 60 } minutes => $"{(int)minutes.TotalMinutes} minutes ago",
        { TotalHours: < 2 } => "an hour ago",
        { TotalHours: < 24 } hours => $"{(int)hours.TotalHours} hours ago",
        _ => Text(at),
    };

    private DateTimeOffset In(DateTimeOffset at) => zone is null ? at.ToUniversalTime() : TimeZoneInfo.ConvertTime(at, zone);
}
