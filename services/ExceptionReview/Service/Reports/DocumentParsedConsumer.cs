using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ExceptionReview.Subservices;
using VendorRisk.ExceptionReview.Vendors;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Reports;

/// <summary>Facts have been read: they are fetched, the review of the document is opened or judged again, and with it the vendor's others, whose coverage may have changed.</summary>
internal sealed class DocumentParsedConsumer(
    ReviewDbContext db, Inbox<ReviewDbContext> inbox, ParsedDocuments documents, IntakeVendors intake, KnownVendors vendors, Judging judging, DependentReviews dependent, ReviewNews news,
    TimeProvider clock)
    : IConsumer<DocumentParsed>
{
    public async Task Consume(ConsumeContext<DocumentParsed> context)
    {
        if (await inbox.HasHandled(context))
            return;
        var (message, cancellationToken) = (context.Message, context.CancellationToken);
        var facts = await documents.Facts(message.DocumentId, message.Reading, cancellationToken);
        var document = await intake.Document(message.DocumentId, cancellationToken);
        var engagement = await intake.Engagement(message.VendorId, cancellationToken);
        await inbox.Once(context, async () =>
        {
            // Deleted meanwhile: there is nothing to review, and the message that says so is on its way.
            if (facts is null || document is null || engagement is null)
                return;
            await judging.Lock(message.VendorId, cancellationToken);
            await vendors.Engaged(message.VendorId, EngagementReader.Read(engagement.Engagement.GetRawText()), engagement.Version, cancellationToken);
            await vendors.Named(message.VendorId, document.VendorName, DateTimeOffset.MinValue, cancellationToken);
            if (await Keep(message, facts, document, cancellationToken))
            {
                await Open(message, document, cancellationToken);
                await judging.JudgeVendor(message.VendorId, engagement, cancellationToken);
                await dependent.AreDue(message.VendorId, document.VendorName, cancellationToken);
            }
        });
    }

    /// <summary>False when a later reading has been kept already: readings may come out of order.</summary>
    private async Task<bool> Keep(DocumentParsed message, string facts, StoredDocument document, CancellationToken cancellationToken)
    {
        var report = await db.Reports.FindAsync([message.DocumentId], cancellationToken);
        if (report is { Reading: var kept } && kept >= message.Reading)
            return false;
        if (report is null)
        {
            db.Add(new ReportRecord
            {
                DocumentId = message.DocumentId, VendorId = message.VendorId, Reading = message.Reading, Kind = message.Kind, Facts = facts, FactsSha256 = message.FactsSha256,
                SubmittedBy = document.SubmittedBy, SubmittedAt = document.SubmittedAt,
            });
        }
        else
        {
            (report.Reading, report.Kind, report.Facts, report.FactsSha256) = (message.Reading, message.Kind, facts, message.FactsSha256);
        }

        return true;
    }

    private async Task Open(DocumentParsed message, StoredDocument document, CancellationToken cancellationToken)
    {
        if (!ReportKinds.HasReview(message.Kind) || await db.Reviews.AnyAsync(row => row.DocumentId == message.DocumentId, cancellationToken))
            return;
        var review = new ReviewRecord
        {
            Id = Guid.CreateVersion7(), DocumentId = message.DocumentId, VendorId = message.VendorId, VendorName = document.VendorName,
            OpenedAt = clock.GetUtcNow(), OpenedFor = document.SubmittedBy, Reading = message.Reading,
        };
        db.Add(review);
        news.Write(review, "opened", finding: null, "The review was opened.", by: null);
    }
}

internal sealed class DocumentParsedConsumerDefinition() : ServiceConsumerDefinition<DocumentParsedConsumer>(atOnce: 4);
