using System.Globalization;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>Puts an analyst's corrections over what was read.</summary>
public static class Corrections
{
    /// <summary>What is wrong with the value of a correction; null where it can be applied.</summary>
    public static string? Problem(InputCorrection correction)
    {
        if (string.IsNullOrWhiteSpace(correction.Reason)) return "a correction needs a reason";
        return Apply(new ExceptionInputs(), correction) is null ? $"\"{correction.Value}\" is no value of {WireName.Of(correction.Input)}" : null;
    }

    /// <summary>The corrected inputs and their reasons. A correction without a usable value changes nothing: hosts refuse it by <see cref="Problem"/> before.</summary>
    public static ExceptionReading Over(ExceptionReading reading, IEnumerable<InputCorrection> corrections)
    {
        var inputs = reading.Inputs;
        var reasons = reading.Reasons.ToDictionary();
        var evidence = reading.Evidence.ToList();
        var restsOn = reading.RestsOn.ToDictionary();
        foreach (var correction in corrections)
        {
            if (Apply(inputs, correction) is not { } corrected) continue;
            inputs = corrected;
            reasons[correction.Input] = $"corrected: {correction.Reason}";
            // What was read before no longer speaks for what counts now.
            restsOn.Remove(correction.Input);
            if (correction.Evidence is not { } words) continue;
            restsOn[correction.Input] = words;
            if (!evidence.Contains(words)) evidence.Add(words);
        }

        return reading with { Inputs = inputs, Reasons = reasons, Evidence = evidence, RestsOn = restsOn };
    }

    private static ExceptionInputs? Apply(ExceptionInputs inputs, InputCorrection correction)
    {
        var text = correction.Value.Trim();
        return correction.Input switch
        {
            InputName.Relevance => Word<Reliance>(text, value => inputs with { Relevance = value }),
            InputName.Tier => Word<Tier>(text, value => inputs with { Tier = value }),
            InputName.Data => Word<DataClass>(text, value => inputs with { Data = value }),
            InputName.Tolerance => Word<Tolerance>(text, value => inputs with { Tolerance = value }),
            InputName.Deviations => Count(text, 0, value => inputs with { Deviations = value }),
            InputName.Sample => Count(text, 1, value => inputs with { Sample = value }),
            InputName.WholePopulation => YesNo(text, value => inputs with { WholePopulation = value ?? false }),
            InputName.Control => Word<Criticality>(text, value => inputs with { Control = value }),
            InputName.Pervasiveness => Word<Pervasiveness>(text, value => inputs with { Pervasiveness = value }),
            InputName.OpenAtPeriodEnd => YesNo(text, value => inputs with { OpenAtPeriodEnd = value }),
            InputName.ShareOfPeriod => Share(text, value => inputs with { ShareOfPeriod = value }),
            InputName.Opinion => Word<OpinionEffect>(text, value => inputs with { Opinion = value ?? OpinionEffect.Unmodified }),
            InputName.Repeat => YesNo(text, value => inputs with { Repeat = value }),
            InputName.Doubted => YesNo(text, value => inputs with { Doubted = value ?? false }),
            InputName.Compensation => Word<Compensation>(text, value => inputs with { Compensation = value }),
            InputName.Remediation => Word<Remediation>(text, value => inputs with { Remediation = value }),
            InputName.Lookback => Word<LookBack>(text, value => inputs with { Lookback = value }),
            InputName.CustomerControl => Count(text, 0, value => inputs with { CustomerControl = value ?? 0 }),
        };
    }

    private static ExceptionInputs? Word<T>(string text, Func<T?, ExceptionInputs> with) where T : struct, Enum =>
        text.Length == 0 ? with(null) : WireName.TryParse<T>(text, out var value) ? with(value) : null;

    private static ExceptionInputs? Count(string text, int least, Func<int?, ExceptionInputs> with) =>
        text.Length == 0 ? with(null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least ? with(value)
        : null;

    private static ExceptionInputs? YesNo(string text, Func<bool?, ExceptionInputs> with) =>
        text switch { "" => with(null), "true" => with(true), "false" => with(false), _ => null };

    private static ExceptionInputs? Share(string text, Func<double?, ExceptionInputs> with) =>
        text.Length == 0 ? with(null)
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? with(value)
        : null;
}
