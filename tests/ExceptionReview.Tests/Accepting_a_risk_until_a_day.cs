using System.Net;
using System.Text.Json;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Accepting_a_risk_until_a_day
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task opens_the_finding_again_by_itself_when_the_day_has_passed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        await Accept(service, until: "2026-11-23");

        service.Clock.Advance(TimeSpan.FromDays(1));
        await Eventually.True(async () => await AsOf(service) == "2026-11-23", "the review to be judged for the last day");
        Assert.False(Exception(await service.TheReview(_analyst)).GetProperty("needsDecision").GetBoolean());

        service.Clock.Advance(TimeSpan.FromDays(1));
        await Eventually.True(async () => await AsOf(service) == "2026-11-24", "the review to be judged for the day after");
        Assert.True(Exception(await service.TheReview(_analyst)).GetProperty("needsDecision").GetBoolean());
        Assert.Contains("the risk was accepted until 2026-11-23", Assert.Single(await service.Column("select text from history where what = 'reopened'")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_review_that_is_closed_by_then_opens_a_new_one_and_leaves_the_closed_one_as_it_was()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(Asking_the_vendor.Relaxed, _analyst);
        await service.Reads(Facts.OfReport(), _analyst);
        await Accept(service, until: "2026-11-30");
        await service.DecideTheRest(_analyst);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        var closed = ReviewApplication.IdOf(await service.TheReview(_analyst));
        var signed = Assert.Single(await service.Column("select memo from reviews"));
        await service.Engages(new { tier = "critical", data = "restricted", tolerance = "strict", reliance = new { security = "direct" } }, _analyst);

        service.Clock.Advance(TimeSpan.FromDays(9));
        await Eventually.True(async () => (await service.ReviewsOf(_analyst)).Count == 2, "a new review to be opened");

        var next = (await service.ReviewsOf(_analyst)).Single(review => review.GetProperty("id").GetGuid() != closed);
        var opened = await service.Get($"/reviews/{next.GetProperty("id").GetGuid()}", _analyst);
        Assert.Equal((closed, "open"), (opened.GetProperty("followsId").GetGuid(), next.GetProperty("state").GetString()));
        Assert.Equal(JsonValueKind.Null, Exception(opened).GetProperty("decision").ValueKind);
        Assert.Equal(2, opened.GetProperty("engagementVersion").GetInt32());
        // What was decided in the closed review stands beside the findings, all of it, and decides none of them.
        var comparison = await service.Get($"/reviews/{next.GetProperty("id").GetGuid()}/comparison", _analyst);
        Assert.Equal(JsonValueKind.Null, comparison.GetProperty("comparison").ValueKind);
        var prior = comparison.GetProperty("prior").EnumerateArray().Single(prior => prior.GetProperty("findingKey").GetString() == Exception(opened).GetProperty("key").GetString());
        Assert.Equal(("accept-risk", "It is replaced soon.", true),
            (prior.GetProperty("decision").GetProperty("kind").GetString(), prior.GetProperty("decision").GetProperty("reason").GetString(), prior.GetProperty("ofThisReport").GetBoolean()));
        Assert.All(opened.GetProperty("findings").EnumerateArray(), finding => Assert.Equal(JsonValueKind.Null, finding.GetProperty("decision").ValueKind));
        Assert.Equal([signed], await service.Column($"select memo from reviews where id = '{closed}' and state = 4"));
        service.Clock.Advance(TimeSpan.FromDays(1));
        await Eventually.True(async () => (await service.Column("select judged_on::text from reviews where state <> 4")).Single() == "2026-12-02", "the new review to go on living");
        Assert.Equal(2, (await service.ReviewsOf(_analyst)).Count);
    }

    private async Task Accept(ReviewApplication service, string until)
    {
        var review = await service.TheReview(_analyst);
        await service.Decide(review, Exception(review).GetProperty("key").GetString()!, new { kind = "accept-risk", reason = "It is replaced soon.", until }, _analyst).Is(HttpStatusCode.OK);
    }

    private static async Task<string> AsOf(ReviewApplication service) => (await service.Column("select judged_on::text from reviews")).Single();

    private static JsonElement Exception(JsonElement review) => ReviewApplication.Finding(review, "exception");
}
