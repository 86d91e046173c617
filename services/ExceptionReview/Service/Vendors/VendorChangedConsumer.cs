using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ExceptionReview.Subservices;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Vendors;

/// <summary>A vendor was added or renamed: lists know it, its reviews have its name, and whoever holds a report of it as a subservice organization's learns it.</summary>
internal sealed class VendorChangedConsumer(ReviewDbContext db, Inbox<ReviewDbContext> inbox, KnownVendors vendors, DependentReviews dependent, ReviewNews news) : IConsumer<VendorChanged>
{
    public Task Consume(ConsumeContext<VendorChanged> context) => inbox.Once(context, async () =>
    {
        var (message, cancellationToken) = (context.Message, context.CancellationToken);
        await vendors.Named(message.VendorId, message.Name, message.OccurredAt, cancellationToken);
        foreach (var review in await db.Reviews.Where(row => row.VendorId == message.VendorId && row.VendorName != message.Name).ToListAsync(cancellationToken))
        {
            await dependent.AreDue(message.VendorId, review.VendorName, cancellationToken);
            review.VendorName = message.Name;
            news.Changed(review);
        }

        await dependent.AreDue(message.VendorId, message.Name, cancellationToken);
    });
}

internal sealed class VendorChangedConsumerDefinition : ServiceConsumerDefinition<VendorChangedConsumer>;
