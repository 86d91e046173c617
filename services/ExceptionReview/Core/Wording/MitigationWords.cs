using System.Globalization;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>What softens an exception, in whose words, and how much each of them is worth.</summary>
internal static class MitigationWords
{
    public static string Of(ExceptionReading reading, ExceptionContext context)
    {
        string[] parts = [.. new[] { Compensating(reading), Remedy(reading), Look(reading), Own(reading.Inputs, context) }.OfType<string>()];
        return parts.Length == 0 ? "Nothing that is stated softens it." : string.Join(' ', parts);
    }

    private static string? Compensating(ExceptionReading reading) => reading.Inputs.Compensation switch
    {
        Compensation.Tested => "A compensating control was tested without exception.",
        Compensation.Asserted => $"Another control is said to have covered the gap{Managements(reading, InputName.Compensation)}; the auditor did not test it for that.",
        Compensation.None when reading.RestsOn.ContainsKey(InputName.Compensation) => $"The control that should have covered the gap did not work either{Managements(reading, InputName.Compensation)}.",
        Compensation.None => "No other control covered the gap.",
        null => null,
    };

    private static string? Remedy(ExceptionReading reading) => reading.Inputs.Remediation switch
    {
        Remediation.Retested => "The auditor tested the control again after it was put right and found nothing.",
        Remediation.Evidenced => $"Management says that the cause is remedied, and since when{Managements(reading, InputName.Remediation)}; the auditor has not retested it.",
        Remediation.Stated => $"Management says that the cause is being dealt with{Managements(reading, InputName.Remediation)}, without a date that could be checked.",
        Remediation.Planned => $"Management has planned a remedy for a stated date{Managements(reading, InputName.Remediation)}.",
        Remediation.None => $"Management offers no remedy that counts{Managements(reading, InputName.Remediation)}.",
        null => null,
    };

    private static string? Look(ExceptionReading reading) => reading.Inputs.Lookback switch
    {
        LookBack.Shown => "The auditor looked back and saw no harm.",
        LookBack.Asserted => $"Management says that it looked back and found no harm{Managements(reading, InputName.Lookback)}, which nobody tested.",
        LookBack.None or null => null,
    };

    // The auditor's words stand at the beginning of the paragraph already.
    private static string Managements(ExceptionReading reading, InputName input) =>
        reading.RestsOn.TryGetValue(input, out var words) && words.Fact?.EndsWith(".managementResponse", StringComparison.Ordinal) is true
            ? string.Create(CultureInfo.InvariantCulture, $" (page {words.Page}: {Say.Quote(words.Quote, 200)})")
            : "";

    private static string? Own(ExceptionInputs inputs, ExceptionContext context)
    {
        if (inputs.CustomerControl <= 0) return null;
        var reasons = context.Input.Engagement.Compensating.Where(control => control.Criteria.Intersect(context.Criteria).Any()).Select(control => control.Reason).ToArray();
        return reasons.Length == 0 ? "Controls of our own soften it." : $"We soften it ourselves: {Say.Stop(string.Join("; ", reasons))}";
    }
}
