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

    [GeneratedRegex(@"\b(compensating|mitigating|alternative|alternate|complementary detective) controls?\b|\b(reviewed retroactively|retroactive(ly)? (peer )?review(ed)?)\b|\b(had been|were|was) tested and (were |was )?(peer )?reviewed\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(no|without|lack of|absence of) (any )?(compensating|mitigating|alternative|alternate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\btested\b[^.;]*\b(without exceptions?|no exceptions?|without deviations?|no deviations?|effective)", RegexOptions.IgnoreCase)]
    private static partial Regex TestedClean();
}
