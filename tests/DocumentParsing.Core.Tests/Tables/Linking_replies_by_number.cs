using VendorRisk.DocumentParsing.Core.Findings;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Replies of management that are headed by a number: the exception's own, or the control's.</summary>
public sealed class Linking_replies_by_number
{
    private const string Reply = "The form was changed in May so that nobody can leave that field empty any longer.";
    private const string Other = "A second person has been named who looks after the list in the holidays.";

    [Theory]
    [InlineData("Exception 1", "Exception 2", "Exception 1: ", "Exception 2: ")]
    [InlineData("Deviation #1", "Deviation #2", "Deviation #1 – ", "Deviation #2 – ")]
    [InlineData("Response to Finding 1:", "Response to Finding 2:", "Finding 1. ", "Finding 2. ")]
    [InlineData("Management's reply to exception no. 1", "Management's reply to exception no. 2", "Exception No. 1: ", "Exception No. 2: ")]
    [InlineData("Reply 1", "Reply 2", "Exception 1: ", "Exception 2: ")]
    [InlineData("Exception 1 - Joiners", "Exception 2 - Leavers", "Exception 1: ", "Exception 2: ")]
    public void The_exceptions_own_number_links_its_reply(string first, string second, string one, string two)
    {
        var tables = TestSection.WithAnswers(one + "For 3 of 20 joiners the form was not kept.", two + "For 2 of 25 leavers the form was not kept.", press => Replies(press, first, second));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    /// <summary>Both, each below its heading.</summary>
    private static void Replies(Press press, string first, string second)
    {
        press.Text(first, 1.1);
        press.Text(Reply);
        press.Feed(8);
        press.Text(second, 1.1);
        press.Text(Other);
    }

    [Fact]
    public void The_number_may_stand_before_the_reply_on_its_line()
    {
        var tables = TestSection.WithAnswers("Exception 1: For 3 of 20 joiners the form was not kept.", "Exception 2: For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text("Exception 2: " + Other);
            press.Feed(8);
            press.Text("Exception 1: " + Reply);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("Exceptions 1 and 2")]
    [InlineData("With regard to exception 1 and exception 2 the board has asked for a plan.")]
    public void Replies_to_several_exceptions_at_once_are_doubted(string heading)
    {
        var tables = TestSection.WithAnswers("Exception 1: For 3 of 20 joiners the form was not kept.", "Exception 2: For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text(heading);
            press.Text(Reply);
        });
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData("Section V - Further Information from the Directors")]
    [InlineData("Section 5: Management's Replies (Not Examined)")]
    [InlineData("Section V: Management's Comments on Test Results")]
    [InlineData("Section VI: Responses of Harrow Management")]
    public void The_part_of_management_is_known_by_many_headings(string heading)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text("Control AC-02");
            press.Text(Reply);
            press.Feed(8);
            press.Text("Control AC-03");
            press.Text(Other);
        }, heading);
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("Controls AC-02 and AC-03")]
    [InlineData("Exceptions noted for controls AC-02 and AC-03:")]
    [InlineData("Management's response to AC-02, AC-03")]
    public void One_reply_may_answer_the_exceptions_of_several_controls(string heading)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text(heading);
            press.Text("Response: " + Reply);
        });
        Assert.Equal([Reply, Reply], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith("managementResponse", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("None provided.")]
    [InlineData("No response was provided.")]
    [InlineData("N/A")]
    public void A_place_for_a_reply_that_says_there_is_none_is_no_reply_and_no_doubt(string none)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 100], ["Control", "Management's response"], [["AC-02"], [.. Press.Wrap(Reply, 230, press.Size)]], [["AC-03"], [none]]));
        Assert.Equal([Reply, null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain("exceptions[1].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void A_table_of_replies_may_number_them_and_name_several_controls_beside_one()
    {
        var tables = TestSection.WithAnswers("Forms were missing for 3 of 20 joiners. See Response 1 in Section 5.", "Exceptions noted. About a tenth of the leavers had no form. See Response 1 in Section 5.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 100, Press.Left + 200], ["Response", "Control", "Text of the response"],
                [["Response 1"], ["AC-02, AC-03"], [.. Press.Wrap(Reply, 230, press.Size)]], [["Response 2"], ["AC-01"], ["This was a matter of another kind."]]));
        Assert.Equal([Reply, Reply], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain("exceptions[1]", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData("Management’s response to AC-02: ")]
    [InlineData("Management's reply to control AC-02: ")]
    [InlineData("Management's Response (AC-02): ")]
    [InlineData("Response (control AC-02) - ")]
    [InlineData("Management’s Response – AC-02: ")]
    [InlineData("Directors’ comments on the exception at AC-02 - ")]
    public void A_reply_below_the_table_may_name_its_control(string lead)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Exceptions"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap("Forms were missing for 3 of 20 joiners.", 130, press.Size)]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["None"]]);
            press.Text(lead + Reply);
            press.Feed(14);
            TestSection.Controls(press, "AC-04");
            press.Text("Words that belong to nobody in particular and answer nothing stand down here.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal(Reply, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Management’s response to AC-02: ")]
    [InlineData("The following was said by management, and it concerns the row above. ")]
    public void Rows_whose_cells_hold_lists_go_on_below_a_reply_across_the_table(string lead)
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["Ref", "Control", "Test performed", "Result"],
                [["AC-01"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["Exception noted. 3 of", "20 forms were missing."]]);
            press.Text(lead + Reply + " " + Other);
            press.Feed(8);
            foreach (var number in new[] { "AC-03", "AC-04" })
            {
                press.Line([(columns[0], number), (columns[1], "The owner of the"), (columns[2] + 12, "• Inspected the list"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[1], "system keeps a list."), (columns[2] + 22, "of the year.")]);
                press.Line([(columns[2] + 12, "• Inspected five forms.")]);
                press.Feed(8);
            }

            TestSection.Controls(press, "AC-05");
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04", "AC-05"], tables.Controls.Select(control => control.Id.Value));
    }

    [Fact]
    public void Statement_and_reply_may_stand_below_the_table_each_under_its_heading()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["Exception noted. See", "Exception 1 below."]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["Exception noted. See", "Exception 2 below."]]);
            foreach (var (heading, statement, reply) in new[] { ("Exception 1 – control number AC-02", "For 3 of 20 joiners the form was not kept.", Reply), ("Exception 2 – control number AC-03", "For 2 of 25 leavers the form was not kept.", Other) })
            {
                press.Text(heading);
                press.Feed(8);
                press.Text(statement);
                press.Feed(8);
                press.Text("Management’s response");
                press.Feed(8);
                press.Text(reply);
                press.Feed(14);
            }

            TestSection.Controls(press, "AC-04");
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal([("For 3 of 20 joiners the form was not kept.", Reply), ("For 2 of 25 leavers the form was not kept.", Other)], tables.Exceptions.Select(exception => (exception.Text.Value, exception.Response?.Value)));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("exceptions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Exception, control 1.3", true)]
    [InlineData("Deviation noted, control number 1.3", true)]
    [InlineData("Exception, door 1.3", false)]
    public void An_exception_may_be_told_below_the_table_under_its_control(string heading, bool isTold)
    {
        const string Statement = "For 3 of 20 joiners the form was not kept.";
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "1.2");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["1.3"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["Exception noted. See", "below."]]);
            foreach (var text in new[] { heading, Statement, "Management’s response", Reply })
            {
                press.Text(text);
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(isTold, Assert.Single(tables.Exceptions) is var exception && (exception.Text.Value, exception.Response?.Value) == (Statement, Reply));
    }

    [Theory]
    [InlineData("Management’s Response – {0}: ")]
    [InlineData("Management response, {0} ")]
    [InlineData("Response of management, control {0} ")]
    public void A_reply_below_the_row_of_another_exception_is_the_one_of_the_control_that_it_names(string label)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap("Exception noted. For 3 of 20 joiners the form was not kept.", 130, press.Size)]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], [.. Press.Wrap("Exception noted. For 2 of 25 leavers the form was not kept.", 130, press.Size)]]);
            press.Text(string.Format(System.Globalization.CultureInfo.InvariantCulture, label, "AC-02") + Reply);
            press.Feed(14);
            press.Text(string.Format(System.Globalization.CultureInfo.InvariantCulture, label, "AC-03") + Other);
            press.Feed(14);
            TestSection.Controls(press, "AC-04");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("AC-02", Reply), ("AC-03", Other)], tables.Exceptions.Select(exception => (exception.Control, exception.Response?.Value)));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_reply_between_two_exceptions_of_a_control_is_that_of_the_first(bool isBetween, bool isBelow)
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340];
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(6);
            Row(("AC-01", "The owner of the"), "Inspected 20 forms of", "No exceptions noted.");
            Row(("AC-02", "The owner of the"), "Inspected 20 forms of", "Exception noted. For 3 of 20");
            if (isBetween)
                press.Text("Management’s response: " + Reply);
            press.Feed(6);
            Row(null, "Compared 25 accounts of", "Exception noted. For 2 of 25");
            if (isBelow)
                press.Text("Management’s response: " + Other);
            press.Feed(6);
            Row(("AC-03", "The owner of the"), "Inspected 20 forms of", "No exceptions noted.");
            TestSection.FurtherPages(press);

            void Row((string Number, string Text)? control, string test, string result)
            {
                press.Line(control is var (number, text) ? [(columns[0], number), (columns[1], text), (columns[2], test), (columns[3], result)] : [(columns[2], test), (columns[3], result)]);
                press.Line([.. control is null ? [] : new[] { (columns[1], "system keeps a form.") }, (columns[2], "joiners and leavers."), .. result[0] == 'N' ? [] : new[] { (columns[3], "joiners it was not kept.") }]);
                press.Feed(6);
            }
        });
        Assert.Equal([isBetween ? Reply : Other, isBelow ? Other : null], tables.Exceptions.Select(exception => exception.Response?.Value));
        // It may be meant for both.
        Assert.Equal(isBetween && !isBelow, tables.Doubts.Any(doubt => doubt.Fact == "exceptions[1].managementResponse"));
    }

    [Fact]
    public void What_is_said_of_a_control_below_the_tables_and_answers_in_no_known_way_is_a_doubt()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-01"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap("For 3 of 20 joiners the form was not kept.", 130, press.Size)]]);
            press.Text("What came of it", 1.4);
            press.Text("AC-01 (CC6.2)");
            press.Feed(8);
            press.Text(Reply);
            TestSection.FurtherPages(press);
        });
        Assert.Null(Assert.Single(tables.Exceptions).Response);
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void Replies_may_close_the_part_of_the_tests_each_under_the_number_of_its_control()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap("For 3 of 20 joiners the form was not kept.", 130, press.Size)]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], [.. Press.Wrap("For 2 of 25 leavers the form was not kept.", 130, press.Size)]]);
            press.Text("Replies of management", 1.4);
            foreach (var (heading, reply) in new[] { ("Control AC-02", Reply), ("Control AC-03", Other) })
            {
                press.Text(heading);
                press.Feed(8);
                press.Text(reply);
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.Equal(3, tables.Controls.Count);
    }

    [Fact]
    public void A_note_below_the_tables_may_name_its_control_beside_its_number()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["Exception – refer to", "Note 1."]]);
            press.Text("Notes", 1.2);
            press.Text("Note 1 (control AC-02)");
            press.Feed(8);
            press.Text("For 3 of 20 joiners the form was not kept.");
            press.Feed(8);
            press.Text("Response of management: " + Reply);
            TestSection.FurtherPages(press);
        });
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("For 3 of 20 joiners the form was not kept.", 3, 20, Reply), (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }

    [Fact]
    public void A_note_that_begins_right_behind_its_number_and_control_has_its_reply_below()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "HR-01", "HR-02");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["HR-03"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["See Note 1."]]);
            press.Text("Note 1 (control HR-03): Exception noted. For 3 of the 20 joiners in our sample the form on which their manager agrees was not kept.");
            press.Text("Management's response: " + Reply);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(TestOutcome.Exception, Assert.Single(tables.Controls[2].Tests).Outcome);
        Assert.Equal(("HR-03", 3, 20, Reply),
            Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value))));
    }

    [Theory]
    [InlineData("Note 1, control AC-02. ", "B (note 1)")]
    [InlineData("Note 1, control AC 2. ", "B (note 1)")]
    public void A_letter_for_an_exception_may_point_to_a_note_that_names_the_control(string label, string result)
    {
        var number = label.Split("control ")[1].Split('.')[0];
        var tables = TestSection.Read(press =>
        {
            press.Text("Legend: A = no exceptions were noted. B = an exception was noted.");
            press.Feed(14);
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC 1"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["A"]],
                [[number], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [result]]);
            press.Text(label + "For 3 of 20 joiners the form was not kept.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((number, 3, 20), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
    }

    [Fact]
    public void The_numbers_in_a_table_of_replies_may_break()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 70, Press.Left + 210, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"],
                [["NW-ACC-001"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners."], ["For 3 of 20 joiners the", "form was not kept."]],
                [["NW-ACC-002"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "leavers."], ["For 2 of 25 leavers the", "form was not kept."]],
                [["NW-ACC-003"], ["The owner of the", "system keeps a log."], ["Inspected the log."], ["No exceptions noted."]]);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            TestSection.Table(press, [Press.Left, Press.Left + 50, Press.Left + 220], ["Control", "Exception", "Management's response"],
                [["NW-", "ACC-001"], ["For 3 of 20 joiners the form", "was not kept."], [.. Press.Wrap(Reply, 230, press.Size)]],
                [["NW-", "ACC-002"], ["For 2 of 25 leavers the form", "was not kept."], [.. Press.Wrap(Other, 230, press.Size)]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("NW-ACC-001", Reply), ("NW-ACC-002", Other)], tables.Exceptions.Select(exception => (exception.Control, exception.Response?.Value)));
        Assert.Equal(3, tables.Controls.Count);
    }

    [Fact]
    public void Numbers_with_points_begin_replies_right_below_each_other()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "4.3.1");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["4.4.1"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["For 3 of 20 joiners the", "form was not kept."]],
                [["4.6.2"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["For 2 of 25 leavers the", "form was not kept."]]);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            press.Line([(Press.Left, "4.4.1. " + Reply)]);
            press.Line([(Press.Left, "4.6.2. " + Other)]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("4.4.1", Reply), ("4.6.2", Other)], tables.Exceptions.Select(exception => (exception.Control, exception.Response?.Value)));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("Management thanks all who read so far", false)]
    [InlineData("The form of those who leave is kept by the owner of the ledger from now on.", true)]
    public void An_exception_without_a_reply_where_another_has_one_is_doubted_if_something_is_said_of_nobody(string? further, bool isDoubted)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text("Control AC-02");
            press.Text(Reply);
            press.Feed(20);
            if (further is not null)
                press.Text("Further remarks", 1.3);
            if (further is not null)
                press.Text(further);
        });
        Assert.Equal([Reply, null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.Equal(isDoubted ? ["exceptions[1].managementResponse"] : [], tables.Doubts.Select(doubt => doubt.Fact).Where(IsOfReply));
    }

    [Fact]
    public void A_remark_behind_the_phrase_for_no_exceptions_is_a_note_and_what_may_be_a_failure_a_doubt()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-01"], ["The owner of the", "system keeps a form."], ["Inspected the forms of", "joiners and leavers."], ["No exceptions noted. The form was", "renewed in March with a new field."]],
            [["AC-02"], ["The owner of the", "system keeps a list."], ["Inspected the lists of", "joiners and leavers."], ["No exceptions noted."]]), "CC6.1: The entity restricts access.");
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
        Assert.Contains("AC-01", Assert.Single(tables.Findings, finding => finding.Code == FindingCodes.RemarkBesideNoExceptions).Message, StringComparison.Ordinal);

        var mixed = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-01"], ["The owner of the", "system keeps a form."], ["Inspected the forms of", "joiners and leavers."], ["Operating effectively. One finding was", "overdue and had been escalated."]]), "CC6.1: The entity restricts access.");
        Assert.Equal(["controls[0].tests[0].outcome", "exceptions[0]"], mixed.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData("None provided.")]
    [InlineData("No response is given for AC-03.")]
    [InlineData("No response was provided.")]
    public void An_exception_that_is_said_to_have_no_reply_is_not_doubted_though_another_has_one(string none)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text("Control AC-02");
            press.Text("Management's response: " + Reply);
            press.Feed(8);
            press.Text("Control AC-03");
            press.Text("Management's response: " + none);
        });
        Assert.Equal([Reply, null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => IsOfReply(doubt.Fact));
    }

    [Fact]
    public void Exceptions_of_which_none_has_a_reply_are_not_doubted()
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", _ => { }, "Section V - Other Information");
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
        Assert.DoesNotContain(tables.Doubts, doubt => IsOfReply(doubt.Fact));
    }

    private static bool IsOfReply(string fact) => fact.EndsWith("managementResponse", StringComparison.Ordinal);

    [Fact]
    public void A_reply_among_the_tests_that_cannot_be_linked_is_doubted()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap("Exception noted. 3 of 20 forms were missing.", 130, press.Size)]]);
            press.Text("What we were told as management's response when we spoke of AC-02 was that the form has been changed since.");
            TestSection.FurtherPages(press);
        });
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData("Response to the exception for control AC-02", "Response to the exception for control AC-03")]
    [InlineData("Harrow Ledger's reply to the deviation noted in control AC-02", "Harrow Ledger's reply to the deviation noted in control AC-03")]
    [InlineData("Response of the management to AC-02", "Response of the management to AC-03")]
    [InlineData("Exception 1 (control AC-02)", "Exception 2 (control AC-03)")]
    [InlineData("1. Deviation (AC-02)", "2. Deviation (AC-03)")]
    [InlineData("Exception 1 [AC-02]", "Exception 2 [AC-03]")]
    [InlineData("Control Point AC-02", "Control Point AC-03")]
    [InlineData("Finding #1 (Control AC-02, CC6.2)", "Finding #2 (Control AC-03, CC6.3)")]
    [InlineData("Response concerning joiners (AC-02)", "Response concerning leavers (AC-03)")]
    [InlineData("Management's comments on the form of joiners (control AC-02)", "Management's comments on the form of leavers (control AC-03)")]
    [InlineData("Deviation in the forms of joiners [AC-02]", "Deviation in the forms of leavers [AC-03]")]
    public void The_heading_of_a_reply_may_name_its_control_in_many_ways(string first, string second)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text(first);
            press.Text(Reply);
            press.Feed(8);
            press.Text(second);
            press.Text(Other);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("Reply of Harrow management to AC-03 (not examined): ")]
    [InlineData("Response of Harrow: ")]
    [InlineData("Comments from Harrow Ledger: ")]
    [InlineData("Remarks of Harrow: ")]
    [InlineData("Remark by Harrow Ledger: ")]
    public void A_reply_below_its_row_may_say_whose_it_is(string lead) =>
        Assert.Equal(Reply, BelowRow(lead).Exceptions[1].Response?.Value);

    [Theory]
    [InlineData("Reply of Harrow management to AC-02 (not examined): ")]
    [InlineData("Response of Harrow to AC-02: ")]
    public void A_reply_below_the_row_of_another_control_is_not_taken_for_the_one_of_that_row(string lead) =>
        Assert.Null(BelowRow(lead).Exceptions[1].Response);

    private static TableFacts BelowRow(string lead) => TestSection.Read(press =>
    {
        TestSection.Controls(press, "AC-01");
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["For 3 of 20 joiners the", "form was not kept."]],
            [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["For 2 of 25 leavers the", "form was not kept."]]);
        press.Text(lead + Reply);
        press.Feed(14);
        TestSection.Controls(press, "AC-04");
        TestSection.FurtherPages(press);
    });

    [Theory]
    [InlineData("Response. ")]
    [InlineData("Management's Response. ")]
    [InlineData("Management. ")]
    [InlineData("Response of management. ")]
    [InlineData("Reply by the management. ")]
    [InlineData("Response of Harrow: ")]
    [InlineData("Reply from the directors of Harrow: ")]
    [InlineData("Remarks of Harrow: ")]
    [InlineData("Harrow comment: ")]
    [InlineData("Management’s remarks: ")]
    public void A_reply_may_stand_behind_its_label_in_the_cell_of_the_result(string label)
    {
        var tables = TestSection.WithAnswers($"For 3 of 20 joiners the form was not kept. {label}{Reply}", "For 2 of 25 leavers the form was not kept.", _ => { }, "Section V - Other Information");
        Assert.Equal(("For 3 of 20 joiners the form was not kept.", Reply), (tables.Exceptions[0].Text.Value, tables.Exceptions[0].Response?.Value));
    }

    [Theory]
    [InlineData("Response times were long in May.")]
    [InlineData("Management was told of it in May.")]
    [InlineData("The response. That of the owner came late.")]
    [InlineData("The response of management. That of the owner came late.")]
    [InlineData("Remarks of Harrow were few.")]
    [InlineData("Auditor comment: the form is of paper.")]
    public void A_sentence_of_the_result_that_only_speaks_of_a_response_is_none(string sentence)
    {
        var tables = TestSection.WithAnswers($"For 3 of 20 joiners the form was not kept. {sentence}", "For 2 of 25 leavers the form was not kept.", _ => { }, "Section V - Other Information");
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Fact]
    public void Numbers_begin_replies_right_below_each_other()
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Line([(Press.Left, "AC-02 " + Reply)]);
            press.Line([(Press.Left, "AC-03 " + Other)]);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void A_criterion_that_one_exception_alone_answers_links_its_reply()
    {
        var tables = ByCriterion(press =>
        {
            press.Text($"CC6.2: {Reply}");
            press.Text($"CC6.3. {Other}");
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void A_criterion_that_two_exceptions_answer_links_no_reply()
    {
        var tables = ByCriterion(press => press.Text($"CC6.1: {Reply}"));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Fact]
    public void A_criterion_among_the_tests_links_no_reply()
    {
        var tables = ByCriterion(press => press.Text($"CC6.2: {Reply}"), heading: null);
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Theory]
    [InlineData("Criterion", "Management's response", "CC6.2", "CC6.3")]
    [InlineData("Criteria", "Response of management", "CC6.1, CC6.2", "CC6.1, CC6.3")]
    public void A_table_of_replies_may_name_the_criteria_alone(string criteria, string title, string first, string second)
    {
        var tables = ByCriterion(press => TestSection.Table(press, [Press.Left, Press.Left + 100, Press.Left + 280], [criteria, "Exception", title],
            [[first], ["The form of joiners was", "incomplete."], [.. Press.Wrap(Reply, 190, press.Size)]], [[second], ["The form of leavers was", "incomplete."], [.. Press.Wrap(Other, 190, press.Size)]]));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void A_table_of_replies_whose_criteria_two_exceptions_answer_links_none()
    {
        var tables = ByCriterion(press => TestSection.Table(press, [Press.Left, Press.Left + 100, Press.Left + 280], ["Criteria", "Exception", "Management's response"],
            [["CC6.1"], ["The form of joiners was", "incomplete."], [.. Press.Wrap(Reply, 190, press.Size)]], [["CC6.1"], ["The form of leavers was", "incomplete."], [.. Press.Wrap(Other, 190, press.Size)]]));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Theory]
    [InlineData("Quotation", "Response of management")]
    [InlineData("Quotation from the report", "Management's position")]
    [InlineData("Exception as stated by Marrow", "Comment by Harrow")]
    [InlineData("Observation restated", "Reply from Harrow Ledger")]
    public void A_table_of_replies_may_quote_the_exceptions(string quoted, string title)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 220], [quoted, title],
                [["“3 of 20 joiners the form was", "not kept”"], [.. Press.Wrap(Reply, 190, press.Size)]], [["“2 of 25 leavers the form was", "not kept”"], [.. Press.Wrap(Other, 190, press.Size)]]));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void A_quotation_that_stands_in_two_exceptions_links_no_reply()
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept by its owner.", "For 3 of 25 leavers the form was not kept by its owner.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 220], ["Quotation", "Response of management"],
                [["“the form was not kept by its", "owner”"], [.. Press.Wrap(Reply, 190, press.Size)]], [["“the form was not kept by its", "owner”"], [.. Press.Wrap(Other, 190, press.Size)]]));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Theory]
    [InlineData("Control", "Summary", "Comment by Harrow")]
    [InlineData("Control", "Summary", "Response from Harrow Ledger")]
    [InlineData("Control", "Summary", "Management position")]
    public void A_table_of_replies_may_say_whose_they_are(string control, string summary, string title)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 220], [control, summary, title],
                [["AC-02"], ["Forms of joiners"], [.. Press.Wrap(Reply, 190, press.Size)]], [["AC-03"], ["Forms of leavers"], [.. Press.Wrap(Other, 190, press.Size)]]));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("“… 20 joiners the form was not kept on the day …” (control AC-02) ", true)]
    [InlineData("“… 20 joiners the form was not kept on the day …” ", true)]
    [InlineData("“… 20 joiners the form was not kept on the day …”", false)]
    public void A_paragraph_may_quote_words_out_of_the_middle_of_an_exception(string quotation, bool isTogether)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept on the day.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text(quotation + (isTogether ? Reply : ""));
            if (!isTogether)
                press.Text(Reply);
        });
        Assert.Equal([Reply, null], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("“… the form was not kept by its owner …” ")]
    [InlineData("“… not kept …” ")]
    public void Words_that_stand_in_two_exceptions_or_are_few_quote_neither(string quotation)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept by its owner.", "For 3 of 25 leavers the form was not kept by its owner.", press => press.Text(quotation + Reply));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    /// <summary>Two exceptions, both under CC6.1, and each under a criterion of its own.</summary>
    private static TableFacts ByCriterion(Action<Press> answer, string? heading = "Section V - Other Information Provided by Harrow (Unaudited)") => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 50, Press.Left + 130, Press.Left + 250, Press.Left + 380], ["Ref", "Criteria", "Control", "Test performed", "Result"],
            [["AC-01"], ["CC6.2, CC6.3"], ["Doors are locked", "at all times."], ["Observed the doors", "of the sites."], ["No exceptions noted."]],
            [["AC-02"], ["CC6.1, CC6.2"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners."], ["For 3 of 20 joiners the", "form was not kept."]],
            [["AC-03"], ["CC6.1, CC6.3"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "leavers."], ["For 2 of 25 leavers the", "form was not kept."]]);
        if (heading is not null)
        {
            press.NewPage();
            press.Text(heading, 1.4);
        }

        answer(press);
        TestSection.FurtherPages(press);
    });

    [Theory]
    [InlineData("Statements of the Society about exceptions", true)]
    [InlineData("Statements by Harrow on the deviations", true)]
    [InlineData("Statements of the auditor about exceptions", false)]
    public void Statements_about_exceptions_are_replies(string heading, bool areReplies) => Assert.Equal(areReplies ? Reply : null, Below(heading, $"Control AC-01. {Reply}"));

    [Theory]
    [InlineData("Management's comment on the discrepancy in AC-01 (not audited)")]
    [InlineData("Management's response to the variance in control AC-01 (unaudited)")]
    public void What_was_found_has_many_names(string heading) => Assert.Equal(Reply, Below(heading, Reply));

    /// <summary>What is taken for the reply to the one exception, under a heading behind the table.</summary>
    private static string? Below(string heading, string text) => Assert.Single(TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", "Test performed", "Result"],
            [["AC-01"], ["Leavers are", "removed at once."], ["Inspected 25 leavers", "and their accounts."], ["For 2 of 25 leavers,", "removal was late."]],
            [["AC-02"], ["Doors are", "locked."], ["Inspected the", "doors of the sites."], ["No exceptions noted."]]);
        press.Text(heading, 1.3);
        press.Text(text);
    }).Exceptions).Response?.Value;

    [Fact]
    public void A_reply_may_stand_below_the_row_that_states_its_exception_once_more()
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["Ref", "Control", "Test performed", "Result"],
                [["AC-01"], ["Leavers are", "removed at once."], ["Inspected 25 leavers", "and their accounts."], ["For 2 of 25 leavers,", "removal was late."]],
                [["AC-02"], ["Doors are", "locked."], ["Inspected the", "doors of the sites."], ["No exceptions noted."]],
                [["AC-03"], ["Hosts are", "scanned each week."], ["Inspected 40 scans", "of the hosts."], ["1 of 40 scans had", "not been made."]]);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow", 1.4);
            double[] wide = [Press.Left, Press.Left + 60, Press.Left + 250];
            TestSection.Table(press, wide, ["Control #", "Control Activity", "Test Results"], [["AC-01"], ["Leavers are removed at once."], ["For 2 of 25 leavers,", "removal was late."]]);
            press.Text("Management's Response: The two had left on a holiday, and the list of leavers is now read on every day of the year by the owner of the system.");
            TestSection.Table(press, wide, ["Control #", "Control Activity", "Test Results"], [["AC-03"], ["Hosts are scanned each week."], ["1 of 40 scans had", "not been made."]]);
            press.Text("Management's Response: The scanner was being moved in that week, and it has been watched by a monitor of its own since the move was finished.");
        });
        Assert.Equal(["The two had left on", "The scanner was being"], tables.Exceptions.Select(exception => string.Join(' ', exception.Response?.Value.Split(' ').Take(exception.Control == "AC-01" ? 5 : 4) ?? [])));
    }

    [Theory]
    [InlineData("5.2.1 On AC-02, joiners", "5.2.2 On AC-03, leavers")]
    [InlineData("5.2.1 Response to AC-02", "5.2.2 Response to AC-03")]
    public void The_number_of_a_heading_may_stand_before_that_of_the_control(string first, string second)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
        {
            press.Text("5.2 Our comments on deviations", 1.1);
            Replies(press, first, second);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void Answers_in_a_table_may_be_named_by_the_items_that_the_results_name()
    {
        var tables = TestSection.WithAnswers("Exception noted, see Item A.", "Exception noted, see Item B.", press =>
        {
            press.Text("Item A – Control AC-02", 1.1);
            press.Text("For 3 of 20 joiners the form was not kept by the owner.");
            press.Feed(8);
            press.Text("Item B – Control AC-03", 1.1);
            press.Text("For 2 of 25 leavers the form was not kept by the owner.");
            press.Feed(20);
            TestSection.Table(press, [Press.Left, Press.Left + 100], ["Item in 4.3", "Response"], [["Item A"], [Reply]], [["Item B"], [Other]]);
        });
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Theory]
    [InlineData("Ref. AC 02", "Ref. AC 03")]
    [InlineData("Reference: AC 02", "Reference: AC 03")]
    public void The_number_of_a_control_may_have_a_space_behind_the_word_for_a_reference(string first, string second)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC 01"], ["The owner of the", "system keeps a file."], ["Inspected the file", "of leavers."], ["No exceptions noted."]],
                [["AC 02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners."], ["For 3 of 20 joiners the", "form was not kept."]],
                [["AC 03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "leavers."], ["For 2 of 25 leavers the", "form was not kept."]]);
            press.NewPage();
            press.Text("Section V - Further Information from Harrow (Unaudited)", 1.4);
            press.Text("The directors comment as follows on the matters arising in Section IV.");
            foreach (var (label, said) in new[] { (first, Reply), (second, Other) })
            {
                press.Text(label);
                press.Text(said);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("exceptions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Item", "Related controls")]
    [InlineData("Exception", "Compensating controls")]
    [InlineData("Exception", "Mitigating control")]
    public void The_item_of_a_table_of_replies_may_be_the_control_beside_others_that_it_is_related_to(string item, string related)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept.", "For 2 of 25 leavers the form was not kept.", press =>
            TestSection.Table(press, [Press.Left, Press.Left + 80, Press.Left + 200], [item, related, "Management's response"], [["AC-02"], ["AC-03"], [Reply]], [["AC-03"], ["AC-02"], [Other]]));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }
}
