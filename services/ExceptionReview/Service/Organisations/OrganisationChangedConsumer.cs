using MassTransit;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.Identity.V1;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.ExceptionReview.Organisations;

/// <summary>Keeps where the organisation's day begins. When it moves, so may today: open reviews are judged again.</summary>
internal sealed class OrganisationChangedConsumer(ReviewDbContext db, Inbox<ReviewDbContext> inbox, TimeProvider clock) : IConsumer<OrganisationChanged>
{
    public Task Consume(ConsumeContext<OrganisationChanged> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        var organisation = await db.Organisations.FindAsync([message.OrganisationId], context.CancellationToken);
        if (organisation is { AsOf: var known } && known >= message.OccurredAt)
            return;
        if (organisation is null)
            db.Add(organisation = new OrganisationRecord { OrganisationId = message.OrganisationId, TimeZone = "", AsOf = message.OccurredAt });
        var moved = organisation.TimeZone != message.TimeZone;
        (organisation.TimeZone, organisation.AsOf) = (message.TimeZone, message.OccurredAt);
        if (!moved)
            return;
        foreach (var review in await db.Reviews.Where(row => row.State != ReviewState.Closed).ToListAsync(context.CancellationToken))
            review.JudgeAgainAt = clock.GetUtcNow();
    });
}

internal sealed class OrganisationChangedConsumerDefinition : ServiceConsumerDefinition<OrganisationChangedConsumer>;
