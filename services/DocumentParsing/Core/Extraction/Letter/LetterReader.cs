using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Reads everything that does not stand in the tables of controls.</summary>
public static class LetterReader
{
    public static LetterFacts Read(DocumentLayout layout) => new() { Kind = layout.Sections.Any(section => section.Kind == SectionKind.AuditorReport) ? ReportKind.Soc2Type2 : ReportKind.Unknown };
}
