using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>Reads every input of the rubric for one exception out of the report and the engagement.</summary>
internal static class ExceptionReader
{
    public static ExceptionReading Read(ExceptionContext context)
    {
        var notes = new Notes(context);
        var engagement = context.Input.Engagement;
        var (m4, m4Why) = CustomerControl(context);
        if (m4Why is not null) notes.Reasons[InputName.CustomerControl] = m4Why;
        var inputs = new ExceptionInputs
        {
            Relevance = notes.Keep(InputName.Relevance, RelevanceReader.Read(context)),
            Tier = engagement.Tier,
            Data = engagement.Data,
            Tolerance = engagement.Tolerance,
            Deviations = context.Exception.Deviations,
            Sample = context.Exception.Sample,
            WholePopulation = context.Exception.Population,
            Control = notes.Keep(InputName.Control, CriticalityReader.Read(context)),
            Pervasiveness = notes.Keep(InputName.Pervasiveness, SpreadReader.Read(context)),
            OpenAtPeriodEnd = notes.Keep(InputName.OpenAtPeriodEnd, OpenEndReader.Read(context)),
            ShareOfPeriod = notes.Keep(InputName.ShareOfPeriod, ShareReader.Read(context)),
            Opinion = notes.Keep(InputName.Opinion, OpinionReader.Read(context)) ?? OpinionEffect.Unmodified,
            Repeat = notes.Keep(InputName.Repeat, RepeatReader.Read(context)),
            Doubted = Doubted(context, notes),
            Compensation = notes.Keep(InputName.Compensation, CompensationReader.Read(context)),
            Remediation = notes.Keep(InputName.Remediation, RemediationReader.Read(context)),
            Lookback = notes.Keep(InputName.Lookback, LookBackReader.Read(context)),
            CustomerControl = m4,
        };
        return new() { Inputs = inputs, Reasons = notes.Reasons, Evidence = notes.Evidence, RestsOn = notes.RestsOn };
    }

    private static (int Points, string? Why) CustomerControl(ExceptionContext context)
    {
        var own = context.Input.Engagement.Compensating.Where(control => control.Criteria.Intersect(context.Criteria).Any()).ToArray();
        return (own.Sum(control => control.Points), own.Length > 0 ? string.Join("; ", own.Select(control => control.Reason)) : null);
    }

    private static bool Doubted(ExceptionContext context, Notes notes)
    {
        var doubts = context.Facts.Doubts.Where(doubt => doubt.Touches(context.Path)).ToArray();
        if (doubts.Length > 0) notes.Reasons[InputName.Doubted] = string.Join("; ", doubts.Select(doubt => doubt.Reason).Distinct());
        return doubts.Length > 0;
    }

    // The exception itself is the first evidence; then whatever the readers rest on, each passage once.
    private sealed class Notes(ExceptionContext context)
    {
        public Dictionary<InputName, string> Reasons { get; } = [];
        public List<Evidence> Evidence { get; } = [context.FromText(context.Text)];
        public Dictionary<InputName, Evidence> RestsOn { get; } = Counted(context);

        public T? Keep<T>(InputName name, Reading<T?> reading) where T : struct
        {
            if (reading.Why is { Length: > 0 } why) Reasons[name] = why;
            if (reading.Evidence is { } words) RestsOn[name] = words;
            if (reading.Evidence is { } evidence && !Evidence.Any(known => known.Page == evidence.Page && known.Quote.Contains(evidence.Quote, StringComparison.Ordinal)))
                Evidence.Add(evidence);
            return reading.Value;
        }

        // The counts stand in the exception's own words.
        private static Dictionary<InputName, Evidence> Counted(ExceptionContext context)
        {
            Dictionary<InputName, Evidence> counted = [];
            if (context.Exception.Deviations is not null) counted[InputName.Deviations] = context.FromText(context.Text);
            if (context.Exception.Sample is not null) counted[InputName.Sample] = context.FromText(context.Text);
            if (context.Exception.Population) counted[InputName.WholePopulation] = context.FromText(context.Text);
            return counted;
        }
    }
}
