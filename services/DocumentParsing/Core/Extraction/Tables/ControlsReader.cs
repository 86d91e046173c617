using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Reads the tables of controls: what was tested, how, and what came out.</summary>
public static class ControlsReader
{
    public static TableFacts Read(DocumentLayout layout, LetterFacts letter) => new()
    {
        Completeness = new Completeness { PagesRead = letter.Kind == ReportKind.Unknown ? 0 : layout.Pages.Count },
    };
}
