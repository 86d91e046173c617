using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Cells that only say where the deviation is told: in a table at the end of the section, or in notes to it.</summary>
public sealed class Deviations_told_in_another_place
{
    [Theory]
    [InlineData("Findings of the auditor")]
    [InlineData("Deviations noted by the independent auditor")]
    [InlineData("Service auditor's observations")]
    public void The_table_may_say_that_it_is_the_auditors_observation(string title)
    {
        var tables = Read("Deviation noted. Refer to Annex 2.", press => Annex(press, title));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 4, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The owner now reads the list each week.", exception.Response?.Value);
    }

    [Fact]
    public void The_observations_of_others_are_not_the_deviation()
    {
        var tables = Read("Deviation noted. Refer to Annex 2.", press => Annex(press, "Observation of the customers"));
        Assert.Null(Assert.Single(tables.Exceptions).Deviations);
    }

    [Theory]
    [InlineData("Note 1 on AC-02")]
    [InlineData("Note 1 to control AC-02")]
    public void The_note_may_be_headed_by_its_number_and_the_control(string heading)
    {
        var tables = Read("Exception – refer to Note 1.", press => Notes(press, heading));
        IsToldWithItsAnswer(tables);
    }

    [Theory]
    [InlineData("Detail of exception:", "Management's response:")]
    [InlineData("Details of the deviation:", "Comment of the legal representatives:")]
    [InlineData("Detail of exception:", "Reaction of the board:")]
    [InlineData("Detail of exception:", "Comment of the company:")]
    public void It_may_be_told_across_the_row_that_says_so(string label, string answer)
    {
        var exception = Assert.Single(Below(label, answer).Exceptions);
        Assert.Equal(("AC-02", 4, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The owner now reads the list each week.", exception.Response?.Value);
    }

    [Theory]
    [InlineData("Owner of the exception:", "Comment of the company:")]
    [InlineData("Detail of the list:", "Comment of the company:")]
    public void Other_details_across_the_row_tell_nothing(string label, string answer) => Assert.Null(Below(label, answer).Exceptions[0].Deviations);

    private static TableFacts Below(string label, string answer) => TestSection.Read(press =>
    {
        TestSection.Controls(press, "AC-01");
        press.Feed(-14);
        foreach (var (number, result) in new[] { ("AC-02", "Exception noted. See below."), ("AC-03", "No exceptions noted.") })
        {
            press.Line([(Press.Left, number), (Press.Left + 60, "The owner of the"), (Press.Left + 200, "Inspected the"), (Press.Left + 380, result)]);
            press.Line([(Press.Left + 60, "system reads the list."), (Press.Left + 200, "list of leavers.")]);
            press.Feed(6);
            if (number == "AC-02")
            {
                press.Text($"{label} For 4 out of 25 leavers selected, access was removed late. {answer} The owner now reads the list each week.");
                press.Feed(6);
            }
        }
    }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");

    [Fact]
    public void A_note_of_another_number_is_not_the_one_that_the_cell_points_to()
    {
        var tables = Read("Exception – refer to Note 1.", press => Notes(press, "Note 2 on AC-01"));
        IsDoubtedWithoutCount(tables);
    }

    [Fact]
    public void The_schedule_may_number_its_findings_before_the_controls()
    {
        var tables = Read("Deviation noted. See Observation N-1.", press => Schedule(press, "Observation", "Deviation"));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 4, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal(("For 4 out of 25 leavers selected, access was removed late.", "The owner now reads the list each week."), (exception.Text.Value, exception.Response?.Value));
    }

    [Fact]
    public void A_schedule_of_another_control_tells_nothing()
    {
        var tables = Read("Deviation noted. See Observation N-2.", press => Schedule(press, "Observation", "Deviation", "AC-01"));
        IsDoubtedWithoutCount(tables);
    }

    [Fact]
    public void It_may_be_told_concerning_its_control_after_the_table()
    {
        var tables = Read("Exception, described below the rows.", press => Concerning(press, "AC-02"));
        IsToldWithItsAnswer(tables);
    }

    [Fact]
    public void What_is_told_concerning_another_control_is_not_the_deviation()
    {
        var tables = Read("Exception, described below the rows.", press => Concerning(press, "AC-09"));
        IsDoubtedWithoutCount(tables);
    }

    private static void IsToldWithItsAnswer(TableFacts tables)
    {
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("For two of the 25 leavers, access was removed a week late.", 2, 25), (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The owner now reads the list each week.", exception.Response?.Value);
    }

    private static void IsDoubtedWithoutCount(TableFacts tables)
    {
        Assert.Null(Assert.Single(tables.Exceptions).Deviations);
        Assert.Contains("exceptions[0]", string.Join(' ', tables.Doubts.Select(doubt => doubt.Fact)));
    }

    private static void Schedule(Press press, string number, string title, string control = "AC-02")
    {
        press.Text("What was found", 1.2);
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 120, Press.Left + 320], [number, "Control", title, "Management's reply"],
            [["N-1"], [control], ["For 4 out of 25 leavers selected, access", "was removed late."], ["The owner now reads the", "list each week."]]);
    }

    private static void Concerning(Press press, string control)
    {
        press.Text($"Exception concerning {control}");
        press.Text("For two of the 25 leavers, access was removed a week late.");
        press.Text("Management of Harrow: The owner now reads the list each week.");
    }

    private static void Annex(Press press, string title)
    {
        press.Text("Annex 2 – What was found", 1.2);
        TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 300], ["Control No.", title, "Management's reply"],
            [["AC-02"], ["For 4 out of 25 leavers selected, access", "was removed late."], ["The owner now reads the list each week."]]);
    }

