using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;

/// <summary>What the sentences of an auditor's conclusion mean. Only the auditor's own opinion may be put to it.</summary>
/// <remarks>
/// Qualified: <c>In our opinion, except for the matter described in the preceding paragraph, …</c> · <c>with the exception of criterion A1.3</c>.
/// Adverse: <c>… the controls … were not suitably designed and did not operate effectively …</c> without any "except for".
/// Disclaimer: <c>we do not express an opinion on the description</c>; not <c>we express no opinion on it</c>, which is said of other
/// information, and not <c>we were unable to test, and did not test, the operating effectiveness of those controls</c>.
/// </remarks>
public static partial class OpinionWording
{
    /// <summary>Where the conclusion begins; -1 where the text has none.</summary>
    public static int Begins(string text) => Opening().Match(text) is { Success: true } match ? match.Index : -1;

    /// <summary>Where it is refused; -1 where it is not.</summary>
    public static int Refuses(string text)
    {
        foreach (Match match in Refused().Matches(text))
        {
            if (!OnSomethingElse().IsMatch(text.AsSpan(match.Index)) && !AboutSomethingElse().IsMatch(Sentences.Around(text, match.Index)))
                return match.Index;
        }

        return -1;
    }

    public static bool MakesAnException(string opinion) => Excepts().IsMatch(WithoutConditions(opinion));

    /// <summary>The conditions on controls of others say "operated effectively" too and conclude nothing.</summary>
    public static string WithoutConditions(string opinion) => Condition().Replace(opinion, "");

    public static bool DescriptionFails(string text) => DescriptionNot().IsMatch(text);

    public static bool DesignFails(string text) => DesignNot().IsMatch(text);

    public static bool OperationFails(string text) => OperationNot().IsMatch(text);

    public static bool SpeaksOfDescription(string text) => Description().IsMatch(text);

    public static bool SpeaksOfDesign(string text) => Design().IsMatch(text);

    /// <summary>The words conclude on something that was examined, and do not merely weigh evidence.</summary>
    public static bool Concludes(string text) => SpeaksOfDescription(text) || SpeaksOfDesign(text) || SpeaksOfOperation(text) || FairlyStated().IsMatch(text);

    public static bool SpeaksOfOperation(string text) => Operation().IsMatch(text);

    /// <summary>A sentence that only a paragraph about a failure has: what a basis without a heading is known by.</summary>
    public static bool TellsOfAFailure(string text) => Failure().IsMatch(text) && !Standing().IsMatch(text);

    /// <summary>"Our opinion is not modified with respect to this matter": an emphasis, whatever its heading.</summary>
    public static bool ModifiesNothing(string text) => NotModified().IsMatch(text);

    [GeneratedRegex(@"\b(?:in|it\s+is)\s+our\s+opinion\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\bfairly\s+(?:stated|presented)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FairlyStated();

    [GeneratedRegex(@"\b(?:not\s+express,?\s+(?:such\s+)?an?\s+(?:\w+\s+)?opinion|express\s+no\s+opinion|unable\s+to\s+(?:form|express)\s+an?\s+opinion|disclaim\s+an\s+opinion|not\s+able\s+to\s+obtain\s+sufficient\s+appropriate\s+(?:\w+\s+)?evidence\s+to\s+provide\s+a\s+basis\s+for)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"^[^.]{0,60}?\bopinion\s+(?:thereon|on\s+(?:it|them|this|that|such|those|these|any|the\s+(?:information|operating\s+effectiveness|operation|other|response|accuracy|additional)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnSomethingElse();

    [GeneratedRegex(@"\b(?:other\s+information|is\s+presented\s+by|subjected\s+to\s+the\s+procedures|responses?\s+to\s+(?:the\s+)?exceptions|any\s+procedures\s+regarding)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutSomethingElse();

    [GeneratedRegex(@"\bexcept\s+(?:for|that|as|to\s+the\s+extent)\b|\bwith\s+the\s+exception\s+of\b|\b(?:other\s+than|apart\s+from|aside\s+from)\s+(?:for\s+)?the\s+(?:matters?|effects?|issues?|deficienc)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Excepts();

    [GeneratedRegex(@",?\s*(?:\band\s+)?\b(?:if|provided\s+that|assuming)\b(?:(?!;|\.\s|\bexcept\b|\s(?:and\s+)?(?:\(?[a-c1-3ivx]{1,3}[.)]\s)).)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\bdescription\b[^.;]{0,80}?\b(?:does|do|did)\s+not\b[^.;]{0,30}\bpresent|\bdescription\b[^.;]{0,60}?\b(?:is|was)\s+not\s+(?:fairly\s+|properly\s+)?(?:present|stated|prepared)|\bdescription\b[^.;]{0,40}\bomit(?:s|ted)\b|\bdescription\b[^.;]{0,40}\bmisstate|\bnot\s+fairly\s+(?:present|stated)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DescriptionNot();

    [GeneratedRegex(@"\b(?:not|neither)\s+(?:been\s+)?(?:suitably|appropriately|adequately)\s+designed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DesignNot();

    [GeneratedRegex(@"\b(?:not|nor)\s+(?:been\s+)?operat(?:e|ed|ing)\s+effectively\b|\bnot\s+(?:be\s+)?(?:suitably\s+)?(?:designed\s+(?:and|or)\s+)?operat(?:ing|ed)\s+effectively\b|\bnot\s+suitably\s+designed\s+(?:and|or|nor)\s+(?:did\s+not\s+)?operat(?:ing|ed|e)\s+effectively\b|\b(?:did|was|were)\s+not\s+(?:operate|operating|operative|performed)\b|\bnot\s+effective\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OperationNot();

    [GeneratedRegex(@"\bdescription\b[^.;]{0,120}?\bpresent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    [GeneratedRegex(@"\b(?:suitably|appropriately|adequately)\s+designed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Design();

    [GeneratedRegex(@"\boperat(?:ed|ing|e)\s+effectively\b|\boperating\s+effectiveness\b|\bwere\s+effective\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Operation();

    [GeneratedRegex(@"\b(?:did|does|do|was|were|is|are|has|had|have|been)\s+not\b|\bnot\s+(?:suitably|operating|performed|met|achieved|obtain)|\bunable\s+to\b|\bfail(?:ed|ure)\b|\bnon-achievement\b|\bwithout\s+(?:approval|evidence)|\black(?:ed|ing)?\b|\bno\s+evidence\b|\bdeficienc", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Failure();

    // Paragraphs of every letter that say "not" without telling of a failure.
    [GeneratedRegex(@"\b(?:may\s+not|inherent\s+limitations|examination\s+did\s+not\s+(?:include|extend)|does\s+not\s+disclose|not\s+evaluated|not\s+(?:been\s+)?subjected|perform\s+any\s+procedures\s+regarding|express(?:es)?\s+no\s+opinion|opinion\s+thereon|not\s+intended\s+to\s+be|did\s+not\s+test,\s+the|we\s+apply|common\s+needs|specific\s+controls\s+(?:we\s+)?tested)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\bopinions?\s+(?:is|are)\s+not\s+(?:modified|qualified)\b|\bwithout\s+(?:modifying|qualifying)\s+our\s+opinion\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotModified();
}
