using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A result that counts its exceptions itself: "Deviation A: …", "Deviation B: …".</summary>
public sealed class Several_exceptions_in_a_cell
{
    private static readonly double[] Columns = [Press.Left, Press.Left + 60, Press.Left + 170, Press.Left + 300];

    [Theory]
    [InlineData("Deviation A:", "Deviation B:")]
    [InlineData("Exception 1:", "Exception 2:")]
    [InlineData("Finding #1 –", "Finding #2 –")]
    [InlineData("Exception no. 1.", "Exception no. 2.")]
    [InlineData("Deviation (1) —", "Deviation (2) —")]
    [InlineData("Exception noted:", "Exception noted:")]
    [InlineData("Deviation identified.", "Deviation identified.")]
    public void Each_is_an_exception_with_its_own_count(string first, string second)
    {
        var tables = Read($"{first} For 2 of 35 items,", "correction was late.", $"{second} For 1 of 12 scans,", "servers were left out.");
        Assert.Equal([(2, 35), (1, 12)], tables.Exceptions.Select(exception => (exception.Deviations?.Value ?? 0, exception.Sample?.Value ?? 0)));
        Assert.Single(tables.Controls[0].Tests);
    }

    [Fact]
    public void Each_has_the_answer_that_stands_behind_it()
    {
        var tables = Read("Exception 1: For 2 of 35 items,", "correction was late.", "Management's response: The list", "was changed.", "Exception 2: For 1 of 12 scans,", "servers were left out.", "Management's response: They", "are scanned now.");
        Assert.Equal(["The list was changed.", "They are scanned now."], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void One_answer_behind_the_last_is_for_all()
    {
        var tables = Read("Exception 1: For 2 of 35 items,", "correction was late.", "Exception 2: For 1 of 12 scans,", "servers were left out.", "Management's response: Both", "have been put right.");
        Assert.Equal(["Both have been put right.", "Both have been put right."], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void The_same_words_twice_over_one_count_are_one_exception() =>
        Assert.Single(Read("Exception noted: For 2 of 35 items,", "correction was late.", "Exception noted: it was late for", "want of people.").Exceptions);

    [Fact]
    public void A_number_that_begins_no_row_of_numbers_counts_nothing() =>
        Assert.Single(Read("Exception 1: For 2 of 35 items,", "correction was late.", "See also exception 2 of the year", "before.").Exceptions);

    [Theory]
    [InlineData("Exception 1:", "Finding 2:")]
    [InlineData("Exception 1:", "Exception 3:")]
    [InlineData("Exception A:", "Exception 2:")]
    [InlineData("Exception 1:", "Exceptions 2:")]
    public void Labels_that_do_not_follow_each_other_count_nothing(string first, string second) =>
        Assert.Single(Read($"{first} For 2 of 35 items,", "correction was late.", $"{second} For 1 of 12 scans,", "servers were left out.").Exceptions);

    private static Report.TableFacts Read(params string[] result) => TestSection.Read(press => TestSection.Table(press, Columns, ["Ref", "Control", "Test performed", "Result"],
        [["LX-01"], ["Weaknesses are", "put right in time."], ["Inspected tickets", "and scans."], result],
        [["LX-02"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]],
        [["LX-03"], ["The owner of the", "site reviews it."], ["Inspected the", "record of the site."], ["No exceptions noted."]]));

    [Fact]
    public void The_answer_in_its_own_column_is_for_all()
    {
        double[] columns = [Press.Left, Press.Left + 50, Press.Left + 130, Press.Left + 230, Press.Left + 390];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["Ref", "Control", "Test performed", "Result", "Response"],
                [["AC-01"], ["The list is", "read."], ["Inspected the", "list."], ["No exceptions noted."], ["-"]],
                [["AC-02"], ["The form is", "kept."], ["Inspected the", "forms."], ["Exception noted: For 2 of 20", "leavers it was late.", "Exception noted: For 1 of 20", "leavers it was lost."], ["Forms are kept", "by another now."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("Forms are kept by another now.", 2), ("Forms are kept by another now.", 1)], tables.Exceptions.Select(exception => (exception.Response?.Value, exception.Deviations?.Value ?? 0)));
    }
}
