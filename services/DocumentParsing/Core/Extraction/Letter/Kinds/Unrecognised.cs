using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Kinds;

/// <summary>
/// A document that is none of the known kinds: nothing is claimed of it. One that has the parts of a report but no letter that is
/// understood is most likely a report that could not be read, and says so on every fact that is missing.
/// </summary>
public static partial class Unrecognised
{
    private static readonly string[] Missing = ["kind", "serviceOrganization", "auditor", "period", "asOf", "reportDate", "categories", "additionalCriteria", "opinion", "subserviceOrganizations", "complementaryUserEntityControls", "complementarySubserviceOrganizationControls", "controls", "exceptions"];

    public static LetterFacts Read(DocumentLayout layout)
    {
        var parts = layout.Sections.Select(section => section.Kind).Distinct().Count(kind => kind is SectionKind.AuditorReport or SectionKind.Assertion or SectionKind.Description or SectionKind.Tests);
        if ((parts < 3 && !ReadsLikeOne(layout, parts)) || layout.Paragraphs.FirstOrDefault(paragraph => Soc().IsMatch(paragraph.Passage.Plain)) is not { } named || layout.Paragraphs.Any(paragraph => OtherSubject().IsMatch(paragraph.Passage.Plain)))
            return new LetterFacts();
        return new LetterFacts
        {
            Doubts = [.. Missing.Select(fact => new Doubt(fact, "The document has the parts of a SOC report, but no auditor's letter that is understood.", [named.Page]))],
        };
    }

    /// <summary>Headings in no usual words, but what only a report says, over as many pages as one has.</summary>
    private static bool ReadsLikeOne(DocumentLayout layout, int parts)
    {
        if (layout.Pages.Count < FewestPages)
            return false;
        var texts = layout.Paragraphs.Select(paragraph => paragraph.Passage.Plain).ToArray();
        // Without any heading that is known an article on such reports would say the same, but in nobody's own opinion.
        return (parts > 0 || Array.Exists(texts, Opines().IsMatch)) && Array.Exists(texts, Criteria().IsMatch) && Array.Exists(texts, Auditor().IsMatch) && Array.Exists(texts, Concludes().IsMatch);
    }

    private const int FewestPages = 6;

    [GeneratedRegex(@"\btrust\s+services?\s+criteria\b|\bcontrol\s+objectives\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Criteria();

    [GeneratedRegex(@"\b(?:service|independent)\s+(?:auditor|practitioner|accountant)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Auditor();

    [GeneratedRegex(@"\b(?:suitably\s+designed|operated\s+effectively)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Concludes();

    [GeneratedRegex(@"\b(?:in\s+(?:our|my)\s+(?:opinion|view|judge?ment)|(?:we|I)\s+(?:therefore\s+)?(?:conclude|find|are\s+of\s+the\s+opinion))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opines();

    [GeneratedRegex(@"\bSOC\s*[123]\b|\bSystem\s+and\s+Organization\s+Controls\b|\bTSP\s+section\s+100\b", RegexOptions.CultureInvariant)]
    private static partial Regex Soc();

    [GeneratedRegex(@"\bWebTrust\b|\breadiness\s+assessment\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubject();
}
