using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Correcting_an_input
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task judges_again_at_once_and_shows_what_was_read_what_counts_and_why()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var before = await service.TheReview(_analyst);
        var deviations = await Input(service, before, "deviations");
        Assert.Equal(("2", "2"), (deviations.GetProperty("read").GetString(), deviations.GetProperty("counts").GetString()));
        Assert.Equal(21, deviations.GetProperty("evidence").GetProperty("page").GetInt32());

        await Correct(service, before, "sample", new { value = "250", reason = "The table on page 22 says 250.", page = 22, quote = "250 terminations" }).Is(HttpStatusCode.OK);

        var after = await service.TheReview(_analyst);
        Assert.True(Score(after) < Score(before));
        Assert.Contains("corrected: The table on page 22 says 250.", ReviewApplication.Finding(after, "exception").GetProperty("proposal").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("250 terminations", ReviewApplication.Finding(after, "exception").GetProperty("proposal").GetProperty("evidence").GetRawText(), StringComparison.Ordinal);
        var sample = await Input(service, after, "sample");
        Assert.Equal(("25", "250", "Analyst"), (sample.GetProperty("read").GetString(), sample.GetProperty("counts").GetString(), sample.GetProperty("correction").GetProperty("by").GetString()));
    }

    [Fact]
    public async Task can_be_taken_back_and_both_stay_in_the_history()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var before = await service.TheReview(_analyst);
        await Correct(service, before, "control", new { value = "administrative", reason = "It only counts visitors." }).Is(HttpStatusCode.OK);
        await service.Do(HttpMethod.Delete, await service.TheReview(_analyst), $"findings/{Key(before)}/inputs/control", body: null, _analyst).Is(HttpStatusCode.OK);

        var after = await service.TheReview(_analyst);
        Assert.Equal(Score(before), Score(after));
        Assert.Empty(ReviewApplication.Finding(after, "exception").GetProperty("corrections").EnumerateArray());
        Assert.Equal(2, (await service.Column("select text from history where what = 'corrected' and proposal is not null")).Count);
        await service.Do(HttpMethod.Delete, after, $"findings/{Key(before)}/inputs/control", body: null, _analyst).IsProblem(HttpStatusCode.NotFound, "no-such-correction");
    }

    [Fact]
    public async Task holds_through_a_new_reading()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(), _analyst);
        await Correct(service, await service.TheReview(_analyst), "control", new { value = "administrative", reason = "It only counts visitors." }).Is(HttpStatusCode.OK);
        var corrected = Score(await service.TheReview(_analyst));

        await service.Reads(Facts.OfReport(), _analyst, document, reading: 2);

        Assert.Equal(corrected, Score(await service.TheReview(_analyst)));
    }

    [Fact]
    public async Task has_a_decision_on_the_other_proposal_confirmed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        await service.Decide(review, Key(review), new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);

        await Correct(service, await service.TheReview(_analyst), "relevance", new { value = "none", reason = "We do not let them near our accounts." }).Is(HttpStatusCode.OK);

        Assert.True(ReviewApplication.Finding(await service.TheReview(_analyst), "exception").GetProperty("decisionIsOnOtherProposal").GetBoolean());
    }

    [Theory]
    [InlineData("sample", "0", "because", HttpStatusCode.BadRequest, "correction-not-usable")]
    [InlineData("control", "keyy", "because", HttpStatusCode.BadRequest, "correction-not-usable")]
    [InlineData("control", "key", " ", HttpStatusCode.BadRequest, "correction-not-usable")]
    [InlineData("weather", "key", "because", HttpStatusCode.NotFound, "no-such-input")]
    public async Task needs_a_usable_value_and_a_reason(string input, string value, string reason, HttpStatusCode status, string code)
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        await Correct(service, await service.TheReview(_analyst), input, new { value, reason }).IsProblem(status, code);
    }

    [Fact]
    public async Task is_for_exceptions_of_open_reviews_by_analysts_who_have_seen_the_present_state()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(Asking_the_vendor.Relaxed, _analyst);
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        var correction = new { value = "key", reason = "because" };
        var age = ReviewApplication.Finding(review, "age").GetProperty("key").GetString();
        await service.Do(HttpMethod.Put, review, $"findings/{age}/inputs/control", correction, _analyst).IsProblem(HttpStatusCode.Conflict, "not-scored");
        await service.Do(HttpMethod.Put, review, $"findings/{Key(review)}/inputs/control", correction, TestPerson.Procurement(_analyst.Organisation)).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await service.Do(HttpMethod.Put, review, $"findings/{Key(review)}/inputs/control", correction, _analyst, ifMatch: "\"1\"").IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");

        await service.DecideTheRest(_analyst);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        await Correct(service, await service.TheReview(_analyst), "control", correction).IsProblem(HttpStatusCode.Conflict, "review-is-closed");
    }

    private Task<HttpResponseMessage> Correct(ReviewApplication service, JsonElement review, string input, object correction) =>
        service.Do(HttpMethod.Put, review, $"findings/{Key(review)}/inputs/{input}", correction, _analyst);

    private async Task<JsonElement> Input(ReviewApplication service, JsonElement review, string name) =>
        (await service.Get($"/reviews/{ReviewApplication.IdOf(review)}/findings/{Key(review)}/inputs", _analyst)).EnumerateArray().Single(input => input.GetProperty("input").GetString() == name);

    private static string Key(JsonElement review) => ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;

    private static int Score(JsonElement review) => ReviewApplication.Finding(review, "exception").GetProperty("proposal").GetProperty("score").GetInt32();
}
