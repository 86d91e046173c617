using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests;

public sealed class Starting_only_intake_on_a_fresh_broker
{
    [Fact]
    public async Task takes_uploads_that_are_reviewed_once_the_others_have_started_for_the_first_time()
    {
        await using var platform = new Platform();
        await platform.Start(["postgres", "messaging", "migrator", "identity", "intake"]);
        var customer = new Customer(new Person(platform, "admin@vendorrisk.example", platform.Secret("first-admin-password")));
        var vendor = await customer.AddVendor("Uploaded before anybody listened");
        foreach (var number in new[] { 1, 2 }) await customer.Upload(vendor, $"early-{number}.pdf", Reports.Copy("pinewhistle-type1", $"early {number}"));

        foreach (var service in new[] { "document-parsing", "exception-review", "notification" }) await platform.Control("start", service);

        await customer.AllAreReviewed(vendor, 2);
        var servers = new Servers(platform);
        await servers.AreQuiet();
        await servers.HaveNoFailedMessage();
    }
}
