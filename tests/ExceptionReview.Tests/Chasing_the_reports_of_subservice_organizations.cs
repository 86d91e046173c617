using System.Net;
using System.Text.Json;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Chasing_the_reports_of_subservice_organizations
{
    private const string Cloud = "Example Cloud, Inc.";
    private static readonly string Report = Facts.OfReport(carvedOut: [Cloud]);
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());
    private readonly (Guid Id, string Name) _cloud = (Guid.CreateVersion7(), "Example Cloud");

    [Fact]
    public async Task begins_with_nothing_and_weighs_as_the_policy_says()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);

        var list = await List(client, review);

        Assert.Equal(1, list.GetProperty("toObtain").GetInt32());
        Assert.Equal((Cloud, "carve-out", JsonValueKind.Null, false), (Text(One(list), "name"), Text(One(list), "method"), One(list).GetProperty("held").ValueKind, One(list).GetProperty("isCurrent").GetBoolean()));
        Assert.Equal("review", await Band(client, review));
    }

    [Fact]
    public async Task finds_the_report_of_a_vendor_of_that_name_when_it_comes_and_loses_it_when_it_goes()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);

        var document = await service.Reads(_cloud, Facts.OfReport("2025-04-01", "2026-03-31"), _analyst);

        await Eventually.True(async () => await Band(client, review) == "low", "the finding to follow the report that we hold now", TimeSpan.FromSeconds(60));
        var held = One(await List(client, review)).GetProperty("held");
        Assert.Equal(("name", "Example Cloud", "2026-03-31", 7, "bridge-advised"), (Text(held, "how"), Text(held, "vendorName"), Text(held, "coverageEnd"), held.GetProperty("months").GetInt32(), Text(held, "ageBand")));

        await service.Say(new Contracts.Intake.V1.DocumentDeleted { OrganisationId = _analyst.Organisation, DocumentId = document, VendorId = _cloud.Id, OccurredAt = service.Clock.GetUtcNow() });
        await Eventually.True(async () => await Band(client, review) == "review", "the finding to follow the report that is gone", TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task takes_a_vendor_of_another_name_by_hand_and_calls_an_old_report_too_old()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var vendor = (Guid.CreateVersion7(), "EC");
        await service.Reads(vendor, Facts.OfReport("2024-12-01", "2025-11-21"), _analyst);
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);

        var linked = await Change(client, review, new { linkedVendorId = vendor.Item1 });

        Assert.Equal(("linked", "EC", "stale", false), (Text(One(linked).GetProperty("held"), "how"), Text(One(linked).GetProperty("held"), "vendorName"), Text(One(linked).GetProperty("held"), "ageBand"), One(linked).GetProperty("isCurrent").GetBoolean()));
        Assert.Equal("review", await Band(client, review));

        await Change(client, review, new { linkedVendorId = vendor.Item1, heldUntil = "2025-11-22" });
        Assert.Equal("low", await Band(client, review));
    }

    [Fact]
    public async Task names_who_gets_the_report_until_when_and_says_so_in_the_finding()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(_cloud, Facts.OfReport("2025-04-01", "2026-03-31"), _analyst);
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        Assert.Equal("low", await Band(client, review));

        var noted = await Change(client, review, new { isNoVendor = true, chasedBy = "ben@customer.example", until = "2026-11-21", note = "Asked their trust team." });

        Assert.Equal((JsonValueKind.Null, "ben@customer.example", true), (One(noted).GetProperty("held").ValueKind, Text(One(noted), "chasedBy"), One(noted).GetProperty("isOverdue").GetBoolean()));
        var finding = await CarveOut(client, review);
        Assert.Equal("review", Text(finding, "band"));
        Assert.Contains("ben@customer.example is to obtain it by 21 November 2026, which has passed.", Text(finding, "text"), StringComparison.Ordinal);
        Assert.Equal(
            ["Report of Example Cloud, Inc.: it is none of our vendors. ben@customer.example gets it by 2026-11-21. Asked their trust team."], await service.Column("select text from history where what = 'chase-noted'"));
    }

    [Fact]
    public async Task refuses_what_is_wrong_and_what_somebody_else_has_changed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        var item = One(await List(client, review));
        var path = Path(review, item);

        await client.Put(path, new { linkedVendorId = Guid.CreateVersion7() }, "*").IsProblem(HttpStatusCode.NotFound, "no-such-vendor");
        await client.Put(path, new { linkedVendorId = service.Vendor }, "*").IsProblem(HttpStatusCode.BadRequest, "linked-to-itself");
        await client.Put(path, new { linkedVendorId = service.Vendor, isNoVendor = true }, "*").IsProblem(HttpStatusCode.BadRequest, "vendor-or-none");
        await client.Put(path, new { chasedBy = "Ben" }, "*").IsProblem(HttpStatusCode.BadRequest, "not-an-address");
        await client.Put($"/reviews/{review}/subservices/carve-out%3Anobody", new { }, "*").IsProblem(HttpStatusCode.NotFound, "no-such-organization");
        await client.Put(path, new { note = "first" }, Text(item, "etag")).Is(HttpStatusCode.OK);
        await client.Put(path, new { note = "second" }, Text(item, "etag")).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        using var buyer = service.ClientFor(TestPerson.Procurement(_analyst.Organisation));
        await buyer.Put(path, new { note = "third" }, "*").IsProblem(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Fact]
    public async Task holds_no_report_of_another_organisation_and_is_not_found_by_it()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var stranger = TestPerson.Analyst(Guid.CreateVersion7());
        await service.Reads(_cloud, Facts.OfReport("2025-04-01", "2026-03-31"), stranger);
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using HttpClient client = service.ClientFor(_analyst), other = service.ClientFor(stranger);

        var item = One(await List(client, review));
        Assert.Equal(JsonValueKind.Null, item.GetProperty("held").ValueKind);
        await other.GetAsync($"/reviews/{review}/subservices").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        await other.Put(Path(review, item), new { note = "taken over" }, "*").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        Assert.Empty(await service.Column("select id::text from chases"));
    }

    private static Task<JsonElement> List(HttpClient client, Guid review) => client.GetAsync($"/reviews/{review}/subservices").Is(HttpStatusCode.OK);

    private static async Task<JsonElement> Change(HttpClient client, Guid review, object note)
    {
        var item = One(await List(client, review));
        return await client.Put(Path(review, item), note, Text(item, "etag")).Is(HttpStatusCode.OK);
    }

    private static string Path(Guid review, JsonElement item) => $"/reviews/{review}/subservices/{Uri.EscapeDataString(Text(item, "key")!)}";

    private static async Task<string?> Band(HttpClient client, Guid review) => Text(await CarveOut(client, review), "band");

    private static async Task<JsonElement> CarveOut(HttpClient client, Guid review) =>
        (await client.GetAsync($"/reviews/{review}/findings.json").Is(HttpStatusCode.OK)).EnumerateArray().Single(finding => Text(finding, "kind") == "carve-out");

    private static JsonElement One(JsonElement list) => Assert.Single(list.GetProperty("organizations").EnumerateArray());

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
