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

    [Theory]
    [InlineData(58)]
    [InlineData(54)]
    public void What_stands_close_above_larger_text_in_smaller_type_runs(double text) =>
        Assert.All(Read(5, number => [.. Words("Harrow Ledger, Inc. Confidential", 40, height: 9), .. Words($"The {new string('x', number)} line of the text of Harrow", text, height: 14)]), page => Assert.Single(page.Lines));

    [Fact]
    public void A_line_of_the_same_type_close_to_the_text_is_read_though_it_returns() =>
        Assert.All(Read(5, number => [.. Words("Harrow keeps its words close", 43), .. Words($"The {new string('x', number)} line of the text of Harrow", 58)]), page => Assert.Equal(2, page.Lines.Count));

    [Fact]
    public void What_stands_at_the_very_same_place_at_the_other_margin_of_many_pages_runs_though_a_table_begins_close_below() =>
        Assert.All(Read(6, number => [.. Words("Harrow Ledger", 43, x: 430), .. Words($"The {new string('x', number)} line of the text of Harrow", 58)]),
            page => Assert.StartsWith("The x", Assert.Single(page.Lines).Text, StringComparison.Ordinal));

    [Fact]
    public void What_stands_at_another_place_on_each_page_is_read_though_it_is_at_the_other_margin() =>
        Assert.All(Read(6, number => [.. Words("Harrow Ledger", 43, x: 430 + (2 * number)), .. Words($"The {new string('x', number)} line of the text of Harrow", 58)]),
            page => Assert.Equal(2, page.Lines.Count));

    [Theory]
    [InlineData("Result No exceptions noted.", 2)]
    [InlineData("Outcome No exceptions noted.", 2)]
    [InlineData("Harrow No exceptions noted.", 1)]
    public void A_result_right_behind_its_label_is_read_though_it_returns(string line, int lines) =>
        Assert.All(Read(5, number => [.. Words(line, 40), .. Words($"The {new string('x', number)} line of the text of Harrow", 300)]), page => Assert.Equal(lines, page.Lines.Count));

    [Fact]
    public void What_stands_at_the_very_same_place_on_four_pages_only_is_read() =>
        Assert.All(Read(4, number => [.. Words("Harrow Ledger", 43, x: 430), .. Words($"The {new string('x', number)} line of the text of Harrow", 58)]),
            page => Assert.Equal(2, page.Lines.Count));

    [Fact]
    public void Pages_of_another_shape_between_those_with_a_foot_do_not_make_it_text() =>
        Assert.All(Read(30, number => number is > 6 and < 30 ? Words($"The {new string('x', number)} line of the text", 300) : [.. Words($"The {new string('x', number)} line of the text", 300), .. Words($"Marrow Finch Page {number} of 30", 760)]), page => Assert.Single(page.Lines));

    [Fact]
    public void What_stands_at_the_same_place_but_for_the_number_of_the_page_runs_though_a_table_ends_close_above_it() =>
        Assert.All(Read(12, number => [.. Words("Harrow keeps its words here", 300), .. Words($"The {new string('x', number)} line of the text", 702), .. Centred($"Harrow | SOC 2 Type 2 | {number}", 718)]), page => Assert.Equal(2, page.Lines.Count));

    [Fact]
    public void Pages_set_across_and_pages_with_a_title_alone_do_not_make_text_of_what_runs_on_the_others()
    {
        var pages = Read(26, number => number is > 12 and < 25 ? 792 : 612, number => number is 2 or 4 or 6 or 7 or 9 or 10 or 11 or 25 or 26
            ? [.. Words("Harrow Ledger", 40), .. Enumerable.Range(1, 9).SelectMany(line => Words($"The {new string('x', number + line)} line of the text", 80 + (20 * line)))]
            : number is > 12 and < 25 ? Words($"The {new string('x', number)} line of a table", 300) : Words($"Part {new string('x', number)}", 300));
        Assert.DoesNotContain(pages, page => page.Lines.Any(line => line.Text == "Harrow Ledger"));
    }

    [Theory]
    [InlineData("Harrow Comer Logistics", 80, true)]
    [InlineData("Harrow Corner Logisties'", 80, true)]
    [InlineData("Another Line of Words", 80, false)]
    [InlineData("Harrow Comer Logistics", null, false)]
    public void What_runs_and_was_recognised_otherwise_on_one_page_is_no_text_of_it(string recognised, int? quality, bool runs) =>
        Assert.Equal(runs ? 1 : 2, Read(6, number => [.. Words($"The {new string('x', number)} line of the text", 300), .. Words(number == 4 ? recognised : "Harrow Corner Logistics", 750).Select(word => word with { Quality = quality })])[3].Lines.Count);

    [Theory]
    [InlineData(40, 306, true)]
    [InlineData(null, 306, false)]
    [InlineData(40, 0, false)]
    public void The_number_of_the_page_in_a_scan_may_be_recognised_as_anything(int? quality, double x, bool runs)
    {
        string[] recognised = ["- 1 -", "BS ke", "eG", "Big ie", "as", "=40'"];
        var pages = Read(6, number => Words($"The {new string('x', number)} line of the text", 300).Concat(Words(recognised[number - 1], 750 + (number % 3), x: x > 0 ? x : 60 * number)).Select(word => word with { Quality = quality }));
        Assert.All(pages, page => Assert.Equal(runs ? 1 : 2, page.Lines.Count));
    }

    [Theory]
    [InlineData(250, "Passed.", "Failed.", "Passed.", "Late.", "Open.", "Closed.")]
    [InlineData(750, "CC6.1", "CC6.2", "CC6.3", "CC6.6", "CC7.1", "CC7.2")]
    public void What_a_card_ends_in_on_each_page_of_a_scan_is_no_number_of_the_page(double y, params string[] last) =>
        Assert.All(Read(6, number => Words($"The {new string('x', number)} line of the text", 200).Concat(Words(last[number - 1], y)).Select(word => word with { Quality = 80 })), page => Assert.Equal(2, page.Lines.Count));

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public void Pieces_of_a_watermark_lie_elsewhere_on_two_pages_that_are_turned_but_are_as_high(int pieces, bool runs)
    {
        string[] mark = ["CO", "PY", "NO", "17"];
        var pages = Read(12, number => [.. Words($"The {new string('x', number)} line of the text", 300), .. mark.Take(number > 10 ? pieces : 4).SelectMany((piece, at) => Words(piece, (number > 10 ? 120 : 400) + (40 * at), height: 34 + at, x: (number > 10 ? 300 : 90) + (50 * at)))]);
        Assert.Equal(runs ? 1 : 4, pages[11].Lines.Count);
        Assert.Single(pages[0].Lines);
    }

    private static IReadOnlyList<PageLayout> Read(int pages, Func<int, IEnumerable<Word>> words) => Read(pages, _ => 612, words);

    private static IReadOnlyList<PageLayout> Read(int pages, Func<int, double> width, Func<int, IEnumerable<Word>> words) =>
        DocumentLayout.Read(new SourceDocument("0000", [.. Enumerable.Range(1, pages).Select(number => new SourcePage(number, width(number), 1404 - width(number), [.. words(number)]))])).Pages;

    private static IEnumerable<Word> Centred(string line, double y) => Words(line, y, x: 306 - (((5 * line.Count(letter => letter != ' ')) + (3 * line.Count(letter => letter == ' '))) / 2.0));

    private static IReadOnlyList<PageLayout> Read(Func<int, string> foot) => DocumentLayout.Read(new SourceDocument("0000", [.. Enumerable.Range(1, 5).Select(number => new SourcePage(number, 612, 792,
        [.. Words("Harrow keeps its words on this line and", 300), .. Words(foot(number), 750)]))])).Pages;

    private static IEnumerable<Word> Words(string line, double y, double height = 10, double x = 72)
    {
        foreach (var word in line.Split(' '))
        {
            yield return new Word(word, new Box(x, y, x + (5 * word.Length), y + height));
            x += (5 * word.Length) + 3;
        }
    }
}
