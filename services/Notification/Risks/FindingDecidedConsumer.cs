using MassTransit;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Risks;

/// <summary>Keeps until when risks were accepted. Any later decision on the finding takes the place of the one before.</summary>
internal sealed class FindingDecidedConsumer(NotificationDbContext db, Inbox<NotificationDbContext> inbox, TimeProvider clock) : IConsumer<FindingDecided>
{
    public Task Consume(ConsumeContext<FindingDecided> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        var risk = await db.AcceptedRisks.FindAsync([message.ReviewId, message.FindingKey], context.CancellationToken);
        if (risk is null)
            db.Add(risk = new AcceptedRisk { ReviewId = message.ReviewId, FindingKey = message.FindingKey, AsOf = DateTimeOffset.MinValue });
        if (risk.AsOf >= message.OccurredAt)
            return;
        (risk.Until, risk.AsOf) = (message.AcceptedUntil, message.OccurredAt);
        risk.LookAgainAt = message.AcceptedUntil is null ? null : clock.GetUtcNow();
    });
}

internal sealed class FindingDecidedConsumerDefinition : ServiceConsumerDefinition<FindingDecidedConsumer>;
