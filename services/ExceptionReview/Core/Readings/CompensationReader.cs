using System.Text.RegularExpressions;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>
/// M1: another control that covers the gap: tested in the auditor's words ("however compensating control CC6.7.3 was tested without exception"), else asserted.
/// One that failed too ("the compensating control did not operate either") covers nothing, whatever management says of it.
/// </summary>
internal static partial class CompensationReader
{
    public static Reading<Compensation?> Read(ExceptionContext context)
    {
        foreach (var sentence in context.Said.Where(Covers))
            return new(TestedClean().IsMatch(sentence) ? Compensation.Tested : Compensation.Asserted, null, context.FromText(sentence));
        if (context.Said.FirstOrDefault(Failed().IsMatch) is { } failed)
            return new(Compensation.None, "it did not work either", context.FromText(failed));
        foreach (var sentence in context.Answered.Where(Covers))
            return new(Compensation.Asserted, "management says so", context.FromResponse(sentence));
        return context.Answered.FirstOrDefault(Failed().IsMatch) is { } admitted
            ? new(Compensation.None, "it did not work either, management says", context.FromResponse(admitted))
            : new(null);
    }

    private static bool Covers(string sentence) => Named().IsMatch(sentence) && !Denied().IsMatch(sentence) && !Failed().IsMatch(sentence);

    [GeneratedRegex(@"\b(compensating|mitigating|alternative|alternate|complementary detective|detective) (controls?|procedures?)\b|\b(mitigated|compensated) (for )?by\b|\b(reviewed|approved) (retrospectively|after the fact|post-implementation)\b|\b(reviewed retroactively|retroactive(ly)? (peer )?review(ed)?)\b|\b(had been|were|was) tested and (were |was )?(peer )?reviewed\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(no|not|without|lack of|absence of) (any |been )?(compensating|mitigating|alternative|alternate|detective|mitigated|compensated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    // "did not operate", "was itself not performed", "also failed", "was tested and exceptions were noted", "exceptions were noted in the compensating control".
    // "Did not identify any misuse" and "was not tested" say nothing against it.
    [GeneratedRegex(Another + @"\b(, [^.;,]{1,50},)?[^.;,]{0,50}?\b((do|does|did|was|were|is|are|has|have|had|could|can)( \w+)? not|cannot)( been| be)?( \w+ly| also| itself)? (operat|perform|work|exist|in place|implement|effective|evidenced|designed|cover|address|mitigat|compensat|carried out|relied)"
        + "|" + Another + @"\b(, [^.;,]{1,50},)?[^.;,]{0,50}?\b(also |itself |likewise )?(failed|(was|were|is|are) ineffective)\b"
        + "|" + Another + @"\b(, [^.;,]{1,50},)?[^.;,]{0,50}?(?<!\bno |without |\bno (further|other|such) )\b(exceptions?|deviations?) (was|were)( also)? (noted|identified|found)\b"
        + @"|(?<!\bno |without )\b(exceptions?|deviations?) (was|were)( also)? (noted|identified|found) (in|for|with|on) [^.;]{0,20}" + Another, RegexOptions.IgnoreCase)]
    private static partial Regex Failed();

    private const string Another = @"\b(compensating|mitigating|alternative|alternate|detective) (controls?|procedures?)";

    [GeneratedRegex(@"\b(tested|inspected)\b[^.;]*\b(without exceptions?|no exceptions?|without deviations?|no deviations?|effective)|(?<!not )\boperat(ed|ing) effectively\b", RegexOptions.IgnoreCase)]
    private static partial Regex TestedClean();
}
