using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>
/// Which SOC report an auditor's letter belongs to, from what it says was examined. A title alone makes no report: marketing pages carry it
/// too, and letters on other subjects (WebTrust, agreed procedures, readiness) come from the same firms in the same words.
/// </summary>
public static partial class SocKindReader
{
    private const int MostOfAnOpinion = 1500;

    public static (ReportKind Kind, SourceSpan? Span) Read(AuditorLetter letter, Cover cover, List<Doubt> doubts)
    {
        var scope = string.Join(' ', letter.ScopePart.Select(paragraph => paragraph.Passage.Plain));
        var whole = string.Join(' ', letter.Paragraphs.Select(paragraph => paragraph.Passage.Plain));
        var opening = string.Join(' ', letter.Paragraphs.Take(letter.ScopeAt + 1).Select(paragraph => paragraph.Passage.Plain));
        if (OtherSubject().IsMatch(whole) || OtherService().IsMatch(opening) || !Concludes(letter, whole))
            return (ReportKind.Unknown, null);
        var operates = Operates(scope, whole);
        var kind = Family(scope, whole) switch
        {
            3 => ReportKind.Soc3,
            2 => operates ? ReportKind.Soc2Type2 : ReportKind.Soc2Type1,
            1 => operates ? ReportKind.Soc1Type2 : ReportKind.Soc1Type1,
            _ => ReportKind.Unknown,
        };
        if (kind == ReportKind.Unknown)
            return (kind, null);
        Compare(kind, cover, letter, doubts);
        return (kind, letter.Scope.Passage.Span);
    }

    // A letter that an examination is still under way, or that nothing was examined since, refuses an opinion too and is no report.
    private static bool Concludes(AuditorLetter letter, string whole) =>
        OpinionWording.Begins(whole) >= 0
        || (OpinionWording.Refuses(whole) >= 0 && (!OtherTime().IsMatch(whole) || letter.Paragraphs.Any(paragraph => paragraph.Kind == ParagraphKind.Heading && Disclaimed().IsMatch(paragraph.Passage.Plain))));

    private static int? Family(string scope, string whole)
    {
        // What is named first after "examined" is what was examined: a SOC 2 description goes with an assertion, a SOC 3 assertion may describe.
        var examined = Examined().Match(scope).Groups["subject"].Value.ToLowerInvariant();
        var trust = TrustServices().IsMatch(scope) || TrustServices().IsMatch(whole);
        if (trust && examined == "assertion")
            return 3;
        if (ControlObjectives().IsMatch(whole) && FinancialReporting().IsMatch(whole) && !TrustServices().IsMatch(scope))
            return 1;
        return trust && (examined == "description" || ConcludesOnASystem(whole)) ? 2 : null;
    }

    // "We have examined the system of Harrow that is set out in Part 3": the opinion says that it is a description with its controls.
    private static bool ConcludesOnASystem(string whole) =>
        OpinionWording.Begins(whole) is >= 0 and var begins && whole.Substring(begins, Math.Min(MostOfAnOpinion, whole.Length - begins)) is var opinion && OpinionWording.SpeaksOfDescription(opinion) && (OpinionWording.SpeaksOfDesign(opinion) || OpinionWording.SpeaksOfOperation(opinion));

    // The scope says "the suitability of the design and operating effectiveness of controls", or "whether they operated effectively"; a Type 1
    // letter may speak of operation only to say that it was not looked at.
    private static bool Operates(string scope, string whole)
    {
        if (NotOperating().IsMatch(whole))
            return false;
        return Sentences.Of(scope).Any(sentence => Says(OpinionWording.WithoutConditions(Asked().Replace(scope.Substring(sentence.Start, sentence.Length), "whether"))))
            || (Throughout().IsMatch(scope) && !AsOf().IsMatch(scope))
            || ConcludesOnOperation(whole);

        // "Management is responsible for the design and operation of controls" is said in a Type 1 as well.
        static bool Says(string sentence) => !Responsible().IsMatch(sentence) && OperatingScope().Match(sentence) is { Success: true } match
            && !DeniedBefore().IsMatch(sentence.AsSpan(0, match.Index)) && !DeniedAfter().IsMatch(sentence.AsSpan(match.Index + match.Length));
    }

