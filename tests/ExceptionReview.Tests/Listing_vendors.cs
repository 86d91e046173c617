using System.Net;
using System.Text.Json;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Listing_vendors
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task sorts_filters_and_searches_over_all_of_them_whatever_the_page()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var clean = await service.Adds("Clean Company", _analyst);
        var old = await service.Adds("Old Company", _analyst);
        var heavy = await service.Adds("Heavy Company", _analyst);
        await service.Adds("Unread 100% Company", _analyst);
        await service.Engages(new { tier = "low", data = "public", tolerance = "relaxed", service = "Newsletter", reliance = new { security = "indirect" } }, _analyst, clean);
        await service.Reads((clean, "Clean Company"), Facts.OfReport(end: "2026-09-30", exception: false), _analyst);
        await service.Reads((old, "Old Company"), Facts.OfReport(start: "2024-07-01", end: "2025-06-30", exception: false), _analyst);
        await service.Reads((heavy, "Heavy Company"), Facts.OfReport(end: "2026-08-31"), _analyst);

        Assert.Equal(["Old Company", "Heavy Company", "Clean Company", "Unread 100% Company"], await Names(service, "sort=age"));
        Assert.Equal(["Unread 100% Company", "Clean Company", "Heavy Company", "Old Company"], await Names(service, "sort=age&desc=true"));
        Assert.Equal(["Clean Company", "Heavy Company", "Old Company", "Unread 100% Company"], await Names(service, "sort=name"));
        Assert.Equal("Clean Company", (await Names(service, "sort=tier"))[0]);
        Assert.Equal("Unread 100% Company", (await Names(service, "sort=band"))[^1]);
        Assert.Equal(["Old Company"], await Names(service, "age=none"));
        Assert.Equal(["Unread 100% Company"], await Names(service, "band=no-report"));
        Assert.Equal(["Clean Company"], await Names(service, "search=newsLETTER"));
        Assert.Equal(["Unread 100% Company"], await Names(service, "search=100%25"));
        Assert.Equal(["Clean Company"], await Names(service, "tier=low"));
        Assert.Equal(3, (await Names(service, "tier=missing")).Count);

        var page = await service.Get("/vendors/summary?search=company&limit=1", _analyst);
        Assert.Equal((4, 4), (page.GetProperty("matching").GetInt32(), page.GetProperty("all").GetInt32()));
        using var client = service.ClientFor(_analyst);
        await client.GetAsync("/vendors/summary?sort=weather").IsProblem(HttpStatusCode.BadRequest, "unknown-word");
    }

    [Fact]
    public async Task shows_a_vendor_once_with_the_worst_of_all_its_reviews_and_the_age_of_its_latest()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Adds("Ledger Company", _analyst, service.Vendor);
        await service.Reads(Facts.OfReport(start: "2024-07-01", end: "2025-06-30"), _analyst);
        await service.Reads(Facts.OfReport(end: "2026-06-30", exception: false), _analyst);

        var vendor = Assert.Single(await All(service, "sort=band"));

        var open = vendor.GetProperty("openFindings").GetInt32();
        Assert.Equal(("material", "2026-06-30"), (vendor.GetProperty("worstBand").GetString(), vendor.GetProperty("coverageEnd").GetString()));
        await service.Decide((await Reviews(service))[0], await Key(service), new { kind = "override", band = "low", reason = "because" }, _analyst).Is(HttpStatusCode.OK);
        Assert.Equal(open - 1, Assert.Single(await All(service, "sort=band")).GetProperty("openFindings").GetInt32());
    }

    [Fact]
    public async Task forgets_a_vendor_that_was_deleted_whatever_comes_late()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var vendor = await service.Adds("Gone Company", _analyst);
        await service.Removes(vendor, _analyst);
        await service.Adds("Gone Company", _analyst, vendor);
        Assert.Empty(await All(service, "sort=name"));
    }

    [Fact]
    public async Task knows_a_new_vendor_once_though_two_messages_name_it_at_the_same_time()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var (vendor, organisation, at) = (Guid.CreateVersion7(), _analyst.Organisation, service.Clock.GetUtcNow());
        Task second = Task.CompletedTask;
        await service.InTransaction(organisation, async first =>
        {
            await first.Named(vendor, "Sudden Company", at, default);
            second = service.InTransaction(organisation, known => known.Engaged(vendor, EngagementReader.Read("""{"service": "Payroll"}"""), version: 1, default));
            // It waits for the first, which has not committed; without that it would fail by now.
            await Eventually.True(async () => second.IsCompleted || (await service.Column("select wait_event_type from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).Count > 0, "the second to wait");
        });
        await second;
        Assert.Equal(["Sudden Company Payroll"], await service.Column("select name || ' ' || service from vendors"));
    }

    private async Task<IReadOnlyList<JsonElement>> Reviews(ReviewApplication service)
    {
        List<JsonElement> reviews = [];
        foreach (var review in await service.ReviewsOf(_analyst))
            reviews.Add(await service.Get($"/reviews/{review.GetProperty("id").GetGuid()}", _analyst));
        return [.. reviews.OrderByDescending(review => review.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("proposal").GetProperty("kind").GetString() == "exception"))];
    }

    private async Task<string> Key(ReviewApplication service) => ReviewApplication.Finding((await Reviews(service))[0], "exception").GetProperty("key").GetString()!;

    private async Task<IReadOnlyList<string?>> Names(ReviewApplication service, string query) => [.. (await All(service, query)).Select(vendor => vendor.GetProperty("vendorName").GetString())];

    // One vendor a page, so that every order is also an order of pages.
    private async Task<IReadOnlyList<JsonElement>> All(ReviewApplication service, string query)
    {
        List<JsonElement> all = [];
        string? after = null;
        do
        {
            var page = await service.Get($"/vendors/summary?limit=1&{query}{(after is null ? "" : $"&after={after}")}", _analyst);
            all.AddRange(page.GetProperty("items").EnumerateArray());
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);
        return all;
    }
}
