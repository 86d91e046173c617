using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// M3: whether someone looked and found no harm. Shown in the auditor's words ("No log-in activity was noted after the termination dates",
/// "none of them had been used"); asserted in management's, which nobody tested.
/// </summary>
internal static partial class LookBackReader
{
    public static Reading<LookBack?> Read(ExceptionContext context)
    {
        foreach (var sentence in context.Said)
            if (NoHarm().IsMatch(sentence) && !Open().IsMatch(sentence)) return new(LookBack.Shown, null, context.FromText(sentence));
        foreach (var sentence in context.Answered)
            if (NoHarm().IsMatch(sentence) && !Open().IsMatch(sentence)) return new(LookBack.Asserted, null, context.FromResponse(sentence));
        return new(null);
    }

    [GeneratedRegex(
        @"\bno (log-?ins?|log-?ons?|sign-?ins?|activity|access|unauthori[sz]ed|inappropriate|malicious|suspicious|unusual|improper)\b[^.;]{0,40}\b(noted|identified|observed|found|detected|occurred|took place|made|performed)\b"
        + @"|\bno (evidence|indications?|signs?|instances?) of (any )?(access|activity|use|log-?ins?|misuse|abuse|harm|compromise|unauthori[sz]ed|inappropriate|malicious|suspicious)|\b(found|identified|noted|showed|revealed) no (access|activity|use|log-?ins?|misuse|unauthori[sz]ed|inappropriate|malicious|suspicious)"
        + @"|\blast (log-?in|log-?on|sign-?in|access|use)\b[^.;]{0,40}\b(before|preceded|prior to|earlier than)\b|\bnot? (accessed|used|logged in)\b[^.;]{0,30}\b(after|following|subsequent to)\b[^.;]{0,30}\b(terminat|separat|departure|last day)"
        + @"|\b(none|neither)\b[^.;]{0,40}\b(been )?(used|accessed)\b|\b(accounts?|credentials?|users?|employees?|personnel|contractors?|keys?|tokens?|they)\b[^.;]{0,40}\b(did not|had not|have not|was not|were not|never)( been)? (access(ed)?|used?|logged in|log in)\b"
        + @"|\b(did not|has not|have not) identif(y|ied)( any)? (inappropriate|unauthori[sz]ed|suspicious|malicious)"
        + @"|\bno (impact|harm|loss|breach|customer data)\b"
        + @"|\binspect\w*\b[^.;]{0,80}\b(showed|noted|determined)\b[^.;]{0,60}\b(was|were) (enabled|appropriate|commensurate|encrypted|in place)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoHarm();

    // "It could not be determined whether the accounts had not been used."
    [GeneratedRegex(@"\b(could not|cannot|unable to|not able to|not possible to)\b[^.;]{0,40}\b(determine|confirm|establish|verify|rule)", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
