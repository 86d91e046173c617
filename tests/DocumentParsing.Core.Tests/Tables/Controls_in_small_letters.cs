using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Firms whose controls begin in small letters: "the Company reviews …", "access is …". No such letter goes on with the row above.</summary>
public sealed class Controls_in_small_letters
{
    private const double Left = Press.Left;

    private static readonly string[][] Texts =
    [
        ["access to the systems", "is approved by the owner"], ["the owner of the list", "reviews it each quarter"], ["leavers are taken off", "on their last day"],
        ["changes are approved", "by two people"], ["backups are made each", "night and kept a year"], ["the Company keeps", "its doors shut"],
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void have_a_row_each_beside_their_numbers(double padding)
    {
        var tables = Read((press, at) => Row(press, padding, [Left, Left + 60, Left + 200, Left + 370], [$"AC-{at + 1:00}"], Texts[at], ["Inspected the list and the", "record of each of them."], ["No exceptions noted."]));
        Assert.Equal(Texts.Select((text, at) => $"AC-{at + 1:00} {string.Join(' ', text)}"), tables.Controls.Select(control => $"{control.Id.Value} {control.Description?.Value}"));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void have_a_row_each_where_their_tests_and_results_do_so_too(double padding)
    {
        var tables = Read((press, at) => Row(press, padding, [Left, Left + 60, Left + 200, Left + 370], [$"AC-{at + 1:00}"], Texts[at], ["inspected the list and the", "record of each of them", "for one quarter"], ["no exceptions noted"]));
        Assert.Equal(Texts.Select((text, at) => $"AC-{at + 1:00} {string.Join(' ', text)}"), tables.Controls.Select(control => $"{control.Id.Value} {control.Description?.Value}"));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void have_a_row_each_where_a_number_stands_before_their_text(double padding)
    {
        var tables = Read((press, at) => Row(press, padding, [Left, Left + 200, Left + 370], [$"AC-{at + 1:00} {Texts[at][0]}", Texts[at][1]], ["Inspected the list and the", "record of each of them."], ["No exceptions noted."]), "Control", "Test performed", "Result");
        Assert.Equal(Texts.Select((text, at) => $"AC-{at + 1:00} {string.Join(' ', text)}"), tables.Controls.Select(control => $"{control.Id.Value} {control.Description?.Value}"));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void have_a_row_each_at_the_head_of_a_page()
    {
        var tables = Read((press, at) =>
        {
            if (at % 3 == 2)
                press.NewPage();
            Row(press, 2, [Left, Left + 60, Left + 200, Left + 370], [$"{at + 1}"], Texts[at], ["Inspected the list and the", "record of each of them."], ["No exceptions noted."]);
        });
        Assert.Equal(Texts.Select((text, at) => $"{at + 1} {string.Join(' ', text)}"), tables.Controls.Select(control => $"{control.Id.Value} {control.Description?.Value}"));
        Assert.Empty(tables.Doubts);
    }

    private static void Row(Press press, double padding, double[] columns, params string[][] cells)
    {
        for (var line = 0; line < cells.Max(cell => cell.Length); line++)
            press.Line(cells.Select((cell, i) => (columns[i], cell.ElementAtOrDefault(line) ?? "")).Where(cell => cell.Item2.Length > 0).ToArray());
        press.Feed(padding);
    }

    private static TableFacts Read(Action<Press, int> row, params string[] titles) => TestSection.Read(
        press =>
        {
            double[] columns = titles.Length == 0 ? [Left, Left + 60, Left + 200, Left + 370] : [Left, Left + 200, Left + 370];
            press.Line((titles.Length == 0 ? ["Ref", "Control", "Test performed", "Result"] : titles).Select((title, at) => (columns[at], title)).ToArray());
            press.Feed(6);
            for (var at = 0; at < Texts.Length; at++)
                row(press, at);
            TestSection.FurtherPages(press);
        },
        "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
}
