using FsCheck;
using FsCheck.Fluent;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Keeping_the_laws_of_judgement
{
    [Fact]
    public void lines_sum_exactly_to_a_score_between_nought_and_a_hundred() => All(inputs =>
    {
        var assessment = Assess(inputs);
        Assert.Equal(assessment.Score, assessment.Lines.Sum(line => line.Points));
        Assert.InRange(assessment.Score, 0, 100);
    });

    [Fact]
    public void more_deviations_of_the_same_sample_are_never_milder() => Prop.ForAll(
        Arb.From(from sample in Gen.Choose(1, 300) from failed in Gen.Choose(0, 299) where failed < sample from population in Gen.Elements(true, false) select (sample, failed, population)),
        drawn =>
        {
            var inputs = Vector.All[0].Inputs with { Sample = drawn.sample, Deviations = drawn.failed, WholePopulation = drawn.population };
            NeverMilder(inputs, inputs with { Deviations = drawn.failed + 1 });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void a_higher_tier_is_never_milder() =>
        All(inputs => Steps((Tier? value) => inputs with { Tier = value }));

    [Fact]
    public void a_stricter_data_class_is_never_milder() =>
        All(inputs => Steps((DataClass? value) => inputs with { Data = value }));

    [Fact]
    public void a_stricter_tolerance_is_never_milder() =>
        All(inputs => Steps((Tolerance? value) => inputs with { Tolerance = value }));

    [Fact]
    public void a_worse_opinion_is_never_milder() =>
        All(inputs => Steps((OpinionEffect? value) => inputs with { Opinion = value ?? OpinionEffect.Unmodified }));

    [Fact]
    public void more_reliance_is_never_milder() =>
        All(inputs => Steps((Reliance? value) => inputs with { Relevance = value }));

    [Fact]
    public void a_more_critical_control_and_a_wider_spread_are_never_milder() => All(inputs =>
    {
        Steps((Criticality? value) => inputs with { Control = value });
        foreach (var (mild, severe) in Pairs<Pervasiveness>())
            NeverMilder(inputs with { Pervasiveness = mild }, inputs with { Pervasiveness = severe });
    });

    [Fact]
    public void an_open_end_and_a_repeat_are_never_milder() => All(inputs =>
    {
        NeverMilder(inputs with { OpenAtPeriodEnd = false }, inputs with { OpenAtPeriodEnd = true });
        NeverMilder(inputs with { Repeat = false }, inputs with { Repeat = true });
        NeverMilder(inputs with { Doubted = false }, inputs with { Doubted = true });
    });

    [Fact]
    public void a_longer_share_of_the_period_is_never_milder() => Prop.ForAll(
        Arb.From(from one in Gen.Choose(0, 1000) from other in Gen.Choose(0, 1000) select (Math.Min(one, other) / 1000.0, Math.Max(one, other) / 1000.0)),
        drawn => NeverMilder(Vector.All[0].Inputs with { ShareOfPeriod = drawn.Item1 }, Vector.All[0].Inputs with { ShareOfPeriod = drawn.Item2 })).QuickCheckThrowOnFailure();

    [Fact]
    public void a_mitigation_never_makes_it_worse() => All(inputs =>
    {
        foreach (var (weak, strong) in Pairs<Compensation>()) NeverMilder(inputs with { Compensation = strong }, inputs with { Compensation = weak });
        foreach (var (weak, strong) in Pairs<Remediation>()) NeverMilder(inputs with { Remediation = strong }, inputs with { Remediation = weak });
        foreach (var (weak, strong) in Pairs<LookBack>()) NeverMilder(inputs with { Lookback = strong }, inputs with { Lookback = weak });
        NeverMilder(inputs with { CustomerControl = inputs.CustomerControl + 1 }, inputs);
    });

    [Fact]
    public void not_stated_is_never_better_than_the_best_known_value() => All(inputs =>
    {
        NeverMilder(inputs with { Deviations = 0, Sample = 1000 }, inputs with { Deviations = null, Sample = null });
        NeverMilder(inputs with { OpenAtPeriodEnd = false }, inputs with { OpenAtPeriodEnd = null });
        NeverMilder(inputs with { ShareOfPeriod = 0 }, inputs with { ShareOfPeriod = null });
        NeverMilder(inputs with { Compensation = Compensation.Tested }, inputs with { Compensation = null });
        NeverMilder(inputs with { Remediation = Remediation.Retested }, inputs with { Remediation = null });
        NeverMilder(inputs with { Lookback = LookBack.Shown }, inputs with { Lookback = null });
        NeverMilder(inputs with { Control = Criticality.Administrative }, inputs with { Control = null });
        NeverMilder(inputs with { Pervasiveness = Pervasiveness.Isolated }, inputs with { Pervasiveness = null });
        NeverMilder(inputs with { Repeat = false }, inputs with { Repeat = null });
    });

    [Fact]
    public void what_the_customer_leaves_out_counts_as_the_worst() => All(inputs =>
    {
        Assert.Equal(Outcome(inputs with { Tier = Tier.Critical }), Outcome(inputs with { Tier = null }));
        Assert.Equal(Outcome(inputs with { Data = DataClass.Restricted }), Outcome(inputs with { Data = null }));
        Assert.Equal(Outcome(inputs with { Tolerance = Tolerance.Strict }), Outcome(inputs with { Tolerance = null }));
        Assert.Equal(Outcome(inputs with { Relevance = Reliance.Direct }), Outcome(inputs with { Relevance = null }));
    });

    [Fact]
    public void a_floor_holds_whatever_the_score() => All(inputs =>
    {
        var band = Assess(inputs).Band;
        var reliedOn = inputs.Relevance is not Reliance.None;
        var heavy = inputs.Tier is null or Tier.Critical or Tier.High;
        if (inputs.Opinion is OpinionEffect.Adverse or OpinionEffect.Disclaimer) Assert.Equal(Band.Material, band);
        else if (!reliedOn) Assert.True(band <= Band.Low);
        else if (inputs.Opinion is OpinionEffect.QualifiedThis) Assert.True(band >= (heavy ? Band.Material : Band.Review));
        else if (inputs.Doubted) Assert.True(band >= Band.Review);
    });

    [Fact]
    public void every_gate_that_applies_is_reported_in_order() => All(inputs =>
    {
        var ids = Assess(inputs).Gates.Select(gate => gate.Id).ToArray();
        Assert.Equal(ids.Order(), ids);
        if (inputs.Opinion is OpinionEffect.Adverse or OpinionEffect.Disclaimer) Assert.Equal(["G1"], ids);
        else if (inputs.Relevance is Reliance.None) Assert.Equal(["G6"], ids);
        else
        {
            Assert.Equal(inputs.Opinion is OpinionEffect.QualifiedThis, ids.Contains("G2"));
            Assert.Equal(inputs is { Control: null or Criticality.Key, Deviations: not null } && inputs.Deviations >= inputs.Sample, ids.Contains("G3"));
            Assert.Equal(inputs.Doubted, ids.Contains("G4"));
        }
    });

    private static void All(Action<ExceptionInputs> law)
    {
        foreach (var inputs in RandomInputs.Many()) law(inputs);
    }

    private static void Steps<T>(Func<T?, ExceptionInputs> with) where T : struct, Enum
    {
        foreach (var (mild, severe) in Pairs<T>()) NeverMilder(with(mild), with(severe));
    }

    private static IEnumerable<(T Mild, T Severe)> Pairs<T>() where T : struct, Enum => Enum.GetValues<T>().Zip(Enum.GetValues<T>().Skip(1));

    private static void NeverMilder(ExceptionInputs mild, ExceptionInputs severe)
    {
        Assessment one = Assess(mild), other = Assess(severe);
        Assert.True(other.Score >= one.Score && other.Band >= one.Band, $"{one.Score} {one.Band} became {other.Score} {other.Band} for {severe}");
    }

    private static (int, Band) Outcome(ExceptionInputs inputs) => (Assess(inputs).Score, Assess(inputs).Band);

    private static Assessment Assess(ExceptionInputs inputs) => Materiality.Assess(inputs, ShippedPolicies.DefaultV1);
}
