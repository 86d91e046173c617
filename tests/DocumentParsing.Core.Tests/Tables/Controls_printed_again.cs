using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A control under several criteria is one control: its tests are told once, or word for word again.</summary>
public sealed class Controls_printed_again
{
    private const double Left = Press.Left;

    [Theory]
    [InlineData("See CC6.1.", "See CC6.1.")]
    [InlineData("Refer to CC6.1", "Refer to CC6.1")]
    [InlineData("Please see criterion CC6.1 above.", "Please see criterion CC6.1 above.")]
    [InlineData("Tested under CC6.1.", "See above.")]
    [InlineData("Refer to AC-01 above for the tests.", "Refer to AC-01 above for the results.")]
    [InlineData("", "See above")]
    [InlineData("Tests of this control are presented under criterion CC6.1.", "Refer to CC6.1.")]
    [InlineData("This control was tested under CC6.1.", "Tested under CC6.1.")]
    public void A_row_that_only_sends_to_the_first_one_changes_nothing(string test, string result)
    {
        var control = Assert.Single(Read("No exceptions noted.", test, result, out var doubts).Controls);
        Assert.Equal("CC6.1 CC6.2", string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal([TestOutcome.NoException], control.Tests.Select(each => each.Outcome));
        Assert.Empty(doubts);
    }

    [Theory]
    [InlineData("Also relevant to this criterion. The", "control, the test and the result are shown", "above under CC6.1.")]
    [InlineData("The test of this", "control is described under", "CC6.1.")]
    public void A_sentence_across_the_row_may_send_to_the_first_one(string control, string test, string result)
    {
        double[] columns = [Left, Left + 60, Left + 200, Left + 400];
        string[] titles = ["Control #", "Control", "Test performed", "Result"];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1 Access is restricted.");
            TestSection.Table(press, columns, titles, Row(press, "Inspected the record of reviews.", "No exceptions noted."));
            press.Text("CC6.2 Users are registered.");
            TestSection.Table(press, columns, titles, [["AC-01"], [control], [test], [result]], [["AC-02"], ["The owner of the", "list reads it."], ["Inspected the list."], ["No exceptions noted."]]);
        });
        Assert.Equal(["AC-01 CC6.1 CC6.2", "AC-02 CC6.2"], tables.Controls.Select(one => string.Join(' ', one.Criteria.Select(criterion => criterion.Value.Value).Prepend(one.Id.Value))));
        Assert.All(tables.Controls, one => Assert.Equal(TestOutcome.NoException, Assert.Single(one.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_row_that_sends_to_another_may_stand_first()
    {
        var control = Assert.Single(Read("See CC6.2.", "Inspected the record of reviews.", "No exceptions noted.", out var doubts, "See CC6.2.").Controls);
        Assert.Equal("Inspected the record of reviews.", Assert.Single(control.Tests).Procedure?.Value);
        Assert.Empty(doubts);
    }

    [Fact]
    public void An_exception_told_at_one_of_the_rows_is_kept()
    {
        var tables = Read("Exception noted. For 2 of 25 users the review was late.", "See CC6.1.", "See CC6.1.", out var doubts);
        Assert.Equal((2, 25), (Assert.Single(tables.Exceptions).Deviations?.Value, tables.Exceptions[0].Sample?.Value));
        Assert.Empty(doubts);
    }

    [Theory]
    [InlineData("Exception noted; refer to CC6.2.")]
    [InlineData("Deviation identified – see CC6.2.")]
    [InlineData("Exceptions were noted: refer to CC6.2 below.")]
    public void An_exception_that_is_told_at_another_row_is_no_second_one(string result)
    {
        var tables = Read(result, "Inspected the record of reviews.", "Exception noted. For 2 of 25 users the review was late.", out var doubts, "Refer to CC6.2.");
        Assert.Equal(("Exception noted. For 2 of 25 users the review was late.", 2, 25),
            Assert.Single(tables.Exceptions.Select(exception => (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value))));
        Assert.Equal("Inspected the record of reviews.", Assert.Single(Assert.Single(tables.Controls).Tests).Procedure?.Value);
        Assert.Empty(doubts);
    }

    [Theory]
    [InlineData("CC6.1.a", "CC6.1.b")]
    [InlineData("CC6.1-A", "CC6.1-B")]
    [InlineData("CC6.1(a)", "CC6.1(b)")]
    [InlineData("CC6.1(1)", "CC6.1(2)")]
    [InlineData("AC-01.a", "AC-01.b")]
    public void A_letter_or_number_behind_tells_one_from_the_other(string first, string second)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, first, second);
        });
        Assert.Equal([first, second], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("CC6.1", Assert.Single(control.Criteria).Value.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_row_at_the_head_of_the_next_page_may_print_the_last_one_again()
    {
        double[] columns = [Left, Left + 70, Left + 130, Left + 270, Left + 400];
        string[] titles = ["Criterion", "No.", "Control in place", "Test of the control", "Result of the test"];
        string[][] Row(string criterion, string number) => [[criterion], [number], ["The owner of the system", $"reviews it for {number}."], ["Inspected the record", "of the review."], ["No deviations noted."]];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, titles, Row("CC6.6", "AC-01"), Row("CC6.6", "AC-02"));
            press.NewPage();
            TestSection.Table(press, columns, titles, Row("CC6.7", "AC-02"), Row("CC6.7", "AC-03"));
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("AC-01", "CC6.6"), ("AC-02", "CC6.6 CC6.7"), ("AC-03", "CC6.7")], tables.Controls.Select(control => (control.Id.Value, string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)))));
        Assert.All(tables.Controls, control => Assert.Single(control.Tests));
        Assert.Equal("The owner of the system reviews it for AC-02.", tables.Controls[1].Description?.Value);
    }

    [Theory]
    [InlineData("See CC6.1.", "See exception 2.")]
    [InlineData("This control was tested under CC6.1 and an exception was noted.", "Refer to CC6.1.")]
    [InlineData("Tests of this control showed an open account.", "Refer to CC6.1.")]
    [InlineData("See CC6.1.", "Exception noted. For 1 of 25 users nobody was asked.")]
    [InlineData("Inspected the record of reviews.", "Not tested.")]
    [InlineData("Refer to CC7.1.", "Exception noted; refer to CC7.1.")]
    public void Rows_with_different_results_are_doubted(string test, string result)
    {
        Read("No exceptions noted.", test, result, out var doubts);
        Assert.Contains("controls[0].tests", doubts);
    }

    private static TableFacts Read(string firstResult, string test, string result, out IReadOnlyList<string> doubts, string firstTest = "Inspected the record of reviews.")
    {
        double[] columns = [Left, Left + 60, Left + 200, Left + 370];
        string[] titles = ["Control #", "Control", "Test performed", "Result"];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1 Access is restricted.");
            TestSection.Table(press, columns, titles, Row(press, firstTest, firstResult));
            press.Text("CC6.2 Users are registered.");
            TestSection.Table(press, columns, titles, Row(press, test, result));
        });
        doubts = [.. tables.Doubts.Select(doubt => doubt.Fact)];
        return tables;
    }

    private static string[][] Row(Press press, string test, string result) =>
        [["AC-01"], ["The owner of the system", "reviews its users."], [.. Press.Wrap(test, 150, press.Size)], [.. Press.Wrap(result, 150, press.Size)]];

    [Fact]
    public void An_answer_that_is_printed_again_with_its_control_is_no_lost_answer_to_another()
    {
        const string Answer = "Response of Harrow: The list of users is read by another since the month of March.";
        double[] columns = [Left, Left + 60, Left + 200, Left + 370];
        string[] titles = ["Control #", "Control", "Test performed", "Result"];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1 Access is restricted.");
            TestSection.Table(press, columns, titles, Row(press, "Inspected the record of reviews.", "Exception noted. For 2 of 25 users the review was late."));
            press.Text(Answer);
            press.Text("CC6.2 Users are registered.");
            TestSection.Table(press, columns, titles, [["AC-02"], ["The owner of the", "list reads it."], ["Inspected the list", "of 25 users."], [.. Press.Wrap("Exception noted. For 1 of 25 users nobody was asked.", 150, press.Size)]],
                Row(press, "Inspected the record of reviews.", "Exception noted. For 2 of 25 users the review was late."));
            press.Text(Answer);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["The list of users is read by another since the month of March.", null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith(".managementResponse", StringComparison.Ordinal));
    }
}
