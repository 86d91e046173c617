using System.Net;
using System.Net.Http.Json;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Writing_a_policy_of_ones_own
{
    private readonly TestPerson _admin = TestPerson.Admin(Guid.CreateVersion7());

    [Fact]
    public async Task begins_with_a_copy_under_a_name_of_its_own_while_the_shipped_one_stays_in_force()
    {
        await using var service = await ReviewApplication.On("2026-11-22");

        var draft = await service.Drafts(_admin);

        Assert.Equal(ShippedPolicies.DefaultV1Text.Replace("policy: default-v1", "policy: ours-v1", StringComparison.Ordinal), draft.Text());
        Assert.Equal("policy", Assert.Single(draft.GetProperty("changes").EnumerateArray()).GetProperty("setting").GetString());
        using var client = service.ClientFor(_admin);
        var policies = await client.GetAsync("/policies").Is(HttpStatusCode.OK);
        Assert.Equal(("default-v1", true), (policies[0].GetProperty("name").GetString(), policies[0].GetProperty("inForce").GetBoolean()));
        Assert.Equal(ShippedPolicies.DefaultV1Text, await client.GetStringAsync("/policies/in-force"));
    }

    [Fact]
    public async Task refuses_what_is_no_policy_with_line_and_column_and_keeps_what_was_there()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);
        var wrong = draft.Text().Replace("  repeat: 5", "  repaet: 5", StringComparison.Ordinal);
        var line = Array.FindIndex(wrong.Split('\n'), text => text.StartsWith("  repaet:", StringComparison.Ordinal)) + 1;

        var problem = await client.Put(draft.Path(), new { text = wrong }, draft.Etag()).Is(HttpStatusCode.BadRequest);

        Assert.Equal("not-a-policy", problem.GetProperty("code").GetString());
        Assert.Contains(problem.GetProperty("problems").EnumerateArray(), at => (at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32(), at.GetProperty("message").GetString())
            == (line, 3, "\"repaet\" is not known here; did you mean \"repeat\"?"));
        Assert.Equal(draft.Text(), (await client.GetAsync(draft.Path()).Is(HttpStatusCode.OK)).Text());
        Assert.Equal(2, (await client.PostAsJsonAsync("/policies/check", new { text = wrong }).Is(HttpStatusCode.OK)).GetProperty("problems").GetArrayLength());
    }

    [Theory]
    [InlineData("direct: 20, shared: 14", "direct: 12, shared: 14", "may not be less than")]
    [InlineData("policy: ours-v1", "policy: default-v1 # not quite", "is the name of the policy that comes with the product")]
    [InlineData("bridgeAdvised: low", "bridgeAdvised: material", "an older report may not weigh less than a younger one")]
    [InlineData("longGap: { band: review", "longGap: { band: low", "a longer gap may not weigh less than a shorter one")]
    public async Task refuses_tables_that_would_break_the_laws_of_judgement_and_a_name_that_is_taken(string right, string wrong, string why)
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);
        Assert.Contains(right, draft.Text(), StringComparison.Ordinal);

        var problem = await client.Put(draft.Path(), new { text = draft.Text().Replace(right, wrong, StringComparison.Ordinal) }, draft.Etag()).Is(HttpStatusCode.BadRequest);

        Assert.Contains(why, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task by_single_settings_leaves_comments_and_everything_else_as_it_was_written()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);

        var edited = await client.Patch(draft.Path(), new
        {
            settings = new Dictionary<string, string>
            {
                ["factors.deviation.confidence"] = "0.95", ["gates.G3.materialFor"] = "critical, high", ["controls.administrative"] = "CC1.*, CC2.*, CC5.1", ["age.bands.overOwnLimit.band"] = "material",
            },
        }, draft.Etag()).Is(HttpStatusCode.OK);

        var expected = draft.Text().Replace("confidence: 0.90 ", "confidence: 0.95 ", StringComparison.Ordinal)
            .Replace("G3: { atLeast: review, materialFor: [critical] } ", "G3: { atLeast: review, materialFor: [critical, high] } ", StringComparison.Ordinal)
            .Replace("administrative: [\"CC1.*\", \"CC2.*\", CC5.1, CC5.3]", "administrative: [\"CC1.*\", \"CC2.*\", CC5.1]", StringComparison.Ordinal)
            .Replace("overOwnLimit: { band: review }", "overOwnLimit: { band: material }", StringComparison.Ordinal);
        Assert.Equal(expected, edited.Text());
        Assert.Contains(edited.GetProperty("changes").EnumerateArray(), change => (change.GetProperty("setting").GetString(), change.GetProperty("from").GetString(), change.GetProperty("to").GetString())
            == ("age.bands.overOwnLimit.band", "review", "material"));
        await client.Patch(draft.Path(), new { settings = new Dictionary<string, string> { ["factors.nothing"] = "1" } }, edited.Etag()).IsProblem(HttpStatusCode.BadRequest, "not-a-policy");
    }

    [Fact]
    public async Task gives_what_may_be_left_out_and_says_at_which_setting_something_is_wrong()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);

        var edited = await client.Patch(draft.Path(), new { settings = new Dictionary<string, string> { ["age.bands.stale.materialFor"] = "critical", ["reminders[0].days"] = "5" } }, draft.Etag()).Is(HttpStatusCode.OK);
        Assert.Contains("stale: { band: review, materialFor: [critical] }", edited.Text(), StringComparison.Ordinal);
        Assert.Contains("{ name: ask-for-plan, months: 9, days: 5 }", edited.Text(), StringComparison.Ordinal);

        var problem = await client.Patch(draft.Path(), new { settings = new Dictionary<string, string> { ["bands.material"] = "30" } }, edited.Etag()).Is(HttpStatusCode.BadRequest);
        Assert.Equal(["bands.material"], problem.GetProperty("problems").EnumerateArray().Select(at => at.GetProperty("setting").GetString()));
    }

    [Fact]
    public async Task adds_and_removes_reminders()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);

        var longer = await client.Patch(draft.Path(), new
        {
            addTo = "reminders", settings = new Dictionary<string, string> { ["reminders[3].name"] = "very-stale", ["reminders[3].months"] = "18", ["reminders[3].repeatMonthly"] = "false" },
        }, draft.Etag()).Is(HttpStatusCode.OK);
        Assert.Contains("\n  - { name: very-stale, months: 18, days: 1, repeatMonthly: false }\n", longer.Text(), StringComparison.Ordinal);

        var shorter = await client.Patch(draft.Path(), new { remove = "reminders[3]" }, longer.Etag()).Is(HttpStatusCode.OK);
        Assert.Equal(draft.Text(), shorter.Text());
    }

    [Fact]
    public async Task does_not_overwrite_what_somebody_else_has_written_meanwhile()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        using var client = service.ClientFor(_admin);
        await client.Put(draft.Path(), new { text = draft.Text() + "# mine\n" }, draft.Etag()).Is(HttpStatusCode.OK);

        await client.Put(draft.Path(), new { text = draft.Text() + "# too late\n" }, draft.Etag()).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        await client.Put(draft.Path(), new { text = draft.Text() }).IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
    }

    [Fact]
    public async Task happens_once_however_often_the_request_comes()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        using var client = service.ClientFor(_admin);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        var first = await client.PostAsJsonAsync("/policies/drafts", new { }).Is(HttpStatusCode.Created);
        var again = await client.PostAsJsonAsync("/policies/drafts", new { }).Is(HttpStatusCode.Created);

        Assert.Equal(first.Id(), again.Id());
        Assert.Single((await client.GetAsync("/policies/drafts").Is(HttpStatusCode.OK)).EnumerateArray());
    }

    [Fact]
    public async Task is_for_admins_while_others_of_the_organisation_may_read_and_nobody_elses_can()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var draft = await service.Drafts(_admin);
        var run = await service.Tries(draft, _admin);
        using var analyst = service.ClientFor(TestPerson.Analyst(_admin.Organisation));
        using var procurement = service.ClientFor(TestPerson.Procurement(_admin.Organisation));
        using var stranger = service.ClientFor(TestPerson.Admin(Guid.CreateVersion7()));
        string[] reads = [draft.Path(), $"/policies/dry-runs/{run.GetProperty("id").GetGuid()}", $"/policies/dry-runs/{run.GetProperty("id").GetGuid()}/moves"];

        foreach (var path in reads)
        {
            await procurement.GetAsync(path).Is(HttpStatusCode.OK);
            await stranger.GetAsync(path).Is(HttpStatusCode.NotFound);
        }

        await analyst.PostAsJsonAsync("/policies/drafts", new { }).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await analyst.Put(draft.Path(), new { text = draft.Text() }, draft.Etag()).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await analyst.PostAsJsonAsync($"{draft.Path()}/dry-runs", new { }).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await analyst.PostAsJsonAsync($"{reads[1]}/in-force", new { contentHash = "" }).IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await stranger.PostAsJsonAsync($"{reads[1]}/in-force", new { contentHash = run.GetProperty("contentHash").GetString() }).IsProblem(HttpStatusCode.NotFound, "no-such-dry-run");
        await stranger.PostAsJsonAsync($"{draft.Path()}/dry-runs", new { }).IsProblem(HttpStatusCode.NotFound, "no-such-policy-draft");
        Assert.Empty((await stranger.GetAsync("/policies/history").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray());
    }
}
