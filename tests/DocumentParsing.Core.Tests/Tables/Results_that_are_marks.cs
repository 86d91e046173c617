using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Tables whose results are marks of a legend, whose exceptions stand in a list elsewhere, and whose numbers stand below the texts.</summary>
public sealed class Results_that_are_marks
{
    private const string Legend = "Legend: Pass – the test brought up no exceptions. Fail – the test brought up an exception, told of in the list below. N/O – the control had no occasion to operate.";

    [Fact]
    public void A_legend_in_one_paragraph_explains_every_mark_by_its_own_sentence()
    {
        var tables = Marks(Legend, "Pass", "N/O", "Fail – See Exception #1", "Pass");
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoOccurrence, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
    }

    [Theory]
    [InlineData("✓ means that the control was tested and no exception was found. “n/o” means that there was no occasion for the control in the period.")]
    [InlineData("✓ = no exceptions were noted. n/o = the event did not occur in the period.")]
    [InlineData("Key: ✓ denotes that the test disclosed no deviations; n/o denotes that nothing occurred that called for the control, as no such events took place.")]
    public void A_tick_says_what_its_legend_says(string legend)
    {
        var tables = Marks(legend, "✓", "n/o", "✓", "✓");
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoOccurrence, TestOutcome.NoException, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
    }

    [Theory]
    [InlineData("●", "▲")]
    [InlineData("○", "■")]
    [InlineData("△", "☆")]
    public void A_shape_says_what_its_legend_says(string clean, string other)
    {
        var tables = Marks($"{clean} = no exceptions were noted. {other} = an exception was noted.", clean, clean, other, clean);
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
    }

    [Theory]
    [InlineData("The results are told in the last column.")]
    [InlineData("● = the control was tested. ▲ = the control was tested by another.")]
    public void A_shape_that_no_legend_calls_clean_stays_unknown(string legend) =>
        Assert.All(Marks(legend, "●", "▲", "●", "▲").Controls.SelectMany(control => control.Tests), test => Assert.Equal(TestOutcome.Unknown, test.Outcome));

    [Fact]
    public void A_letter_for_an_exception_may_have_a_note_behind_it()
    {
        var tables = Marks("Legend: A = no exceptions were noted. B = an exception was noted.", "A", "A", "B (note 1)", "A");
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
    }

    [Fact]
    public void A_letter_that_the_legend_does_not_explain_is_no_exception_though_a_note_stands_behind_it() =>
        Assert.DoesNotContain(Marks("Legend: A = no exceptions were noted. B = an exception was noted.", "A", "A", "C (note 1)", "A").Controls.SelectMany(control => control.Tests), test => test.Outcome == TestOutcome.Exception);

    [Theory]
    [InlineData("✓ means that the control was tested. Exceptions are described in words.")]
    [InlineData("✓ = test performed. ✗ = test not performed.")]
    [InlineData("✓ means that no exceptions were found except for minor ones.")]
    [InlineData("✓ means that we were unable to test the control for want of evidence.")]
    public void A_tick_that_is_not_plainly_clean_stays_unknown(string legend) =>
        Assert.All(Marks(legend, "✓", "✓", "✓", "✓").Controls.SelectMany(control => control.Tests), test => Assert.Equal(TestOutcome.Unknown, test.Outcome));

    [Theory]
    [InlineData("N/O – not tested, because no evidence was provided.")]
    [InlineData("N/O – no occasion to test the control was given to us.")]
    public void What_could_not_be_tested_is_no_lack_of_occasion(string legend) =>
        Assert.All(Marks(legend, "N/O", "N/O", "N/O", "N/O").Controls.SelectMany(control => control.Tests), test => Assert.NotEqual(TestOutcome.NoOccurrence, test.Outcome));

    [Fact]
    public void An_exception_may_be_told_in_a_footnote()
    {
        var tables = Marks(Legend, ["Pass", "Pass", "Fail – See Footnote 1", "Pass"], press => press.Text("Footnote 1: For 3 of 25 changes, approval was missing."));
        Assert.Equal((3, 25), Assert.Single(tables.Exceptions.Select(exception => (exception.Deviations?.Value, exception.Sample?.Value))));
    }

