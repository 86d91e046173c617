using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

/// <summary>A title in spaced letters up the margin of a page is no text beside the lines that it passes.</summary>
public sealed class Letters_down_the_margin
{
    [Fact]
    public void Letters_of_a_word_left_of_everything_are_taken_out() => Assert.Equal(Text, Read("ETACIFITREC"));

    [Fact]
    public void Few_different_marks_may_be_the_first_column_of_a_table() => Assert.NotEqual(Text, Read("YYNYNYYNYYN"));

    [Fact]
    public void Letters_that_stand_among_the_words_are_words() => Assert.NotEqual(Text, Read("ETACIFITREC", x: 100));

    private static readonly string[] Text = [.. Enumerable.Range(1, 11).Select(line => $"Line {line} of what is certified here")];

    private static string[] Read(string letters, double x = 30) =>
        [.. DocumentLayout.Read(new SourceDocument("0000", [new SourcePage(1, 612, 792, [.. Lines(), .. letters.Select((letter, i) => new Word(letter.ToString(), new Box(x, 100 + (i * 20), x + 8, 110 + (i * 20))))])])).Pages[0].Lines.Select(line => line.Text)];

    private static IEnumerable<Word> Lines() => Text.SelectMany((line, i) => line.Split(' ').Select((word, at) => new Word(word, new Box(90 + (at * 50), 100 + (i * 20), 130 + (at * 50), 110 + (i * 20)))));
}
