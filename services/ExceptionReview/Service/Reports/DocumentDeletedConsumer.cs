using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ExceptionReview.Subservices;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>A document is gone, and with it its facts and its review. The history stays; the vendor's other reviews are judged without it.</summary>
internal sealed class DocumentDeletedConsumer(ReviewDbContext db, Inbox<ReviewDbContext> inbox, Judging judging, DependentReviews dependent, ReviewNews news) : IConsumer<DocumentDeleted>
{
    public Task Consume(ConsumeContext<DocumentDeleted> context) => inbox.Once(context, async () =>
    {
        var (message, cancellationToken) = (context.Message, context.CancellationToken);
        await judging.Lock(message.VendorId, cancellationToken);
        if (await db.Reports.FindAsync([message.DocumentId], cancellationToken) is { } report)
            db.Remove(report);
        foreach (var review in await db.Reviews.Where(row => row.DocumentId == message.DocumentId).ToListAsync(cancellationToken))
        {
            news.Write(review, "withdrawn", finding: null, "The document was deleted or replaced, and its review with it.", by: null);
            news.Withdrawn(review);
            db.Remove(review);
            await dependent.AreDue(message.VendorId, review.VendorName, cancellationToken);
        }

        await judging.JudgeVendor(message.VendorId, engagement: null, cancellationToken);
    });
}

internal sealed class DocumentDeletedConsumerDefinition : ServiceConsumerDefinition<DocumentDeletedConsumer>;
