using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>Puts words on pages at given places; knows lines and pages, not tables.</summary>
internal sealed class Press(double width, double height, double size, double pitch, int firstPage, bool hasWatermark)
{
    private readonly List<SourcePage> pages = [];
    private readonly List<Word> words = [];

    public const double Left = 60;
    public double Right => width - 54;
    public double Bottom => height - 70;
    public double Size => size;
    public double LineHeight => pitch * size;
    public double Y { get; private set; } = 76;

    /// <summary>Called at the head of each new page: a header that repeats.</summary>
    public Action? OnNewPage { get; set; }

    public int Page => firstPage + pages.Count;

    public bool HasRoom(double lines) => Y + (lines * LineHeight) <= Bottom;

    public void Feed(double points) => Y += points;

    public void NewPage()
    {
        Finish();
        Y = 76;
        OnNewPage?.Invoke();
    }

    public void Text(string text, double larger = 1, double indent = 0)
    {
        foreach (var line in Wrap(text, Right - Left - indent, larger * size))
        {
            if (!HasRoom(larger))
                NewPage();
            Place(line, Left + indent, Y, larger * size);
            Y += larger * LineHeight;
        }

        Y += 0.6 * size;
    }

    /// <summary>Lines of cells side by side from one height, not breaking; returns nothing, moves on by the longest.</summary>
    public void Line(IReadOnlyList<(double X, string Text)> cells)
    {
        foreach (var (x, text) in cells)
            Place(text, x, Y, size);
        Y += LineHeight;
    }

    public void Place(string line, double x, double y, double type)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(new Word(word, new Box(x, y, x + WidthOf(word, type), y + (1.1 * type))));
            x += WidthOf(word, type) + (0.28 * type);
        }
    }

    public IReadOnlyList<SourcePage> Pages()
    {
        if (words.Count > 0)
            Finish();
        return pages;
    }

    public static List<string> Wrap(string text, double room, double type)
    {
        List<string> lines = [];
        var line = "";
        foreach (var whole in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = whole;
            if (line.Length > 0 && WidthOf($"{line} {word}", type) > room)
            {
                lines.Add(line);
                line = "";
            }

            // What is too wide for its cell is broken at a hyphen, or where it must be.
            while (WidthOf(word, type) > room && word.Length > 2)
            {
                var fits = Math.Clamp((int)(room / (0.5 * type)), 1, word.Length - 1);
                var cut = word.LastIndexOf('-', Math.Min(fits, word.Length) - 1) is > 0 and var hyphen ? hyphen + 1 : fits;
                lines.Add(word[..cut]);
                word = word[cut..];
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    public static double WidthOf(string text, double type) => type * text.Sum(c => c switch
    {
        ' ' => 0.28,
        'i' or 'l' or 'j' or 't' or 'f' or '.' or ',' or ':' or '-' or '\'' => 0.3,
        'm' or 'w' or 'M' or 'W' => 0.75,
        >= 'A' and <= 'Z' => 0.62,
        _ => 0.5,
    });

    private void Finish()
    {
        Place("Harrow Ledger, Inc.", Left, 30, 8);
        Place($"Confidential   Page {Page}", Left, height - 40, 8);
        if (hasWatermark)
        {
            // "COPY FOR RIVEN" from the lower left to the upper right, letter by letter.
            const string Mark = "COPY FOR RIVEN";
            for (var i = 0; i < Mark.Length; i++)
            {
                if (Mark[i] != ' ')
                    words.Insert(Math.Min(words.Count, i * 7), new Word(Mark[i].ToString(), new Box(120 + (i * 22), height - 180 - (i * 25), 146 + (i * 22), height - 150 - (i * 25))));
            }
        }

        pages.Add(new SourcePage(Page, width, height, words.ToArray()));
        words.Clear();
    }
}
