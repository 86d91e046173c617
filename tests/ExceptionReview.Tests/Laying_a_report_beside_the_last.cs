using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Laying_a_report_beside_the_last
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task shows_what_is_repeated_with_what_was_decided_then_and_decides_nothing()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_analyst);
        var first = await service.ReviewOf(await service.Reads(Facts.OfReport("2024-07-01", "2025-06-30"), _analyst), _analyst);
        var review = await client.GetAsync($"/reviews/{first}").Is(HttpStatusCode.OK);
        await service.Decide(review, Text(ReviewApplication.Finding(review, "exception"), "key")!, new { kind = "override", band = "low", reason = "We remove the access of our own people ourselves." }, _analyst)
            .Is(HttpStatusCode.OK);

        var second = await service.ReviewOf(await service.Reads(Facts.OfReport(), _analyst), _analyst);

        var comparison = await client.GetAsync($"/reviews/{second}/comparison").Is(HttpStatusCode.OK);
        Assert.Equal((first, "2025-06-30"), (comparison.GetProperty("previous").GetProperty("id").GetGuid(), Text(comparison.GetProperty("comparison"), "previousEnd")));
        var exception = Assert.Single(comparison.GetProperty("comparison").GetProperty("exceptions").EnumerateArray());
        Assert.Equal(("AC-07", "repeated"), (Text(exception, "about"), Text(exception, "change")));
        var present = ReviewApplication.Finding(await client.GetAsync($"/reviews/{second}").Is(HttpStatusCode.OK), "exception");
        var prior = Assert.Single(comparison.GetProperty("prior").EnumerateArray());
        Assert.Equal(Text(present, "key"), Text(prior, "findingKey"));
        Assert.Equal(("override", "low", "Analyst", "We remove the access of our own people ourselves."), (
            Text(prior.GetProperty("decision"), "kind"), Text(prior.GetProperty("decision"), "band"), Text(prior.GetProperty("decision"), "by"), Text(prior.GetProperty("decision"), "reason")));
        Assert.Equal(JsonValueKind.Null, present.GetProperty("decision").ValueKind);
        Assert.True(present.GetProperty("needsDecision").GetBoolean());
    }

    [Fact]
    public async Task tells_a_fixed_exception_and_other_controls_expected_of_us()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_analyst);
        await service.Reads(Facts.OfReport("2024-07-01", "2025-06-30", cuecs: ["User entities keep their own backups."]), _analyst);
        var second = await service.ReviewOf(await service.Reads(Facts.OfReport(exception: false, cuecs: ["User entities protect their own devices."], carvedOut: ["Example Cloud"]), _analyst), _analyst);

        var comparison = (await client.GetAsync($"/reviews/{second}/comparison").Is(HttpStatusCode.OK)).GetProperty("comparison");

        Assert.Equal(["fixed"], comparison.GetProperty("exceptions").EnumerateArray().Select(difference => Text(difference, "change")));
        Assert.Equal(["added", "dropped"], comparison.GetProperty("cuecs").EnumerateArray().Select(difference => Text(difference, "change")));
        Assert.Equal(["subservice organization Example Cloud"], comparison.GetProperty("scope").EnumerateArray().Select(difference => Text(difference, "about")));
    }

    [Fact]
    public async Task has_nothing_to_lay_the_first_one_beside()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_analyst);
        var first = await service.ReviewOf(await service.Reads(Facts.OfReport(), _analyst), _analyst);
        await service.Reads(Facts.OfBridgeLetter("2026-07-01", "2026-09-30"), _analyst);

        var comparison = await client.GetAsync($"/reviews/{first}/comparison").Is(HttpStatusCode.OK);

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, 0), (comparison.GetProperty("previous").ValueKind, comparison.GetProperty("comparison").ValueKind, comparison.GetProperty("prior").GetArrayLength()));
        using var stranger = service.ClientFor(TestPerson.Analyst(Guid.CreateVersion7()));
        await stranger.GetAsync($"/reviews/{first}/comparison").IsProblem(HttpStatusCode.NotFound, "no-such-review");
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
