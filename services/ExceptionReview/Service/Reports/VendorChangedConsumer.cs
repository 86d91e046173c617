using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Reports;

internal sealed class VendorChangedConsumer(ReviewDbContext db, Inbox<ReviewDbContext> inbox, ReviewNews news) : IConsumer<VendorChanged>
{
    public Task Consume(ConsumeContext<VendorChanged> context) => inbox.Once(context, async () =>
    {
        foreach (var review in await db.Reviews.Where(row => row.VendorId == context.Message.VendorId && row.VendorName != context.Message.Name).ToListAsync(context.CancellationToken))
        {
            review.VendorName = context.Message.Name;
            news.Changed(review);
        }
    });
}

internal sealed class VendorChangedConsumerDefinition : ServiceConsumerDefinition<VendorChangedConsumer>;
