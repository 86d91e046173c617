using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>What softens an exception, and how much each word of it is worth.</summary>
internal static class MitigationWords
{
    public static string Of(ExceptionInputs inputs, ExceptionContext context)
    {
        string[] parts = [.. new[] { Compensating(inputs), Remedy(inputs), Look(inputs), Own(inputs, context) }.OfType<string>()];
        return parts.Length == 0 ? "Nothing that is stated softens it." : string.Join(' ', parts);
    }

    private static string? Compensating(ExceptionInputs inputs) => inputs.Compensation switch
    {
        Compensation.Tested => "A compensating control was tested without exception.",
        Compensation.Asserted => "Another control is said to have covered the gap; the auditor did not test it for that.",
        Compensation.None or null => null,
    };

    private static string? Remedy(ExceptionInputs inputs) => inputs.Remediation switch
    {
        Remediation.Retested => "The auditor tested the control again after it was put right and found nothing.",
        Remediation.Evidenced => "Management says since when the cause is remedied; the auditor has not retested it.",
        Remediation.Stated => "Management says the cause is being dealt with, without a date that could be checked.",
        Remediation.Planned => "Management has planned a remedy for a stated date.",
        Remediation.None => "Management offers no remedy that counts.",
        null => null,
    };

    private static string? Look(ExceptionInputs inputs) => inputs.Lookback switch
    {
        LookBack.Shown => "The auditor looked back and saw no harm.",
        LookBack.Asserted => "Management says it looked back and found no harm, which nobody tested.",
        LookBack.None or null => null,
    };

    private static string? Own(ExceptionInputs inputs, ExceptionContext context)
    {
        if (inputs.CustomerControl <= 0) return null;
        var reasons = context.Input.Engagement.Compensating.Where(control => control.Criteria.Intersect(context.Criteria).Any()).Select(control => control.Reason).ToArray();
        return reasons.Length == 0 ? "Controls of our own soften it." : $"We soften it ourselves: {Say.Stop(string.Join("; ", reasons))}";
    }
}