    // The scope may name no more than "the controls"; "(2) the controls were suitably designed, and operated effectively, from July 1, 2025 to December 31, 2025" tells.
    private static bool ConcludesOnOperation(string whole) =>
        OpinionWording.Begins(whole) is >= 0 and var begins && whole[begins..] is var opinion && Sentences.Of(opinion).First() is var sentence
        && Operated().IsMatch(OpinionWording.WithoutConditions(opinion.Substring(sentence.Start, sentence.Length)));

    [GeneratedRegex(@"\bdesigned,?\s+and\s+(?:they\s+)?(?:operated|worked|functioned)\s+effectively,?\s+(?:from|throughout|during|over|in)\b|\bperiod\b.{0,600}?\b(?:these|those|the)\s+controls\s+(?:operated|worked|functioned)\s+effectively\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Operated();

    // "We also examined if controls operated effectively" asks, and sets no condition.
    [GeneratedRegex(@"(?<=\b(?:examin|determin|assess|evaluat|consider|establish)\w{0,4}\s+(?:also\s+|further\s+)?)if\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    private static void Compare(ReportKind kind, Cover cover, AuditorLetter letter, List<Doubt> doubts)
    {
        var family = kind switch { ReportKind.Soc1Type1 or ReportKind.Soc1Type2 => "1", ReportKind.Soc3 => "3", _ => "2" };
        var numbers = TitleNumber().Matches(cover.Text.Plain);
        if (numbers.Count > 0 && numbers.All(number => number.Groups["number"].Value != family))
            doubts.Add(new Doubt("kind", $"The cover says \"{numbers[0].Value}\", the auditor's letter reads as SOC {family}.", [cover.Text.SpanOf(numbers[0].Index, numbers[0].Length).Page, letter.Scope.Page]));
        foreach (Match match in TitleType().Matches(cover.Text.Plain))
        {
            var second = match.Groups["type"].Value.ToUpperInvariant() is "2" or "II" or "TWO" or "IL" or "LL" or "I1" or "1I" or "11";
            if (second == kind is ReportKind.Soc2Type2 or ReportKind.Soc1Type2 || kind == ReportKind.Soc3)
                continue;
            doubts.Add(new Doubt("kind", $"The cover says \"{match.Value.Trim()}\", the auditor's letter reads as {(second ? "Type 1" : "Type 2")}.", [cover.Text.SpanOf(match.Index, match.Length).Page, letter.Scope.Page]));
            return;
        }
    }

    [GeneratedRegex(@"\bWebTrust\b|\bcertification\s+authority\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubject();

    // Up to the scope paragraph only: the reason for a qualified opinion may be that the penetration test of the system was not done.
    [GeneratedRegex(@"\bagreed-upon\s+procedures\b|\breadiness\s+assessment\b|\bpenetration\s+test\s+(?:report|of\s+the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherService();

    [GeneratedRegex(@"\b(?:expects?|anticipates?|plans?|intends?)\s+to\s+(?:issue|complete|report|finali[sz]e|deliver)\b|\b(?:work|examination|engagement|audit|procedures|reports?)\s+(?:is|are|remains?|has|have)\s+(?:\w+\s+){0,2}?(?:in\s+progress|under\s*way|ongoing|not\s+(?:yet\s+)?(?:been\s+)?(?:completed?|issued|finished))\b|\bopinion\s+(?:[^.;]{0,60}\s)?at\s+this\s+time\b|\bour\s+reports?(?:,|\s+thereon,?)?\s+dated\b|\bissued\s+(?:our|a|an)\s+(?:\w+\s+){0,5}reports?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"\bdisclaimer\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimed();

    // Also "the criteria for the Security and Confidentiality categories".
    [GeneratedRegex(@"\btrust\s+services?\s+(?:criteria|principles)\b|\bTSP\s+(?:section\s+)?100\b|\btrust\s+services?\s+categor|\bcriteria\s+(?:for|of|relevant\s+to|relating\s+to)\s+(?:the\s+)?(?:(?:categor(?:y|ies)\s+(?:of\s+)?)(?:security|availability|confidentiality|privacy|processing\s+integrity)\b|(?:(?:security|availability|confidentiality|privacy|processing\s+integrity)(?:\s+and\s+|,\s+(?:and\s+)?|\s+)){1,5}categor)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrustServices();

    [GeneratedRegex(@"\bcontrol\s+objectives\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ControlObjectives();

    [GeneratedRegex(@"\binternal\s+controls?\s+over\s+financial\s+reporting\b|\binternal\s+controls?\s+(?:as\s+(?:it|they)\s+relates?\s+to|relevant\s+to|related\s+to)\s+financial\s+reporting\b|\bAT-C\s+(?:section\s+)?320\b|\b(?:ISAE|ASAE|SSAE|SAE|HKSAE|CSAE)\s*(?:\([A-Z]+\)\s*)?(?:3402|3416)\b|\bfinancial\s+statements\s+of\s+user\s+entities\b|\buser\s+entities'\s+financial\s+statements\b|\bAssurance\s+Reports\s+on\s+Controls\s+at\s+a\s+Service\s+Organi[sz]ation\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FinancialReporting();

    // The first words of the scope may name the engagement, or only whom it is for.
    [GeneratedRegex(@"\b(?:examined?|examination|audited?|engage(?:d|ment)|asked|(?:covers|covered|concerns|report)\s+(?:on\s+)?)\b.{0,300}?\b(?<subject>description|assertion(?!\s+(?:that|about|on|regarding|concerning)\s+(?:the|its|their)\s+(?:\w+\s+){0,3}description))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Examined();

    [GeneratedRegex(@"\bdesign\b[^.;]{0,60}?\b(?:and|as\s+well\s+as)\s+(?:(?:as\s+)?to\s+)?(?:the\s+|their\s+)?(?:operating\s+effectiveness|operation|effective\s+operation)\b|\boperating\s+effectiveness\s+of\s+(?:the\s+|its\s+|those\s+)?controls\b|\bsuitability\s+and\s+effectiveness\s+of\s+(?:the\s+|its\s+|those\s+)?controls\b|\b(?:operated|worked|functioned)\s+effectively\b|\beffective\s+in\s+(?:their\s+)?operation\b|\bdesigned\s+and\s+(?:were\s+)?effective\s+(?:during|throughout|over|from)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OperatingScope();

    [GeneratedRegex(@"\b(?:did\s+not|have\s+not|not)\s+perform(?:ed)?\s+any\s+(?:\w+\s+)?procedures\s+regarding\s+the\s+operating\s+effectiveness\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotOperating();

    [GeneratedRegex(@"\b(?:not|neither|without|no(?!\.|\s*\d))\b[^;:]{0,140}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeniedBefore();

    [GeneratedRegex(@"\bresponsib(?:le|ilit(?:y|ies))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();

    // "The operating effectiveness of controls was not tested."
    [GeneratedRegex(@"^[^.;,]{0,30}\b(?:not|outside|beyond)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeniedAfter();

    [GeneratedRegex(@"\b(?:throughout|for|in|during|over)\s+the\s+(?:period\b|time\s+from\s+(?:\d|\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Throughout();

    [GeneratedRegex(@"\bas\s+(?:of|at)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();

    [GeneratedRegex(@"\bSOC\)?\s*®?\s*(?<number>[123])\b", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();

    // Next to the name of the report only: "SSAE 18 Type 2" and a "type 2 hypervisor" say nothing about this one.
    [GeneratedRegex(@"\bSOC\)?\s*[123lI]?[^.]{0,30}?\bType[\s-]*(?<type>2|1|II|I|Two|One|Il|ll)\b|\bType[\s-]*(?<type>2|1|II|I|Two|One|Il|ll)\b[^.]{0,50}?\bSOC\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleType();
}
