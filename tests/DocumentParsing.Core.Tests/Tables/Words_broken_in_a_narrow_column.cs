using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A producer of documents breaks a word that is wider than its cell wherever it must, and sets no hyphen.</summary>
public sealed class Words_broken_in_a_narrow_column
{
    private const double Left = Press.Left;

    [Theory]
    [InlineData(TestOutcome.NoException, "No exception", "s noted.")]
    [InlineData(TestOutcome.NoException, "No", "exceptio", "ns", "noted.")]
    [InlineData(TestOutcome.NoException, "No rel", "evant exc", "eptions no", "ted.")]
    [InlineData(TestOutcome.NoException, "No excep", "ti", "ons noted.")]
    [InlineData(TestOutcome.NoException, "No devia", "tions were", "identifie", "d.")]
    [InlineData(TestOutcome.Exception, "Exceptio", "n noted.", "For 2 of", "25", "leavers", "access", "was late.")]
    [InlineData(TestOutcome.Exception, "Deviati", "on noted.", "2 of 25", "were late.")]
    [InlineData(TestOutcome.NotTested, "Not te", "sted.")]
    public void say_what_they_say_whole(TestOutcome outcome, params string[] result)
    {
        var tables = Read([["Inspected the", "record."], result]);
        Assert.Equal(outcome, Assert.Single(tables.Controls[0].Tests).Outcome);
        Assert.Equal(string.Join(' ', result), tables.Controls[0].Tests[0].Result?.Value);
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("No exceptions", "noted exc", "ept in the", "last week.")]
    [InlineData("No exceptions", "noted, how", "ever the", "log is lost.")]
    [InlineData("No exceptions", "noted un", "til the last", "week.")]
    public void make_no_clean_result_of_one_that_takes_it_back(params string[] result) =>
        Assert.NotEqual(TestOutcome.NoException, Assert.Single(Read([["Inspected the", "record."], result]).Controls[0].Tests).Outcome);

    [Theory]
    [InlineData("No", "relevant", "exceptions", "noted.")]
    [InlineData("No exceptions", "noted during", "our tests.")]
    public void are_not_made_of_whole_ones(params string[] result) =>
        Assert.Equal(TestOutcome.NoException, Assert.Single(Read([["Inspected the", "record."], result]).Controls[0].Tests).Outcome);

    [Fact]
    public void are_no_phrase_that_nobody_knows()
    {
        var tables = Read([["Inspected the", "record."], ["Blue exceptio", "nwards of it."]]);
        Assert.Equal(TestOutcome.Unknown, Assert.Single(tables.Controls[0].Tests).Outcome);
        Assert.NotEmpty(tables.Doubts);
    }

    [Fact]
    public void begin_a_result_of_its_own_beside_a_procedure()
    {
        var tables = Read([["Inspected the list", "of users.", "Inspected the", "record of reviews."], ["No exceptio", "ns noted.", "Exceptio", "n noted. For 2 of", "25 users it was late."]]);
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], tables.Controls[0].Tests.Select(test => test.Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Exception", "#1")]
    [InlineData("Exceptio", "n #1")]
    public void point_to_the_note_that_they_name(params string[] result)
    {
        var tables = TestSection.Read(press =>
        {
            Table(press, [["Inspected the", "record."], result]);
            press.Text("Other matters", 1.2);
            press.Text("Exception #1: For 3 of 25 leavers access was removed late.");
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal((3, 25), (tables.Exceptions[0].Deviations?.Value, tables.Exceptions[0].Sample?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(true, "Exception", "noted. 2 of 2", "5 leavers", "were late.")]
    [InlineData(true, "Exception", "noted for 1", "2 of 25", "leavers.")]
    [InlineData(false, "Exception", "noted. 2 of", "25 leavers", "were late.")]
    [InlineData(false, "Exception", "noted in 2025", "2 of 25 were", "late.")]
    public void may_be_numbers_and_are_doubted(bool isDoubted, params string[] result) =>
        Assert.Equal(isDoubted, Read([["Inspected the", "record."], result]).Doubts.Any(doubt => doubt.Fact == "exceptions[0].sample"));

    private static TableFacts Read(string[][] test) => TestSection.Read(press => Table(press, test), "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");

    private static void Table(Press press, string[][] test) => TestSection.Table(
        press, [Left, Left + 60, Left + 200, Left + 380], ["Ref", "Control", "Test performed", "Result"],
        [["AC-01"], ["The owner of the", "system reviews it."], .. test],
        [["AC-02"], ["Doors are locked."], ["Observed the doors."], ["No exceptions noted."]]);

    [Fact]
    public void A_number_in_smaller_type_than_the_texts_goes_on_behind_its_hyphen_though_lines_stand_apart()
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Left, Left + 60, Left + 110, Left + 240, Left + 380];
            press.Line([(columns[0], "Ref."), (columns[1], "TSC"), (columns[2], "Control"), (columns[3], "Procedure performed"), (columns[4], "Outcome")]);
            press.Feed(14);
            foreach (var (family, number) in new[] { ("HLX-GOV-", "01"), ("HLX-GOV-", "02"), ("HLX-IAM-", "01") })
            {
                press.Place(family, columns[0], press.Y, 0.9 * press.Size);
                press.Line([(columns[1], "CC1.1"), (columns[2], "The owner of the"), (columns[3], "Inspected the record of"), (columns[4], "No exceptions noted.")]);
                press.Feed(6);
                press.Place(number, columns[0], press.Y, 0.9 * press.Size);
                press.Line([(columns[1], "CC1.5"), (columns[2], "system reviews it."), (columns[3], "the last review.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["HLX-GOV-01", "HLX-GOV-02", "HLX-IAM-01"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }
}
