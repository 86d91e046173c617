using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Trying_a_policy_on_every_review
{
    // The core does the same with ten thousand (Trying_a_policy_before_it_is_in_force); here everything passes through the database, its workers and HTTP.
    private const int Reviews = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(Reviews / 100.0);

    private static readonly (string, string)[] Edits =
    [
        ("bands.material", "58"), ("bands.review", "46"), ("factors.deviation.notStated", "13"), ("gates.G6.atMost", "not-material"), ("age.bands.none.materialFor", "critical"),
        ("age.bands.stale.band", "material"), ("age.bands.none.band", "material"), ("signOff.decideFrom", "material"),
    ];

    private readonly TestPerson _admin = TestPerson.Admin(Guid.CreateVersion7());

    [Fact]
    public async Task says_exactly_what_then_changes_when_it_is_put_in_force()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await ManyReviews.Store(service, _admin.Organisation, Reviews, Patience);
        var before = await Standing(service);
        var states = await States(service);

        var run = await service.Tries(await service.DraftsWith(_admin, Edits), _admin, Patience);

        Assert.Equal("done", run.GetProperty("state").GetString());
        Assert.Equal(before, await Standing(service));
        var moves = await service.Moves(run, _admin);
        var version = await service.PutsInForce(run, _admin).Is(HttpStatusCode.OK);
        await service.HasJudgedBy(version.GetProperty("contentHash").GetString()!, Patience);
        var after = await Standing(service);

        Assert.Equal(Changes(before, after), Said(moves, "findingKey"));
        Assert.Equal(Changes(states, await States(service)), [.. moves.Where(OfOpenReview).Where(move => move.GetProperty("findingKey").ValueKind is JsonValueKind.Null)
            .Where(move => move.GetProperty("from").GetString() != move.GetProperty("to").GetString()).Select(move => Line(move, "")).Order(StringComparer.Ordinal)]);
        Assert.InRange(Changes(before, after).Count, Reviews / 20, Reviews * 3);
        Assert.Contains(moves, move => move.GetProperty("closed").GetBoolean());
        Assert.Contains(moves, move => move.GetProperty("decisionFallsOpen").GetBoolean());
        var summary = run.GetProperty("summary");
        Assert.Equal(Reviews, summary.GetProperty("open").GetInt32() + summary.GetProperty("closed").GetInt32());
        Assert.Equal(Changes(before, after).Count, summary.GetProperty("heavier").GetInt32() + summary.GetProperty("milder").GetInt32());
        Assert.Equal(moves.Where(OfOpenReview).Select(move => move.GetProperty("review").GetString()).Distinct().Count(), summary.GetProperty("reviewsThatChange").GetInt32());
        Assert.All(moves.Where(OfOpenReview), move => Assert.DoesNotContain("not the policy", move.GetProperty("why").GetString(), StringComparison.Ordinal));
    }

    private static async Task<SortedDictionary<string, string>> Standing(ReviewApplication service) => Pairs(await service.Column("select review_id || ' ' || key || '|' || proposed from findings"));

    private static async Task<SortedDictionary<string, string>> States(ReviewApplication service) => Pairs(await service.Column("select id || ' |' || state from reviews"));

    private static SortedDictionary<string, string> Pairs(IEnumerable<string> rows) =>
        new(rows.Select(row => row.Split('|')).ToDictionary(parts => parts[0], parts => parts[1]), StringComparer.Ordinal);

    private static List<string> Changes(SortedDictionary<string, string> before, SortedDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            .Select(key => $"{key}: {before.GetValueOrDefault(key)} -> {after.GetValueOrDefault(key)}").Order(StringComparer.Ordinal),
    ];

    private static List<string> Said(IEnumerable<JsonElement> moves, string of) =>
        [.. moves.Where(OfOpenReview).Where(move => move.GetProperty(of).ValueKind is JsonValueKind.String).Select(move => Line(move, move.GetProperty(of).GetString()!)).Order(StringComparer.Ordinal)];

    private static bool OfOpenReview(JsonElement move) => !move.GetProperty("closed").GetBoolean();

    private static string Line(JsonElement move, string key) => $"{move.GetProperty("review").GetString()} {key}: {Number(move.GetProperty("from"))} -> {Number(move.GetProperty("to"))}";

    // Bands and states as the database numbers them.
    private static string Number(JsonElement word) => word.GetString() switch
    {
        "not-material" or "open" => "0", "low" or "in-triage" => "1", "review" or "waiting-for-vendor" => "2", "material" or "ready-for-sign-off" => "3", "closed" => "4", _ => "",
    };
}
