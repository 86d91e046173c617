using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Asking_the_vendor
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task keeps_question_answer_and_follow_up_with_who_and_when()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        var key = Key(review);

        await service.Ask(review, key, new { text = "How many accounts were used after the leavers had left?", addressee = "Security team", dueOn = "2026-12-01" }, _analyst).Is(HttpStatusCode.OK);
        Assert.Equal("waiting-for-vendor", State(await service.TheReview(_analyst)));
        var first = Questions(await service.TheReview(_analyst))[0].GetProperty("id").GetString();
        await service.Do(HttpMethod.Post, await service.TheReview(_analyst), $"questions/{first}/answer", new { text = "None.", from = "Their security officer", on = "2026-11-22" }, _analyst).Is(HttpStatusCode.OK);
        await service.Ask(await service.TheReview(_analyst), key, new { text = "What shows that?", dueOn = "2026-12-05", followsId = first }, _analyst).Is(HttpStatusCode.OK);

        var questions = Questions(await service.TheReview(_analyst));
        Assert.Equal(["closed", "waiting"], questions.Select(question => question.GetProperty("state").GetString()));
        Assert.Equal(("Analyst", "Security team"), (questions[0].GetProperty("by").GetString(), questions[0].GetProperty("addressee").GetString()));
        var answer = questions[0].GetProperty("answer");
        Assert.Equal(("None.", "Their security officer", "Analyst"), (answer.GetProperty("text").GetString(), answer.GetProperty("from").GetString(), answer.GetProperty("recordedBy").GetString()));
        Assert.Equal(first, questions[1].GetProperty("followsId").GetString());
    }

    [Fact]
    public async Task keeps_a_review_from_being_signed_until_it_is_answered_or_closed_with_a_reason()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(Relaxed, _analyst);
        await service.Reads(Facts.OfReport(), _analyst);
        await service.DecideTheRest(_analyst);
        await service.Ask(await service.TheReview(_analyst), Key(await service.TheReview(_analyst)), new { text = "How many?", dueOn = "2026-12-01" }, _analyst).Is(HttpStatusCode.OK);
        await service.Sign(await service.TheReview(_analyst), _analyst).IsProblem(HttpStatusCode.Conflict, "still-waiting");

        var id = Questions(await service.TheReview(_analyst))[0].GetProperty("id").GetString();
        await service.Do(HttpMethod.Post, await service.TheReview(_analyst), $"questions/{id}/close", new { }, _analyst).IsProblem(HttpStatusCode.BadRequest, "reason-needed");
        await service.Do(HttpMethod.Post, await service.TheReview(_analyst), $"questions/{id}/close", new { reason = "The new report says it." }, _analyst).Is(HttpStatusCode.OK);

        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_overdue_from_the_day_after_the_answer_was_due()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        await service.Ask(review, Key(review), new { text = "How many?", dueOn = "2026-11-23" }, _analyst).Is(HttpStatusCode.OK);
        service.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(Questions(await service.TheReview(_analyst))[0].GetProperty("overdue").GetBoolean());
        service.Clock.Advance(TimeSpan.FromDays(1));
        Assert.True(Questions(await service.TheReview(_analyst))[0].GetProperty("overdue").GetBoolean());
    }

    [Fact]
    public async Task needs_words_a_day_to_come_and_an_analyst()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);

        await service.Ask(review, Key(review), new { dueOn = "2026-12-01" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "text-needed");
        await service.Ask(review, Key(review), new { text = "How many?" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "day-needed");
        await service.Ask(review, Key(review), new { text = "How many?", dueOn = "2026-11-22" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "day-needed");
        await service.Ask(review, Key(review), new { text = new string('a', 4001), dueOn = "2026-12-01" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "too-long");
        await service.Ask(review, "exception:other", new { text = "How many?", dueOn = "2026-12-01" }, _analyst).IsProblem(HttpStatusCode.NotFound, "no-such-finding");
        await service.Ask(review, Key(review), new { text = "How many?", dueOn = "2026-12-01" }, TestPerson.Procurement(_analyst.Organisation)).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
    }

    internal static object Relaxed => new { tier = "low", data = "public", tolerance = "relaxed", reliance = new { security = "indirect" } };

    private static string Key(JsonElement review) => ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;

    private static string? State(JsonElement review) => review.GetProperty("review").GetProperty("state").GetString();

    private static List<JsonElement> Questions(JsonElement review) => [.. ReviewApplication.Finding(review, "exception").GetProperty("questions").EnumerateArray()];
}
