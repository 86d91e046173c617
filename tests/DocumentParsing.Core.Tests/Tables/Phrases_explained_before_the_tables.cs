using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Phrases_explained_before_the_tables
{
    [Fact]
    public void A_legend_in_two_columns_explains_its_marks()
    {
        var outcomes = Outcomes("Result", press =>
        {
            press.Line([(Press.Left, "Mark"), (Press.Left + 120, "What it says")]);
            press.Line([(Press.Left, "NRN"), (Press.Left + 120, "No deviation from the control was found in")]);
            press.Line([(Press.Left + 120, "any item")]);
            press.Line([(Press.Left, "DEV"), (Press.Left + 120, "A deviation from the control was found")]);
        }, "NRN", "DEV");
        Assert.Equal([TestOutcome.NoException, TestOutcome.Unknown], outcomes);
    }

    [Fact]
    public void A_legend_in_lines_explains_its_marks()
    {
        var outcomes = Outcomes("Result", press =>
        {
            press.Text("Legend of results:");
            press.Text("NRN – No relevant exceptions noted");
            press.Text("EXC – Exception noted");
        }, "NRN", "EXC");
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], outcomes);
    }

    [Fact]
    public void A_sentence_explains_the_phrase_that_two_tests_have_under_each_other()
    {
        var outcomes = Outcomes("Conclusion", press => press.Text("We write “Sound throughout.” where our work disclosed no departure from the control. Anything else is told in full."), "Sound throughout.", "Sound throughout.");
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException], outcomes);
    }

    [Fact]
    public void The_heading_of_the_replies_tells_which_outcomes_need_none()
    {
        var outcomes = Outcomes("Outcome", _ => { }, ["Sound throughout.", "Sound throughout."], press =>
        {
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            press.Text("Replies to outcomes other than “Sound throughout.”", 1.1);
            press.Text("There are none this year.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException], outcomes);
    }

    [Fact]
    public void A_phrase_nobody_explains_stays_unknown_and_is_doubted()
    {
        var tables = Read("Result", _ => { }, ["Sound throughout.", "Sound throughout."]);
        Assert.All(tables.Controls[1].Tests, test => Assert.Equal(TestOutcome.Unknown, test.Outcome));
        Assert.Contains("exceptions", tables.Doubts.Select(doubt => doubt.Fact));
    }

    private static IEnumerable<TestOutcome> Outcomes(string title, Action<Press> explain, params string[] results) => Outcomes(title, explain, results, null);

    private static IEnumerable<TestOutcome> Outcomes(string title, Action<Press> explain, string[] results, Action<Press>? after) =>
        Read(title, explain, results, after).Controls[1].Tests.Select(test => test.Outcome);

    /// <summary>A control with a result of its own for each of two tests.</summary>
    private static TableFacts Read(string title, Action<Press> explain, string[] results, Action<Press>? after = null) => TestSection.Read(press =>
    {
        explain(press);
        press.Feed(14);
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Procedure of the service auditor"), (columns[3], title)]);
        press.Feed(6);
        foreach (var number in (string[])["AC-01", "AC-02", "AC-03"])
        {
            press.Line([(columns[0], number), (columns[1], "The owner of the"), (columns[2], "Inspected the record of"), (columns[3], results[0])]);
            press.Line([(columns[1], "system reviews it."), (columns[2], "the last two reviews.")]);
            press.Feed(6);
            press.Line([(columns[2], "Observed the owner at"), (columns[3], results[1])]);
            press.Line([(columns[2], "the next review.")]);
            press.Feed(12);
        }

        after?.Invoke(press);
    });
}
