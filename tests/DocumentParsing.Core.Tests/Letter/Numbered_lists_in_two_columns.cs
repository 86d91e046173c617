using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>Items with numbers, set side by side.</summary>
public sealed class Numbered_lists_in_two_columns
{
    private static readonly string[] Items =
    [
        "User entities should remove the access of people who leave.", "User entities should keep their keys secret in every case.", "User entities should look through the list of those who may sign.",
        "User entities should name a person who is told of incidents.", "User entities should keep copies of what they send.", "User entities should test their plan once in a year.",
    ];

    [Theory]
    [InlineData("1 4 2 5 3 6")]
    [InlineData("1 2 3 4 5 6")]
    public void Are_read_in_the_order_of_their_numbers(string places)
    {
        var numbered = places.Split(' ').Select(number => $"{number}. {Items[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1]}").ToArray();
        Assert.Equal(Items, Read(page => page.Table([72, 310], numbered[..2], numbered[2..4], numbered[4..])));
    }

    [Fact]
    public void May_break_their_lines_wherever_they_do() =>
        Assert.Equal(["User entities should remove the access of people who leave.", "User entities should keep their keys.", "User entities should name a person.", "User entities should keep copies of what they send."], Read(page => page.Rows([72, 310],
            ["1) User entities should remove the access", "3) User entities should name a person."], ["of people who leave.", "4) User entities should keep copies of"], ["2) User entities should keep their keys.", "what they send."])));

    [Theory]
    [InlineData("1.", "2.", "1.", "2.")]
    [InlineData("1.", "2.", "4.", "5.")]
    [InlineData("2.", "1.", "3.", "4.")]
    public void Are_not_one_list_where_the_numbers_do_not_follow_each_other(params string[] numbers) =>
        Assert.DoesNotContain(Items[3], Read(page => page.Table([72, 310], [$"{numbers[0]} {Items[0]}", $"{numbers[2]} {Items[2]}"], [$"{numbers[1]} {Items[1]}", $"{numbers[3]} {Items[3]}"])));

    [Fact]
    public void A_number_in_a_column_of_its_own_counts_the_row_beside_it() =>
        Assert.Equal(Items[..3], Read(page => page.Table([72, 110], ["1.", Items[0]], ["2.", Items[1]], ["3.", Items[2]])));

    private static IEnumerable<string> Read(Action<Typesetter> list) =>
        new FictionalReport { Description = page => list(page.Heading("Complementary User Entity Controls", 1.15)) }.Read().UserEntityControls.Select(control => control.Text.Value);
}
