using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

/// <summary>Sets text on pages as positioned words, the way a PDF holds them: wrapped at the right margin, broken over pages.</summary>
internal sealed class Typesetter
{
    private const double PageWidth = 612;
    private const double PageHeight = 792;
    private readonly List<SourcePage> pages = [];
    private readonly List<(double Y, Word Word)> words = [];
    private double y;
    private double columnTop;

    // 0: lines run over the width of the page.
    private int column;

    public Typesetter() => y = Top;

    public double Size { get; init; } = 10;

    /// <summary>From line to line, in sizes of the type.</summary>
    public double Pitch { get; init; } = 1.3;

    /// <summary>Added between paragraphs, in sizes of the type.</summary>
    public double Gap { get; init; } = 0.7;
    public double Left { get; init; } = 72;
    public double Right { get; init; } = 540;
    public double Top { get; init; } = 90;
    public double Bottom { get; init; } = 700;
    public string? Footer { get; init; }

    /// <summary>Words as character recognition gives them, with its confidence.</summary>
    public double? Quality { get; init; }

    /// <summary>From here on text is set in two columns, or over the width of the page again.</summary>
    public Typesetter Columns(bool two)
    {
        if (!two && column > 0)
            NewPage();
        (column, columnTop) = (two ? 1 : 0, y);
        return this;
    }

    public Typesetter Lines(params string[] lines)
    {
        foreach (var line in lines)
            Set(line, Left, Edge, Size, gap: 0);
        return Space();
    }

    public Typesetter Cover(params string[] lines)
    {
        foreach (var line in lines)
        {
            Set(line, Left, Right, Size * 1.4, gap: 0);
            y += 2 * Size;
        }

        return NewPage();
    }

    public Typesetter Heading(string text, double larger = 1.35)
    {
        Set(text, Left, Edge, Size * larger, gap: 0);
        return Space();
    }

    public Typesetter Paragraph(string text, double indent = 0)
    {
        Set(text, Left + indent, Edge, Size, gap: 0);
        return Space();
    }

    /// <summary>Text below each other, each with its mark before it: a bullet, a number, or none.</summary>
    public Typesetter Items(string mark, params string[] items) => Items(mark, 36, items);

    /// <summary>The same below one of these.</summary>
    public Typesetter Inset(string mark, params string[] items) => Items(mark, 66, items);

    private Typesetter Items(string mark, double indent, string[] items)
    {
        for (var index = 0; index < items.Length; index++)
        {
            var printed = mark.Replace("1", $"{index + 1}", StringComparison.Ordinal).Replace("a", $"{(char)('a' + index)}", StringComparison.Ordinal);
            Set(items[index], Left + indent, Edge, Size, gap: 0, printed.Length == 0 ? null : printed);
            y += 0.35 * Size;
        }

        return Space();
    }

    /// <summary>Rows of cells that wrap within their column; <paramref name="columns"/> are the left edges.</summary>
    public Typesetter Table(double[] columns, params string[][] rows) => Table(columns, rows, centred: false);

    /// <summary>Lines of cells, one close below the other: the rows of a table that wrap as the test says.</summary>
    public Typesetter Rows(double[] columns, params string[][] lines)
    {
        foreach (var line in lines)
        {
            for (var column = 0; column < line.Length; column++)
                Place(line[column], columns[column], y, Size);
            y += Pitch * Size;
        }

        return Space();
    }

    /// <summary>The same with each cell at the middle of its row.</summary>
    public Typesetter CentredTable(double[] columns, params string[][] rows) => Table(columns, rows, centred: true);

    private Typesetter Table(double[] columns, string[][] rows, bool centred)
    {
        foreach (var row in rows)
        {
            var heights = row.Select((cell, column) => Wrap(cell, Width(columns, column), Size).Count).Max() * Pitch * Size;
            if (y + heights > Bottom)
                NewPage();
            var (start, deepest) = (y, y);
            for (var column = 0; column < row.Length; column++)
            {
                y = centred ? start + ((heights - (Wrap(row[column], Width(columns, column), Size).Count * Pitch * Size)) / 2) : start;
                Set(row[column], columns[column], columns[column] + Width(columns, column), Size, gap: 0);
                deepest = Math.Max(deepest, y);
            }

            y = deepest + (0.6 * Size);
        }

        return Space();
    }

    public Typesetter Space(double sizes = -1)
    {
        y += (sizes < 0 ? Gap : sizes) * Size;
        return this;
    }

    public Typesetter NewPage()
    {
        if (Footer is not null)
            Place($"{Footer} {pages.Count + 1}", Left, 752, Size * 0.8);
        pages.Add(new SourcePage(pages.Count + 1, PageWidth, PageHeight, words.OrderBy(at => at.Y).Select(at => at.Word).ToArray(), Quality is null ? TextOrigin.Native : TextOrigin.Recognised));
        words.Clear();
        y = Top;
        return this;
    }

    public SourceDocument Document()
    {
        if (words.Count > 0 || pages.Count == 0)
            NewPage();
        return new SourceDocument("0000", pages.ToArray());
    }

    private double Edge => column == 0 ? Right : ((Left + Right) / 2) - 9;

    private void NextColumn()
    {
        if (column == 1)
        {
            (column, y) = (2, columnTop);
            return;
        }

        NewPage();
        (column, columnTop) = (Math.Min(column, 1), Top);
    }

    private double Width(double[] columns, int column) => (column + 1 < columns.Length ? columns[column + 1] : Right) - columns[column] - 12;

    private void Set(string text, double left, double right, double size, double gap, string? mark = null)
    {
        foreach (var line in Wrap(text, right - left, size))
        {
            if (y + (Pitch * size) > Bottom)
                NextColumn();
            if (mark is not null)
                Place(mark, left - 18, y, size);
            mark = null;
            Place(line, left, y, size);
            y += Pitch * size;
        }

        y += gap;
    }

    private void Place(string line, double left, double top, double size)
    {
        left += column == 2 ? ((Right - Left) / 2) + 9 : 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add((top, new Word(word, new Box(left, top, left + WidthOf(word, size), top + size), Quality)));
            left += WidthOf(word, size) + (0.28 * size);
        }
    }

    private static List<string> Wrap(string text, double width, double size)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && longer.Split(' ').Sum(part => WidthOf(part, size)) + (0.28 * size * longer.Count(c => c == ' ')) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    private static double WidthOf(string word, double size) => word.Length * 0.48 * size;
}
