using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

/// <summary>What stands at the foot of each page is no text of the report.</summary>
public sealed class Telling_what_runs_from_what_is_read
{
    [Theory]
    [InlineData("Private ")]
    [InlineData("Private Page ")]
    [InlineData("Private CG-")]
    [InlineData("Private")]
    public void The_number_of_the_page_may_stand_apart_or_close(string before) =>
        Assert.All(Read(number => before + number), page => Assert.Equal(["Harrow keeps its words on this line and"], page.Lines.Select(line => line.Text)));

    [Fact]
    public void A_number_that_does_not_grow_with_the_pages_is_text() =>
        Assert.All(Read(number => $"Private{(number * number) + 3}"), page => Assert.Equal(2, page.Lines.Count));

    private static IReadOnlyList<PageLayout> Read(Func<int, string> foot) => DocumentLayout.Read(new SourceDocument("0000", [.. Enumerable.Range(1, 5).Select(number => new SourcePage(number, 612, 792,
        [.. Words("Harrow keeps its words on this line and", 300), .. Words(foot(number), 750)]))])).Pages;

    private static IEnumerable<Word> Words(string line, double y)
    {
        double x = 72;
        foreach (var word in line.Split(' '))
        {
            yield return new Word(word, new Box(x, y, x + (5 * word.Length), y + 10));
            x += (5 * word.Length) + 3;
        }
    }
}
