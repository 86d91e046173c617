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
            if (NoHarm().IsMatch(sentence)) return new(LookBack.Shown, null, context.FromText(sentence));
        foreach (var sentence in context.Answered)
            if (NoHarm().IsMatch(sentence)) return new(LookBack.Asserted, null, context.FromResponse(sentence));
        return new(null);
    }

    [GeneratedRegex(
        @"\bno (log-?in|log-?on|access|unauthori[sz]ed|inappropriate|malicious|suspicious|unusual|improper)\b[^.;]{0,40}\b(noted|identified|observed|found|detected|occurred)\b"
        + @"|\b(none|neither)\b[^.;]{0,40}\b(been )?(used|accessed)\b|\b(accounts?|credentials?|users?|employees?|personnel|contractors?|keys?|tokens?|they)\b[^.;]{0,40}\b(did not|had not|have not|was not|were not|never)( been)? (access(ed)?|used?|logged in|log in)\b"
        + @"|\b(did not|has not|have not) identif(y|ied)( any)? (inappropriate|unauthori[sz]ed|suspicious|malicious)"
        + @"|\bno (impact|harm|loss|breach|customer data)\b"
        + @"|\binspect\w*\b[^.;]{0,80}\b(showed|noted|determined)\b[^.;]{0,60}\b(was|were) (enabled|appropriate|commensurate|encrypted|in place)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoHarm();
}
