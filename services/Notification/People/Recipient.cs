using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.People;

/// <summary>Who is told about a report: whoever is named first, else the engagement's owner if that is somebody here, else who uploaded it, else an admin. One person, so that one person feels meant.</summary>
internal static class Recipient
{
    public static async Task<PersonRecord?> Of(WatchedReport report, Guid? first, NotificationDbContext db, CancellationToken cancellationToken)
    {
        var people = await db.People.Where(person => person.Active).ToListAsync(cancellationToken);
        return people.FirstOrDefault(person => person.PersonId == first)
            ?? people.FirstOrDefault(person => string.Equals(person.Email, report.Owner, StringComparison.OrdinalIgnoreCase))
            ?? people.FirstOrDefault(person => person.PersonId == report.OpenedFor)
            ?? people.OrderBy(person => person.AsOf).FirstOrDefault(person => person.Roles.Contains("admin"));
    }
}
