using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class Stopping_the_broker_during_uploads(PlatformFixture fixture)
{
    [Fact]
    public async Task takes_them_and_reviews_them_when_it_is_back()
    {
        var vendor = await fixture.Admin.AddVendor("Uploaded without a broker");
        await fixture.Admin.Upload(vendor, "before.pdf", Reports.Copy("pinewhistle-type1", "before"));
        await fixture.Platform.Control("stop", "messaging");
        foreach (var number in new[] { 1, 2, 3 })
            await fixture.Admin.Upload(vendor, $"meanwhile-{number}.pdf", Reports.Copy("pinewhistle-type1", $"meanwhile {number}"));
        var meanwhile = (await fixture.Admin.Documents(vendor)).Where(document => document.GetProperty("fileName").GetString() != "before.pdf");
        Assert.All(meanwhile, document => Assert.Equal("submitted", document.GetProperty("status").GetString()));

        await fixture.Platform.Control("start", "messaging");

        await fixture.Admin.AllAreReviewed(vendor, 4);
        await fixture.Servers.AreQuiet();
        Assert.Equal(4, (await fixture.Admin.Reviews(vendor)).Count);
        await fixture.Servers.HaveNoFailedMessage();
    }
}
