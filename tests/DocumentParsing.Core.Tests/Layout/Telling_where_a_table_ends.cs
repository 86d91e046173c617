using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

/// <summary>A table reaches the foot of a page: what stands at the head of the next one may be its next row, or the heading of the next section.</summary>
public sealed class Telling_where_a_table_ends
{
    private const double SecondColumn = 160;

    private static readonly IEnumerable<Word> Table =
        [.. Row(600, "CC6.4", "Doors are locked."), .. Row(630, "CC6.5", "Disks are destroyed."), .. Row(660, "A1.2", "Power does not fail.")];

    [Fact]
    public void A_row_alone_goes_on_with_the_table() =>
        Assert.IsType<Grid>(Next(Row(72, "A1.3", "Plans are tried.")));

    [Fact]
    public void A_heading_is_no_row_though_one_of_its_words_begins_where_a_column_does() =>
        Assert.IsType<Paragraph>(Next([.. Words("Part V - Unaudited", 72, 72), .. Words("Information by Management", SecondColumn, 72)]));

    [Fact]
    public void A_heading_in_larger_type_is_no_row_though_its_words_stand_far_apart() =>
        Assert.IsType<Paragraph>(Next([.. Words("Section V", 72, 72, height: 14), .. Words("Other Information", SecondColumn, 72, height: 14)]));

    [Fact]
    public void A_cell_that_fills_its_column_up_to_the_next_is_told_by_a_shorter_one_below()
    {
        var grid = Assert.IsType<Grid>(DocumentLayout.Read(new SourceDocument("0000",
        [
            Page(1, [
                .. Words("Northwind", 72, 100), .. Words("Housing of servers and disks", 160, 100), .. Words("Doors are locked at night.", 299, 100),
                .. Words("Disks are destroyed.", 299, 128),
                .. Words("Beta Mail", 72, 156), .. Words("Sending of mail", 160, 156), .. Words("Mail is kept for a week.", 299, 156),
            ]),
        ])).Blocks.Single());
        Assert.Equal(["Northwind|Housing of servers and disks|Doors are locked at night.", "||Disks are destroyed.", "Beta Mail|Sending of mail|Mail is kept for a week."], grid.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text))));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(10, false)]
    public void A_heading_below_it_in_larger_type_is_no_row_though_it_stands_no_farther_than_a_line(double height, bool isHeading)
    {
        var grid = DocumentLayout.Read(new SourceDocument("0000", [Page(1, [.. Row(600, "CC6.4", "Doors are locked."), .. Row(614, "CC6.5", "Disks are destroyed."), .. Row(628, "A1.2", "Power does not fail."), .. Words("None apply", 72, 651, height), .. Words("There are none of them in the security category.", 72, 666)])])).Blocks.OfType<Grid>().Single();
        Assert.Equal(isHeading ? 3 : 4, grid.Rows.Count);
    }

    private static Block Next(IEnumerable<Word> words) => DocumentLayout.Read(new SourceDocument("0000", [Page(1, Table), Page(2, words)])).Blocks.Single(block => block.Page == 2);

    private static SourcePage Page(int number, IEnumerable<Word> words) => new(number, 612, 792, [.. words]);

    private static IEnumerable<Word> Row(double y, string first, string second) => [.. Words(first, 72, y), .. Words(second, SecondColumn, y)];

    private static IEnumerable<Word> Words(string line, double x, double y, double height = 10)
    {
        foreach (var word in line.Split(' '))
        {
            yield return new Word(word, new Box(x, y, x + (5 * word.Length), y + height));
            x += (5 * word.Length) + 3;
        }
    }
}
