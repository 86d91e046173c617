using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What a walk over the pages meets, in reading order: tables of controls, and the text between them.</summary>
internal abstract record TableEvent;

/// <summary>Lines outside any table, or across one: a heading, a criterion, a note, a paragraph.</summary>
internal sealed record TextEvent(Passage Passage, IReadOnlyList<Line> Lines) : TableEvent;

/// <summary>The lines of one table on one page.</summary>
/// <param name="Continues">True where the table goes on from the page before: its first lines may belong to the last row there.</param>
internal sealed record TablePart(ColumnHeader Header, int Page, IReadOnlyList<TableLine> Lines, bool Continues) : TableEvent;
