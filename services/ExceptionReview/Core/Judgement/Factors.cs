using System.Globalization;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>F1 to F8: what makes an exception worse.</summary>
internal static class Factors
{
    public static IEnumerable<FactorLine> Lines(Adverse severe, ExceptionInputs inputs, ReviewPolicy policy)
    {
        var points = policy.Factors;
        yield return new("F1 relevance", points.Relevance[severe.Relevance], Relevance(severe.Relevance) + Unsaid(inputs.Relevance is null));
        yield return new("F2 exposure", points.Exposure[severe.Tier][severe.Data],
            $"{WireName.Of(severe.Tier)} tier{Unsaid(inputs.Tier is null)}, {WireName.Of(severe.Data)} data{Unsaid(inputs.Data is null)}");
        yield return Deviation(inputs, points.Deviation);
        yield return new("F4 control", points.Control[severe.Control],
            inputs.Control is null ? "criticality not stated, counted as key" : $"{WireName.Of(severe.Control)} control");
        yield return new("F5 pervasive", points.Pervasiveness[severe.Pervasiveness], Spread(severe.Pervasiveness));
        yield return Duration(inputs, points.Duration);
        yield return new("F7 opinion", points.Opinion[severe.Opinion], Effect(severe.Opinion));
        yield return new("F8 repeat", inputs.Repeat is true ? points.Repeat : 0, inputs.Repeat switch
        {
            true => "also in the previous report",
            false => "not in the previous report",
            null => "no previous report to compare with",
        });
    }

    private static string Unsaid(bool missing) => missing ? " (not stated by the customer, counted so)" : "";

    private static string Relevance(Reliance reliance) => reliance switch
    {
        Reliance.Direct => "relied on directly",
        Reliance.Shared => "relied on together with controls of the customer's own",
        Reliance.Indirect => "relied on indirectly",
        Reliance.None => "not relied on",
    };

    private static FactorLine Deviation(ExceptionInputs inputs, DeviationPoints points)
    {
        const string Factor = "F3 deviation";
        if (inputs is not { Deviations: { } failed, Sample: > 0 and var tested })
            return new(Factor, points.NotStated, "the report gives no ratio");
        var ratio = string.Create(CultureInfo.InvariantCulture, $"{failed} of {tested}");
        if (failed >= tested) return new(Factor, points.AllFailed, $"{ratio}: every tested occurrence failed");

        var rate = inputs.WholePopulation ? (double)failed / tested : BinomialBound.Upper(failed, tested, points.Confidence);
        var step = points.Steps.FirstOrDefault(step => rate < step.Below);
        var percent = (rate * 100).ToString("0.0", CultureInfo.InvariantCulture);
        return new(Factor, step?.Points ?? points.Otherwise,
            inputs.WholePopulation ? $"{ratio}, the whole population: {percent} %" : $"{ratio}, upper bound {percent} %");
    }

    private static string Spread(Pervasiveness spread) => spread switch
    {
        Pervasiveness.Isolated => "one deviation",
        Pervasiveness.SameControl => "several deviations in one control",
        Pervasiveness.SameCriterion => "several controls of the criterion failed",
        Pervasiveness.CrossCriteria => "the weakness goes across criteria",
    };

    private static FactorLine Duration(ExceptionInputs inputs, DurationPoints points)
    {
        var open = inputs.OpenAtPeriodEnd switch { true => points.OpenAtPeriodEnd, false => 0, null => points.OpenNotStated };
        var share = inputs.ShareOfPeriod is { } stated
            ? points.Steps.FirstOrDefault(step => stated > step.Above)?.Points ?? points.Otherwise
            : points.NotStated;
        var openWords = inputs.OpenAtPeriodEnd switch
        {
            true => "open at the end of the period",
            false => "not open at the end of the period",
            null => "not stated whether open at the end of the period",
        };
        var shareWords = inputs.ShareOfPeriod is { } part
            ? $"{(part * 100).ToString("0", CultureInfo.InvariantCulture)} % of the period affected"
            : "share of the period not stated";
        return new("F6 duration", open + share, $"{openWords}, {shareWords}");
    }

    private static string Effect(OpinionEffect effect) => effect switch
    {
        OpinionEffect.Unmodified => "the opinion is not modified",
        OpinionEffect.Emphasis => "the auditor emphasises a matter",
        OpinionEffect.QualifiedOther => "the opinion is qualified on another criterion",
        OpinionEffect.QualifiedThis => "the opinion is qualified on this criterion",
        OpinionEffect.Adverse => "the opinion is adverse",
        OpinionEffect.Disclaimer => "the auditor gives no opinion",
    };
}
