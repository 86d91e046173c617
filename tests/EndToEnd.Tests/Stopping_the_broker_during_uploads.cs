using System.Diagnostics;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class Stopping_the_broker_during_uploads(PlatformFixture fixture)
{
    // Longer than a dispatcher, a bus or a client keeps trying at its first pace.
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task takes_them_and_reviews_them_when_it_is_back()
    {
        var vendor = await fixture.Admin.AddVendor("Uploaded without a broker");
        await fixture.Admin.Upload(vendor, "before.pdf", Reports.Copy("pinewhistle-type1", "before"));
        await fixture.Platform.Control("stop", "messaging");
        var uploads = await UploadFor(Outage, vendor);
        var meanwhile = (await fixture.Admin.Documents(vendor)).Where(document => document.GetProperty("fileName").GetString() != "before.pdf");
        Assert.All(meanwhile, document => Assert.Equal("submitted", document.GetProperty("status").GetString()));

        await fixture.Platform.Control("start", "messaging");

        await fixture.Admin.AllAreReviewed(vendor, uploads + 1);
        await fixture.Servers.AreQuiet();
        Assert.Equal(uploads + 1, (await fixture.Admin.Reviews(vendor)).Count);
        await fixture.Servers.HaveNoFailedMessage();
    }

    private async Task<int> UploadFor(TimeSpan time, Guid vendor)
    {
        var outage = Stopwatch.StartNew();
        var uploads = 0;
        while (outage.Elapsed < time)
        {
            await fixture.Admin.Upload(vendor, $"meanwhile-{++uploads}.pdf", Reports.Copy("pinewhistle-type1", $"meanwhile {uploads}"));
            await Task.Delay(Pause);
        }

        return uploads;
    }
}
