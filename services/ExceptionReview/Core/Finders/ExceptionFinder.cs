using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Core.Wording;

namespace VendorRisk.ExceptionReview.Core.Finders;

/// <summary>One finding for each exception: its inputs read, corrected, and judged by the rubric.</summary>
internal static class ExceptionFinder
{
    private static readonly Dictionary<string, InputName[]> Behind = new(StringComparer.Ordinal)
    {
        ["F1 relevance"] = [InputName.Relevance],
        ["F2 exposure"] = [InputName.Tier, InputName.Data],
        ["F3 deviation"] = [InputName.Deviations, InputName.Sample, InputName.WholePopulation],
        ["F4 control"] = [InputName.Control],
        ["F5 pervasive"] = [InputName.Pervasiveness],
        ["F6 duration"] = [InputName.OpenAtPeriodEnd, InputName.ShareOfPeriod],
        ["F7 opinion"] = [InputName.Opinion],
        ["F8 repeat"] = [InputName.Repeat],
        ["M1 compensating"] = [InputName.Compensation],
        ["M2 remediation"] = [InputName.Remediation],
        ["M3 no-harm look-back"] = [InputName.Lookback],
        ["M4 customer control"] = [InputName.CustomerControl],
    };

    public static IEnumerable<Finding> Find(ReviewInput input)
    {
        var keys = Keys(input);
        for (var index = 0; index < input.Facts.Exceptions.Count; index++)
            yield return One(new(input, index), keys[index]);
    }

    /// <summary>The keys of the findings, in the order of the exceptions. Corrections hang on them, so they are told apart before anything is corrected.</summary>
    public static IReadOnlyList<string> Keys(ReviewInput input) => FindingKey.Distinct(
        input.Facts.Exceptions.Select((exception, index) => FindingKey.Of(FindingKind.Exception, exception.Control, new ExceptionContext(input, index).Text)));

    private static Finding One(ExceptionContext context, string key)
    {
        var reading = Corrections.Over(ExceptionReader.Read(context), context.Input.Corrections.Where(correction => correction.FindingKey == key));
        var assessment = Materiality.Assess(reading.Inputs, context.Input.Policy);
        FactorLine[] lines = [.. assessment.Lines.Select(line => WithReasons(line, reading))];
        return new()
        {
            Key = key,
            Kind = FindingKind.Exception,
            Title = ExceptionParagraph.Title(context),
            Control = context.Exception.Control,
            Criteria = context.Criteria,
            Band = assessment.Band,
            Score = assessment.Score,
            Lines = lines,
            Gates = assessment.Gates,
            Missing = [.. assessment.Missing.Select(WireName.Of)],
            Evidence = reading.Evidence,
            Text = ExceptionParagraph.Write(context, reading, assessment),
        };
    }

    private static FactorLine WithReasons(FactorLine line, ExceptionReading reading)
    {
        if (!Behind.TryGetValue(line.Factor, out var inputs)) return line;
        var reasons = inputs.Where(reading.Reasons.ContainsKey).Select(input => reading.Reasons[input]).ToArray();
        return reasons.Length == 0 ? line : line with { Why = $"{line.Why} ({string.Join("; ", reasons)})" };
    }
}
