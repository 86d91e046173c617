using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Tests.Layout;

public sealed class Mending_broken_words
{
    [Theory]
    [InlineData("excep-", "tions", "exceptions")]
    [InlineData("role-", "based", "role-based")]
    [InlineData("twenty-", "five", "twenty-five")]
    [InlineData("Thirty-", "two", "Thirty-two")]
    [InlineData("AC-", "01", "AC-01")]
    public void A_hyphen_at_the_end_of_a_line_goes_where_it_only_breaks_the_word(string above, string below, string whole) =>
        Assert.Equal(whole, new Mending(["role-based", "access"]).Join([Word(above, 0), Word(below, 20)]).Text);

    [Theory]
    [InlineData("S", "ystem", 0, "System")]
    [InlineData("A", "ccess", 0.05, "Access")]
    [InlineData("S", "ystem", 0.3, "S ystem")]
    [InlineData("H", "arrow", 3, "H arrow")]
    [InlineData("A", "3", 0, "A 3")]
    [InlineData("a", "rrow", 0, "a rrow")]
    public void A_capital_right_before_small_ones_is_a_part_of_their_word(string capital, string rest, double room, string whole) =>
        Assert.Equal(whole, new Mending([]).Join([Beside(capital, 50, 8), Beside(rest, 58 + room, 40)]).Text);

    [Theory]
    [InlineData("'")]
    [InlineData("\u2019")]
    public void The_apostrophe_of_small_capitals_stands_between_two_parts_of_one_word(string apostrophe) =>
        Assert.Equal("HARROW'S", new Mending([]).Join([Beside("HARROW", 50, 40), Beside(apostrophe, 90, 3), Beside("S", 93, 5)]).Text.Replace('\u2019', '\''));

    private static LaidWord Beside(string text, double x, double width) => new(1, 0, text, new Box(x, 0, x + width, 10));

    private static LaidWord Word(string text, double y) => new(1, (int)y, text, new Box(50, y, 90, y + 10));
}
