using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Noting_what_a_report_expects_of_us
{
    private const string Leavers = "User entities are responsible for removing the access of terminated employees.";
    private const string Reviews = "User entities are responsible for reviewing their users every quarter.";
    private static readonly string Report = Facts.OfReport(cuecs: [Leavers, Reviews]);
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task counts_as_adverse_until_it_is_said_and_then_as_said_at_once()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        var before = await Cuecs(client, review);
        Assert.Equal(2, before.GetProperty("open").GetInt32());
        Assert.Equal(("unknown", "default"), (Text(At(before, 0), "state"), Text(At(before, 0), "source")));
        Assert.Equal(2, await CuecFindings(client, review));

        var after = await Note(client, review, At(before, 0), new { state = "implemented", owner = "ann@customer.example", evidence = "https://wiki.customer.example/leavers", due = (string?)null });

        Assert.Equal(("implemented", "own", "ann@customer.example", "Analyst"), (Text(At(after, 0), "state"), Text(At(after, 0), "source"), Text(At(after, 0), "owner"), Text(At(after, 0), "changedBy")));
        Assert.Equal(1, await CuecFindings(client, review));
        Assert.Equal(
            ["Control 1 expected of us: implemented. Owner: ann@customer.example. Evidence: https://wiki.customer.example/leavers"],
            await service.Column("select text from history where what = 'cuec-noted'"));
    }

    [Fact]
    public async Task is_in_the_engagement_by_which_the_command_line_finds_the_same_byte_for_byte()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        await Note(client, review, At(await Cuecs(client, review), 1), new { state = "partial", owner = "ann@customer.example", evidence = "Two of \"three\" sites", due = "2026-11-21" });

        var engagement = EngagementYaml.Read(await client.GetStringAsync($"/reviews/{review}/engagement.yaml"));

        Assert.Empty(engagement.Problems);
        var judged = ReviewEngine.Review(new ReviewInput { Facts = FactsReader.Read(Report), Engagement = engagement.Value!, Policy = ShippedPolicies.DefaultV1, AsOf = new DateOnly(2026, 11, 22) });
        var printed = await client.GetStringAsync($"/reviews/{review}/findings.json");
        Assert.Equal(Encoding.UTF8.GetString(FindingsJson.Write(judged.Findings)), printed);
        Assert.Contains("It is with ann@customer.example until 21 November 2026, which has passed", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_carried_to_the_next_report_and_counts_only_when_confirmed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_analyst);
        var first = await service.ReviewOf(await service.Reads(Facts.OfReport("2024-07-01", "2025-06-30", cuecs: [Leavers, Reviews]), _analyst), _analyst);
        foreach (var index in new[] { 0, 1 })
            await Note(client, first, At(await Cuecs(client, first), index), new { state = "implemented", owner = $"owner{index}@customer.example" });

        var second = await service.ReviewOf(
            await service.Reads(Facts.OfReport(cuecs: ["User entities are responsible for reviewing all their users in every quarter.", "User entities keep their own backups.", Leavers]), _analyst), _analyst);

        var carried = await Cuecs(client, second);
        Assert.Equal((3, 2), (carried.GetProperty("open").GetInt32(), carried.GetProperty("toConfirm").GetInt32()));
        Assert.Equal(["carried", "default", "carried"], Items(carried).Select(item => Text(item, "source")));
        Assert.Equal((true, Reviews, "implemented", "owner1@customer.example", "2025-06-30"), (
            At(carried, 0).GetProperty("carried").GetProperty("reworded").GetBoolean(), Text(At(carried, 0).GetProperty("carried"), "text"), Text(At(carried, 0).GetProperty("carried"), "state"),
            Text(At(carried, 0).GetProperty("carried"), "owner"), Text(At(carried, 0).GetProperty("carried"), "coverageEnd")));
        Assert.False(At(carried, 2).GetProperty("carried").GetProperty("reworded").GetBoolean());
        Assert.Equal(3, await CuecFindings(client, second));

        string[] keys = [Text(At(carried, 0), "key")!, Text(At(carried, 2), "key")!];
        var confirmed = await client.PostAsJsonAsync($"/reviews/{second}/cuecs/confirm", new { keys }).Is(HttpStatusCode.OK);
        Assert.Equal((1, 0), (confirmed.GetProperty("open").GetInt32(), confirmed.GetProperty("toConfirm").GetInt32()));
        Assert.Equal(1, await CuecFindings(client, second));
        await client.PostAsJsonAsync($"/reviews/{second}/cuecs/confirm", new { keys }).IsProblem(HttpStatusCode.Conflict, "nothing-carried");
        Assert.Equal(2, (await service.Column("select text from history where text like '%confirmed from an earlier report%'")).Count);
    }

    [Fact]
    public async Task survives_that_the_report_is_replaced()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_analyst);
        var document = await service.Reads(Report, _analyst);
        var first = await service.ReviewOf(document, _analyst);
        await Note(client, first, At(await Cuecs(client, first), 0), new { state = "no", owner = "ann@customer.example" });

        await service.Deletes(document, _analyst);
        var second = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);

        var item = At(await Cuecs(client, second), 0);
        Assert.Equal(("unknown", "carried", "no"), (Text(item, "state"), Text(item, "source"), Text(item.GetProperty("carried"), "state")));
    }

    [Fact]
    public async Task leaves_a_closed_review_as_it_was_signed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(new { tier = "low", data = "public", tolerance = "relaxed", reliance = new { security = "indirect" } }, _analyst);
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        foreach (var open in (await service.TheReview(_analyst)).GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("needsDecision").GetBoolean()))
            await service.Decide(await service.TheReview(_analyst), Text(open, "key")!, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        var signed = await client.GetStringAsync($"/reviews/{review}/findings.json");

        var after = await Note(client, review, At(await Cuecs(client, review), 0), new { state = "implemented" });

        Assert.True(after.GetProperty("isClosed").GetBoolean());
        Assert.Equal("implemented", Text(At(after, 0), "state"));
        Assert.Equal(signed, await client.GetStringAsync($"/reviews/{review}/findings.json"));
        Assert.Contains("this counts for the next", Assert.Single(await service.Column("select text from history where what = 'cuec-noted'")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task refuses_what_is_wrong_and_what_somebody_else_has_changed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        var item = At(await Cuecs(client, review), 0);
        var path = Path(review, item);

        await client.Put(path, new { state = "done" }, "*").IsProblem(HttpStatusCode.BadRequest, "unknown-word");
        await client.Put(path, new { state = "no", owner = "Ann" }, "*").IsProblem(HttpStatusCode.BadRequest, "not-an-address");
        await client.Put(path, new { state = "not-applicable", evidence = " " }, "*").IsProblem(HttpStatusCode.BadRequest, "reason-needed");
        await client.Put(path, new { state = "no", evidence = new string('x', 2001) }, "*").IsProblem(HttpStatusCode.BadRequest, "too-long");
        await client.Put(path, new { state = "no" }).IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
        await client.Put($"/reviews/{review}/cuecs/cuec%3A%3Anone", new { state = "no" }, "*").IsProblem(HttpStatusCode.NotFound, "no-such-cuec");
        await client.Put(path, new { state = "no" }, Text(item, "etag")).Is(HttpStatusCode.OK);
        await client.Put(path, new { state = "implemented" }, Text(item, "etag")).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        using var buyer = service.ClientFor(TestPerson.Procurement(_analyst.Organisation));
        await buyer.Put(path, new { state = "implemented" }, "*").IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await buyer.GetAsync($"/reviews/{review}/cuecs").Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_not_found_by_another_organisation()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var review = await service.ReviewOf(await service.Reads(Report, _analyst), _analyst);
        using var client = service.ClientFor(_analyst);
        var item = At(await Cuecs(client, review), 0);
        using var stranger = service.ClientFor(TestPerson.Analyst(Guid.CreateVersion7()));

        await stranger.GetAsync($"/reviews/{review}/cuecs").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        await stranger.GetAsync($"/reviews/{review}/engagement.yaml").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        await stranger.Put(Path(review, item), new { state = "no" }, "*").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        await stranger.PostAsJsonAsync($"/reviews/{review}/cuecs/confirm", new { keys = new[] { Text(item, "key") } }).IsProblem(HttpStatusCode.NotFound, "no-such-review");
        Assert.Empty(await service.Column("select id::text from cuecs"));
    }

    private static Task<JsonElement> Cuecs(HttpClient client, Guid review) => client.GetAsync($"/reviews/{review}/cuecs").Is(HttpStatusCode.OK);

    private static Task<JsonElement> Note(HttpClient client, Guid review, JsonElement item, object note) => client.Put(Path(review, item), note, Text(item, "etag")).Is(HttpStatusCode.OK);

    private static string Path(Guid review, JsonElement item) => $"/reviews/{review}/cuecs/{Uri.EscapeDataString(Text(item, "key")!)}";

    private static async Task<int> CuecFindings(HttpClient client, Guid review) =>
        (await client.GetAsync($"/reviews/{review}/findings.json").Is(HttpStatusCode.OK)).EnumerateArray().Count(finding => Text(finding, "kind") == "cuec");

    private static IEnumerable<JsonElement> Items(JsonElement cuecs) => cuecs.GetProperty("items").EnumerateArray();

    private static JsonElement At(JsonElement cuecs, int index) => cuecs.GetProperty("items")[index];

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
