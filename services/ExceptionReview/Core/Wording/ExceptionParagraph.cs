using System.Globalization;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>What a colleague would write of an exception: what happened, how bad that is for us, what softens it, why this band.</summary>
internal static class ExceptionParagraph
{
    public static string Title(ExceptionContext context)
    {
        var ratio = context.Exception switch
        {
            { Deviations: { } failed, Sample: { } tested } => string.Create(CultureInfo.InvariantCulture, $"{failed} of {tested}"),
            { Deviations: { } failed } => Say.Count(failed, "deviation"),
            _ => "Without a count",
        };
        return context.Control is { Description: { Length: > 0 } description }
            ? $"{ratio}: {Shortened(Sentences.Of(description).First())}"
            : $"{ratio}: {Shortened(context.Said.LastOrDefault() ?? context.Text)}";
    }

    public static string Write(ExceptionContext context, ExceptionReading reading, Assessment assessment) => string.Join(' ',
        new[]
        {
            WhatHappened(context),
            HowBad(context, reading),
            MitigationWords.Of(reading, context),
            WhyTheBand(reading, assessment, context),
            NotStated(assessment),
        }.Where(part => part.Length > 0));

    private static string WhatHappened(ExceptionContext context)
    {
        var control = context.Exception.Control is { } id ? $"control {id}" : "a control";
        var criteria = context.Criteria.Count > 0 ? $" ({Say.List(context.Criteria)})" : "";
        var promise = context.Control is { Description: { Length: > 0 } description } ? $" says: {Say.Quote(description, 200)} The" : " did not work. The";
        return $"{Say.Capital(control)}{criteria}{promise} auditor found (page {context.Exception.Page}): {Say.Quote(context.Text, 600)}";
    }

    private static string HowBad(ExceptionContext context, ExceptionReading reading)
    {
        var inputs = reading.Inputs;
        var relevance = inputs.Relevance switch
        {
            Reliance.Direct => "We rely on this control directly",
            Reliance.Shared => "We rely on this control together with controls of our own",
            Reliance.Indirect => "We rely on this control only indirectly",
            Reliance.None => "We do not rely on what failed here",
            null => "How far we rely on this control has not been said, so it counts as relied on directly",
        };
        var exposure = $"for {Tier(inputs.Tier)} with {Data(inputs.Data)}";
        var rate = (inputs.Deviations, inputs.Sample) switch
        {
            ({ } failed, > 0 and var tested) when failed >= tested => "every case that was tested failed",
            ({ } failed, > 0 and var tested) when inputs.WholePopulation =>
                string.Create(CultureInfo.InvariantCulture, $"there were {tested} cases, all were tested, and {failed} ({Percent((double)failed / tested)}) failed"),
            ({ } failed, > 0 and var tested) => Sampled(failed, tested, context.Input.Policy.Factors.Deviation.Confidence),
            _ => "the report does not say how many cases were tested",
        };
        return $"{relevance}, {exposure}; {rate}. {Spread(reading)}{Open(inputs)}{Opinion(inputs)}{(inputs.Repeat is true ? " The same exception stood in the previous report." : "")}";
    }

    // One of two quarters is no proof that nearly all of them failed: it is too few to say much.
    private static string Sampled(int failed, int tested, double confidence) => string.Create(CultureInfo.InvariantCulture,
        $"{failed} of {tested} cases tested failed, so up to {Percent(BinomialBound.Upper(failed, tested, confidence))} of all cases may have ({confidence * 100:0} % confidence{(tested < 5 ? "; so few say little" : "")})");

