namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>What a page consists of once lines are put together: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
public abstract class Block
{
    public abstract int Page { get; }
}

public enum ParagraphKind
{
    Text,
    Heading,
    ListItem,
}

/// <summary>Running text: lines that belong together, also over the end of a page.</summary>
public sealed class Paragraph(Passage passage, ParagraphKind kind, IReadOnlyList<Line> lines) : Block
{
    public Passage Passage { get; } = passage;
    public ParagraphKind Kind { get; } = kind;
    public IReadOnlyList<Line> Lines { get; } = lines;
    public override int Page => Passage.Page;
    public string Text => Passage.Text;

    /// <summary>Type size of the first line.</summary>
    public double Height => Lines[0].Height;
}

/// <summary>Lines that stand in columns: rows of cells, an empty cell is <see cref="Passage.Empty"/>. The first row may be a header.</summary>
public sealed class Grid(IReadOnlyList<IReadOnlyList<Passage>> rows, IReadOnlyList<Line> lines, IReadOnlyList<double> edges) : Block
{
    /// <summary>Where the columns begin, in points from the left.</summary>
    public IReadOnlyList<double> Edges { get; } = edges;
    public IReadOnlyList<IReadOnlyList<Passage>> Rows { get; } = rows;
    public IReadOnlyList<Line> Lines { get; } = lines;
    public override int Page => Lines[0].Page;
}
