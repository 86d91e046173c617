using System.Globalization;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Numbers_before_the_text_of_their_controls
{
    private static readonly string[] Systems = ["ledger", "archive", "network", "offices", "backups", "reports"];

    [Theory]
    [InlineData("C-#", "C-# ")]
    [InlineData("C-#", "C-#: ")]
    [InlineData("C-#", "C-# | ")]
    [InlineData("C-#", "(C-#) ")]
    [InlineData("C-#", "[C-#]: ")]
    [InlineData("C#", "C#) ")]
    [InlineData("C-#", "Control C-# – ")]
    [InlineData("C-#", "Ref. C-#: ")]
    [InlineData("#", "Control No. # – ")]
    [InlineData("5-#", "No. 5-# [CC6.2, CC6.3] ")]
    [InlineData("5-#", "Control No. 5-# ")]
    [InlineData("Control #", "Control # ")]
    [InlineData("Control #", "Control #. ")]
    [InlineData("#", "#. ")]
    [InlineData("#", "(#) ")]
    [InlineData("#", "# ")]
    public void are_read_however_they_are_set_off(string number, string before)
    {
        var tables = Read(row => before.Replace("#", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, Systems.Length).Select(row => number.Replace("#", row.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)), tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, (control, row) => Assert.Equal(TextOf(row + 1), control.Description?.Value));
        Assert.Equal(tables.Controls[2].Id.Value, Assert.Single(tables.Exceptions).Control);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void that_begin_again_name_no_control()
    {
        var tables = Read(row => $"{((row - 1) % 3) + 1}. ");
        Assert.Equal(Systems.Length, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal("", control.Id.Value));
    }

    [Fact]
    public void are_none_where_only_one_text_begins_with_one()
    {
        var tables = Read(row => row == 2 ? "24 " : "");
        Assert.All(tables.Controls, control => Assert.Equal("", control.Id.Value));
    }

    private static TableFacts Read(Func<int, string> before) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 180, Press.Left + 380], ["Controls of Harrow", "Tests performed by Bell LLP", "Results of tests"],
            [.. Enumerable.Range(1, Systems.Length).Select(row => (string[][])[[.. Press.Wrap(before(row) + TextOf(row), 160, press.Size)], ["Inspected the list of those who", "have it and asked the owner."], [row == 3 ? "Exception noted: 1 of 15 was late." : "No exceptions noted."]])]);
        TestSection.FurtherPages(press);
    }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");

    private static string TextOf(int row) => $"Access to the {Systems[row - 1]} is given by the owner to those who need it.";
}
