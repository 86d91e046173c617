using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Two procedures below each other under one control: where the second one's result begins.</summary>
public sealed class Pairing_results_with_procedures
{
    [Fact]
    public void A_phrase_that_its_narrow_column_breaks_begins_a_result_as_surely_as_one_on_a_single_line()
    {
        var read = Read("No relevant", "exceptions noted.", "No relevant", "exceptions noted.");
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException], Outcomes(read));
        Assert.DoesNotContain(read.Doubts, doubt => doubt.Reason.Contains("paired", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_sends_to_where_the_exception_is_told_begins_none()
    {
        var read = TestSection.Read(press => TestSection.Table(
            press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
            [["AC-01"], ["The owner of the", "system reviews it."], ["Asked the owner.", "Inspected the record", "of 25 reviews."], ["A deviation was found.", "Refer to 4.4, Deviation 1."]]));
        Assert.Equal([TestOutcome.Exception], Outcomes(read));
        Assert.DoesNotContain(read.Doubts, doubt => doubt.Reason.Contains("paired", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_is_no_phrase_of_results_begins_one_only_perhaps()
    {
        var read = Read("No relevant", "exceptions noted.", "No relevant", "names were on it.");
        Assert.Contains(read.Doubts, doubt => doubt.Reason.Contains("paired", StringComparison.Ordinal));
    }

    [Fact]
    public void A_procedure_behind_a_bullet_needs_no_full_stop()
    {
        var read = TestSection.Read(press => TestSection.Table(
            press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
            [["AC-01"], ["The owner of the", "system reviews it."], ["• Asked who looks", "after the list", "• Inspected the", "record of reviews"], ["No exceptions noted.", "", "No exceptions noted."]]));
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException], Outcomes(read));
        Assert.DoesNotContain(read.Doubts, doubt => doubt.Reason.Contains("paired", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_at_the_head_of_a_page_beside_the_next_procedure_surely_begins_one_behind_a_clean_result()
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        string[] titles = ["Ref", "Control", "Test performed", "Result"];
        var read = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, titles,
                [["AC-01"], ["Doors are locked."], ["Observed the doors.", "Inspected the log."], ["No exceptions noted.", "No exceptions noted."]],
                [["AC-02"], ["The owner of the", "system reviews it"], ["Inspected the list", "of users."], ["No exceptions noted."]]);
            press.NewPage();
            TestSection.Table(press, columns, titles,
                [[""], ["each quarter.", ""], ["Inspected the", "record of reviews."], ["The record of 2 of 8", "reviews was not kept."]],
                [["AC-03"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], read.Controls[1].Tests.Select(test => test.Outcome));
        Assert.Equal("Inspected the record of reviews.", read.Controls[1].Tests[1].Procedure?.Value);
        Assert.DoesNotContain(read.Doubts, doubt => doubt.Reason.Contains("paired", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("(1)", "(2)")]
    [InlineData("1.", "2.")]
    public void Numbers_that_relate_the_results_to_the_procedures_are_part_of_neither(string first, string second)
    {
        var read = Numbered([$"{first} Inspected the list", "of users.", $"{second} Inspected the", "record of reviews."], [$"{first} No exceptions noted.", "", $"{second} No exceptions noted."]);
        Assert.Equal(["Inspected the list of users.", "Inspected the record of reviews."], read.Controls[0].Tests.Select(test => test.Procedure?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException], Outcomes(read));
    }

    [Fact]
    public void A_count_at_the_head_of_a_result_is_no_number()
    {
        var read = Numbered(["1 Inspected the list", "of users."], ["1 of 25 users had no", "owner."]);
        Assert.Equal((1, 25), Assert.Single(read.Exceptions.Select(exception => (exception.Deviations?.Value, exception.Sample?.Value))));
    }

    [Fact]
    public void A_number_before_a_procedure_stays_where_none_stands_before_the_result() =>
        Assert.Equal("1. Inspected the list of users.", Numbered(["1. Inspected the list", "of users."], ["No exceptions noted."]).Controls[0].Tests[0].Procedure?.Value);

    private static TableFacts Numbered(string[] procedures, string[] results) => TestSection.Read(press => TestSection.Table(
        press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
        [["AC-01"], ["The owner of the", "system reviews it."], procedures, results],
        [["AC-02"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]]));

    private static TestOutcome[] Outcomes(TableFacts read) => [.. read.Controls[0].Tests.Select(test => test.Outcome)];

    private static TableFacts Read(params string[] results) => TestSection.Read(press => TestSection.Table(
        press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
        [["AC-01"], ["The owner of the", "system reviews it."], ["Inspected the list", "of users.", "Inspected the", "record of reviews."], results],
        [["AC-02"], ["Doors are locked."], ["Observed the doors.", "Inspected the log."], ["No exceptions noted.", "No exceptions noted."]]));
}
