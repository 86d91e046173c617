using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Everything the reading of the tables brought, before it is counted.</summary>
internal sealed record ReadTables(
    DocumentLayout Layout,
    LetterFacts Letter,
    TestPages Scope,
    IReadOnlyList<TableEvent> Events,
    RowReader Rows,
    ControlAssembler Assembler,
    IReadOnlyList<Passage> UnknownNumbers,
    IReadOnlyList<ReadException> Exceptions,
    IReadOnlyList<KeyedText> Unclaimed,
    IReadOnlyList<int> UnlinkedAnswers);
