using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

/// <summary>A table of controls of others whose titles break, each of them.</summary>
public sealed class Titles_over_two_lines
{
    private static readonly string[] Items =
    [
        "User entities should remove the access of people who leave.", "User entities should keep their keys secret in every case.", "User entities should look through the list of those who may sign.",
    ];

    [Theory]
    [InlineData("Complementary User Entity Controls", "Trust Services Criteria", "Assumed in the Design", "Supported by It")]
    [InlineData("Complementary user entity", "Related", "control", "criteria")]
    [InlineData("Complementary user", "Criteria", "entity controls", "addressed")]
    public void Are_no_item(string first, string second, string below, string beside) => Assert.Equal(
        [(Items[0], "CC6.2"), (Items[1], "CC6.1"), (Items[2], "CC6.3")],
        Read(page => page.Rows([72, 430], [first, second], [below, beside]).Space(0.4).Table([72, 430], [Items[0], "CC6.2"], [Items[1], "CC6.1"], [Items[2], "CC6.3"])));

    [Fact]
    public void The_first_row_close_below_them_is_one() => Assert.Contains(
        ("Keep all keys secret", "CC6.1"),
        Read(page => page.Rows([72, 430], ["Complementary User Entity Controls", "Trust Services Criteria"], ["Keep all keys secret", "CC6.1"]).Space(0.4).Table([72, 430], [Items[0], "CC6.2"], [Items[2], "CC6.3"])));

    private static IEnumerable<(string, string)> Read(Action<Typesetter> table) =>
        new FictionalReport { Description = page => table(page.Heading("What Customers Do", 1.15)) }.Read().UserEntityControls.Select(control => (control.Text.Value, string.Join(", ", control.Criteria.Select(criterion => criterion.Value))));
}
