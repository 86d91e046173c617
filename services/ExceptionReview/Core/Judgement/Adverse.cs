using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>The inputs that decide bands and gates, with the adverse value where the customer, or the report, has not stated one.</summary>
internal sealed record Adverse(
    Reliance Relevance, Tier Tier, DataClass Data, Tolerance Tolerance, Criticality Control, Pervasiveness Pervasiveness, OpinionEffect Opinion)
{
    public bool AllFailed { get; private init; }
    public bool Doubted { get; private init; }

    public static Adverse Completed(ExceptionInputs inputs) => new(
        inputs.Relevance ?? Reliance.Direct,
        inputs.Tier ?? Tier.Critical,
        inputs.Data ?? DataClass.Restricted,
        inputs.Tolerance ?? Tolerance.Strict,
        inputs.Control ?? Criticality.Key,
        // Not knowing how far a deviation spreads is not knowing its count: a plural without a count, which the rubric puts at "same control".
        inputs.Pervasiveness ?? Pervasiveness.SameControl,
        inputs.Opinion)
    {
        AllFailed = inputs is { Deviations: { } failed, Sample: > 0 and var tested } && failed >= tested,
        Doubted = inputs.Doubted,
    };

    public static IReadOnlyList<InputName> Missing(ExceptionInputs inputs)
    {
        List<InputName> missing = [];
        Note(inputs.Relevance is null, InputName.Relevance);
        Note(inputs.Tier is null, InputName.Tier);
        Note(inputs.Data is null, InputName.Data);
        Note(inputs.Tolerance is null, InputName.Tolerance);
        Note(inputs.Deviations is null, InputName.Deviations);
        Note(inputs.Sample is null or <= 0, InputName.Sample);
        Note(inputs.Control is null, InputName.Control);
        Note(inputs.Pervasiveness is null, InputName.Pervasiveness);
        Note(inputs.OpenAtPeriodEnd is null, InputName.OpenAtPeriodEnd);
        Note(inputs.ShareOfPeriod is null, InputName.ShareOfPeriod);
        Note(inputs.Repeat is null, InputName.Repeat);
        Note(inputs.Compensation is null, InputName.Compensation);
        Note(inputs.Remediation is null, InputName.Remediation);
        Note(inputs.Lookback is null, InputName.Lookback);
        return missing;

        void Note(bool isMissing, InputName name)
        {
            if (isMissing) missing.Add(name);
        }
    }
}
