using Microsoft.EntityFrameworkCore;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

internal static class ReminderPlans
{
    /// <summary>The organisation's own steps, else those of the product.</summary>
    public static async Task<IReadOnlyList<PlannedStep>> Plan(this NotificationDbContext db, CancellationToken cancellationToken) =>
        await db.ReminderPlans.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } own ? own.Steps : ReportAgeSteps.AsTheProductComes;
}
