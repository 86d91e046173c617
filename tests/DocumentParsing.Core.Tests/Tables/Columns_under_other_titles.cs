using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Columns_under_other_titles
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];

    [Theory]
    [InlineData("Operating Status")]
    [InlineData("Remarks")]
    [InlineData("How it went")]
    public void of_results_are_known_by_what_they_say(string title)
    {
        var tables = Read(title, ["No exceptions", "noted."], ["Exception noted. For 2 of", "25 keys, the form was", "missing."], ["No exceptions", "noted."], ["No exceptions", "noted."]);
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException, TestOutcome.NoException], Outcomes(tables));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("Exception noted. For 2 of 25 keys, the form was missing.", 2, 25), (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void of_results_may_hold_the_word_that_the_auditor_explains()
    {
        var tables = TestSection.Read(press => Set(press, "Rating", ["Sound"], ["Sound"], ["Sound"]), "“Sound” means that the test disclosed no exceptions.");
        Assert.All(Outcomes(tables), outcome => Assert.Equal(TestOutcome.NoException, outcome));
    }

    [Theory]
    [InlineData("Frequency", "Each quarter")]
    [InlineData("Tools in use", "None")]
    [InlineData("Sample size", "25 of 214")]
    public void of_results_are_not_those_that_answer_another_question(string title, string said)
    {
        var tables = Read(title, [said], [said], [said]);
        Assert.All(Outcomes(tables), outcome => Assert.Equal(TestOutcome.Unknown, outcome));
        Assert.NotEmpty(tables.Doubts);
    }

    [Fact]
    public void of_tests_are_known_by_what_was_done()
    {
        var tables = Read(["Ref", "Control", "How we went about it", "Result"], ["No exceptions noted."]);
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the book of the porter for a sample of 25 keys.", Assert.Single(control.Tests).Procedure?.Value));
    }

    [Fact]
    public void of_tests_and_results_may_both_be_a_firms_own()
    {
        var tables = Read(["Ref", "Control", "How we went about it", "How it went"], ["No exceptions", "noted."]);
        Assert.All(tables.Controls, control => Assert.Equal(("Inspected the book of the porter for a sample of 25 keys.", TestOutcome.NoException), Assert.Single(control.Tests) is var test ? (test.Procedure?.Value, test.Outcome) : default));
    }

    [Fact]
    public void of_controls_are_known_by_being_texts()
    {
        var tables = Read(["Ref", "What management does", "Test performed", "Result"], ["No exceptions noted."]);
        Assert.All(tables.Controls, control => Assert.Equal("The porter hands out the keys of the depot.", control.Description?.Value));
    }

    [Fact]
    public void of_criteria_are_known_by_naming_them_whatever_else_they_name()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 50, Press.Left + 170, Press.Left + 260, Press.Left + 400], ["Ref", "Control", "TSC and HIPAA", "Test performed", "Result"],
            [.. Enumerable.Range(1, 4).Select(i => (string[][])[[$"AC-0{i}"], ["The porter hands out", "the keys."], [$"CC6.{i}, CC7.2", "§ 164.310(a)"], ["Inspected the book of", "the porter."], ["No exceptions noted."]])]));
        Assert.Equal(["CC6.1 CC7.2", "CC6.2 CC7.2", "CC6.3 CC7.2", "CC6.4 CC7.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value))));
    }

    private static TableFacts Read(string[] titles, string[] result) => TestSection.Read(press => Set(press, titles, result, result, result, result), "CC6.4: The entity keeps others out of its buildings, and does so throughout the period with care.");

    private static TableFacts Read(string title, params string[][] results) => TestSection.Read(press => Set(press, title, results), "CC6.4: The entity keeps others out of its buildings, and does so throughout the period with care.");

    private static void Set(Press press, string title, params string[][] results) => Set(press, ["Ref", "Control", "Auditor's Tests", title], results);

    private static void Set(Press press, string[] titles, params string[][] results) =>
        TestSection.Table(press, Columns, titles, [.. results.Select((result, i) => (string[][])[[$"AC-0{i + 1}"], ["The porter hands out", "the keys of the depot."], ["Inspected the book of the", "porter for a sample of 25", "keys."], result])]);

    private static IEnumerable<TestOutcome> Outcomes(TableFacts tables) => tables.Controls.Select(control => Assert.Single(control.Tests).Outcome);
}
