using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>Every number and band of the policy that is shipped, written a second time: a slip in the document changes what thousands of findings weigh.</summary>
public sealed class Shipping_default_v1
{
    private static readonly ReviewPolicy Policy = ShippedPolicies.DefaultV1;

    [Theory]
    [InlineData(Tier.Critical, 20, 17, 11, 8)]
    [InlineData(Tier.High, 17, 14, 9, 6)]
    [InlineData(Tier.Medium, 13, 10, 6, 3)]
    [InlineData(Tier.Low, 8, 6, 3, 1)]
    public void exposure(Tier tier, int restricted, int confidential, int @internal, int @public) => Assert.Equal(
        (restricted, confidential, @internal, @public),
        (Policy.Factors.Exposure[tier][DataClass.Restricted], Policy.Factors.Exposure[tier][DataClass.Confidential], Policy.Factors.Exposure[tier][DataClass.Internal], Policy.Factors.Exposure[tier][DataClass.Public]));

    [Fact]
    public void factors()
    {
        var points = Policy.Factors;
        Assert.Equal([0, 7, 14, 20], Enum.GetValues<Reliance>().Select(value => points.Relevance[value]));
        Assert.Equal([2, 6, 10], Enum.GetValues<Criticality>().Select(value => points.Control[value]));
        Assert.Equal([0, 4, 7, 10], Enum.GetValues<Pervasiveness>().Select(value => points.Pervasiveness[value]));
        Assert.Equal([0, 3, 5, 10, 10, 10], Enum.GetValues<OpinionEffect>().Select(value => points.Opinion[value]));
        Assert.Equal((0.90, 13, 15, 10), (points.Deviation.Confidence, points.Deviation.Otherwise, points.Deviation.AllFailed, points.Deviation.NotStated));
        Assert.Equal([new RateStep(0.10, 3), new RateStep(0.20, 6), new RateStep(0.35, 10)], points.Deviation.Steps);
        Assert.Equal((4, 2, 1, 2, 5), (points.Duration.OpenAtPeriodEnd, points.Duration.OpenNotStated, points.Duration.Otherwise, points.Duration.NotStated, points.Repeat));
        Assert.Equal([new ShareStep(0.50, 6), new ShareStep(0.25, 4), new ShareStep(0.05, 2)], points.Duration.Steps);
    }

    [Fact]
    public void mitigation_and_bands()
    {
        var mitigation = Policy.Mitigation;
        Assert.Equal([0, 5, 15], Enum.GetValues<Compensation>().Select(value => mitigation.Compensation[value]));
        Assert.Equal([0, 2, 2, 6, 12], Enum.GetValues<Remediation>().Select(value => mitigation.Remediation[value]));
        Assert.Equal([0, 4, 8], Enum.GetValues<LookBack>().Select(value => mitigation.LookBack[value]));
        Assert.Equal((10, 35), (mitigation.CustomerControl, mitigation.Cap));
        Assert.Equal((25, 45, 65), (Policy.Bands.Low, Policy.Bands.Review, Policy.Bands.Material));
        Assert.Equal([10, 0, -10], Enum.GetValues<Tolerance>().Select(value => Policy.Bands.Shift[value]));
    }

    [Fact]
    public void gates()
    {
        Assert.Equal((Band.Material, Band.Review, Band.Low), (Policy.Gates.ModifiedReport, Policy.Gates.Doubted, Policy.Gates.NotReliedOn));
        Assert.Equal("review, material for critical and high", Say(Policy.Gates.QualifiedCriterion));
        Assert.Equal("review, material for critical", Say(Policy.Gates.KeyControlFailed));
    }

    [Fact]
    public void age_and_coverage()
    {
        var age = Policy.Age;
        Assert.Equal((AgeAnchor.CoverageEnd, 3, 12, 15, 6), (age.Anchor, age.CurrentMonths, age.BridgeMonths, age.StaleMonths, age.Type1Months));
        Assert.Equal((Band.NotMaterial, Band.Low), (age.Current, age.BridgeAdvised));
        Assert.Equal(["review", "review, material for critical and high", "review"], new[] { age.Stale, age.None, age.OverOwnLimit }.Select(Say));
        var coverage = Policy.Coverage;
        Assert.Equal([(30, "low"), (90, "review")], coverage.Gaps.Select(step => (step.UpToDays, Say(step.Band))));
        Assert.Equal(
            ["review, material for critical and high", "review", "low", "review, material for critical and high"],
            new[] { coverage.LongGap, coverage.Insufficient, coverage.Limited, coverage.Type1WhereType2Required }.Select(Say));
        Assert.Equal((3, 6, 15, 3, 90, 180), (coverage.InsufficientMonths, coverage.LimitedMonths, coverage.UnusualMonths, coverage.BridgeMonths, coverage.NotableLagDays, coverage.LongLagDays));
    }

    [Fact]
    public void kinds_and_signatures()
    {
        var kinds = Policy.Kinds;
        Assert.Equal((Band.Review, Band.Material), (kinds.MissingCategory, kinds.RequiredCategoryMissing));
        Assert.All([kinds.CarveOut, kinds.Cuec, kinds.NotTested, kinds.ScopeLimit, kinds.Doubt], band => Assert.Equal(new RelianceBand(Band.Review, Band.Low), band));
        Assert.All([kinds.NonOccurrence, kinds.Reliability, kinds.Terminology], band => Assert.Equal(Band.Low, band));
        Assert.Equal((Band.Review, Band.Material), (Policy.SignOff.DecideFrom, Policy.SignOff.TwoPeopleFrom));
        Assert.Equal(3, Policy.Pervasiveness.AcrossCriteriaFrom);
        Assert.Equal([("ask-for-plan", 9, 0, false), ("soon-stale", 11, 0, false), ("stale", 12, 1, true)], Policy.Reminders.Select(step => (step.Name, step.Months, step.Days, step.RepeatMonthly)));
    }

    [Theory]
    [InlineData(Criticality.Key, "CC6.1 CC6.2 CC6.3 CC6.6 CC6.7 CC7.1 CC7.2 CC7.3 CC7.4 CC7.5 CC8.1 A1.2 A1.3 C1.2 PI1.3 P6.1 P6.2 P6.3 P6.4 P6.5 P6.6 P6.7")]
    [InlineData(Criticality.Supporting, "CC3.1 CC3.2 CC3.3 CC3.4 CC4.1 CC4.2 CC5.2 CC6.4 CC6.5 CC6.8 CC9.1 CC9.2 A1.1 C1.1 PI1.1 PI1.2 PI1.4 PI1.5 P1.1 P2.1 P3.1 P3.2 P4.1 P4.2 P4.3 P5.1 P5.2 P7.1 P8.1")]
    [InlineData(Criticality.Administrative, "CC1.1 CC1.2 CC1.3 CC1.4 CC1.5 CC2.1 CC2.2 CC2.3 CC5.1 CC5.3")]
    public void what_each_criterion_is(Criticality criticality, string criteria) =>
        Assert.Equal(criteria.Split(' '), Facts.TrustCriteria.All.Where(criterion => Policy.Controls.Of(criterion) == criticality));

    [Fact]
    public void words_that_make_a_control_key() =>
        Assert.Equal(["multi-factor", "privileged access", "access to production", "encryption key", "disaster recovery"], Policy.Controls.KeyWords);

    private static string Say(TierBand band) =>
        WireName.Of(band.Band) + (band.MaterialFor.Count == 0 ? "" : $", material for {string.Join(" and ", band.MaterialFor.OrderDescending().Select(WireName.Of))}");
}