    private static void Notes(Press press, string heading)
    {
        press.Text("Notes to the tests", 1.2);
        press.Feed(8);
        press.Text(heading);
        press.Text("For two of the 25 leavers, access was removed a week late.");
        press.Text("Response by management:");
        press.Text("The owner now reads the list each week.");
    }

    private static TableFacts Read(string result, Action<Press> below) => TestSection.Read(press =>
    {
        TestSection.Controls(press, "AC-01");
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-02"], ["The owner of the", "system removes leavers."], ["Inspected 25 records of", "leavers."], [.. Press.Wrap(result, 130, press.Size)]]);
        below(press);
        TestSection.FurtherPages(press);
    });

    [Fact]
    public void Two_of_one_control_are_two()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 360], ["Ref.", "Control", "Test of control", "Conclusion"],
                [["6.3"], ["The owner looks", "through the list."], ["Read the list."], ["No deviations noted."]],
                [["6.4"], ["A peer approves", "each change."], ["Selected forty changes", "and read them."], ["Deviations - refer to D4", "and D5 in Part 6."]],
                [["6.5"], ["Keys are kept", "secret."], ["Read the settings."], ["No deviations noted."]]);
            TestSection.FurtherPages(press);
            press.NewPage();
            press.Text("Section V - Management's Responses to Deviations", 1.4);
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 130, Press.Left + 330], ["No.", "Control", "Deviation", "Management's response"],
                [["D4"], ["6.4"], ["Two of a sample of 40 changes had been", "approved by those who wrote them."], ["They were on duty."]],
                [["D5"], ["6.4"], ["A further change out of the 40 selected was", "released before it was approved."], ["None given."]]);
        });
        Assert.Equal([(2, 40), (1, 40)], tables.Exceptions.Select(exception => (exception.Deviations?.Value, exception.Sample?.Value)).Select(count => (count.Item1 ?? 0, count.Item2 ?? 0)));
        Assert.Equal(["They were on duty.", null], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void What_has_no_label_of_an_answer_is_the_finding_where_those_of_others_have_one()
    {
        var tables = TestSection.WithAnswers("Exception noted. Refer to Finding 1 at the end of this section.", "Exception noted. Refer to Finding 2 at the end of this section.", press =>
        {
            press.Text("Finding 1 | Control AC-02", 1.1);
            press.Text("Three of 20 forms had not been signed by the owner.");
            press.Text("Management Response: The owner has been named anew in May.");
            press.Feed(8);
            press.Text("Finding 2 | Control AC-03", 1.1);
            press.Text("Four of the 25 forms selected were signed after the day of leaving.");
        }, heading: "Findings and Management's Responses");
        Assert.Equal([("AC-02", 3, 20, "The owner has been named anew in May."), ("AC-03", 4, 25, null)], tables.Exceptions.Select(one => (one.Control, one.Deviations?.Value, one.Sample?.Value, one.Response?.Value)));
    }

    [Theory]
    [InlineData("What we found:", "For 4 of 25 leavers the form was not kept.")]
    [InlineData("Exception noted:", "Exception noted: For 4 of 25 leavers the form was not kept.")]
    public void They_may_stand_at_the_end_of_the_section_under_the_number_of_their_control(string label, string text)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 40, Press.Left + 200, Press.Left + 380], ["#", "Control", "Test", "Result"],
                [["1"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exception."]],
                [["3"], ["The owner of the", "system keeps a form."], ["Inspected 25 forms", "of leavers."], ["Exception. See", "below."]],
                [["7"], ["The owner of the", "system keeps a list."], ["Inspected the", "list."], ["Exception. See", "below."]]);
            press.Text("Exceptions Explained, with Responses of Harrow", 1.2);
            foreach (var (number, said, answer) in new[] { ("3", "For 4 of 25 leavers the form was not kept.", "The owner now reads the list each week."), ("7", "The list was not kept in the third quarter.", "The list is kept again.") })
            {
                press.Text($"Control {number}");
                press.Text($"{label} {said}");
                press.Text($"Harrow's response: {answer}");
                press.Feed(6);
            }
        });
        Assert.Equal(["1", "3", "7"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal([("3", 4, 25), ("7", null, (int?)null)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
        Assert.Equal(text, tables.Exceptions[0].Text.Value);
        Assert.Equal(["The owner now reads the list each week.", "The list is kept again."], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => !doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void They_may_stand_in_a_table_behind_blocks_of_labelled_lines()
    {
        var tables = TestSection.Read(press =>
        {
            Blocks(press, "2", "3");
            press.Text("The following deviations were identified in the course of our examination.");
            TestSection.Table(press, [Press.Left, Press.Left + 50, Press.Left + 130, Press.Left + 330], ["No.", "Control", "Deviation", "Statement of the company"],
                [["D-1"], ["WL-ORG-2"], ["Two of six lists had not been", "reviewed by the owner."], ["The list is now read each day."]], [["D-2"], ["WL-ORG-3"], ["In 3 out of 25 cases no review", "could be shown to us."], ["–"]]);
        });
        Assert.Equal(["WL-ORG-1", "WL-ORG-2", "WL-ORG-3", "WL-ORG-4", "WL-ORG-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal([("WL-ORG-2", 2, 6), ("WL-ORG-3", 3, 25)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value ?? 0, exception.Sample?.Value ?? 0)));
        Assert.Equal(["The list is now read each day.", null], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void Their_numbers_may_stand_in_the_middle_of_their_rows()
    {
        var tables = TestSection.Read(press =>
        {
            Blocks(press, "1", "2", "3");
            press.Line([(Press.Left, "No."), (Press.Left + 50, "Control"), (Press.Left + 130, "Deviation"), (Press.Left + 330, "Statement of the company")]);
            press.Feed(6);
            foreach (var (mark, number, count) in new[] { ("D-1", "WL-ORG-1", "two of six"), ("D-2", "WL-ORG-2", "one of fifteen"), ("D-3", "WL-ORG-3", "three of 25") })
            {
                press.Line([(Press.Left + 130, "The list was reviewed late in")]);
                press.Line([(Press.Left + 130, $"{count} weeks that we")]);
                press.Feed(-5.4);
                press.Line([(Press.Left, mark), (Press.Left + 50, number), (Press.Left + 330, $"The list of {number} is read.")]);
                press.Feed(-5.4);
                press.Line([(Press.Left + 130, "selected, by between four and")]);
                press.Line([(Press.Left + 130, "nine days in each case.")]);
                press.Feed(8);
            }
        });
        Assert.Equal([("WL-ORG-1", 2, 6), ("WL-ORG-2", 1, 15), ("WL-ORG-3", 3, 25)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value ?? 0, exception.Sample?.Value ?? 0)));
        Assert.All(tables.Exceptions, exception => Assert.Equal($"The list of {exception.Control} is read.", exception.Response?.Value));
    }

    /// <summary>Five controls, each as labelled lines; the results of those named send to "D-1", "D-2" and so on.</summary>
    private static void Blocks(Press press, params string[] deviating)
    {
        foreach (var number in new[] { "1", "2", "3", "4", "5" })
        {
            press.Text($"Control WL-ORG-{number}    Criteria: CC1.1");
            press.Line([(Press.Left, "Control"), (Press.Left + 120, "The owner of the system reviews the list of its users each week.")]);
            press.Line([(Press.Left, "Examination"), (Press.Left + 120, "Review of the lists of 25 weeks.")]);
            press.Line([(Press.Left, "Result"), (Press.Left + 120, Array.IndexOf(deviating, number) is >= 0 and var at ? $"Deviation identified, see D-{at + 1} in section 4.3." : "The control was tested without findings.")]);
            press.Feed(12);
        }

        press.Text("4.3 Deviations and statements of the company", 1.2);
    }

    [Fact]
    public void The_label_of_the_answer_may_be_the_first_line_of_its_paragraph() =>
        IsToldWithItsAnswer(Read("Exception noted. See below.", press =>
        {
            press.Text("What was found", 1.2);
            press.Feed(8);
            press.Text("Control AC-02");
            press.Text("For two of the 25 leavers, access was removed a week late.");
            press.Feed(8);
            press.Text("Management response");
            press.Feed(-5.4);
            press.Text("The owner now reads the list each week.");
        }));

    [Fact]
    public void Management_may_have_elected_not_to_answer_one_of_them()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
                [["AC-01"], ["The owner reads", "the list."], ["Inspected the list", "of leavers."], ["No exceptions noted."]],
                [["AC-02"], ["The owner keeps", "a form."], ["Inspected 25 forms", "of leavers."], ["Exception noted.", "See below."]],
                [["AC-03"], ["The owner fixes", "findings."], ["Inspected the record", "of findings."], ["Exception noted.", "See below."]]);
            press.Text("Details of exceptions and responses of management", 1.3);
            Apart(press, "Control AC-02", "Exception", "For two of the 25 leavers, access was removed a week late.", "Management's response", "The owner now reads the list each week.", "Control AC-03", "Exception", "Several findings remained open for more than 14 days during July, and no extension had been recorded for them.", "Management elected not to respond to this exception.");
        });
        Assert.Equal([("For two of the 25 leavers, access was removed a week late.", "The owner now reads the list each week."), ("Several findings remained open for more than 14 days during July, and no extension had been recorded for them.", null)],
            tables.Exceptions.Select(exception => (exception.Text.Value, exception.Response?.Value)));
    }

    [Fact]
    public void What_others_did_not_answer_is_a_part_of_it() =>
        Assert.Equal("For two of the 25 vendors, a questionnaire had been sent. No response was received from them. Access was kept for 40 days.", Assert.Single(Read("Exception noted. See below.", press =>
        {
            press.Text("What was found", 1.2);
            Apart(press, "Control AC-02", "For two of the 25 vendors, a questionnaire had been sent.", "No response was received from them.", "Access was kept for 40 days.");
        }).Exceptions).Text.Value);

    /// <summary>Paragraphs with room between them.</summary>
    private static void Apart(Press press, params string[] texts)
    {
        foreach (var text in texts)
        {
            press.Feed(8);
            press.Text(text);
        }
    }

    [Theory]
    [InlineData("Item")]
    [InlineData("Exception no.")]
    public void The_table_may_count_the_exceptions_beside_the_numbers_of_their_controls(string title)
    {
        var tables = Read("Exception identified. Refer to item A in Part C.", press =>
        {
            press.Text("Part C - Details of exceptions", 1.3);
            TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 160, Press.Left + 340], [title, "Control No.", "Exception identified by the auditors", "Reply of management"],
                [["A"], ["AC-02"], ["For 4 of 25 weeks the list", "was not read."], ["The owner now reads the list", "each week."]]);
        });
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 4, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The owner now reads the list each week.", exception.Response?.Value);
    }

    [Theory]
    [InlineData("Item")]
    [InlineData("Exception No.")]
    public void The_number_of_an_item_is_none_of_a_control_where_controls_have_bare_numbers_too(string title)
    {
        double[] columns = [Press.Left, Press.Left + 50, Press.Left + 200, Press.Left + 350];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["No.", "Control", "Test performed", "Result"],
                [.. Enumerable.Range(1, 6).Select(number => (string[][])[[$"{number}"], ["The owner of the", "system reviews it."], ["Inspected the record", "of 25 weeks."], number is 2 or 5 ? ["Exception noted. See item", $"{(number == 2 ? 1 : 2)} of Exceptions Found."] : ["No exceptions noted."]])]);
            press.Text("Exceptions Found", 1.3);
            TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 140, Press.Left + 340], [title, "Control", "Details of exception", "Management's response"],
                [["1"], ["2"], ["For 4 of 25 weeks the list", "was not read."], ["The owner now reads the list", "each week."]],
                [["2"], ["5"], ["For 3 of 25 weeks the log", "was not read."], ["The owner now reads the log", "each week."]]);
        });
        Assert.Equal([("2", 4, 25, "The owner now reads the list each week."), ("5", 3, 25, "The owner now reads the log each week.")],
            tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value ?? 0, exception.Sample?.Value ?? 0, exception.Response?.Value ?? "")));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("exceptions", StringComparison.Ordinal) && !doubt.Fact.EndsWith("criteria", StringComparison.Ordinal));
    }
}
