using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core;

/// <summary>Words in, facts out. Never throws on what a document says, knows no clock and no file.</summary>
public static class ReportParser
{
    public static ParsedReport Parse(SourceDocument document)
    {
        // 1. Words to lines, furniture taken out, lines to blocks, blocks to sections.
        var layout = DocumentLayout.Read(document);

        // 2. What the document is, who signed it, what it covers and concludes; and beside it, on a second core, the rows of its tables.
        LetterFacts letter = null!;
        ReadRows rows = null!;
        Parallel.Invoke(() => letter = LetterReader.Read(layout), () => rows = ControlsReader.Rows(layout));

        // 3. Controls, tests, results, exceptions and responses; only a SOC report has them.
        var tables = ControlsReader.Read(layout, letter, rows);

        return new ParsedReport(document, letter, tables);
    }
}
