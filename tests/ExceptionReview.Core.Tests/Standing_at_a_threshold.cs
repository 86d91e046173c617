using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Standing_at_a_threshold
{
    [Theory]
    [InlineData(24, Tolerance.Standard, Band.NotMaterial)]
    [InlineData(25, Tolerance.Standard, Band.Low)]
    [InlineData(44, Tolerance.Standard, Band.Low)]
    [InlineData(45, Tolerance.Standard, Band.Review)]
    [InlineData(64, Tolerance.Standard, Band.Review)]
    [InlineData(65, Tolerance.Standard, Band.Material)]
    [InlineData(14, Tolerance.Strict, Band.NotMaterial)]
    [InlineData(15, Tolerance.Strict, Band.Low)]
    [InlineData(35, Tolerance.Strict, Band.Review)]
    [InlineData(55, Tolerance.Strict, Band.Material)]
    [InlineData(34, Tolerance.Relaxed, Band.NotMaterial)]
    [InlineData(55, Tolerance.Relaxed, Band.Review)]
    [InlineData(74, Tolerance.Relaxed, Band.Review)]
    [InlineData(75, Tolerance.Relaxed, Band.Material)]
    public void a_score_belongs_to_the_band_that_begins_with_it(int score, Tolerance tolerance, Band band) =>
        Assert.Equal(band, ShippedPolicies.DefaultV1.Bands.BandOf(score, tolerance));

    [Theory]
    [InlineData(9, 100, 3)]
    [InlineData(10, 100, 6)]
    [InlineData(19, 100, 6)]
    [InlineData(20, 100, 10)]
    [InlineData(34, 100, 10)]
    [InlineData(35, 100, 13)]
    [InlineData(99, 100, 13)]
    [InlineData(100, 100, 15)]
    public void a_rate_has_to_stay_below_its_limit(int failed, int tested, int points) =>
        Assert.Equal(points, Points("F3 deviation", Vector.All[0].Inputs with { Deviations = failed, Sample = tested, WholePopulation = true }));

    [Theory]
    [InlineData(0.05, 1)]
    [InlineData(0.051, 2)]
    [InlineData(0.25, 2)]
    [InlineData(0.251, 4)]
    [InlineData(0.50, 4)]
    [InlineData(0.501, 6)]
    public void a_share_of_the_period_has_to_exceed_its_limit(double share, int points) =>
        Assert.Equal(points, Points("F6 duration", Vector.All[0].Inputs with { ShareOfPeriod = share, OpenAtPeriodEnd = false }));

    [Theory]
    [InlineData(Tier.Critical, Criticality.Key, Band.Material)]
    [InlineData(Tier.High, Criticality.Key, Band.Review)]
    [InlineData(Tier.Critical, Criticality.Supporting, Band.Low)]
    public void all_failed_raises_a_key_control_only(Tier tier, Criticality control, Band band)
    {
        var mild = new ExceptionInputs
        {
            Relevance = Reliance.Indirect, Tier = tier, Data = DataClass.Public, Tolerance = Tolerance.Relaxed, Deviations = 1, Sample = 1, Control = control,
            Pervasiveness = Pervasiveness.Isolated, OpenAtPeriodEnd = false, ShareOfPeriod = 0.01,
        };
        Assert.Equal(band, Materiality.Assess(mild, ShippedPolicies.DefaultV1).Band);
    }

    [Fact]
    public void mitigation_of_the_cap_exactly_is_not_capped_and_a_point_more_is()
    {
        var inputs = Vector.All[0].Inputs with { Compensation = Compensation.Tested, Remediation = Remediation.Retested, Lookback = LookBack.Shown, CustomerControl = 0 };
        Assert.DoesNotContain(Materiality.Assess(inputs, ShippedPolicies.DefaultV1).Lines, line => line.Factor == "cap on mitigation");
        Assert.Equal(1, Points("cap on mitigation", inputs with { CustomerControl = 1 }));
        Assert.Equal(10, Points("cap on mitigation", inputs with { CustomerControl = 11 }));
    }

    private static int Points(string factor, ExceptionInputs inputs) =>
        Materiality.Assess(inputs, ShippedPolicies.DefaultV1).Lines.Single(line => line.Factor == factor).Points;
}
