using VendorRisk.DocumentParsing.Core.Extraction.Results;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The tables and the texts between them, in rows but not yet in controls.</summary>
/// <param name="OfAuditor">Those of <paramref name="Texts"/> that stand in the auditor's own pages.</param>
/// <param name="Labelled">Rows that stand as blocks of labels and texts instead of in a table.</param>
internal sealed record ReadRows(
    TestPages Scope,
    CrossMatrix Crosses,
    IReadOnlyList<TableEvent> Events,
    IReadOnlyList<TextEvent> Texts,
    IReadOnlyList<TextEvent> OfAuditor,
    DeclaredPhrases Declared,
    RowReader Reader,
    TableKinds Kinds,
    IReadOnlyList<ControlRow> Labelled);
