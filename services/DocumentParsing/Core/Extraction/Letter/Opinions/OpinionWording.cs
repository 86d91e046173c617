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
    /// <remarks>
    /// Raw: <c>Except for the matter described above, in our opinion …</c> begins with the exception; in <c>Qualified Opinion. In our opinion …</c>
    /// the first words are a heading.
    /// </remarks>
    public static int Begins(string text)
    {
        if (Opening().Match(text) is not { Success: true } match)
            return -1;
        var sentence = Sentences.Of(text).First(part => match.Index < part.Start + part.Length).Start;
        return Lead().IsMatch(text.AsSpan(sentence, match.Index - sentence)) ? sentence : match.Index;
    }

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
    public static bool TellsOfAFailure(string text) => Failure().IsMatch(text) && !IsStanding(text);

    /// <summary>A paragraph that every letter has, whatever its conclusion.</summary>
    public static bool IsStanding(string text) => Standing().IsMatch(text);

    /// <summary>A sentence that concludes and yet says "not": an opinion that is read as unqualified does not.</summary>
    public static bool Negates(string opinion) =>
        Sentences.Of(WithoutConditions(opinion)).Any(sentence => WithoutConditions(opinion).Substring(sentence.Start, sentence.Length) is var words && Concludes(words) && Negation().IsMatch(words));

    /// <summary>A sentence that says outright that controls failed, and does not merely speak of the risk that they may.</summary>
    public static bool StatesAFailure(string text) => Sentences.Of(text).Any(sentence =>
        text.Substring(sentence.Start, sentence.Length) is var words && StatedFailure().IsMatch(words) && !Supposed().IsMatch(words));

    /// <summary>"Our opinion is not modified with respect to this matter": an emphasis, whatever its heading.</summary>
    public static bool ModifiesNothing(string text) => NotModified().IsMatch(text);

    [GeneratedRegex(@"\b(?:in|it\s+is)\s+(?:our|my)\s+(?:professional\s+)?opinion\b|\b(?:our|my)\s+opinion\s+is\s+that\b|\b(?:we\s+are|(?-i:I)\s+am)\s+of\s+the\s+opinion\b|\bthe\s+opinion\s+of\s+the\s+undersigned\b|\b(?:we|(?-i:I))\s+(?:(?:therefore|accordingly|thus)\s+)?conclude,?\s+(?:(?:on\s+(?:that|this)\s+basis|in\s+all\s+material\s+respects|with\s+reasonable\s+assurance),?\s+)*that\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // "Based on our work and", "Subject to the paragraph above,": words that the opinion goes on from; not a heading that stands in its line.
    [GeneratedRegex(@"^\W*(?:except|save|but\s+for|apart|aside|with|subject|because|owing|due|on\s+account|in\s+view|in\s+(?:the\s+)?light|given|other\s+than|having|based|as\s+a\s+(?:result|consequence)|excluding|notwithstanding|for\s+the\s+reasons?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bfairly\s+(?:stated|presented)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FairlyStated();

    [GeneratedRegex(@"\b(?:not\s+express,?\s+(?:such\s+)?an?\s+(?:\w+\s+)?opinion|express\s+no\s+opinion|(?:unable\s+to|cannot)\s+(?:form|express|give)\s+an?\s+opinion|disclaim\s+an\s+opinion|not\s+able\s+to\s+obtain\s+sufficient\s+appropriate\s+(?:\w+\s+)?evidence\s+to\s+provide\s+a\s+basis\s+for)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"^[^.]{0,60}?\bopinion\s+(?:thereon|about\s+(?:it|them)|on\s+(?!(?:this|that|those|these|the\s+said)\s+(?:subject\s+)?matters?\b)(?:it|them|this|that|such|those|these|any|(?:the\s+|their\s+)?(?:operating\s+effectiveness|operation)|the\s+(?:information|other|response|accuracy|additional)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnSomethingElse();

    [GeneratedRegex(@"\b(?:other\s+information|is\s+presented\s+by|subjected\s+to\s+the\s+procedures|responses?\s+to\s+(?:the\s+)?exceptions|any\s+procedures\s+regarding)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutSomethingElse();

    [GeneratedRegex(@"\bexcept(?:ing)?\s+(?:for|that|as|in|where|with|to\s+the\s+extent)\b|\bsave\s+(?:for|as|that|in)\b|\bbut\s+for\s+the\b|\bwith\s+the\s+(?:following\s+)?exceptions?\b|\b(?:other\s+than|apart\s+from|aside\s+from|subject\s+to|excluding)\s+(?:for\s+)?(?:the\s+)?(?:possible\s+)?(?:matters?|effects?|issues?|deficienc|exceptions?|qualifications?|shortcomings?|paragraphs?|foregoing|criterion|criteria\s+(?:CC|PI|[ACP])\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Excepts();

    [GeneratedRegex(@",?\s*(?:\band\s+)?\b(?:if|provided\s+that|assuming)\b(?:(?!;|\.\s|\bexcept\b|\s(?:and\s+)?(?:\(?[a-c1-3ivx]{1,3}[.)]\s)).)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Condition();

    /// <summary>"The system is presented in the description": turned round.</summary>
    private const string InDescription = @"(?:\w+ly\s+)?(?:presented|portrayed|depicted)\s+in\s+the\s+(?:accompanying\s+)?description\b";

    [GeneratedRegex(@"\bdescription\b[^.;]{0,80}?\b(?:(?:does|do|did)\s+not\b(?:,[^,.;]{0,80},)?|fails?\s+to\b)[^.;]{0,30}\b(?:present|show|portray|depict)|\bdescription\b[^.;]{0,60}?\b(?:is|was)\s+not\s+(?:fairly\s+|properly\s+)?(?:present|stated|prepared)|\bdescription\b[^.;]{0,40}\bomit(?:s|ted)\b|\bdescription\b[^.;]{0,40}\bmisstate|\bnot\s+fairly\s+(?:present|stated)|\b(?:is|are|was|were)\s+not\s+" + InDescription, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DescriptionNot();

    [GeneratedRegex(@"\b(?:not|neither)(?:,[^,.;]{0,80},)?\s+(?:been\s+)?(?:suitably|appropriately|adequately|properly)\s+designed\b|\bnot\s+designed\s+(?:suitably|appropriately|adequately|properly)\b|\b(?:unsuitably|inadequately|inappropriately)\s+designed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DesignNot();

    [GeneratedRegex(@"\b(?:not|nor)(?:,[^,.;]{0,80},)?\s+(?:been\s+)?operat(?:e|ed|ing)\s+effectively\b|\bfail(?:ed)?\s+to\s+operate\b|\b(?:operated\s+ineffectively|ineffective)\b|\bnot\s+(?:be\s+)?(?:suitably\s+)?(?:designed\s+(?:and|or)\s+)?operat(?:ing|ed)\s+effectively\b|\bnot\s+suitably\s+designed\s+(?:and|or|nor)\s+(?:did\s+not\s+)?operat(?:ing|ed|e)\s+effectively\b|\b(?:did|was|were)\s+not\s+(?:operate|operating|operative|performed)\b|\bnot\s+effective\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OperationNot();

    [GeneratedRegex(@"\bdescription\b[^.;]{0,120}?\b(?:present|(?:gives|provides|conveys)\s+an?\s+(?:true|fair|faithful)\s+(?:and\s+fair\s+)?(?:picture|view|account)\b)|\bdescription\b[^.;]{0,120}?\b(?:show(?:s|ed)?|portray(?:s|ed)?|depict(?:s|ed)?|sets?\s+out|renders?)\s[^.;]{0,80}?\b(?:designed|implemented)\b|\b(?:section|chapter|part|annex)\s+[\w.]{1,6}\s+(?:fairly\s+)?(?:describes|presents)\s[^.;]{0,80}?\b(?:designed|implemented)\b|\b(?:is|are|was|were)\s+(?:not\s+)?" + InDescription, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    [GeneratedRegex(@"\b(?:un|in)?(?:suitably|appropriately|adequately|properly)\s+designed\b|\bdesigned\s+(?:suitably|appropriately|adequately|properly)\b|\bcontrols\b[^.;]{0,60}\swere\s+so\s+designed\s+that\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Design();

    [GeneratedRegex(@"\b(?:operat(?:ed|ing|e)|work(?:ed|ing)|function(?:ed|ing))\s+(?:in)?effectively\b|\boperating\s+effectiveness\b|\b(?:was|were)\s+(?:in)?effective\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Operation();

    [GeneratedRegex(@"\b(?:did|does|do|was|were|is|are|has|had|have|been)\s+not\b|\bnot\s+(?:suitably|operating|performed|met|achieved|obtain)|\bunable\s+to\b|\bfail(?:ed|ure)\b|\bnon-achievement\b|\bwithout\s+(?:approval|evidence)|\black(?:ed|ing)?\b|\bno\s+evidence\b|\bdeficienc", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Failure();

    // Paragraphs of every letter that say "not" without telling of a failure.
    [GeneratedRegex(@"\b(?:may\s+not|inherent\s+limitations|examination\s+did\s+not\s+(?:include|extend)|does\s+not\s+disclose|not\s+evaluated|not\s+(?:been\s+)?subjected|perform\s+any\s+procedures\s+regarding|express(?:es)?\s+no\s+opinion|opinion\s+thereon|not\s+intended\s+to\s+be|did\s+not\s+test,\s+the|(?:we|(?-i:I))\s+apply|common\s+needs|specific\s+controls\s+(?:(?:we|(?-i:I))\s+)?tested|(?:our|my)\s+(?:work|procedures|engagement)\s+did\s+not)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\b(?:not|neither|nor|fail(?:s|ed|ure)?|unable|lacked|insufficient(?:ly)?|ineffective(?:ly)?|inadequate(?:ly)?|unsuitabl[ey])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:did\s+not\s+operate\s+effectively|(?:was|were)\s+(?:\w+\s+)?not\s+(?:suitably\s+designed|met|achieved))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StatedFailure();

    [GeneratedRegex(@"\b(?:risks?|whether|if|may|might|could|would)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\bopinions?\s+(?:is|are|has|have)\s+not\s+(?:been\s+)?(?:modified|qualified)\b|\bwithout\s+(?:modifying|qualifying)\s+(?:our|my)\s+opinion\b|\bdo(?:es)?\s+not\s+(?:modify|qualify)\s+(?:our|my)\s+opinion\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotModified();
}
