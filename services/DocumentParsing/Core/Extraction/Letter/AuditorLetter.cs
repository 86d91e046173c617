using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>The letter in which the auditor says what was examined and concludes, from its heading to the date under the signature.</summary>
/// <param name="Paragraphs">In reading order; cells of what looks like a table (a signature beside a date) are paragraphs too.</param>
/// <param name="ScopeAt">The paragraph that says what was examined; that of the opinion where the letter begins with it.</param>
/// <remarks>
/// Raw: <c>We have examined …</c> · <c>We were engaged to examine …</c> · a sole practitioner's <c>I have examined …</c> ·
/// <c>We have undertaken a reasonable assurance engagement on …</c> · <c>Our examination covered …</c>. Not: <c>We conducted our examination
/// in accordance with …</c>, which every letter says later on.
/// </remarks>
public sealed partial record AuditorLetter(IReadOnlyList<Paragraph> Paragraphs, int ScopeAt)
{
    public Paragraph Scope => Paragraphs[ScopeAt];

    /// <summary>The scope paragraph and what follows it up to the next heading or the opinion: some firms need several paragraphs for it.</summary>
    public IEnumerable<Paragraph> ScopePart => Paragraphs.Skip(ScopeAt).TakeWhile((paragraph, index) => index == 0 || (paragraph.Kind != ParagraphKind.Heading && OpinionWording.Begins(paragraph.Passage.Plain) < 0));

    /// <summary>Null where no letter of an auditor is found: then nothing that only a letter can say is claimed.</summary>
    public static AuditorLetter? Find(DocumentLayout layout)
    {
        // Under its heading; where none was understood, wherever someone says what "we have examined"; and under its heading in words of its own.
        return In([SectionKind.AuditorReport], First(IsScope))
            ?? In([SectionKind.Front, SectionKind.Assertion, SectionKind.Description], First(IsScope))
            ?? In([SectionKind.AuditorReport], First(IsSubjectMatter))
            ?? In([SectionKind.AuditorReport], First(IsAboutControls))
            // And where it is said nowhere, because the letter begins with the opinion.
            ?? In([SectionKind.AuditorReport], OpinionFirst);

        AuditorLetter? In(SectionKind[] kinds, Func<List<Paragraph>, int> scopeOf) => Enumerable.Range(0, layout.Sections.Count)
            .Where(at => kinds.Contains(layout.Sections[at].Kind))
            .Select(at => From(layout.Sections, at, scopeOf))
            .FirstOrDefault(letter => letter is not null);
    }

    private static AuditorLetter? From(IReadOnlyList<Section> sections, int at, Func<List<Paragraph>, int> scopeOf)
    {
        var paragraphs = Flow.Of(sections[at].Blocks).ToList();
        var scope = scopeOf(paragraphs);
        if (scope < 0)
            return null;
        // A heading such as "Description of Tests of Controls" may stand inside the letter; what was cut there belongs together.
        for (var next = at + 1; next < sections.Count && next <= at + 2 && !paragraphs.Exists(IsConclusion); next++)
        {
            if (sections[next].Kind is SectionKind.Assertion || !Flow.Of(sections[next].Blocks).Any(IsConclusion))
                break;
            if (sections[next].Heading is { } heading)
                paragraphs.Add(heading);
            paragraphs.AddRange(Flow.Of(sections[next].Blocks));
        }

        var end = paragraphs.FindIndex(scope + 1, IsElsewhere);
        return new AuditorLetter(end < 0 ? paragraphs : paragraphs.GetRange(0, end), scope);
    }

    private static bool IsScope(Paragraph paragraph) => Examined().IsMatch(paragraph.Passage.Plain) && Subject().IsMatch(paragraph.Passage.Plain);

    private static bool IsSubjectMatter(Paragraph paragraph) =>
        paragraph.Kind != ParagraphKind.Heading && Sentences.Of(paragraph.Passage.Plain).Any(sentence => SubjectMatter().IsMatch(paragraph.Passage.Plain.AsSpan(sentence.Start, sentence.Length)));

    // Said over several sentences: "A description has been prepared by Harrow … Whether its controls were suitable is what we report on."
    private static bool IsAboutControls(Paragraph paragraph) =>
        paragraph.Kind != ParagraphKind.Heading && Described().IsMatch(paragraph.Passage.Plain) && Controls().IsMatch(paragraph.Passage.Plain);

