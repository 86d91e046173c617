using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Controls that nobody numbered are known by what they are called, or by the one criterion that each of them answers.</summary>
public sealed class Controls_without_numbers
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 90, Press.Left + 230, Press.Left + 380];

    [Fact]
    public void are_known_by_their_names()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, Columns, ["Control", "Control description", "Test performed", "Result"],
                Row(["Background", "checks"], "No exceptions noted."), Row(["Code of conduct"], "No exceptions noted."),
                Row(["Oversight by", "the board"], "2 of 25 were missing."), Row(["Training"], "No exceptions noted."));
            TestSection.FurtherPages(press);
        }, "CC1.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["Background checks", "Code of conduct", "Oversight by the board", "Training"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException],
            tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal(("Oversight by the board", 2, 25),
            Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value))));
    }

    [Fact]
    public void may_be_two_of_one_name()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, Columns, ["Control", "Control description", "Test performed", "Result"],
                Row(["Approval"], "No exceptions noted.", "system approves access."), Row(["Review"], "No exceptions noted."),
                Row(["Approval"], "No exceptions noted.", "system approves changes."), Row(["Training"], "No exceptions noted."));
            TestSection.FurtherPages(press);
        }, "CC1.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["Approval", "Review", "Approval", "Training"], tables.Controls.Select(control => control.Id.Value));
    }

    [Fact]
    public void are_known_by_the_criterion_that_each_answers()
    {
        var tables = ByCriterion("CC1.1", "CC1.2", "CC1.3", "CC1.4");
        Assert.Equal([("CC1.1", "CC1.1"), ("CC1.2", "CC1.2"), ("CC1.3", "CC1.3"), ("CC1.4", "CC1.4")],
            tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
    }

    [Fact]
    public void are_not_known_by_a_criterion_that_two_answer() =>
        Assert.All(ByCriterion("CC1.1", "CC1.2", "CC1.2", "CC1.4").Controls, control => Assert.Equal("", control.Id.Value));

    [Theory]
    [InlineData("Control", "Control activity")]
    [InlineData("Control ID", "Control")]
    [InlineData("Ref", "Control")]
    public void may_have_letters_for_them(string title, string control)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 100, Press.Left + 240, Press.Left + 380], [title, control, "Test performed", "Result"],
                Row(["AC-A"], "No exceptions noted."), Row(["LOG-B"], "For 2 of 25 logs, none."), Row(["ACCESS-REVIEW"], "No exceptions noted."));
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["AC-A", "LOG-B", "ACCESS-REVIEW"], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal("LOG-B", Assert.Single(tables.Exceptions).Control);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void with_letters_for_them_may_be_several_sentences()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 100, Press.Left + 240, Press.Left + 380], ["Control ID", "Control", "Test performed", "Result"],
                [.. new[] { "AC-A", "LOG-B", "ACCESS-REVIEW", "LOG-C" }.Select(id => (string[][])[[id], ["The owner keeps a list.", "It is looked through.", "It is signed as well."], ["Inspected the list.", "Inspected 25 records."], ["No exceptions noted."]])]);
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["AC-A", "LOG-B", "ACCESS-REVIEW", "LOG-C"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("The owner keeps a list. It is looked through. It is signed as well.", read.Description?.Value));
    }

    private static TableFacts ByCriterion(params string[] criteria) => TestSection.Read(press =>
    {
        TestSection.Table(press, Columns, ["Criteria", "Control", "Test performed", "Result"],
            [.. criteria.Select((criterion, i) => Row([criterion], "No exceptions noted.", $"system {i + 1} reviews it."))]);
        TestSection.FurtherPages(press);
    });

    private static string[][] Row(string[] first, string result, string does = "system reviews it.") => [first, ["The owner of the", does], ["Inspected the", "record of reviews."], [result]];

    [Theory]
    [InlineData("LX~01~IV", true)]
    [InlineData("Each", false)]
    public void are_doubted_where_their_texts_begin_as_numbers_do(string first, bool isDoubted)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 180, Press.Left + 360], ["Control activity", "Test performed", "Results"],
                [.. Enumerable.Range(1, 4).Select(at => (string[][])[[$"{first} owner of system {"ABCD"[at - 1]}", "reviews who has access."], ["Inspected the record.", "Inspected who had access."], ["No exceptions noted."]])]);
            TestSection.FurtherPages(press);
        }, "CC6.2: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.All(tables.Controls, control => Assert.Equal("", control.Id.Value));
        Assert.Equal(isDoubted, tables.Doubts.Any(doubt => doubt.Fact == "controls"));
    }
}
