using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Makes of tables that firms use, each in its barest form.</summary>
public sealed class Reading_tables_of_many_makes
{
    private const double Left = Press.Left;

    [Fact]
    public void A_number_alone_in_the_part_of_management_links_its_response()
    {
        var tables = Read(press =>
        {
            Table(press, ("4.01", "No exceptions noted."), ("4.02", "Exception noted. For 2 of 25 leavers, access was removed late."));
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            press.Text("4.02");
            press.Text("The step has been automated since October and is watched by the owner.");
        });
        Assert.Equal("The step has been automated since October and is watched by the owner.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void Controls_may_have_no_numbers()
    {
        var tables = Read(press =>
        {
            foreach (var criterion in (string[])["CC6.2", "CC6.3"])
            {
                press.Text($"{criterion}: The entity meets its objectives that concern this matter.");
                TestSection.Table(press, [Left, Left + 180, Left + 360], ["Control implemented by the company", "Verification procedure", "Results"],
                    [["Access of leavers is removed on", "the day on which they leave."], ["Inspected the records of 25", "leavers. Inspected the policy."], ["Exception noted. For 2 of 25", "leavers, access was removed", "late."]],
                    [["The owner of the system reviews", "who has access.", "The review is recorded."], ["Inspected the record.", "Inspected who had access."], ["No exceptions noted."]],
                    [[$"Access under {criterion} is approved."], ["Inspected 25 requests."], ["No exceptions noted."]]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.All(tables.Controls, control => Assert.Equal("", control.Id.Value));
        Assert.Equal(["Access of leavers is removed on the day on which they leave.", "The owner of the system reviews who has access. The review is recorded.", "Access under CC6.2 is approved.", "Access under CC6.3 is approved."],
            tables.Controls.Select(control => control.Description?.Value));
        // Printed under both criteria, they are the same controls.
        Assert.Equal(["CC6.2", "CC6.3"], tables.Controls[0].Criteria.Select(criterion => criterion.Value.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((null, 2, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("controls", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CC6.2.a", "CC6.2.b")]
    [InlineData("CC6.2-01", "CC6.2-02")]
    [InlineData("CC6.2(1)", "CC6.2(2)")]
    public void A_number_may_stand_over_the_text_of_its_control(string first, string second)
    {
        var tables = Read(press => TestSection.Table(press, [Left, Left + 180, Left + 360], ["Control activity", "Test performed", "Results"],
            [[first, "Passwords are stored as hashes and", "TLS 1.2 or later protects them on", "their way."], ["Inspected the settings."], ["No exceptions noted."]],
            [[second, "The owner of the system reviews", "who has access."], ["Inspected the record."], ["No exceptions noted."]]));
        Assert.Equal([first, second], tables.Controls.Select(control => control.Id.Value));
    }

    [Fact]
    public void A_response_that_cannot_be_linked_is_doubted()
    {
        var tables = Read(press =>
        {
            Table(press, ("AC-01", "No exceptions noted."), ("AC-02", "Exception noted. For 2 of 25 leavers, access was removed late."));
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            press.Text("With regard to the matter that was reported for control AC-02 the board has asked for a plan.");
        });
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void An_exception_that_the_cell_only_points_to_is_read_from_the_list_of_items()
    {
        var tables = Read(press =>
        {
            Table(press, ("AC-01", "No exceptions noted."), ("AC-02", "Exception noted. Refer to item 1 of the list at the end of this section."));
            press.Text("List of items", 1.2);
            press.Line([(Left, "Item"), (Left + 40, "Control"), (Left + 110, "Exception"), (Left + 330, "Management's response")]);
            press.Feed(4);
            press.Line([(Left, "1"), (Left + 40, "AC-02"), (Left + 110, "Exception noted. For 3 of 12 joiners the"), (Left + 330, "All have done the lessons.")]);
            press.Line([(Left + 110, "lessons were taken late.")]);
        });
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((3, 12), (exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("All have done the lessons.", exception.Response?.Value);
    }

    [Fact]
    public void A_note_under_the_table_explains_the_result_that_names_it()
    {
        var tables = Read(press =>
        {
            press.Text("Legend: “Pass” - the procedure led to no exception. “Fail” - the procedure led to an exception.");
            Table(press, ("AC-01", "Pass"), ("AC-02", "Fail (Note 1)"), ("AC-03", "N/A (Note A)"));
            press.Text("Note 1: 9 out of a sample of 25 leavers could still sign on a week after their last day.");
            press.Text("Note A: There were no emergency changes in the period, so that the control could not be tested.");
        });
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoOccurrence], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
        Assert.Equal((9, 25), (tables.Exceptions[0].Deviations?.Value, tables.Exceptions[0].Sample?.Value));
    }

    [Fact]
    public void A_control_may_stand_over_a_table_that_holds_only_its_tests()
    {
        var tables = Read(press =>
        {
            (string Number, string Result)[] set = [("GB6", "No exceptions noted."), ("GB7", "Exception: for 1 of 9 managers no form was kept."), ("GB8", "No exceptions noted.")];
            foreach (var (number, result) in set)
            {
                press.Text($"{number} – The managers appraise their staff once in each year and keep the signed form. (CC1.4; CC1.5)");
                press.Line([(Left, "Procedures performed"), (Left + 300, "Outcome")]);
                press.Feed(5);
                press.Line([(Left, "Inspected the forms for a sample of 9 managers."), (Left + 300, result)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["GB6", "GB7", "GB8"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC1.4", "CC1.5"], control.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal((1, 9), (Assert.Single(tables.Exceptions).Deviations?.Value, tables.Exceptions[0].Sample?.Value));
    }

    [Theory]
    [InlineData("Control number", "Control activity")]
    [InlineData("Control", "Control description")]
    public void A_form_may_stand_over_a_table_that_holds_only_its_tests(string number, string text)
    {
        var tables = Read(press => Forms(press, number, text, "AC-01", "AC-02", "AC-03"));
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2"], control.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.All(tables.Controls, control => Assert.Equal("The managers appraise their staff.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
    }

    [Fact]
    public void A_form_that_names_no_number_is_none_of_a_control() =>
        Assert.DoesNotContain("none", Read(press => Forms(press, "Control number", "Control activity", "none", "none", "none")).Controls.Select(control => control.Id.Value));

    private static void Forms(Press press, string label, string text, params string[] numbers)
    {
        foreach (var number in numbers)
        {
            press.Line([(Left, label), (Left + 100, number), (Left + 240, "Criteria"), (Left + 320, "CC6.2")]);
            press.Line([(Left, text), (Left + 100, "The managers appraise their staff.")]);
            press.Feed(6);
            press.Line([(Left, "Procedures performed"), (Left + 300, "Outcome")]);
            press.Feed(5);
            press.Line([(Left, "Inspected the forms for a sample of 9 managers."), (Left + 300, "No exceptions noted.")]);
            press.Feed(14);
        }
    }

    [Fact]
    public void A_criterion_centred_over_the_rows_that_it_is_merged_with_belongs_to_each_of_them()
    {
        var tables = Read(press =>
        {
            press.Line([(Left, "Criterion"), (Left + 90, "Ref."), (Left + 140, "Control"), (Left + 300, "Test procedure"), (Left + 440, "Result")]);
            press.Feed(6);
            var number = 0;
            foreach (var (criterion, rows) in new[] { ("CC1.1", 2), ("CC1.2", 1), ("CC6.1", 2), ("CC6.2", 2), ("CC7.1", 2), ("CC7.2", 3) })
            {
                var lines = (4 * rows) - 1;
                for (var line = 0; line < lines; line++)
                {
                    var at = line % 4;
                    var cells = new List<(double, string)>();
                    if (line == lines / 2)
                        cells.Add((Left, criterion));
                    if (at == 0)
                        cells.Add((Left + 90, $"ST-{++number:000}"));
                    if (at < 3)
                        cells.AddRange([(Left + 140, at == 0 ? "The owner of the system" : at == 1 ? "reviews it each quarter" : "and keeps a record."), (Left + 300, at == 0 ? "Inspected the record" : at == 1 ? "of the review for" : "one quarter.")]);
                    if (at == 0)
                        cells.Add((Left + 440, "No exceptions noted."));
                    press.Line(cells);
                }

                press.Feed(press.LineHeight);
            }
        });
        Assert.Equal(
            ["CC1.1", "CC1.1", "CC1.2", "CC6.1", "CC6.1", "CC6.2", "CC6.2", "CC7.1", "CC7.1", "CC7.2", "CC7.2", "CC7.2"],
            tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_label_may_stand_beside_the_middle_of_what_it_names()
    {
        var tables = Read(press =>
        {
            for (var number = 1; number <= 6; number++)
            {
                press.Line([(Left, "Control number"), (Left + 110, $"GOV-{number:00}")]);
                press.Feed(6);
                Middle(press, "Control activity", ["Staff confirm the handbook when they join the firm and", "once in every year after that."]);
                Middle(press, "Test of control", ["Inquired of the owner of the control about the process.", "Inspected the confirmations of 40 members of the staff."]);
                Middle(press, "Test result", number == 3 ? ["Exception noted: 3 out of 40 confirmations were missing."] : ["No exceptions noted."]);
                press.Line([(Left, "Management")]);
                press.Feed(-0.5 * press.LineHeight);
                press.Line([(Left + 110, "The register has been completed.")]);
                press.Feed(-0.5 * press.LineHeight);
                press.Line([(Left, "response")]);
                press.Feed(16);
            }
        });
        Assert.Equal("Inquired of the owner of the control about the process. Inspected the confirmations of 40 members of the staff.", tables.Controls[1].Tests[0].Procedure?.Value);
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("GOV-03", 3, 40), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The register has been completed.", exception.Response?.Value);
    }

    [Fact]
    public void Rows_under_titles_nobody_knows_are_doubted()
    {
        var tables = Read(press =>
        {
            Table(press, ("AC-01", "No exceptions noted."), ("AC-02", "No exceptions noted."));
            press.Text("The second part", 1.2);
            press.Text("AC-03 is about the owner of the system, who reviews it each quarter and keeps a record of what was found and done.");
        });
        Assert.Equal(["controls", "exceptions"], tables.Doubts.Select(doubt => doubt.Fact).Distinct().Order());
    }

    [Fact]
    public void Lines_above_the_first_number_are_doubted_of_the_rows_beside_them_and_of_no_other()
    {
        var tables = Read(press =>
        {
            Table(press, ("AC-01", "No exceptions noted."), ("AC-02", "No exceptions noted."), ("AC-03", "No exceptions noted."));
            press.Text("The second part", 1.2);
            TestSection.Table(press, [Left, Left + 60, Left + 200, Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["", "AC-04"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]],
                [["AC-05"], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]]);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04", "AC-05"], tables.Controls.Select(control => control.Id.Value));
        Assert.Contains("controls[3]", tables.Doubts.Select(doubt => doubt.Fact));
        Assert.Contains("exceptions", tables.Doubts.Select(doubt => doubt.Fact));
        Assert.DoesNotContain("controls", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void A_title_may_end_in_the_name_of_a_firm()
    {
        var tables = Read(press => TestSection.ControlsUnder(press, "Tests Performed by Marrow & Co.", "1", "2", "3"));
        Assert.Equal(["1", "2", "3"], tables.Controls.Select(control => control.Id.Value));
    }

    [Fact]
    public void The_room_between_rows_tells_where_a_centred_one_begins()
    {
        var tables = Read(press =>
        {
            double[] columns = [Left, Left + 60, Left + 200, Left + 370];
            press.Line([(columns[0], "No."), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(8);
            for (var number = 1; number <= 4; number++)
            {
                string[][] cells =
                [
                    [$"AC-{number:00}"], ["Access is taken from those", "who leave the firm."], ["Inspected the list of leavers", "and the logs of the system to see", "that access had ended in time."],
                    number % 2 == 0 ? ["Exception noted.", "Access of 1 of the 15", "leavers who were", "selected ended after", "their last day."] : ["No exceptions noted."],
                ];
                Centred(press, columns, cells);
                press.Feed(8);
            }
        });
        Assert.Equal([2, 4], tables.Exceptions.Select(exception => int.Parse(exception.Control![3..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_merged_criterion_that_the_end_of_the_page_cuts_may_stand_at_its_head()
    {
        double[] columns = [Left, Left + 60, Left + 120, Left + 240, Left + 380];
        var tables = Read(press =>
        {
            void Titles()
            {
                press.Line([(columns[0], "TSC"), (columns[1], "No."), (columns[2], "Control"), (columns[3], "Test performed"), (columns[4], "Result")]);
                press.Feed(8);
            }

            void Row(int number, string criterion, bool isMerged)
            {
                var top = press.Y;
                Centred(press, columns[1..], [[$"AC-{number:00}"], ["Access is taken from", "those who leave", "the firm."], ["Inspected the list of", "leavers and the logs", "to see that it ended."], ["No exceptions noted."]]);
                // A cell over two rows has its words between them.
                if (criterion.Length > 0)
                    press.Place(criterion, Left, isMerged ? press.Y + 4 - (press.LineHeight / 2) : top + press.LineHeight, press.Size);
                press.Feed(8);
            }

            Titles();
            (string Criterion, bool IsMerged, bool AtHead)[] rows = [("CC6.2", true, false), ("", false, false), ("CC6.3", false, false), ("CC6.4", true, false), ("", false, false), ("CC6.5", true, false), ("", false, false), ("CC6.6", false, true), ("", false, false)];
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i].AtHead)
                    press.Place(rows[i].Criterion, Left, press.Y, press.Size);
                Row(i + 1, rows[i].AtHead ? "" : rows[i].Criterion, rows[i].IsMerged);
            }

            press.NewPage();
            Titles();
            Row(10, "", false);
            Row(11, "CC7.1", true);
            Row(12, "", false);
        });
        Assert.Equal(["CC6.2", "CC6.2", "CC6.3", "CC6.4", "CC6.4", "CC6.5", "CC6.5", "CC6.6", "CC6.6", "CC6.6", "CC7.1", "CC7.1"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_criterion_that_is_printed_again_with_the_titles_does_not_end_the_row()
    {
        double[] columns = [Left, Left + 60, Left + 200, Left + 400];
        var tables = TestSection.Read(press =>
        {
            void Head()
            {
                press.Text("CC6.2: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
                press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
                press.Feed(6);
            }

            Head();
            press.Line([(columns[0], "AC-1"), (columns[1], "Access is reviewed each"), (columns[2], "Inspected the record"), (columns[3], "No exceptions noted.")]);
            press.NewPage();
            Head();
            press.Line([(columns[1], "quarter by its owner."), (columns[2], "of one quarter.")]);
            press.Feed(6);
            press.Line([(columns[0], "AC-2"), (columns[1], "Keys are counted each"), (columns[2], "Counted the keys"), (columns[3], "No exceptions noted.")]);
            press.Line([(columns[1], "day."), (columns[2], "of one day.")]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["Access is reviewed each quarter by its owner.", "Keys are counted each day."], tables.Controls.Select(control => control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_table_under_centred_titles_goes_on_behind_a_line_at_the_foot_of_the_page()
    {
        var tables = Read(press =>
        {
            press.Line([(Left + 10, "Control #"), (Left + 90, "Control"), (Left + 240, "Test performed"), (Left + 420, "Result")]);
            press.Feed(6);
            for (var number = 1; number <= 4; number++)
            {
                if (number == 3)
                {
                    press.Text("A line that stands at the foot of this page alone and is no part of the table at all, nor of any other.");
                    press.NewPage();
                }

                press.Line([(Left, $"AC-{number}"), (Left + 70, "Access is reviewed each"), (Left + 200, "Inspected the record"), (Left + 400, "No exceptions noted.")]);
                press.Line([(Left + 70, "quarter."), (Left + 200, "of one quarter.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-1", "AC-2", "AC-3", "AC-4"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_response_in_the_part_of_management_may_stand_beside_its_label()
    {
        var tables = Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            Table(press, ("AC-02", "Exception noted. For 2 of 25 leavers, access was removed late."));
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            foreach (var (label, said) in new[] { ("Control Number", "AC-02"), ("Criteria", "CC6.1"), ("Exception", "For 2 of 25 leavers, access was removed late."), ("Management's Response", "Management has looked into it and has since done well.") })
            {
                press.Line([(Left, label), (Left + 130, said)]);
                press.Feed(8);
            }
        });
        Assert.Equal("Management has looked into it and has since done well.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void A_response_may_stand_on_a_card_whose_labels_are_centred()
    {
        var tables = Cards(press => Middle(press, "Management's Response", ["The owner of the system has looked into it and has", "since done well."]));
        Assert.All(tables.Exceptions, exception => Assert.Equal("The owner of the system has looked into it and has since done well.", exception.Response?.Value));
        Assert.Equal(2, tables.Exceptions.Count);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_response_on_a_card_that_the_end_of_the_page_breaks_is_doubted()
    {
        var tables = Cards(press =>
        {
            Middle(press, "Management's Response", ["The owner of the system has looked into it and has", "since done well."]);
            press.NewPage();
            press.Line([(Left + 110, "The board was told of it in the spring of the year.")]);
        });
        Assert.Equal([null, null], tables.Exceptions.Select(exception => exception.Response));
        Assert.All([0, 1], at => Assert.Contains($"exceptions[{at}].managementResponse", tables.Doubts.Select(doubt => doubt.Fact)));
    }

    private static TableFacts Cards(Action<Press> answer) => Read(press =>
    {
        TestSection.Controls(press, "AC-01");
        Table(press, ("AC-02", "Exception noted. For 2 of 25 leavers, access was removed late."), ("AC-03", "Exception noted. For 3 of 12 joiners the form was not kept by the owner."));
        press.NewPage();
        press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
        foreach (var (number, stated) in new[] { ("AC-02", (string[])["Exception noted. For 2 of 25 leavers, access was", "removed late."]), ("AC-03", ["Exception noted. For 3 of 12 joiners the form was", "not kept by the owner."]) })
        {
            Middle(press, "Control Number", [number]);
            Middle(press, "Criteria", ["CC6.1"]);
            Middle(press, "Exception", stated);
            answer(press);
            press.Feed(14);
        }

        TestSection.FurtherPages(press);
    });

    [Fact]
    public void An_answer_whose_beginning_is_not_known_is_doubted()
    {
        var tables = Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            Table(press, ("AC-02", "Exception noted. For 2 of 25 leavers, access was removed late."));
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            Middle(press, "Control Number", ["AC-02"]);
            Middle(press, "Exception", ["Exception noted. For 2 of 25 leavers, access was", "removed late."]);
            Middle(press, "Management's Response", ["The owner of the system has looked into it and has", "since done well."]);
        });
        Assert.Null(Assert.Single(tables.Exceptions).Response);
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void The_response_of_one_block_does_not_turn_the_blocks_below_into_responses()
    {
        var tables = Read(press =>
        {
            for (var number = 1; number <= 6; number++)
            {
                if (number == 4)
                    press.NewPage();
                Middle(press, "Control No.", [$"GOV-{number:00}"]);
                Middle(press, "Control", ["Staff confirm the handbook when they join the firm and", "once in every year after that."]);
                Middle(press, "Tests Performed", ["Inspected the confirmations of 40 members of the staff", "and the register in which they are kept."]);
                Middle(press, "Results", number % 2 == 1 ? ["Exception noted. 3 out of 40 confirmations were missing."] : ["No exceptions noted."]);
                if (number % 2 == 1)
                    Middle(press, "Management's Response", ["The register was complete,", "but kept elsewhere."]);
                press.Feed(16);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(3, tables.Exceptions.Count);
        Assert.All(tables.Exceptions, exception => Assert.Equal("The register was complete, but kept elsewhere.", exception.Response?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_block_of_labelled_lines_may_be_headed_by_its_number_alone()
    {
        var tables = Read(press =>
        {
            Block(press, "HB-01", "Inspected the list of keys and the log, as the note to control");
            Block(press, "HB-02", "Inspected the log of the doors.", "Exception noted. For 2 of 25 visitors no host was written down.");
            press.NewPage();
            press.Text("CC6.2: The entity gives access to those who need it, and takes it away from those who need it no longer.");
            Block(press, "HB-03", "Inspected the log of the gate.");
        });
        Assert.Equal(["HB-01", "HB-02", "HB-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2", "CC6.4"], control.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the building keeps its doors shut.", control.Description?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("HB-02", 2, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The hosts have been told.", exception.Response?.Value);

        static void Block(Press press, string number, string test, string result = "No exceptions noted.")
        {
            press.Line([(Left, number)]);
            press.Line([(Left, "The owner of the building keeps its doors shut.")]);
            press.Line([(Left, "Criteria: CC6.2, CC6.4")]);
            press.Line([(Left, $"Test performed: {test}")]);
            // The number of another control on a line of its own, because the line is full, begins nothing.
            if (test.EndsWith("control", StringComparison.Ordinal))
                press.Line([(Left, "HB-03")]);
            press.Line([(Left, $"Test result: {result}")]);
            if (result.StartsWith("Exception", StringComparison.Ordinal))
                press.Line([(Left, "Management's Response: The hosts have been told.")]);
            press.Feed(12);
        }
    }

    [Fact]
    public void The_long_words_of_a_criterion_may_make_its_row_high_whose_other_cells_are_centred()
    {
        var tables = Read(press =>
        {
            double[] columns = [Left, Left + 100, Left + 150, Left + 270, Left + 400];
            press.Line([(columns[0], "Criteria"), (columns[1], "No."), (columns[2], "Control"), (columns[3], "Test performed"), (columns[4], "Result")]);
            press.Feed(8);
            foreach (var (number, criterion) in new[] { (1, "CC6.2"), (3, "CC6.3"), (4, "CC6.4"), (6, "CC6.5"), (7, "CC6.6") })
            {
                var (top, isMerged) = (press.Y, number % 3 == 1 && number < 7);
                string[] words = [$"{criterion} The entity", "lets in only those", "whose need for it is", "known and written", "down, as its owner", "has approved it."];
                for (var row = 0; row < (isMerged ? 2 : 1); row++)
                {
                    press.Feed(isMerged ? 0 : 1.5 * press.LineHeight);
                    Centred(press, columns[1..], [[$"AC-{number + row:00}"], ["Access is taken from", "those who leave", "the firm."], ["Inspected the list of", "leavers and the logs", "to see that it ended."], ["No exceptions noted."]]);
                    press.Feed(isMerged ? 8 : (1.5 * press.LineHeight) + 8);
                }

                var head = (top + press.Y - 8 - (words.Length * press.LineHeight)) / 2;
                for (var line = 0; line < words.Length; line++)
                    press.Place(words[line], Left, head + (line * press.LineHeight), press.Size);
            }
        });
        Assert.Equal(["CC6.2", "CC6.2", "CC6.3", "CC6.4", "CC6.4", "CC6.5", "CC6.6"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_centred_result_of_more_lines_than_its_procedure_is_one()
    {
        var tables = Read(press =>
        {
            double[] columns = [Left, Left + 60, Left + 200, Left + 370];
            press.Line([(columns[0], "No."), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(8);
            for (var number = 1; number <= 4; number++)
            {
                Centred(press, columns, [[$"AC-{number:00}"], ["Access is taken from those", "who leave the firm."], ["Inspected the list of leavers", "and the logs of the system to see", "that access had ended in time."],
                    number == 3 ? ["Exception noted.", "Access of 1 of the 15", "leavers who were", "selected ended late", "and by chance."] : ["No exceptions noted."]]);
                press.Feed(number == 4 ? 8 : 3);
                // Another test of the same control.
                if (number == 4)
                    Centred(press, columns, [[""], [""], ["Inquired of the owner of the list."], ["No exceptions noted."]]);
                press.Feed(8);
            }
        });
        Assert.Equal([1, 1, 1, 2], tables.Controls.Select(control => control.Tests.Count));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal("Exception noted. Access of 1 of the 15 leavers who were selected ended late and by chance.", exception.Text.Value);
        Assert.Empty(tables.Doubts);
    }

    /// <summary>A row whose cells stand each at half its height.</summary>
    private static void Centred(Press press, double[] columns, string[][] cells)
    {
        var lines = cells.Max(cell => cell.Length);
        for (var column = 0; column < columns.Length; column++)
        {
            for (var line = 0; line < cells[column].Length; line++)
                press.Place(cells[column][line], columns[column], press.Y + ((line + ((lines - cells[column].Length) / 2.0)) * press.LineHeight), press.Size);
        }

        press.Feed(lines * press.LineHeight);
    }

    private static void Middle(Press press, string label, string[] lines)
    {
        if (lines.Length == 1)
        {
            press.Line([(Left, label), (Left + 110, lines[0])]);
        }
        else
        {
            press.Line([(Left + 110, lines[0])]);
            press.Feed(-0.5 * press.LineHeight);
            press.Line([(Left, label)]);
            press.Feed(-0.5 * press.LineHeight);
            press.Line([(Left + 110, lines[1])]);
        }

        press.Feed(6);
    }

    private static void Table(Press press, params (string Number, string Result)[] rows)
    {
        press.Line([(Left, "Ref"), (Left + 60, "Control"), (Left + 200, "Test performed"), (Left + 340, "Result")]);
        press.Feed(6);
        foreach (var (number, result) in rows)
        {
            var lines = Press.Wrap(result, 140, press.Size);
            for (var line = 0; line < Math.Max(2, lines.Count); line++)
            {
                press.Line([(Left, line == 0 ? number : ""), (Left + 60, line == 0 ? "The owner of the" : line == 1 ? "system reviews it." : ""), (Left + 200, line == 0 ? "Inspected the" : line == 1 ? "record of reviews." : ""), (Left + 340, line < lines.Count ? lines[line] : "")]);
            }

            press.Feed(6);
        }

        press.Feed(14);
    }

    private static TableFacts Read(Action<Press> set) => TestSection.Read(set, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");

    [Fact]
    public void The_room_behind_bullets_parts_no_columns()
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 190, Press.Left + 380];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "What we did"), (columns[3], "Outcome")]);
            press.Feed(6);
            for (var number = 1; number <= 4; number++)
            {
                press.Line([(columns[0], $"AC-0{number}"), (columns[1], "The owner of the"), (columns[2], "•"), (columns[2] + 9, "Asked the owner how the"), (columns[3], "No exceptions")]);
                press.Line([(columns[1], "system reviews it."), (columns[2] + 9, "reviews are made and who"), (columns[3], "noted.")]);
                press.Line([(columns[2] + 9, "is told of them")]);
                press.Line([(columns[2], "•"), (columns[2] + 9, "Inspected the record of")]);
                press.Line([(columns[2] + 9, "reviews of the period to see")]);
                press.Line([(columns[2] + 9, "that they were made")]);
                press.Feed(6);
            }
        });
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Equal(4, tables.Controls.Count);
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("1.", "2.")]
    [InlineData("(a)", "(b)")]
    public void The_room_behind_the_numbers_of_procedures_parts_no_columns_though_those_between_columns_are_narrow(string first, string second)
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 148, Press.Left + 300];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2] + 50, "Test performed"), (columns[3], "Result")]);
            press.Feed(6);
            var behind = Press.WidthOf(first, press.Size) + 4;
            for (var number = 1; number <= 4; number++)
            {
                press.Line([(columns[0], $"AC-0{number}"), (columns[1], "The owner of the host"), (columns[2], first), (columns[2] + behind, "Inspected the log."),
                    (columns[3], "No exceptions noted.")]);
                press.Line([(columns[1], "looks at who uses it."), (columns[2], second), (columns[2] + behind, "Observed the owner."), (columns[3], "No exceptions noted.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(4, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the host looks at who uses it.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal($"{first} Inspected the log. {second} Observed the owner.", string.Join(' ', control.Tests.Select(test => test.Procedure?.Value))));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Controls_of_a_Type_2_report_without_any_test_are_doubted()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 300], ["Ref", "Control", "Criteria"],
            [["AC-01"], ["The owner of the system reviews it."], ["CC6.1"]], [["AC-02"], ["The owner of the list looks at it."], ["CC6.2"]]));
        Assert.Equal(2, tables.Controls.Count);
        Assert.Equal(["exceptions", "controls", "controls[0].tests", "controls[1].tests"], tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void A_control_whose_words_part_just_where_the_columns_do_heads_its_tests_all_the_same()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("D-1", "Satisfactory"), ("D-2", "Unsatisfactory: for 2 of 25 people access was removed late."), ("D-3", "Satisfactory") })
            {
                press.Line([(Press.Left, number), (Press.Left + 50, "Accounts of those who go are closed on the"), (Press.Left + 262, "day on which they do so.")]);
                press.Line([(Press.Left + 50, "They are told before. [CC6.1; CC6.2]")]);
                press.Line([(Press.Left, "Test"), (Press.Left + 50, "Procedure"), (Press.Left + 260, "Result")]);
                press.Feed(4);
                press.Line([(Press.Left, $"{number}.1"), (Press.Left + 50, "Read the log of the service desk for"), (Press.Left + 260, said.Length > 20 ? said[..31] : said)]);
                press.Line(said.Length > 20 ? [(Press.Left + 50, "those who went in the period."), (Press.Left + 260, said[32..])] : [(Press.Left + 50, "those who went in the period.")]);
                press.Feed(4);
                if (said.Length > 20)
                    press.Line([(Press.Left, "Action"), (Press.Left + 50, "Management: The list is now sent each day.")]);
                press.Feed(8);
            }
        });
        Assert.Equal([("D-1", 2), ("D-2", 2), ("D-3", 2)], tables.Controls.Select(read => (read.Id.Value, read.Criteria.Count)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
        Assert.Equal("The list is now sent each day.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void A_table_of_one_control_may_stand_over_a_table_of_its_tests()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("PLC.01", "No exceptions noted"), ("PLC.02", "Exception noted: 2 of 25 were late."), ("PLC.03", "No exceptions noted") })
            {
                TestSection.Table(press, [Press.Left, Press.Left + 90, Press.Left + 400], ["Control ID", "Control Description", "Trust Services Criteria"], [[number], ["The owner of the system looks through the list."], ["CC6.2", "CC6.3"]]);
                TestSection.Table(press, [Press.Left, Press.Left + 330], ["Service Auditor Test", "Outcome"], [["Inspected the list of the last quarter."], ["No exceptions noted"]], [["Inspected 25 forms of those who joined."], [said]]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["PLC.01", "PLC.02", "PLC.03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal((2, 2), (control.Criteria.Count, control.Tests.Count)));
        Assert.Equal("PLC.02", Assert.Single(tables.Exceptions).Control);
    }

    [Fact]
    public void The_criteria_of_a_control_over_its_tests_may_have_a_column()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "PP-B1", "PP-B2", "PP-B3" })
            {
                press.Line([(Press.Left, number), (Press.Left + 60, "The owner of the system looks through"), (Press.Left + 380, "Criteria")]);
                press.Line([(Press.Left + 60, "the list of those who may use it, and"), (Press.Left + 380, "CC3.1, CC3.2,")]);
                press.Line([(Press.Left + 60, "asks."), (Press.Left + 380, "CC3.4")]);
                press.Feed(6);
                TestSection.Table(press, [Press.Left, Press.Left + 330], ["Testing performed", "Outcome of testing"], [["Inspected the list of the last quarter."], ["No deviations identified."]]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["PP-B1", "PP-B2", "PP-B3"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal((3, "The owner of the system looks through the list of those who may use it, and asks."), (control.Criteria.Count, control.Description?.Value)));
    }

    [Fact]
    public void A_criterion_between_the_rows_may_be_no_wider_than_the_column_of_the_controls()
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Press.Left, "Harrow's control"), (Press.Left + 380, "Control No.")]);
            press.Feed(6);
            foreach (var (criterion, number) in new[] { ("CC4.1 Controls are evaluated (COSO 16)", "LK-01"), ("CC4.2 Deficiencies are told (COSO 17)", "LK-02"), ("CC5.1 Controls are selected (COSO 10)", "LK-03") })
            {
                press.Line([(Press.Left, criterion)]);
                press.Feed(6);
                press.Line([(Press.Left, "The owner of the system looks through the list of those who may use"), (Press.Left + 380, number)]);
                press.Line([(Press.Left, "it every quarter.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["LK-01 CC4.1", "LK-02 CC4.2", "LK-03 CC5.1"], tables.Controls.Select(control => $"{control.Id.Value} {string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))}"));
    }

    [Theory]
    [InlineData("Section IV - Criteria, Controls, Tests and Results, and Management's Responses")]
    [InlineData("Section IV - Further Information by Management and What We Saw of It")]
    public void Tests_are_found_under_a_title_that_speaks_of_management(string title) =>
        Assert.Equal(["AC-01", "AC-02", "AC-03"], TestSection.ReadUnder(title, press => TestSection.Controls(press, "AC-01", "AC-02", "AC-03")).Controls.Select(control => control.Id.Value));
}
