using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

/// <summary>Keeps when people want to be told, and looks at every report anew: under another plan another step may be next.</summary>
internal sealed class PolicyPutInForceConsumer(NotificationDbContext db, Inbox<NotificationDbContext> inbox, TimeProvider clock) : IConsumer<PolicyPutInForce>
{
    public Task Consume(ConsumeContext<PolicyPutInForce> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        List<PlannedStep> steps = [.. message.Reminders.Select(step => new PlannedStep(step.Name, step.Months, step.Days, step.RepeatMonthly))];
        var plan = await db.ReminderPlans.FindAsync([message.OrganisationId], context.CancellationToken);
        if (plan is null)
            db.Add(new ReminderPlan { OrganisationId = message.OrganisationId, Version = message.Version, Steps = steps });
        else if (plan.Version < message.Version)
            (plan.Version, plan.Steps) = (message.Version, steps);
        else
            return;
        var now = clock.GetUtcNow();
        foreach (var report in await db.WatchedReports.Where(row => !row.Withdrawn && row.CoverageEnd != null).ToListAsync(context.CancellationToken))
            report.LookAgainAt = now;
    });
}

internal sealed class PolicyPutInForceConsumerDefinition : ServiceConsumerDefinition<PolicyPutInForceConsumer>;
