using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Opinions;

/// <summary>
/// The auditor's opinion, from the auditor's letter alone: "except for" in management's assertion, in a policy or in the restriction of use
/// qualifies nothing, and an exception in the tests does not modify an opinion.
/// </summary>
public static partial class OpinionReader
{
    /// <param name="operates">False for a Type 1 report, whose opinion has no limb on operation.</param>
    /// <param name="trustServices">False for a SOC 1 report, which has control objectives in place of criteria.</param>
    public static Opinion? Read(DocumentLayout layout, AuditorLetter letter, bool operates, bool trustServices, List<Doubt> doubts)
    {
        if (Conclusion.Find(layout, letter) is not { } conclusion)
        {
            doubts.Add(new Doubt("opinion", "The auditor's letter was found, but no sentence that concludes.", [letter.Scope.Page]));
            return null;
        }

        if (conclusion.HasUnknownLimb)
            doubts.Add(new Doubt("opinion", "The opinion concludes on something in words that are not known.", [.. conclusion.Statement.Span.Pages]));
        var kind = KindOf(conclusion, doubts);
        var basis = kind == OpinionKind.Unqualified ? [] : BasisReader.Read(letter, conclusion);
        var lead = Math.Min(letter.Paragraphs[conclusion.At].Text.Length, conclusion.Statement.Text.Length);
        var criteria = trustServices && kind is (OpinionKind.Qualified or OpinionKind.Adverse) ? CriteriaOf(basis.Select(paragraph => paragraph.Passage).Append(conclusion.Statement)) : [];
        Doubted(kind, basis, criteria.Length > 0 || !trustServices, letter, conclusion, doubts);
        return new Opinion(
            conclusion.Statement.Sourced(kind, 0, lead),
            criteria,
            basis.Count == 0 ? null : new SourcedValue<string>(string.Join("\n\n", basis.Select(paragraph => paragraph.Text)), Spans.Join(basis.Select(paragraph => paragraph.Passage.Span))),
            conclusion.HasUnknownLimb ? null : LimbReader.Read(kind, conclusion.Statement.Plain, string.Join(' ', basis.Select(paragraph => paragraph.Passage.Plain)), operates),
            Emphasis(letter, conclusion, basis));
    }

    private static OpinionKind KindOf(Conclusion conclusion, List<Doubt> doubts)
    {
        var worded = conclusion.IsRefusal ? OpinionKind.Disclaimer : Worded(conclusion.Statement.Plain);
        if (conclusion.Heading is not { } announced || announced == worded)
            return worded;
        doubts.Add(new Doubt("opinion.kind", $"The heading announces a {Name(announced)} opinion, the sentence reads as {Name(worded)}.", [.. conclusion.Statement.Span.Pages]));
        return announced;
    }

    private static OpinionKind Worded(string statement)
    {
        var text = OpinionWording.WithoutConditions(statement);
        var fails = OpinionWording.DescriptionFails(text) || OpinionWording.DesignFails(text) || OpinionWording.OperationFails(text);
        if (fails && (!OpinionWording.MakesAnException(statement) || Significance().IsMatch(text)))
            return OpinionKind.Adverse;
        return OpinionWording.MakesAnException(statement) ? OpinionKind.Qualified : OpinionKind.Unqualified;
    }

    private static SourcedValue<CriterionId>[] CriteriaOf(IEnumerable<Passage> passages) =>
        passages.SelectMany(passage => CriterionList.Read(passage.Plain).Where(found => !SaysMet(passage.Plain, found.Start)).Select(found => passage.Sourced(found.Criterion, found.Start, found.Length)))
            .DistinctBy(criterion => criterion.Value)
            .ToArray();

    /// <summary>"With regard to criterion CC7.5, other controls were sufficient.": named only to say that it was met.</summary>
    private static bool SaysMet(string text, int at) => Sentences.Of(text).Any(sentence => sentence.Start <= at && at < sentence.Start + sentence.Length && Met().IsMatch(text.Substring(sentence.Start, sentence.Length)));

