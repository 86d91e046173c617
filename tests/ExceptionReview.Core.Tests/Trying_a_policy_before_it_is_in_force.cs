using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Trying_a_policy_before_it_is_in_force
{
    private static readonly ReviewPolicy Stricter = PolicyYaml.Read(ShippedPolicies.DefaultV1Text
        .Replace("policy: default-v1", "policy: ours-v2", StringComparison.Ordinal)
        .Replace("  material: 65", "  material: 62", StringComparison.Ordinal)
        .Replace("notStated: 10", "notStated: 12", StringComparison.Ordinal)).Value!;

    [Fact]
    public void moves_nothing_when_nothing_differs() =>
        Assert.Empty(PolicyDryRun.Of(Standing(200), ShippedPolicies.DefaultV1).Moves);

    [Fact]
    public void names_exactly_the_findings_of_ten_thousand_reviews_that_then_change()
    {
        var standing = Standing(10_000);

        var dryRun = PolicyDryRun.Of(standing, Stricter);

        var after = standing.Select(review => review.Input).Distinct().ToDictionary(input => input, input => ReviewEngine.Review(input with { Policy = Stricter }).Findings);
        var expected = standing.SelectMany(review => after[review.Input]
            .Where(finding => review.Findings.Single(known => known.Key == finding.Key).Band != finding.Band)
            .Select(finding => (review.Name, finding.Key, (Band?)finding.Band)));
        Assert.Equal(expected, dryRun.Moves.Select(move => (move.Review, move.FindingKey, move.To)));
        Assert.InRange(dryRun.Moves.Count, 100, 9_000);
        Assert.Equal(10_000, dryRun.Reviews);
    }

    [Fact]
    public void says_why()
    {
        var input = A.Input(A.Report(A.Exception("Approvals were not given.", criterion: "CC1.1")), A.Customer() with { Tier = Engagements.Tier.Low, Data = Engagements.DataClass.Internal });
        var move = Assert.Single(PolicyDryRun.Of([Of("one", input)], Stricter).Moves);
        Assert.Equal((Band.Low, Band.Review, "43 -> 45 points: F3 deviation 10 -> 12"), (move.From, move.To, move.Why));
    }

    [Fact]
    public void names_the_settings_that_move_what_is_never_scored_and_the_thresholds_that_move_what_is()
    {
        var text = ShippedPolicies.DefaultV1Text.Replace("policy: default-v1", "policy: ours-v2", StringComparison.Ordinal)
            .Replace("stale: { band: review }", "stale: { band: material }", StringComparison.Ordinal)
            .Replace("none: { band: review,", "none: { band: material,", StringComparison.Ordinal).Replace("  review: 45", "  review: 43", StringComparison.Ordinal).Replace("  material: 65", "  material: 64", StringComparison.Ordinal);
        var input = A.Input(A.Report(A.Exception("Approvals were not given.", criterion: "CC1.1")), A.Customer() with { Tier = Engagements.Tier.Low, Data = Engagements.DataClass.Internal }) with { AsOf = new(2027, 2, 1) };

        var moves = PolicyDryRun.Of([Of("one", input)], PolicyYaml.Read(text).Value!, PolicySettings.Between(ShippedPolicies.DefaultV1Text, text)).Moves;

        Assert.Contains(moves, move => (move.Kind, move.From, move.To, move.Why) == (FindingKind.Exception, Band.Low, Band.Review, "43 points as before: bands.review 45 -> 43"));
        Assert.Contains(moves, move => (move.Kind, move.From, move.To, move.Why) == (FindingKind.Age, Band.Review, Band.Material, "age.bands.stale.band review -> material and age.bands.none.band review -> material"));
    }

    [Fact]
    public void does_not_blame_the_policy_for_what_a_month_has_moved()
    {
        var input = A.Input();
        var later = Of("one", input) with { Input = input with { AsOf = A.Today.AddMonths(14) } };

        var moves = PolicyDryRun.Of([later], Stricter).Moves;

        Assert.NotEmpty(moves);
        Assert.All(moves, move => Assert.False(move.ByPolicy));
    }

    private static StandingReview[] Standing(int count)
    {
        var random = new Random(RandomInputs.Seed);
        StandingReview[] kinds = [.. Enumerable.Range(0, Math.Min(count, 300)).Select(_ => Of("", Drawn(random)))];
        return [.. Enumerable.Range(0, count).Select(index => kinds[random.Next(kinds.Length)] with { Name = $"review {index}" })];
    }

    private static ReviewInput Drawn(Random random)
    {
        var sample = random.Next(3) == 0 ? (int?)null : random.Next(2, 60);
        ReportException exception = A.Exception("For some of those tested the control did not work.", sample is { } tested ? random.Next(1, tested) : null, sample);
        var tier = Enum.GetValues<Engagements.Tier>()[random.Next(4)];
        return A.Input(A.Report(exception) with { Controls = [A.Control("AC-07", "CC6.2")] }, A.Customer() with { Tier = tier });
    }

    private static StandingReview Of(string name, ReviewInput input) =>
        new(name, input, [.. ReviewEngine.Review(input).Findings.Select(StandingFinding.Of)]);
}