    private static string Spread(ExceptionReading reading)
    {
        var which = reading.Reasons.TryGetValue(InputName.Pervasiveness, out var why) ? $" ({why})" : "";
        return reading.Inputs switch
        {
            { Pervasiveness: Pervasiveness.Isolated } => "It is a single deviation",
            { Pervasiveness: Pervasiveness.SameControl, Deviations: null } => $"It is more than one deviation{which}",
            { Pervasiveness: Pervasiveness.SameControl or null } => "It happened more than once in this control",
            { Pervasiveness: Pervasiveness.SameCriterion } => $"Other controls of the same criterion failed too{which}",
            _ => $"The weakness goes across criteria{which}",
        };
    }

    private static string Open(ExceptionInputs inputs) => inputs.OpenAtPeriodEnd switch
    {
        true => ". It was still open when the period ended.",
        false => ". It no longer stood when the period ended.",
        null => "; whether it was still open when the period ended is not said.",
    };

    private static string Opinion(ExceptionInputs inputs) => inputs.Opinion switch
    {
        OpinionEffect.Unmodified => "",
        OpinionEffect.Emphasis => " The auditor emphasises the matter without modifying the opinion.",
        OpinionEffect.QualifiedOther => " The opinion is qualified, though not on this criterion.",
        OpinionEffect.QualifiedThis => " The auditor qualified the opinion on this very criterion.",
        OpinionEffect.Adverse => " The opinion on the whole report is adverse.",
        OpinionEffect.Disclaimer => " The auditor gives no opinion on the whole report.",
    };

    private static string WhyTheBand(ExceptionReading reading, Assessment assessment, ExceptionContext context)
    {
        var bands = context.Input.Policy.Bands;
        var tolerance = reading.Inputs.Tolerance ?? Tolerance.Strict;
        var byScore = bands.BandOf(assessment.Score, tolerance);
        var from = bands.From(byScore, tolerance) is { } threshold
            ? string.Create(CultureInfo.InvariantCulture, $"“{Say.Band(byScore)}” begins at {threshold}")
            : string.Create(CultureInfo.InvariantCulture, $"“{Say.Band(Band.Low)}” begins only at {bands.From(Band.Low, tolerance)}");
        var score = $"{ScoreWords.Of(assessment)}; under our {WireName.Of(tolerance)} tolerance {from}";
        return assessment.Gates.Where(gate => gate.Moved).ToArray() is [_, ..] moved
            ? $"{score}, but {Say.List(moved.Select(gate => gate.Why))} ({Gates(moved)}), so the proposal is {Say.Band(assessment.Band)}."
            : $"{score}, so the proposal is {Say.Band(assessment.Band)}{Beside(assessment)}.";
    }

    // G6 is a ceiling, every other gate a floor.
    private static string Beside(Assessment assessment) => assessment.Gates.Count == 0 ? ""
        : $"; because {Say.List(assessment.Gates.Select(gate => gate.Why))} ({Gates(assessment.Gates)}) it could not be {Bound(assessment.Gates)}";

    private static string Bound(IReadOnlyList<FiredGate> gates) =>
        gates is [{ Id: "G6" } ceiling] ? $"more than {Say.Band(ceiling.Bound)}" : $"less than {Say.Band(gates.Max(gate => gate.Bound))}";

    private static string Gates(IReadOnlyList<FiredGate> gates) => $"{(gates.Count == 1 ? "gate" : "gates")} {Say.List(gates.Select(gate => gate.Id))}";

    private static string NotStated(Assessment assessment)
    {
        var words = assessment.Missing.Select(MissingWords.Of).OfType<string>().Distinct().ToArray();
        return words.Length == 0 ? "" : $"Not stated, and counted as the policy says for what is not known: {Say.List(words)}.";
    }

    private static string Tier(Tier? tier) => tier is { } known ? $"a service of {WireName.Of(known)} tier" : "a service whose tier has not been said (counted as critical)";

    private static string Data(DataClass? data) => data is { } known ? $"{WireName.Of(known)} data" : "data whose class has not been said (counted as restricted)";

    private static string Percent(double rate) => (rate * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Shortened(string text) => Say.Quote(text, 200).Trim('“', '”').TrimEnd('.');
}
