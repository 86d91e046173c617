using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;

/// <summary>The paragraphs that say why an opinion is modified: under a heading of their own, or before (rarely after) the opinion without one.</summary>
/// <remarks>Raw: <c>Basis for Qualified Opinion</c> / text; or only <c>… except for the matter described in the preceding paragraph …</c></remarks>
public static partial class BasisReader
{
    public static IReadOnlyList<Paragraph> Read(AuditorLetter letter, Conclusion conclusion)
    {
        var paragraphs = letter.Paragraphs;
        // Not before the letter says what was examined: a table of contents has the heading, too.
        for (var at = letter.ScopeAt; at < paragraphs.Count; at++)
        {
            if (paragraphs[at].Text.Length < 120 && Announces(paragraphs[at].Passage.Plain))
                return Under(paragraphs, at, conclusion);
            // The heading runs into its text: "Basis for Qualified Opinion. The description states that …".
            if (RunIn().Match(paragraphs[at].Passage.Plain) is { Success: true } heading && at != conclusion.At)
                return [new Paragraph(paragraphs[at].Passage.From(heading.Length), ParagraphKind.Text, paragraphs[at].Lines), .. Under(paragraphs, at, conclusion)];
        }

        return Below().IsMatch(conclusion.Statement.Plain) ? After(paragraphs, conclusion) : Before(paragraphs, conclusion);
    }

    /// <summary>The words are a heading above the reasons of a modified opinion.</summary>
    public static bool Announces(string heading) => Heading().IsMatch(heading);

    private static List<Paragraph> Under(IReadOnlyList<Paragraph> paragraphs, int heading, Conclusion conclusion) =>
        [.. paragraphs.Skip(heading + 1).TakeWhile((paragraph, index) => heading + 1 + index != conclusion.At && (!IsHeading(paragraph) || HeadsReason(paragraphs, heading + 1 + index, conclusion))).Where(paragraph => !IsHeading(paragraph))];

    /// <summary>"Description of the system" over the first of two reasons, "Operation of controls" over the second.</summary>
    private static bool HeadsReason(IReadOnlyList<Paragraph> paragraphs, int at, Conclusion conclusion) =>
        at < conclusion.At && paragraphs[at].Passage.Words.Count <= MostWordsOfSubject && !OpinionHeading().IsMatch(paragraphs[at].Passage.Plain) && at + 1 < paragraphs.Count && at + 1 != conclusion.At
        && !IsHeading(paragraphs[at + 1]) && OpinionWording.TellsOfAFailure(paragraphs[at + 1].Passage.Plain);

    private const int MostWordsOfSubject = 8;

    private static List<Paragraph> Before(IReadOnlyList<Paragraph> paragraphs, Conclusion conclusion)
    {
        var found = new List<Paragraph>();
        var one = Singular().IsMatch(conclusion.Statement.Plain);
        for (var at = conclusion.At - 1; at > 0; at--)
        {
            var paragraph = paragraphs[at];
            if (IsHeading(paragraph))
            {
                // The heading of the opinion stands between it and the paragraph it refers to; any other ends the search.
                if (found.Count > 0 || !OpinionHeading().IsMatch(paragraph.Passage.Plain))
                    break;
                continue;
            }

            // "… in the preceding paragraph …" points at it, whatever its words.
            var meant = one && found.Count == 0 && !OpinionWording.IsStanding(paragraph.Passage.Plain);
            if (paragraph.Kind != ParagraphKind.ListItem && !meant && !OpinionWording.TellsOfAFailure(paragraph.Passage.Plain))
                break;
            found.Insert(0, paragraph);
            if (one && paragraph.Kind != ParagraphKind.ListItem)
                break;
        }

        return found;
    }

    private static List<Paragraph> After(IReadOnlyList<Paragraph> paragraphs, Conclusion conclusion) =>
        [.. paragraphs.Skip(conclusion.End).SkipWhile(IsHeading).TakeWhile(paragraph => !IsHeading(paragraph) && OpinionWording.TellsOfAFailure(paragraph.Passage.Plain))];

    private static bool IsHeading(Paragraph paragraph) => paragraph.Kind == ParagraphKind.Heading && paragraph.Text[^1] is not (':' or ',' or ';');

    [GeneratedRegex(@"^\W*(?:\w{1,4}[.)]\s*)?(?:the\s+)?(?:bas[ie]s|reasons?|grounds?|matters?\s+(?:giving\s+rise|leading|that\s+led))\s+(?:for|of|to|behind)\s+(?:the\s+|our\s+|my\s+|an?\s+)?(?:modif|qualif|adverse|disclaim)|^\W*(?:\w{1,4}[.)]\s*)?(?:what|the\s+matters?\s+that)\s+(?:led|leads|caused|causes)\s+(?:us|me)\s+to\s+(?:modify|qualify|disclaim|give\s+an?\s+adverse|this\s+(?:opinion|conclusion))|^\W*(?:\w{1,4}[.)]\s*)?why\s+(?:we|(?:our|my|the)\s+(?:opinion|conclusion))\s+(?:is\s+|have\s+|has\s+been\s+)?(?:modif|qualif|adverse|disclaim)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\W*(?:\w{1,4}[.)]\s*)?bas[ie]s\s+(?:for|of)\s+(?:the\s+|our\s+|my\s+|an?\s+)?(?:modified|qualified|adverse|disclaimer\s+of)\s+opinion\s*[.:–-]?\s+(?=(?-i:\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RunIn();

    [GeneratedRegex(@"^\W*(?:\w{1,4}[.)]\s*)?(?:qualified\s+|adverse\s+|modified\s+|disclaimer\s+of\s+(?:an\s+)?|service\s+auditor'?s'?\s+)?opinion\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpinionHeading();

    [GeneratedRegex(@"\b(?:paragraphs?|matters?)\s+below\b|\b(?:following|succeeding|subsequent)\s+paragraphs?\b|\bdescribed\s+below\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"\bpreceding\s+paragraph\b(?!s)|\bparagraph\s+above\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Singular();
}
