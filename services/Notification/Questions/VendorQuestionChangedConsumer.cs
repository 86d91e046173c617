using MassTransit;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Inbox;
using VendorRisk.Notification.Persistence;

namespace VendorRisk.Notification.Questions;

/// <summary>Keeps which vendors owe an answer, and since when.</summary>
internal sealed class VendorQuestionChangedConsumer(NotificationDbContext db, Inbox<NotificationDbContext> inbox, TimeProvider clock) : IConsumer<VendorQuestionChanged>
{
    public Task Consume(ConsumeContext<VendorQuestionChanged> context) => inbox.Once(context, async () =>
    {
        var message = context.Message;
        var question = await db.OpenQuestions.FindAsync([message.ReviewId, message.QuestionId], context.CancellationToken);
        if (question is null)
        {
            db.Add(question = new OpenQuestion
            {
                ReviewId = message.ReviewId, QuestionId = message.QuestionId, Text = message.Text, DueOn = message.DueOn, AsOf = DateTimeOffset.MinValue,
            });
        }

        if (question.AsOf >= message.OccurredAt)
            return;
        (question.Text, question.Addressee, question.AskedBy) = (message.Text, message.Addressee, message.AskedBy);
        (question.DueOn, question.IsWaiting, question.AsOf) = (message.DueOn, message.IsWaiting, message.OccurredAt);
        question.LookAgainAt = message.IsWaiting ? clock.GetUtcNow() : null;
    });
}

internal sealed class VendorQuestionChangedConsumerDefinition : ServiceConsumerDefinition<VendorQuestionChangedConsumer>;
