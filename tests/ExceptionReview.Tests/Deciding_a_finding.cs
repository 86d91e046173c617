using System.Net;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Deciding_a_finding
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task needs_a_reason_unless_the_proposal_is_accepted()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        var key = Key(review);

        await service.Decide(review, key, new { kind = "override", band = "low" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "reason-needed");
        await service.Decide(review, key, new { kind = "override", reason = "because" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "band-needed");
        await service.Decide(review, key, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_kept_with_the_proposal_it_was_made_on_and_who_made_it()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);

        await service.Decide(review, Key(review), new { kind = "override", band = "low", reason = "We remove the access of our own people ourselves." }, _analyst).Is(HttpStatusCode.OK);

        var decided = ReviewApplication.Finding(await service.TheReview(_analyst), "exception");
        Assert.Equal("low", decided.GetProperty("band").GetString());
        Assert.Equal("Analyst", decided.GetProperty("decision").GetProperty("by").GetString());
        Assert.Contains("2 of 25", Assert.Single(await service.Column("select proposal from history where what = 'decided'")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task on_what_somebody_else_has_changed_meanwhile_is_refused()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        await service.Decide(review, Key(review), new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);

        await service.Decide(review, Key(review), new { kind = "override", band = "low", reason = "late" }, _analyst).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        await service.Decide(review, Key(review), new { kind = "accept" }, _analyst, ifMatch: "").IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
    }

    [Fact]
    public async Task is_for_analysts()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);

        await service.Decide(review, Key(review), new { kind = "accept" }, TestPerson.Procurement(_analyst.Organisation)).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Fact]
    public async Task holds_through_a_new_reading_that_says_the_same_and_not_through_one_that_proposes_otherwise()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        await service.Decide(review, Key(review), new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);

        await service.Reads(Facts.OfReport(), _analyst, document, reading: 2);
        Assert.False(ReviewApplication.Finding(await service.TheReview(_analyst), "exception").GetProperty("decisionIsOnOtherProposal").GetBoolean());

        await service.Engages(new { tier = "low", data = "public", tolerance = "relaxed", reliance = new { security = "indirect" } }, _analyst);
        var changed = ReviewApplication.Finding(await service.TheReview(_analyst), "exception");
        Assert.True(changed.GetProperty("decisionIsOnOtherProposal").GetBoolean());
        Assert.NotEqual("material", changed.GetProperty("band").GetString());
    }

    [Fact]
    public async Task of_a_review_that_is_closed_is_refused()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(new { tier = "low", data = "public", tolerance = "relaxed", reliance = new { security = "indirect" } }, _analyst);
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        foreach (var open in review.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("needsDecision").GetBoolean()))
        {
            await service.Decide(await service.TheReview(_analyst), open.GetProperty("key").GetString()!, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
        }

        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);

        var closed = await service.TheReview(_analyst);
        Assert.Equal("closed", closed.GetProperty("review").GetProperty("state").GetString());
        await service.Decide(closed, Key(closed), new { kind = "override", band = "low", reason = "too late" }, _analyst).IsProblem(HttpStatusCode.Conflict, "review-is-closed");
    }

    private static string Key(System.Text.Json.JsonElement review) => ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;
}
