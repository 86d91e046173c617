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

    private static LaidWord Word(string text, double y) => new(1, (int)y, text, new Box(50, y, 90, y + 10));
}
