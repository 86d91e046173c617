using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>The points of every line stand beside the reason they were given for, in the words an auditor of the customer's reads.</summary>
public sealed class Explaining_each_line
{
    private static readonly ExceptionInputs Known = new()
    {
        Relevance = Reliance.Shared, Tier = Tier.High, Data = DataClass.Confidential, Tolerance = Tolerance.Standard, Deviations = 2, Sample = 25, Control = Criticality.Supporting,
        Pervasiveness = Pervasiveness.SameControl, OpenAtPeriodEnd = false, ShareOfPeriod = 0.5, Opinion = OpinionEffect.Emphasis, Repeat = true,
        Compensation = Compensation.Tested, Remediation = Remediation.Evidenced, Lookback = LookBack.Asserted, CustomerControl = 3,
    };

    [Fact]
    public void what_is_known_is_said_as_it_is_known() => Assert.Equal(
        [
            "F1 relevance +14: relied on together with controls of the customer's own", "F2 exposure +14: high tier, confidential data", "F3 deviation +6: 2 of 25, upper bound 19.9 %",
            "F4 control +6: supporting control", "F5 pervasive +4: several deviations in one control", "F6 duration +4: not open at the end of the period, 50 % of the period affected",
            "F7 opinion +3: the auditor emphasises a matter", "F8 repeat +5: also in the previous report", "M1 compensating -15: a compensating control was tested without exception",
            "M2 remediation -6: remediated with a date, not retested by the auditor", "M3 no-harm look-back -4: management says that no harm was found",
            "M4 customer control -3: softened by controls of the customer's own",
        ], Lines(Known));

    [Fact]
    public void what_nobody_stated_is_said_to_be_not_stated_and_counts_as_the_policy_says() => Assert.Equal(
        [
            "F1 relevance +20: relied on directly (not stated by the customer, counted so)",
            "F2 exposure +20: critical tier (not stated by the customer, counted so), restricted data (not stated by the customer, counted so)", "F3 deviation +10: the report gives no ratio",
            "F4 control +10: criticality not stated, counted as key", "F5 pervasive +4: several deviations in one control",
            "F6 duration +4: not stated whether open at the end of the period, share of the period not stated", "F7 opinion +0: the opinion is not modified",
            "F8 repeat +0: no previous report to compare with", "M1 compensating +0: no compensating control stated", "M2 remediation +0: no remediation stated",
            "M3 no-harm look-back +0: no look-back stated", "M4 customer control +0: no control of the customer's own",
        ], Lines(new()));

    [Theory]
    [InlineData(2, 25, true, "F3 deviation +3: 2 of 25, the whole population: 8.0 %")]
    [InlineData(5, 25, true, "F3 deviation +10: 5 of 25, the whole population: 20.0 %")]
    [InlineData(25, 25, false, "F3 deviation +15: 25 of 25: every tested occurrence failed")]
    [InlineData(24, 25, false, "F3 deviation +13: 24 of 25, upper bound 99.6 %")]
    public void a_rate_is_said_with_what_it_was_reckoned_from(int failed, int tested, bool population, string line) =>
        Assert.Equal(line, Lines(Known with { Deviations = failed, Sample = tested, WholePopulation = population })[2]);

    [Theory]
    [InlineData(-1, "M4 customer control +0: no control of the customer's own")]
    [InlineData(1, "M4 customer control -1: softened by controls of the customer's own")]
    [InlineData(10, "M4 customer control -10: softened by controls of the customer's own")]
    [InlineData(11, "M4 customer control -10: softened by controls of the customer's own")]
    public void controls_of_our_own_soften_by_ten_points_at_most(int points, string line) => Assert.Equal(line, Lines(Known with { CustomerControl = points })[11]);

    [Fact]
    public void mitigation_beyond_the_cap_is_given_back_on_a_line_of_its_own() => Assert.Equal(
        ["cap on mitigation +10: mitigation counts for 35 points at most"],
        Lines(Known with { Remediation = Remediation.Retested, Lookback = LookBack.Shown, CustomerControl = 10 }).Skip(12));

