using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class Killing_services_while_ten_reports_are_in_flight(PlatformFixture fixture)
{
    private const int Count = 10;
    private readonly Customer _customer = fixture.Admin;

    [Fact]
    public async Task ends_with_ten_whole_reviews_and_nothing_twice_lost_or_failed()
    {
        var vendor = await _customer.AddVendor("Killed in flight");
        for (var number = 0; number < Count; number++)
        {
            if (number == Count / 2) await fixture.Platform.Kill("intake");
            await _customer.UploadPatiently(vendor, $"{Sample(number)}-{number}.pdf", Reports.Copy(Sample(number), $"copy {number}"));
        }

        await Kill("document-parsing", vendor, when: "reading");
        // It comes back while nobody can prove who they are, and while nobody looks.
        await Kill("identity", vendor);
        await Kill("web", vendor);
        await Kill("exception-review", vendor, when: "read");
        await Kill("notification", vendor, when: "read");
        foreach (var service in Platform.Services) await fixture.Platform.Until(service, "healthy");

        await _customer.AllAreReviewed(vendor, Count);
        await fixture.Servers.AreQuiet();
        Assert.Equal(Count, (await _customer.Documents(vendor)).Count);
        var reviews = await _customer.Reviews(vendor);
        Assert.Equal(Count, reviews.Count);
        // The same report in another file has the same findings: a review that was cut off in the middle would not.
        var findings = reviews.Select(review => (Title: review.GetProperty("title").GetString(), Findings: review.GetProperty("findings").GetProperty("total").GetInt32())).Distinct();
        Assert.Equal(Reports.Samples.Count, findings.Count());
        await fixture.Servers.HaveNoFailedMessage();
    }

    private static string Sample(int number) => Reports.Samples[number % Reports.Samples.Count];

    private async Task Kill(string service, Guid vendor, string? when = null)
    {
        if (when is not null) await Eventually.Becomes(() => Statuses(vendor), statuses => statuses.Contains(when), $"a document is {when}", TimeSpan.FromMinutes(2));
        Assert.Contains(await Statuses(vendor), status => status != "read");
        await fixture.Platform.Kill(service);
    }

    private async Task<IReadOnlyList<string>> Statuses(Guid vendor) => [.. (await _customer.Documents(vendor)).Select(document => document.GetProperty("status").GetString()!)];
}
