using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Signing_a_review
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task in_which_something_is_material_takes_two_different_people()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        await service.DecideTheRest(_analyst);
        Assert.Equal(2, (await service.TheReview(_analyst)).GetProperty("signaturesNeeded").GetInt32());

        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.Sign(await service.TheReview(_analyst), _analyst).IsProblem(HttpStatusCode.Conflict, "same-person-twice");
        await service.Sign(await service.TheReview(_analyst), _analyst with { Name = "Renamed" }).IsProblem(HttpStatusCode.Conflict, "same-person-twice");
        await service.Sign(await service.TheReview(_analyst), TestPerson.Admin(_analyst.Organisation)).Is(HttpStatusCode.OK);

        Assert.Equal("closed", State(await service.TheReview(_analyst)));
        Assert.Equal(["signed", "signed", "moved", "closed"], (await service.Column("select what from history where what in ('signed', 'closed') or text like '%to closed%' order by id")).OrderBy(Place));
    }

    [Fact]
    public async Task comes_off_when_an_input_is_corrected_afterwards()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        await service.DecideTheRest(_analyst);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);

        var review = await service.TheReview(_analyst);
        var key = ReviewApplication.Finding(review, "exception").GetProperty("key").GetString();
        await service.Do(HttpMethod.Put, review, $"findings/{key}/inputs/deviations", new { value = "3", reason = "Counted again." }, _analyst).Is(HttpStatusCode.OK);

        Assert.Empty((await service.TheReview(_analyst)).GetProperty("signatures").EnumerateArray());
    }

    [Fact]
    public async Task leaves_a_history_that_says_on_which_facts_policy_and_engagement_page_by_page()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        await service.DecideTheRest(_analyst);
        var id = ReviewApplication.IdOf(await service.TheReview(_analyst));

        List<JsonElement> entries = [];
        string? after = null;
        do
        {
            var page = await service.Get($"/history?limit=3{(after is null ? "" : $"&after={after}")}", _analyst);
            entries.AddRange(page.GetProperty("items").EnumerateArray());
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        Assert.Equal(entries.Count, entries.Select(entry => entry.GetProperty("id").GetGuid()).Distinct().Count());
        Assert.Superset(new HashSet<string?> { "opened", "judged", "viewed", "decided", "moved" }, entries.Select(entry => entry.GetProperty("what").GetString()).ToHashSet());
        Assert.All(entries, entry => Assert.Equal(id, entry.GetProperty("reviewId").GetGuid()));
        var decided = entries.First(entry => entry.GetProperty("what").GetString() == "decided");
        Assert.Equal((1, "default-v1", 64), (decided.GetProperty("reading").GetInt32(), decided.GetProperty("policy").GetString(), decided.GetProperty("policyHash").GetString()!.Length));
        Assert.Equal(JsonValueKind.Object, decided.GetProperty("proposal").ValueKind);
        using var procurement = service.ClientFor(TestPerson.Procurement(_analyst.Organisation));
        await procurement.GetAsync("/history").IsProblem(HttpStatusCode.Forbidden, "not-allowed");
    }

    private static int Place(string what) => Array.IndexOf(["signed", "moved", "closed"], what);

    private static string? State(JsonElement review) => review.GetProperty("review").GetProperty("state").GetString();
}
