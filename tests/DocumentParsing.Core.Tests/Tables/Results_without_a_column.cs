using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Tables that have no column for what came of the tests: it stands below the row, below the procedures, or in one sentence for all.</summary>
public sealed class Results_without_a_column
{
    private const string Criterion = "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.";
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 260];
    private static readonly string[] Titles = ["Ref", "Control", "Tests performed"];

    [Theory]
    [InlineData("Results of testing: ")]
    [InlineData("Result: ")]
    [InlineData("TEST RESULTS ")]
    public void may_stand_across_the_table_below_each_row(string label)
    {
        var tables = Read(press =>
        {
            press.Line(Columns.Zip(Titles).ToArray());
            press.Feed(6);
            foreach (var (number, said) in new[]
            {
                ("AC-01", "No exceptions were noted."), ("AC-02", "Exception noted. For 2 of 25 leavers, access was removed late."), ("AC-03", "No exceptions were noted."),
            })
            {
                press.Line([(Columns[0], number), (Columns[1], "The owner of the system"), (Columns[2], "Inspected the record of a sample")]);
                press.Line([(Columns[1], "looks through its users."), (Columns[2], "of 25 users.")]);
                press.Feed(6);
                press.Line([(Columns[0], label + said)]);
                press.Feed(6);
            }
        });
        Told(tables, "For 2 of 25 leavers, access was removed late.");
    }

    [Fact]
    public void may_follow_each_of_several_procedures_in_one_cell_and_criteria_the_text_of_their_control()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 200], ["Control as stated by Harrow", "Testing performed and results"], Row("C1", "No exceptions."), Row("C2", "For 2 of 25 joiners the form was missing."), Row("C3", "No exceptions."));
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["C1", "C2", "C3"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(("The owner of the system looks through its users.", "CC6.1 CC6.2"), (control.Description?.Value, string.Join(' ', control.Criteria.Select(one => one.Value.Value)))));
        Assert.All(tables.Controls, control => Assert.Equal("Observed the door.", control.Tests[1].Procedure?.Value.Replace("Test: ", "", StringComparison.Ordinal)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException, TestOutcome.NoException, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
        Assert.Equal(("C2", 2, 25), Assert.Single(tables.Exceptions) is var told ? (told.Control, told.Deviations?.Value, told.Sample?.Value) : default);

        static string[][] Row(string number, string result) => [[$"{number} The owner of the system", "looks through its users.", "Criteria: CC6.1, CC6.2"], ["Test: Inspected the record of a sample of 25 joiners.", $"Result: {result}", "Test: Observed the door.", "Result: No exceptions."]];
    }

    [Theory]
    [InlineData("Result: ")]
    [InlineData("Results of tests: ")]
    [InlineData("Test result: ")]
    public void may_stand_under_a_label_in_the_cell_of_the_procedures(string label)
    {
        var tables = Read(press => TestSection.Table(press, Columns, Titles,
            Row("AC-01", label + "No exceptions were noted."), Row("AC-02", label + "Exception noted. For 2", "of 25 leavers, access was removed late."),
            Row("AC-03", label + "No exceptions were noted.")));
        Told(tables, "For 2 of 25 leavers, access was removed late.");

        static string[][] Row(string number, params string[] result) =>
            [[number], ["The owner of the system", "looks through its users."], ["Inspected the record of a sample", "of 25 users.", .. result]];
    }

    [Fact]
    public void may_stand_below_the_tests_of_a_card()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, title, said) in new[]
            {
                ("OB-1", "Rules", "No exceptions noted."), ("OB-2", "Oversight", "Exception noted. For 1 of 4 meetings no record was kept."), ("OB-3", "Structure", "No exceptions noted."),
            })
            {
                press.Text($"{number} | {title} of the board | CC1.{number[^1]}", 1.1);
                press.Line([(Press.Left, "Control"), (Press.Left + 230, "Test of the service auditor")]);
                press.Feed(6);
                press.Line([(Press.Left, "The board meets in each quarter and keeps"), (Press.Left + 230, "Inspected the records of the four meetings")]);
                press.Line([(Press.Left, "a record of it."), (Press.Left + 230, "that were held in the period.")]);
                press.Feed(8);
                press.Line([(Press.Left, "TEST RESULTS"), (Press.Left + 90, said)]);
                press.Feed(18);
            }
        });
        Assert.Equal([("OB-1", "CC1.1"), ("OB-2", "CC1.2"), ("OB-3", "CC1.3")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
        Assert.All(tables.Controls, control => Assert.EndsWith("The board meets in each quarter and keeps a record of it.", control.Description?.Value, StringComparison.Ordinal));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal(("OB-2", 1, 4), Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value))));
    }

    [Theory]
    [InlineData("Except as listed under \"Exceptions identified\" at the end of this section, no exceptions were noted in our tests of the controls listed below.")]
    [InlineData("Our tests of the controls listed below disclosed no exceptions other than those that are listed at the end of this section.")]
    public void may_be_one_sentence_for_all_tests(string sentence)
    {
        var tables = Blanket(sentence);
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal(sentence, tables.Controls[0].Tests[0].Result?.Value);
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", "For 2 of 25 leavers, access was removed late.", 2, 25, "The list of leavers is read each day."),
            (exception.Control, exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }

    [Fact]
    public void may_be_one_sentence_for_all_tests_with_what_was_found_told_under_the_number_of_the_control()
    {
        var tables = Blanket("No exceptions were noted in our tests of the controls listed below, except for what is told at the end of this section.", press =>
        {
            press.Text("AC-02 - For 2 of 25 leavers, access was removed late.");
            press.Text("Management's response: The list of leavers is read each day.");
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal(("AC-02", 2, 25, "The list of leavers is read each day."),
            Assert.Single(tables.Exceptions.Select(read => (read.Control, read.Deviations?.Value, read.Sample?.Value, read.Response?.Value))));
    }

    [Fact]
    public void are_not_given_by_a_sentence_that_leaves_out_what_was_not_found()
    {
        var tables = Blanket("Except as listed at the end of this section, no exceptions were noted in our tests of the controls listed below.", press =>
            press.Text("AC-09 - For 2 of 25 leavers, access was removed late."));
        Assert.All(tables.Controls, control => Assert.NotEqual(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.NotEmpty(tables.Doubts);
    }

    [Fact]
    public void are_not_those_of_a_sentence_that_speaks_of_no_tests() =>
        Assert.All(Blanket("No exceptions were approved by the board for the controls that are listed below, nor by anybody else.").Controls,
            control => Assert.NotEqual(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));

    private static void Told(TableFacts tables, string exception)
    {
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system looks through its users.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the record of a sample of 25 users.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => control.Tests[0].Outcome));
        Assert.Equal("No exceptions were noted.", tables.Controls[0].Tests[0].Result?.Value);
        Assert.Equal(("AC-02", "Exception noted. " + exception, 2, 25),
            Assert.Single(tables.Exceptions.Select(read => (read.Control, read.Text.Value, read.Deviations?.Value, read.Sample?.Value))));
        Assert.Empty(tables.Doubts);
    }

    private static TableFacts Blanket(string sentence) => Blanket(sentence, press =>
        TestSection.Table(press, Columns, ["Control", "Exception", "Management's response"],
            [["AC-02"], ["For 2 of 25 leavers, access was", "removed late."], ["The list of leavers is read each day."]]));

    private static TableFacts Blanket(string sentence, Action<Press> exceptions) => Read(press =>
    {
        press.Text(sentence);
        press.Feed(10);
        TestSection.Table(press, Columns, Titles,
            [.. Enumerable.Range(1, 3).Select(i => (string[][])[[$"AC-0{i}"], ["The owner of the system", "looks through its users."], ["Inspected the record of a sample", "of 25 users."]])]);
        press.Text("Exceptions identified", 1.2);
        exceptions(press);
        TestSection.FurtherPages(press);
    });

    private static TableFacts Read(Action<Press> set) => TestSection.Read(set, Criterion);

    [Fact]
    public void May_stand_below_the_test_in_a_column_for_both()
    {
        var tables = TestSection.Read(press => TestSection.Table(
            press, [Press.Left, Press.Left + 180], ["Control", "What we did and found"],
            [["C1", "The owner looks", "through the list."], ["Test: We read the list with", "its owner.", "Finding: No exceptions noted."]],
            [["C2", "Accounts are closed", "when people leave."], ["Test: From leavers we picked", "25 and read the log for each.", "Finding: For 2 of 25 leavers access", "was removed late."]],
            [["C3", "Keys are kept", "secret."], ["Test: We read the settings.", "Finding: No exceptions noted."]]));
        Assert.Equal(["C1", "C2", "C3"], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
        Assert.Equal("For 2 of 25 leavers access was removed late.", Assert.Single(tables.Exceptions).Text.Value);
    }

    [Theory]
    [InlineData("Tests Performed and Results", true)]
    [InlineData("Tests Performed", false)]
    public void A_result_may_end_the_cell_of_the_procedures_where_its_title_says_so(string title, bool isRead)
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 220, Press.Left + 280], ["No.", "Control Activity", "Criteria", title],
            [["KP 1.01"], ["The owner of the system", "reviews the list."], ["CC6.2"], ["Inspected the list of the last", "quarter.", "No exceptions were noted."]],
            [["KP 1.02"], ["The owner of the system", "keeps a form."], ["CC6.3"], ["Inspected the forms of the last", "quarter.", "Exception noted. For 2 of 25 leavers", "the form was not kept."]],
            [["KP 1.04"], ["The owner of the system", "keeps a list."], ["CC6.3"], ["Inspected the lists of the last", "quarter.", "No exceptions were noted."]]));
        Assert.Equal(isRead ? [TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException] : [TestOutcome.Unknown, TestOutcome.Unknown, TestOutcome.Unknown], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal(isRead ? [(2, 25)] : [], tables.Exceptions.Select(exception => (exception.Deviations!.Value, exception.Sample!.Value)));
        // Without a result nobody knows whether there are exceptions.
        Assert.Equal(!isRead, tables.Doubts.Any(doubt => doubt.Fact == "exceptions"));
    }
}
