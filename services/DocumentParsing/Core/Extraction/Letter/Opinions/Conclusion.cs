using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;

/// <summary>The paragraphs of the letter that conclude: "In our opinion …" with the limbs listed below it, or the refusal to conclude.</summary>
/// <param name="At">Index of its first paragraph in the letter.</param>
/// <param name="Statement">The words from "In our opinion" to the end of the last limb.</param>
/// <param name="Heading">What the heading above it announces; null for a plain "Opinion" or none.</param>
public sealed partial record Conclusion(int At, int End, Passage Statement, bool IsRefusal, OpinionKind? Heading)
{
    /// <summary>An item of its list is in words that are not known, before one that concludes.</summary>
    public bool HasUnknownLimb { get; private init; }

    public static Conclusion? Find(DocumentLayout layout, AuditorLetter letter)
    {
        var paragraphs = letter.Paragraphs;
        var refusals = Enumerable.Range(0, paragraphs.Count).Where(at => OpinionWording.Refuses(paragraphs[at].Passage.Plain) >= 0).ToArray();
        var disclaimed = refusals.Where(at => HeadingAbove(paragraphs, at) is OpinionKind.Disclaimer).ToArray();
        if (disclaimed.Length == 0)
        {
            for (var at = 0; at < paragraphs.Count; at++)
            {
                if (OpinionWording.Begins(paragraphs[at].Passage.Plain) is >= 0 and var begins && Make(layout, paragraphs, at, begins) is { } found && OpinionWording.Concludes(found.Statement.Plain))
                    return found;
            }
        }

        // The responsibilities may already say that there is no basis for an opinion; the last refusal is the conclusion itself.
        var refusal = disclaimed.Concat(refusals.Reverse()).Cast<int?>().FirstOrDefault();
        return refusal is { } index ? Make(layout, paragraphs, index, 0) with { IsRefusal = true } : null;
    }

    private static Conclusion Make(DocumentLayout layout, IReadOnlyList<Paragraph> paragraphs, int at, int begins)
    {
        var (end, hasUnknown) = (at + 1, false);
        for (; end < paragraphs.Count && (IsLimb(paragraphs[end]) || LeadsToLimb(paragraphs, end)); end++)
            hasUnknown |= !IsLimb(paragraphs[end]);
        var words = paragraphs[at].Passage.From(begins).Words.Concat(paragraphs.Skip(at + 1).Take(end - at - 1).SelectMany(paragraph => paragraph.Passage.Words));
        // A heading set in the line of its text: "Qualified Opinion. In our opinion, except for …"
        var heading = begins > 0 ? Announces(paragraphs[at].Passage.Plain[..begins]) : null;
        return new Conclusion(at, end, layout.Mending.Join(words.ToArray()), IsRefusal: false, heading ?? HeadingAbove(paragraphs, at)) { HasUnknownLimb = hasUnknown };
    }

    private static bool LeadsToLimb(IReadOnlyList<Paragraph> paragraphs, int at) =>
        at + 1 < paragraphs.Count && paragraphs[at].Kind == ParagraphKind.ListItem && paragraphs[at + 1].Kind == ParagraphKind.ListItem && !OpinionWording.ModifiesNothing(paragraphs[at].Passage.Plain) && IsLimb(paragraphs[at + 1]);

    private static bool IsLimb(Paragraph paragraph)
    {
        var text = paragraph.Passage.Plain;
        if (paragraph.Kind == ParagraphKind.Heading && text[^1] is not (';' or ','))
            return false;
        return OpinionWording.Concludes(text) && !OpinionWording.ModifiesNothing(text)
            // "this chapter describes the system as it was designed;" behind a drawn bullet goes on with the sentence.
            && (paragraph.Kind == ParagraphKind.ListItem || LimbOpening().IsMatch(text) || char.IsLower(text[0]));
    }

    private static OpinionKind? HeadingAbove(IReadOnlyList<Paragraph> paragraphs, int at)
    {
        for (var above = at - 1; above >= 0; above--)
        {
            if (paragraphs[above].Kind == ParagraphKind.Heading)
                return Announces(paragraphs[above].Passage.Plain);
        }

        return null;
    }

    private static OpinionKind? Announces(string heading) =>
        Modified().Match(heading) is not { Success: true } match ? null
        : match.Groups["qualified"].Success ? OpinionKind.Qualified
        : match.Groups["adverse"].Success ? OpinionKind.Adverse
        : OpinionKind.Disclaimer;

    [GeneratedRegex(@"^\W*(?:\w{1,4}[.)]\s*)?(?:(?<qualified>qualified|modified)\s+opinion|(?<adverse>adverse)\s+opinion|disclaimer(?:\s+of\s+(?:an\s+)?opinion)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Modified();

    [GeneratedRegex(@"^\W*(?:[a-z\d]{1,3}[.)]\s*)?(?:and\s+)?(?:the\s+|.{0,60}?'s\s+)?(?:accompanying\s+)?(?:description|controls)\b(?!\s+(?:indicates|states))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LimbOpening();
}