    [Theory]
    [InlineData("Exception #1 – Control AC-02")]
    [InlineData("Exception #1")]
    [InlineData("Exception 1: Approval of changes")]
    public void An_exception_is_told_under_its_number_with_its_response(string heading)
    {
        var tables = Marks(Legend, ["Pass", "Pass", "Fail – See Exception #1", "Pass"], press =>
        {
            press.Text("Exceptions", 1.2);
            press.Text(heading, 1.1);
            press.Text("For 3 of 25 changes, approval was missing.");
            press.Text("Management’s response: The form was changed in May.", indent: 12);
        });
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("For 3 of 25 changes, approval was missing.", 3, 25, "The form was changed in May."), (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact is "exceptions" or "exceptions[0]" or "exceptions[0].deviations" or "exceptions[0].managementResponse");
    }

    [Fact]
    public void A_mark_for_an_exception_states_nothing_and_its_details_stand_elsewhere()
    {
        var tables = Marks("Legend: NEN - No exceptions noted (all items) EN - Exception noted (details follow below the table of tests)", ["NEN", "NEN", "NEN", "EN"], press =>
        {
            press.Text("Details of exceptions", 1.2);
            press.Text("AC-02", 1.1);
            press.Text("For 3 of 25 changes, approval was missing.");
            press.Text("Management’s response: The form was changed in May.");
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception],
            tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", "For 3 of 25 changes, approval was missing.", 3, 25, "The form was changed in May."),
            (exception.Control, exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }

    [Theory]
    [InlineData("[AC/1]", "[AC/2]", "[AC/3]", "AC/1")]
    [InlineData("(AC-01)", "(AC-02)", "(AC-03)", "AC-01")]
    [InlineData("Ref.: AC-01", "Ref.: AC-02", "Ref.: AC-03", "AC-01")]
    public void A_controls_number_may_stand_below_its_text(string one, string two, string three, string first)
    {
        var tables = BelowText([one], [two], [three]);
        Assert.Equal(3, tables.Controls.Count);
        Assert.Equal(first, tables.Controls[0].Id.Value);
        Assert.Equal("The owner of the system reviews it.", tables.Controls[0].Description!.Value);
        Assert.All(tables.Controls.SelectMany(control => control.Tests), test => Assert.Equal(TestOutcome.NoException, test.Outcome));
    }

    [Fact]
    public void A_mark_in_small_letters_goes_on_with_no_result_above()
    {
        var tables = BelowText(["[AC/1]"], ["[AC/2]"], ["[AC/3]"], ["n/o - no event of this", "kind took place."]);
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.NoOccurrence], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
    }

    [Fact]
    public void What_one_text_has_in_brackets_at_its_end_is_no_number()
    {
        var tables = BelowText(["Keys are long (AES-256)."], ["Another one does it then."], ["He tells the board."]);
        Assert.All(tables.Controls, control => Assert.Equal("", control.Id.Value));
    }

    private static TableFacts Marks(string legend, params string[] results) => Marks(legend, results, _ => { });

    /// <summary>Two controls with two tests each.</summary>
    private static TableFacts Marks(string legend, string[] results, Action<Press> after) => TestSection.Read(press =>
    {
        press.Text(legend);
        press.Feed(14);
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Test"), (columns[3], "Result")]);
        press.Feed(6);
        for (var i = 0; i < 2; i++)
        {
            press.Line([(columns[0], $"AC-0{i + 1}"), (columns[1], "The owner of the"), (columns[2], "Inspected the record of"), (columns[3], results[2 * i])]);
            press.Line([(columns[1], "system reviews it."), (columns[2], "the last two reviews.")]);
            press.Feed(6);
            press.Line([(columns[2], "Observed the owner at"), (columns[3], results[(2 * i) + 1])]);
            press.Line([(columns[2], "the next review.")]);
            press.Feed(12);
        }

        after(press);
        TestSection.FurtherPages(press);
    });

    private static TableFacts BelowText(string[] one, string[] two, string[] three, string[]? last = null) => TestSection.Read(press =>
    {
        press.Text("✓ means that no exceptions were found.");
        press.Feed(14);
        TestSection.Table(press, [Press.Left, Press.Left + 130, Press.Left + 270, Press.Left + 440], ["Result", "Control", "Our procedure", "TSC"],
            Row(one, "✓"), Row(two, "✓"), Row(three, last ?? ["✓"]));
        TestSection.FurtherPages(press);
    });

    private static string[][] Row(string[] end, params string[] result) =>
        [result, ["The owner of the", "system reviews it.", .. end], ["Inspected the record of", "the last two reviews and", "asked the owner of it."], ["CC6.1"]];
}
