using MassTransit;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Reminders;

internal sealed class ReviewOpenedConsumer(Watching watching, Inbox<NotificationDbContext> inbox) : IConsumer<ReviewOpened>
{
    public Task Consume(ConsumeContext<ReviewOpened> context) => inbox.Once(context, () => watching.Take(ReportState.Of(context.Message), context.CancellationToken));
}

internal sealed class ReviewChangedConsumer(Watching watching, Inbox<NotificationDbContext> inbox) : IConsumer<ReviewChanged>
{
    public Task Consume(ConsumeContext<ReviewChanged> context) => inbox.Once(context, () => watching.Take(ReportState.Of(context.Message), context.CancellationToken));
}

internal sealed class ReviewWithdrawnConsumer(Watching watching, Inbox<NotificationDbContext> inbox) : IConsumer<ReviewWithdrawn>
{
    public Task Consume(ConsumeContext<ReviewWithdrawn> context) => inbox.Once(context, () => watching.Withdraw(context.Message, context.CancellationToken));
}

internal sealed class ReviewClosedConsumer(Watching watching, Inbox<NotificationDbContext> inbox) : IConsumer<ReviewClosed>
{
    public Task Consume(ConsumeContext<ReviewClosed> context) => inbox.Once(context, () => watching.Close(context.Message, context.CancellationToken));
}

internal sealed class ReviewOpenedConsumerDefinition : ServiceConsumerDefinition<ReviewOpenedConsumer>;

internal sealed class ReviewChangedConsumerDefinition : ServiceConsumerDefinition<ReviewChangedConsumer>;

internal sealed class ReviewWithdrawnConsumerDefinition : ServiceConsumerDefinition<ReviewWithdrawnConsumer>;

internal sealed class ReviewClosedConsumerDefinition : ServiceConsumerDefinition<ReviewClosedConsumer>;