    [GeneratedRegex(@"\b(?:other|compensating|further)\s+controls\s+(?:was|were|are)\s+(?:found\s+to\s+be\s+)?sufficient\b|\b(?:was|were|is|are)\s+(?:nevertheless|nonetheless|still)\s+met\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Met();

    private static void Doubted(OpinionKind kind, IReadOnlyList<Paragraph> basis, bool namesCriteria, AuditorLetter letter, Conclusion conclusion, List<Doubt> doubts)
    {
        int[] pages = [.. conclusion.Statement.Span.Pages];
        if (kind == OpinionKind.Unqualified)
            DoubtedClean(letter, conclusion, doubts);
        if (kind != OpinionKind.Unqualified && basis.Count == 0)
            doubts.Add(new Doubt("opinion.basis", $"No paragraph was found that says why the opinion is {Name(kind)}.", pages));
        if (kind is OpinionKind.Qualified or OpinionKind.Adverse && !namesCriteria)
            doubts.Add(new Doubt("opinion.criteria", $"The opinion is {Name(kind)}, but no criterion was found that it names.", pages));
    }

    // A clean opinion is what is left where nothing else was understood; so nothing in the letter may speak against it.
    private static void DoubtedClean(AuditorLetter letter, Conclusion conclusion, List<Doubt> doubts)
    {
        int[] pages = [.. conclusion.Statement.Span.Pages];
        if (letter.Paragraphs.FirstOrDefault(paragraph => paragraph.Text.Length < 120 && BasisReader.Announces(paragraph.Passage.Plain)) is { } announced)
            doubts.Add(new Doubt("opinion.kind", "A heading announces the basis for a modified opinion, but the opinion reads as unqualified.", [announced.Page, .. pages]));
        else if (OpinionWording.Negates(conclusion.Statement.Plain))
            doubts.Add(new Doubt("opinion.kind", "The opinion reads as unqualified, but denies something.", pages));
        else if (letter.Paragraphs.Where((_, at) => at < conclusion.At || at >= conclusion.End).FirstOrDefault(paragraph => OpinionWording.StatesAFailure(paragraph.Passage.Plain)) is { } failure)
            doubts.Add(new Doubt("opinion.kind", "The opinion reads as unqualified, but the letter says that controls failed.", [failure.Page, .. pages]));
    }

    private static List<SourcedValue<string>> Emphasis(AuditorLetter letter, Conclusion conclusion, IReadOnlyList<Paragraph> basis)
    {
        var found = new List<SourcedValue<string>>();
        var under = false;
        for (var at = 0; at < letter.Paragraphs.Count; at++)
        {
            var paragraph = letter.Paragraphs[at];
            if (paragraph.Kind == ParagraphKind.Heading)
                under = EmphasisHeading().IsMatch(paragraph.Passage.Plain);
            else if ((under || OpinionWording.ModifiesNothing(paragraph.Passage.Plain)) && (at < conclusion.At || at >= conclusion.End) && !basis.Contains(paragraph))
                found.Add(paragraph.Passage.Sourced(paragraph.Text));
        }

        return found;
    }

    private static string Name(OpinionKind kind) => kind switch
    {
        OpinionKind.Unqualified => "unqualified",
        OpinionKind.Qualified => "qualified",
        OpinionKind.Adverse => "adverse",
        OpinionKind.Disclaimer => "disclaimed",
    };

    [GeneratedRegex(@"\b(?:because\s+of|owing\s+to|due\s+to|in\s+view\s+of|given|on\s+account\s+of|in\s+(?:the\s+)?light\s+of)\s+the\s+(?:\w+\s+){0,2}(?:significance|effects?|pervasiveness|gravity|seriousness)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Significance();

    [GeneratedRegex(@"^\W*(?:\w{1,4}[.)]\s*)?emphasis\s+(?:of|on)\s+(?:a\s+)?matters?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmphasisHeading();
}
