using System.Diagnostics;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Several_dispatchers
{
    [Fact]
    public async Task on_one_outbox_keep_each_aggregates_order_and_the_trace()
    {
        var organisation = Guid.CreateVersion7();
        Guid[] vendors = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        string[] names = [.. Enumerable.Range(1, 15).Select(number => $"{number:00}")];
        await using var database = await TestDatabase.Create(ProbeService.Blueprint);
        await using var broker = await TestBroker.Create(ProbeService.Sender, ProbeService.Blueprint);
        using var listener = new ActivityListener { ShouldListenTo = _ => true, Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        await using var one = await ProbeService.Start(ProbeService.Sender, database.Settings, broker.Settings);
        await using var two = await ProbeService.Start(ProbeService.Sender, database.Settings, broker.Settings);
        using var work = new Activity("an upload").Start();
        await Task.WhenAll(vendors.Select(vendor => one.Send(organisation, vendor, names)));
        await database.OutboxIsEmpty();

        var sent = await broker.NamesInQueue("probe-note");

        Assert.All(vendors, vendor => Assert.Equal(names, sent.Where(message => message.Vendor == vendor).Select(message => message.Name)));
        Assert.All(sent, message => Assert.Contains(work.TraceId.ToString(), message.Trace, StringComparison.Ordinal));
    }
}
