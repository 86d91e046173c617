using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Putting_a_policy_in_force
{
    private static readonly (string, string) Stricter = ("bands.material", "60"), Milder = ("bands.material", "99");

    private readonly TestPerson _admin = TestPerson.Admin(Guid.CreateVersion7());
    private readonly TestPerson _analyst;

    public Putting_a_policy_in_force() => _analyst = TestPerson.Analyst(_admin.Organisation);

    [Fact]
    public async Task is_said_beforehand_finding_by_finding_with_the_reason_and_changes_nothing_before()
    {
        await using var service = await WithAReview();
        var before = await service.TheReview(_analyst);

        var run = await service.Tries(await service.DraftsWith(_admin, Milder), _admin);

        var moves = await service.Moves(run, _analyst);
        var move = Assert.Single(moves, move => move.GetProperty("kind").GetString() == "exception");
        Assert.Equal(("material", "review"), (move.GetProperty("from").GetString(), move.GetProperty("to").GetString()));
        Assert.EndsWith("points as before: bands.material 65 -> 99", move.GetProperty("why").GetString(), StringComparison.Ordinal);
        var after = await service.TheReview(_analyst);
        Assert.Equal(Bands(before), Bands(after));
        Assert.Equal(before.GetProperty("etag").GetString(), after.GetProperty("etag").GetString());
    }

    [Fact]
    public async Task gives_open_reviews_the_proposals_that_were_said_and_new_ones_too()
    {
        await using var service = await WithAReview();

        var version = await service.LivesBy(_admin, Milder);

        Assert.Equal((1, "ours-v1", 0), (version.GetProperty("version").GetInt32(), version.GetProperty("name").GetString(), version.GetProperty("replaces").GetInt32()));
        var review = await service.TheReview(_analyst);
        Assert.Equal("ours-v1", review.GetProperty("policy").GetString());
        Assert.Equal("review", ReviewApplication.Finding(review, "exception").GetProperty("band").GetString());
        Assert.Contains(await service.Column("select text from history where what = 'judged'"), text => text.StartsWith("Judged by ours-v1 instead of default-v1: one finding moves", StringComparison.Ordinal));
        var document = await service.Reads(Facts.OfReport(start: "2024-07-01", end: "2025-06-30"), _analyst);
        Assert.Equal(["ours-v1"], await service.Column($"select policy from reviews where document_id = '{document}'"));
    }

    [Fact]
    public async Task keeps_what_was_decided_and_asks_for_confirmation_where_the_proposal_moved()
    {
        await using var service = await WithAReview();
        var review = await service.TheReview(_analyst);
        var key = ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;
        await service.Decide(review, key, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
        var run = await service.Tries(await service.DraftsWith(_admin, Milder), _admin);
        Assert.True((await service.Moves(run, _admin)).Single(move => move.GetProperty("findingKey").GetString() == key).GetProperty("decisionFallsOpen").GetBoolean());
        Assert.Equal(1, run.GetProperty("summary").GetProperty("decisionsToConfirm").GetInt32());

        var version = await service.PutsInForce(run, _admin).Is(HttpStatusCode.OK);
        await service.HasJudgedBy(version.GetProperty("contentHash").GetString()!);

        var finding = ReviewApplication.Finding(await service.TheReview(_analyst), "exception");
        Assert.Equal(("accept", "material"), (finding.GetProperty("decision").GetProperty("kind").GetString(), finding.GetProperty("decision").GetProperty("band").GetString()));
        Assert.True(finding.GetProperty("decisionIsOnOtherProposal").GetBoolean());
        Assert.True(finding.GetProperty("needsDecision").GetBoolean());
    }

    [Fact]
    public async Task leaves_closed_reviews_as_they_were_signed_and_only_says_what_they_would_be_proposed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(new { tier = "low", data = "public", tolerance = "relaxed", reliance = new { security = "indirect" } }, _analyst);
        await service.Reads(Facts.OfReport(), _analyst);
        await Close(service);
        var before = await service.TheReview(_analyst);
        var draft = await service.DraftsWith(_admin, ("bands.low", "5"), ("bands.review", "10"), ("bands.material", "11"));

        var run = await service.Tries(draft, _admin);
        await service.PutsInForce(run, _admin).Is(HttpStatusCode.OK);

        Assert.Contains(await service.Moves(run, _admin), move => move.GetProperty("closed").GetBoolean() && move.GetProperty("kind").GetString() == "exception");
        Assert.Empty(await service.Moves(run, _admin, "&closed=false"));
        Assert.Equal((0, 1), (run.GetProperty("summary").GetProperty("open").GetInt32(), run.GetProperty("summary").GetProperty("closedThatDiffer").GetInt32()));
        // Whatever would touch it has been told to: a new report of the vendor is judged by the new policy, the closed one is not.
        await service.Reads(Facts.OfReport(start: "2024-07-01", end: "2025-06-30"), _analyst);
        var after = (await service.ReviewsOf(_analyst)).Single(review => review.GetProperty("id").GetGuid() == ReviewApplication.IdOf(before));
        Assert.Equal(before.GetProperty("review").GetProperty("band").GetString(), after.GetProperty("band").GetString());
        Assert.Equal(["default-v1"], await service.Column($"select policy from reviews where id = '{ReviewApplication.IdOf(before)}'"));
    }

    [Fact]
    public async Task that_asks_for_fewer_signatures_closes_nothing_by_itself()
    {
        await using var service = await WithAReview();
        foreach (var open in (await service.TheReview(_analyst)).GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("needsDecision").GetBoolean()))
            await service.Decide(await service.TheReview(_analyst), open.GetProperty("key").GetString()!, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        Assert.Equal("ready-for-sign-off", (await service.TheReview(_analyst)).GetProperty("review").GetProperty("state").GetString());

        await service.LivesBy(_admin, ("signOff.twoPeopleFrom", "never"));

        var review = await service.TheReview(_analyst);
        Assert.Equal(("ready-for-sign-off", 1, 0), (review.GetProperty("review").GetProperty("state").GetString(), review.GetProperty("signaturesNeeded").GetInt32(), review.GetProperty("signatures").GetArrayLength()));
        await service.Sign(review, _analyst).Is(HttpStatusCode.OK);
        Assert.Equal("closed", (await service.TheReview(_analyst)).GetProperty("review").GetProperty("state").GetString());
    }

    [Fact]
    public async Task needs_exactly_what_was_tried_against_what_is_in_force_still()
    {
        await using var service = await WithAReview();
        var draft = await service.DraftsWith(_admin, Milder);
        var run = await service.Tries(draft, _admin);
        var other = await service.Tries(await service.DraftsWith(_admin, Stricter), _admin);
        using var client = service.ClientFor(_admin);

        await service.PutsInForce(run, _admin, contentHash: new string('0', 64)).IsProblem(HttpStatusCode.Conflict, "other-content");
        var edited = await client.Put(draft.Path(), new { text = draft.Text() + "# later\n" }, draft.Etag()).Is(HttpStatusCode.OK);
        await service.PutsInForce(run, _admin).IsProblem(HttpStatusCode.Conflict, "draft-changed-since");
        var again = await service.Tries(edited, _admin);
        await service.PutsInForce(again, _admin).Is(HttpStatusCode.OK);

        await service.PutsInForce(other, _admin).IsProblem(HttpStatusCode.Conflict, "in-force-changed-since");
        Assert.Equal(1, (await service.PutsInForce(again, _admin).Is(HttpStatusCode.OK)).GetProperty("version").GetInt32());
        Assert.Single(await service.Column("select name from policy_versions"));
    }

    [Fact]
    public async Task is_in_the_history_with_who_and_when_and_what_it_replaced_and_no_version_can_be_changed()
    {
        await using var service = await WithAReview();
        await service.LivesBy(_admin, Milder);
        service.Clock.Advance(TimeSpan.FromHours(1));
        await service.LivesBy(_admin, Stricter);
        using var client = service.ClientFor(_analyst);

        var policies = await client.GetAsync("/policies").Is(HttpStatusCode.OK);
        Assert.Equal(["ours-v2 True 2 1", "ours-v1 False 1 0", "default-v1 False 0 "], policies.EnumerateArray().Select(policy =>
            $"{policy.GetProperty("name")} {policy.GetProperty("inForce").GetBoolean()} {policy.GetProperty("version")} {policy.GetProperty("replaces")}"));
        Assert.Equal(policies[0].GetProperty("inForceFrom").GetString(), policies[1].GetProperty("inForceUntil").GetString());
        Assert.Contains("policy: ours-v1\n", await client.GetStringAsync("/policies/versions/1"), StringComparison.Ordinal);
        var history = (await client.GetAsync("/policies/history").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["put-in-force", "tried", "edited", "drafted", "put-in-force", "tried", "edited", "drafted"], history.Select(entry => entry.GetProperty("what").GetString()));
        Assert.Equal("Administrator", history[0].GetProperty("by").GetString());
        Assert.Contains("in force as version 2 instead of ours-v1", history[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("bands.material 99 -> 60", history[2].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(["0"], await service.AsService(_admin.Organisation, "with gone as (delete from policy_versions returning 1), other as (update policy_events set text = '' returning 1) select ((select count(*) from gone) + (select count(*) from other))::text"));
    }

    private async Task<ReviewApplication> WithAReview()
    {
        var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        return service;
    }

    private async Task Close(ReviewApplication service)
    {
        foreach (var open in (await service.TheReview(_analyst)).GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("needsDecision").GetBoolean()))
            await service.Decide(await service.TheReview(_analyst), open.GetProperty("key").GetString()!, new { kind = "accept" }, _analyst).Is(HttpStatusCode.OK);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
    }

    private static IEnumerable<string> Bands(JsonElement review) => review.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("key")} {finding.GetProperty("band")}");
}