    [Fact]
    public void a_score_below_nought_is_brought_up_to_it_on_a_line_of_its_own() => Assert.Equal(
        ["clamp +25: a score stays between 0 and 100"],
        Lines(new()
        {
            Relevance = Reliance.None, Tier = Tier.Low, Data = DataClass.Public, Tolerance = Tolerance.Relaxed, Deviations = 0, Sample = 300, Control = Criticality.Administrative,
            Pervasiveness = Pervasiveness.Isolated, OpenAtPeriodEnd = false, ShareOfPeriod = 0, Repeat = false, Compensation = Compensation.Tested, Remediation = Remediation.Retested,
            Lookback = LookBack.Asserted, CustomerControl = 1,
        }).Skip(12));

    private static readonly ExceptionInputs Worst = new()
    {
        Deviations = 9, Sample = 9, Pervasiveness = Pervasiveness.CrossCriteria, OpenAtPeriodEnd = true, ShareOfPeriod = 1, Opinion = OpinionEffect.Disclaimer, Repeat = true,
    };

    [Fact]
    public void the_worst_of_everything_is_a_hundred_without_a_clamp()
    {
        Assert.Equal(100, Materiality.Assess(Worst, ShippedPolicies.DefaultV1).Score);
        Assert.Equal(12, Lines(Worst).Length);
    }

    [Theory]
    [InlineData(6, "clamp -1: a score stays between 0 and 100")]
    [InlineData(20, "clamp -15: a score stays between 0 and 100")]
    public void a_policy_that_gives_more_is_brought_down_to_a_hundred(int repeat, string line)
    {
        var policy = ShippedPolicies.DefaultV1 with { Factors = ShippedPolicies.DefaultV1.Factors with { Repeat = repeat } };
        var assessment = Materiality.Assess(Worst, policy);
        Assert.Equal((100, line), (assessment.Score, FormattableString.Invariant($"{assessment.Lines[12].Factor} {assessment.Lines[12].Points}: {assessment.Lines[12].Why}")));
    }

    [Theory]
    [InlineData(Tolerance.Strict, 15, 35, 55)]
    [InlineData(Tolerance.Standard, 25, 45, 65)]
    [InlineData(Tolerance.Relaxed, 35, 55, 75)]
    public void a_band_is_said_to_begin_where_it_begins(Tolerance tolerance, int low, int review, int material)
    {
        var bands = ShippedPolicies.DefaultV1.Bands;
        foreach (var (band, from) in new[] { (Band.Low, low), (Band.Review, review), (Band.Material, material) })
            Assert.Equal((from, band, band - 1), (bands.From(band, tolerance), bands.BandOf(from, tolerance), bands.BandOf(from - 1, tolerance)));
        Assert.Null(bands.From(Band.NotMaterial, tolerance));
    }

    [Theory]
    [InlineData(OpinionEffect.Adverse, Reliance.Direct, "G1 material moved: the opinion on the whole report is adverse")]
    [InlineData(OpinionEffect.Disclaimer, Reliance.None, "G1 material moved: the auditor gives no opinion on the whole report")]
    [InlineData(OpinionEffect.QualifiedThis, Reliance.None, "G6 low: we do not rely on what failed")]
    [InlineData(OpinionEffect.QualifiedThis, Reliance.Direct, "G2 material moved: the opinion is qualified on a criterion we rely on; G3 review: every tested occurrence of a key control failed; G4 review: what was read of the exception is in doubt")]
    public void a_gate_says_why_it_applies_what_it_holds_to_and_whether_it_moved_the_band(OpinionEffect opinion, Reliance relevance, string gates)
    {
        var inputs = Known with { Opinion = opinion, Relevance = relevance, Deviations = 4, Sample = 4, Control = Criticality.Key, Doubted = true, Remediation = Remediation.Retested, Lookback = LookBack.Shown };
        Assert.Equal(gates, string.Join("; ", Materiality.Assess(inputs, ShippedPolicies.DefaultV1).Gates.Select(gate => $"{gate.Id} {WireName.Of(gate.Bound)}{(gate.Moved ? " moved" : "")}: {gate.Why}")));
    }

    private static string[] Lines(ExceptionInputs inputs) =>
        [.. Materiality.Assess(inputs, ShippedPolicies.DefaultV1).Lines.Select(line => FormattableString.Invariant($"{line.Factor} {line.Points:+0;-0;+0}: {line.Why}"))];
}
