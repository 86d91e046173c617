using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>What is missing is said, and counts as the policy or the adverse value says.</summary>
public sealed class Naming_what_nobody_stated
{
    private static readonly ExceptionInputs Stated = new()
    {
        Relevance = Reliance.Direct, Tier = Tier.High, Data = DataClass.Confidential, Tolerance = Tolerance.Standard, Deviations = 1, Sample = 40, Control = Criticality.Key,
        Pervasiveness = Pervasiveness.Isolated, OpenAtPeriodEnd = false, ShareOfPeriod = 0.01, Repeat = false, Compensation = Compensation.None, Remediation = Remediation.None, Lookback = LookBack.None,
    };

    [Fact]
    public void names_nothing_where_all_is_stated() => Assert.Empty(Missing(Stated));

    [Fact]
    public void names_every_input_where_nothing_is_stated() => Assert.Equal(
        [
            InputName.Relevance, InputName.Tier, InputName.Data, InputName.Tolerance, InputName.Deviations, InputName.Sample, InputName.Control, InputName.Pervasiveness,
            InputName.OpenAtPeriodEnd, InputName.ShareOfPeriod, InputName.Repeat, InputName.Compensation, InputName.Remediation, InputName.Lookback,
        ],
        Missing(new()));

    [Fact]
    public void names_one_input_where_one_is_not_stated()
    {
        Assert.Equal([InputName.Tier], Missing(Stated with { Tier = null }));
        Assert.Equal([InputName.Deviations], Missing(Stated with { Deviations = null }));
        Assert.Equal([InputName.Lookback], Missing(Stated with { Lookback = null }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    public void takes_a_sample_of_nothing_for_no_sample(int? sample)
    {
        var assessment = Materiality.Assess(Stated with { Sample = sample }, ShippedPolicies.DefaultV1);
        Assert.Equal([InputName.Sample], assessment.Missing);
        Assert.Equal(10, assessment.Lines.Single(line => line.Factor == "F3 deviation").Points);
        Assert.DoesNotContain(assessment.Gates, gate => gate.Id == "G3");
    }

    [Fact]
    public void takes_a_sample_of_one_for_a_sample() => Assert.Empty(Missing(Stated with { Sample = 1 }));

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(1, 1, true)]
    [InlineData(24, 25, false)]
    [InlineData(25, 25, true)]
    [InlineData(26, 25, true)]
    public void fires_the_gate_of_a_key_control_only_where_every_case_failed(int failed, int tested, bool fires) => Assert.Equal(fires,
        Materiality.Assess(Stated with { Deviations = failed, Sample = tested }, ShippedPolicies.DefaultV1).Gates.Any(gate => gate.Id == "G3"));

    [Theory]
    [InlineData(Tier.Low, Band.Review)]
    [InlineData(Tier.Medium, Band.Review)]
    [InlineData(Tier.High, Band.Material)]
    [InlineData(Tier.Critical, Band.Material)]
    public void floors_a_qualified_criterion_by_tier(Tier tier, Band band)
    {
        var mild = Stated with { Tier = tier, Relevance = Reliance.Indirect, Data = DataClass.Public, Tolerance = Tolerance.Relaxed, Opinion = OpinionEffect.QualifiedThis, Control = Criticality.Administrative };
        var assessment = Materiality.Assess(mild, ShippedPolicies.DefaultV1);
        Assert.Equal((band, "G2", true), (assessment.Band, assessment.Gates.Single().Id, assessment.Gates.Single().Moved));
    }

    private static IReadOnlyList<InputName> Missing(ExceptionInputs inputs) => Materiality.Assess(inputs, ShippedPolicies.DefaultV1).Missing;
}