    private static Func<List<Paragraph>, int> First(Predicate<Paragraph> isScope) => paragraphs => paragraphs.FindIndex(isScope);

    /// <summary>"In our opinion, in all material respects:" over its limbs, before anything else is said; -1 for any other letter.</summary>
    private static int OpinionFirst(List<Paragraph> paragraphs)
    {
        var first = paragraphs.FindIndex(paragraph => paragraph.Passage.Words.Count > MostWordsOfAddress || OpinionWording.Begins(paragraph.Passage.Plain) >= 0);
        return first >= 0 && OpinionWording.Begins(paragraphs[first].Passage.Plain) >= 0 && paragraphs.Skip(first).Take(MostLimbs).Any(paragraph => OpinionWording.SpeaksOfDesign(paragraph.Passage.Plain)) ? first : -1;
    }

    private const int MostWordsOfAddress = 16;

    /// <summary>The paragraph that leads to the limbs, and the limbs.</summary>
    private const int MostLimbs = 5;

    private static bool IsConclusion(Paragraph paragraph) => OpinionWording.Begins(paragraph.Passage.Plain) >= 0 || Refused().IsMatch(paragraph.Passage.Plain);

    // Where headings were not understood, management's own words and the description end the letter.
    private static bool IsElsewhere(Paragraph paragraph) => Management().IsMatch(paragraph.Passage.Plain)
        || (paragraph.Kind == ParagraphKind.Heading && paragraph.Text.Length < 120 && SectionSplitter.KindOf(paragraph.Text) is SectionKind.Assertion or SectionKind.Description && Numbered().IsMatch(paragraph.Text));

    private const string Engagement = @"(?:examination|engagement|audit)";

    [GeneratedRegex(
        @"\b(?:we|(?-i:I))\s+(?:(?:have|had|were|was|been|also|now|independently)\s+)*(?:examined|audited|(?:engaged|appointed|commissioned|retained|instructed|asked)\b" + Abbreviated + @"{0,90}?\bto\s+" + Undertake + @")\b"
        + @"|\b(?:engaged|appointed|commissioned|retained|instructed|asked|requested)\s+(?:us|me)\s+to\s+" + Undertake + @"\b"
        + @"|\b(?:performed|conducted|undertaken|undertook|completed|carried\s+out)\s+(?:an?|the|our|my|this)\s+(?:[\w-]+\s+){0,4}?" + Engagement + @"\s+" + Over
        + @"|\b(?:our|my)\s+(?:[\w-]+\s+){0,3}?" + Engagement + @"\s+(?:covers|covered|comprised|concerns|concerned|was\s+of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Examined();

    private const string Undertake = @"(?:examine|audit|report|perform|undertake|provide|conduct|carry\s+out)";

    // "engaged by Harrow Pte. Ltd. to": a full stop behind a short word with a capital may be that of a name.
    private const string Abbreviated = @"(?:[^.;]|(?<=\b(?-i:[A-Z][a-z]{0,4}))\.)";

    private const string Over = @"(?:of|on|over|to\s+report|regarding|concerning|covering|(?:in|with)\s+(?:respect|regard|relation)\s+(?:of|to)|relating\s+to)\b";

    // "This report is on Harrow's description of its platform and on the design and operating effectiveness of the controls set out there."
    [GeneratedRegex(@"\bdescri(?:ption|bed)\b.{0,400}\b(?:design|effectiveness|suitabl[ey]|suitability)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SubjectMatter();

    [GeneratedRegex(@"\bdescription\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Described();

    [GeneratedRegex(@"\bcontrols\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"\bdescri(?:ption|bed)\b|\bassertion\b|\bstatement\b|\bsystem\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bnot\s+express,?\s+an?\s+(?:\w+\s+)?opinion\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(@"^\W*(?:We\s+have\s+prepared\s+(?:the|this|our)(?!\s+(?:report|letter|opinion)\b)|We,?\s+(?:as\s+)?(?:the\s+)?management\s+of|The\s+management\s+of\s+.{3,80}\s+(?:has|have)\s+prepared|We\s+confirm,\s+to\s+the\s+best)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Management();

    [GeneratedRegex(@"^\W*(?:section|part|chapter|attachment|appendix)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
