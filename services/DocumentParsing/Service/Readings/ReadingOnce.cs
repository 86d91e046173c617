using MassTransit;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.Messaging.Inbox;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>A message that asks for a reading: long work outside of any transaction, then the effect once.</summary>
internal static class ReadingOnce
{
    public static async Task Handle(this DocumentReading reading, Inbox<ParsingDbContext> inbox, ConsumeContext context, Guid document, Guid vendor)
    {
        if (await inbox.HasHandled(context))
            return;
        var begun = await reading.Begin(document, vendor, cause: context.MessageId!.Value, context.CancellationToken);
        var outcome = await reading.Read(begun, password: null, context.CancellationToken);
        await inbox.Once(context, () => reading.Finish(begun, outcome, context.CancellationToken));
    }
}
