using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

/// <summary>Some fonts tell of letters lower than they are; the letters are 5 points wide in each of these documents.</summary>
public sealed class Type_that_is_higher_than_its_boxes
{
    private static readonly string[] Text =
    [
        "Harrow Ledger keeps the books of those who ask it to, and sends them to", "Northwind Hosting, Inc. and its auditors, who compare whatever they have",
        "with the entries of the month before.",
    ];

    [Theory]
    [InlineData(10)]
    [InlineData(8)]
    [InlineData(6)]
    [InlineData(5)]
    public void Lines_of_a_paragraph_are_one(double height)
    {
        var paragraphs = Read(height).OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Text).ToArray();
        Assert.Equal([string.Join(' ', Text), string.Join(' ', Text)], paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(6)]
    public void A_heading_is_one(double height) =>
        Assert.Equal(["What the company does for those who ask it"],
            Read(height).OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select(paragraph => paragraph.Text));

    [Theory]
    [InlineData(6, 10.87)]
    [InlineData(8, 10.87)]
    [InlineData(10, 10)]
    public void A_line_has_the_height_that_the_width_of_its_letters_shows(double height, double read) =>
        Assert.All(Read(height).OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Text), paragraph => Assert.Equal(read, paragraph.Height, 0.01));

    /// <summary>A heading of type larger by a fifth over two paragraphs, 16 points from line to line.</summary>
    private static IReadOnlyList<Block> Read(double height) => DocumentLayout.Read(new SourceDocument("0000", [new SourcePage(1, 612, 792,
    [
        .. Words("What the company does for those who ask it", 180, 1.2 * height, letter: 6),
        .. Text.SelectMany((line, i) => Words(line, 210 + (16 * i), height)), .. Text.SelectMany((line, i) => Words(line, 280 + (16 * i), height)),
    ])])).Blocks;

    private static IEnumerable<Word> Words(string line, double y, double height, double letter = 5)
    {
        double x = 72;
        foreach (var word in line.Split(' '))
        {
            yield return new Word(word, new Box(x, y - (height / 2), x + (letter * word.Length), y + (height / 2)));
            x += (letter * word.Length) + 3;
        }
    }
}
