using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>M1: another control that covers the gap: tested in the auditor's words ("however compensating control CC6.7.3 was tested without exception"), else asserted.</summary>
internal static partial class CompensationReader
{
    public static Reading<Compensation?> Read(ExceptionContext context)
    {
        foreach (var sentence in context.Said)
            if (Named().IsMatch(sentence) && !Denied().IsMatch(sentence))
                return new(TestedClean().IsMatch(sentence) ? Compensation.Tested : Compensation.Asserted, null, context.FromText(sentence));
        foreach (var sentence in context.Answered)
            if (Named().IsMatch(sentence) && !Denied().IsMatch(sentence))
                return new(Compensation.Asserted, "management says so", context.FromResponse(sentence));
        return new(null);
    }

    [GeneratedRegex(@"\b(compensating|mitigating|alternative|alternate|complementary detective|detective) (controls?|procedures?)\b|\b(mitigated|compensated) (for )?by\b|\b(reviewed|approved) (retrospectively|after the fact|post-implementation)\b|\b(reviewed retroactively|retroactive(ly)? (peer )?review(ed)?)\b|\b(had been|were|was) tested and (were |was )?(peer )?reviewed\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(no|not|without|lack of|absence of) (any |been )?(compensating|mitigating|alternative|alternate|detective|mitigated|compensated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(tested|inspected)\b[^.;]*\b(without exceptions?|no exceptions?|without deviations?|no deviations?|effective)|(?<!not )\boperat(ed|ing) effectively\b", RegexOptions.IgnoreCase)]
    private static partial Regex TestedClean();
}
