using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>A filled CSA Consensus Assessments Initiative Questionnaire, known by its questions: <c>IAM-02.1</c>, <c>A&amp;A-01.1</c>.</summary>
public static partial class CaiqReader
{
    /// <summary>A page that mentions a few questions is not the questionnaire, which has over two hundred.</summary>
    private const int FewestQuestions = 20;

    public static LetterFacts? Read(DocumentLayout layout, DateReader dates)
    {
        var title = layout.Paragraphs.Select(paragraph => paragraph.Passage).FirstOrDefault(passage => Title().IsMatch(passage.Plain));
        if (title is null || Questions(layout) < FewestQuestions)
            return null;
        var cells = Flow.Of(layout.Blocks.Where(block => block.Page <= 2)).Select(paragraph => paragraph.Passage).ToArray();
        var provider = Labelled(cells, Provider()) ?? (Labelled(cells, CompletedBy()) is { } company && OrganizationName.HasLegalForm(company.Value) ? company : null);
        return new LetterFacts
        {
            Kind = ReportKind.Caiq,
            KindSpan = title.Span,
            ServiceOrganization = provider,
            Doubts = provider is null ? [new Doubt("serviceOrganization", "The questionnaire does not say in words that are understood whose answers these are.", [1])] : [],
            ReportDate = LabelledDate.Read(layout, dates).Where(date => date.Is(Completed())).Select(date => date.Date).FirstOrDefault(),
        };
    }

    private static int Questions(DocumentLayout layout) => layout.Pages
        .SelectMany(page => page.Lines)
        .SelectMany(line => Question().Matches(line.Text).Select(match => match.Value))
        .Distinct()
        .Take(FewestQuestions)
        .Count();

    private static SourcedValue<string>? Labelled(Passage[] cells, Regex label)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (label.Match(cells[at].Plain) is not { Success: true } match)
                continue;
            var name = match.Groups["name"];
            return name.Length > 1 ? PrintedName.Trimmed(cells[at], name.Index, name.Length)
                : at + 1 < cells.Length ? PrintedName.Trimmed(cells[at + 1], 0, cells[at + 1].Text.Length)
                : null;
        }

        return null;
    }

    [GeneratedRegex(@"\bConsensus\s+Assessments?\s+(?:Initiative\s+)?Questionnaire\b|\bCAIQ\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|I&S|LOG|SEF|STA|TVM|UEM|AAC|DSI|EKM|GRM|MOS)-\d{2}\.\d{1,2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // A person may have completed it as well as a company.
    [GeneratedRegex(@"^\W*(?:completed|submitted|answered)\s+by\s*:?\s*(?<name>\p{Lu}.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CompletedBy();

    // "CSP CAIQ Answer" is the title of a column.
    [GeneratedRegex(@"^\W*(?:(?:(?:cloud\s+service\s+)?provider|company|organi[sz]ation|vendor)(?:\s+name)?\s*:?|CSP(?:\s+name)?\s*(?::|$))\s*(?<name>(?-i:\p{Lu}).*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Provider();

    [GeneratedRegex(@"\b(?:date(?:\s+(?:completed|of\s+(?:completion|submission)))?|completed(?:\s+on)?|submitted(?:\s+on)?|last\s+updated)\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completed();
}
