using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Titles_over_columns
{
    private const double Left = Press.Left;
    private static readonly double[] Columns = [Left, Left + 60, Left + 200, Left + 390];

    [Fact]
    public void The_numbers_below_them_may_end_in_a_small_letter_with_its_own_count() =>
        Assert.Equal(["CC6-a1", "CC6-b2", "CC6-c10"], TestSection.Read(press => TestSection.Controls(press, "CC6-a1", "CC6-b2", "CC6-c10")).Controls.Select(control => control.Id.Value));

    [Theory]
    [InlineData("Controls of Harrow Ledger", ColumnRole.Control)]
    [InlineData("Control(s)", ColumnRole.Control)]
    [InlineData("Control ID(s)", ColumnRole.Id)]
    [InlineData("Controls that address the criterion", ColumnRole.Control)]
    [InlineData("Controls tested", ColumnRole.Control)]
    [InlineData("Safeguard", ColumnRole.Control)]
    [InlineData("Our comment", ColumnRole.Response)]
    [InlineData("Action plan", ColumnRole.Response)]
    [InlineData("Auditor result", ColumnRole.Result)]
    [InlineData("What was found", ColumnRole.Result)]
    [InlineData("What the auditor found", ColumnRole.Result)]
    [InlineData("What the auditor did", ColumnRole.Test)]
    [InlineData("What was tested", ColumnRole.Test)]
    [InlineData("How tested", ColumnRole.Test)]
    [InlineData("Control as per plan", ColumnRole.Control)]
    [InlineData("What the control is", ColumnRole.Control)]
    [InlineData("How we tested it", ColumnRole.Test)]
    [InlineData("What we did and found", ColumnRole.Test)]
    [InlineData("Corrective action by Harrow", ColumnRole.Response)]
    [InlineData("Action of management", ColumnRole.Response)]
    [InlineData("Corrective actions taken by management", ColumnRole.Response)]
    [InlineData("Matter reported in Part IV", ColumnRole.Result)]
    [InlineData("Work planned", ColumnRole.Test)]
    [InlineData("Control #t", ColumnRole.Id)]
    [InlineData("Ctl", ColumnRole.Id)]
    [InlineData("Ctrl.", ColumnRole.Id)]
    [InlineData("Ctrl. No.", ColumnRole.Id)]
    [InlineData("Resp.", ColumnRole.Response)]
    [InlineData("Test carried out", ColumnRole.Test)]
    [InlineData("Observations by the auditors", ColumnRole.Result)]
    [InlineData("Also relevant to", ColumnRole.FurtherCriteria)]
    [InlineData("Statement of Harrow Ledger", ColumnRole.Response)]
    [InlineData("Statement by management", ColumnRole.Response)]
    [InlineData("Controls at the Company", ColumnRole.Control)]
    [InlineData("Control Activities of the Service Organization", ColumnRole.Control)]
    [InlineData("Controls in Place at Harrow", ColumnRole.Control)]
    [InlineData("Controls Placed in Operation by Harrow", ColumnRole.Control)]
    [InlineData("Control designed by management", ColumnRole.Control)]
    [InlineData("Controls designed and implemented by Harrow", ColumnRole.Control)]
    [InlineData("Control as described by the Company", ColumnRole.Control)]
    [InlineData("Sl. No.", ColumnRole.Id)]
    [InlineData("Sr No", ColumnRole.Id)]
    [InlineData("Serial Number", ColumnRole.Id)]
    [InlineData("Control Ref. No.", ColumnRole.Id)]
    [InlineData("S/N", ColumnRole.Id)]
    [InlineData("Mapping to TSC", ColumnRole.Criteria)]
    [InlineData("Supports Criteria", ColumnRole.Criteria)]
    [InlineData("TSP Section 100 Reference", ColumnRole.Criteria)]
    [InlineData("Control Procedures", ColumnRole.Control)]
    [InlineData("What the company does", ColumnRole.Control)]
    [InlineData("Nature, Timing and Extent of Tests", ColumnRole.Test)]
    [InlineData("Test Result(s)", ColumnRole.Result)]
    [InlineData("Deviations Noted", ColumnRole.Result)]
    [InlineData("Pass / Fail", ColumnRole.Result)]
    [InlineData("Corrective Action", ColumnRole.Response)]
    [InlineData("Harrow's Response", ColumnRole.Response)]
    [InlineData("TSC and HIPAA Reference", ColumnRole.Criteria)]
    [InlineData("Trust Services Criteria / CCM", ColumnRole.Criteria)]
    [InlineData("Also addresses", ColumnRole.FurtherCriteria)]
    [InlineData("Serves", ColumnRole.Criteria)]
    [InlineData("Harrow Ledger replies", ColumnRole.Response)]
    [InlineData("Other Criteria Addressed", ColumnRole.FurtherCriteria)]
    [InlineData("Ref. / TSC", ColumnRole.Id)]
    [InlineData("Control # & Criteria", ColumnRole.Id)]
    [InlineData("TSC / Control No.", ColumnRole.Id)]
    [InlineData("Control Number and Control Activity", ColumnRole.Control)]
    [InlineData("Control / TSC Reference", ColumnRole.Control)]
    [InlineData("Exceptions / Results", ColumnRole.Result)]
    [InlineData("Results and Observations", ColumnRole.Result)]
    [InlineData("Findings/Exceptions Noted", ColumnRole.Result)]
    [InlineData("Tests / Procedures Performed", ColumnRole.Test)]
    [InlineData("Tests and Results", ColumnRole.Test)]
    [InlineData("Control Point", ColumnRole.Id)]
    [InlineData("Description of Exception", ColumnRole.Result)]
    [InlineData("Identification", ColumnRole.Id)]
    [InlineData("Identifier", ColumnRole.Id)]
    [InlineData("Conclusion on the Operation", ColumnRole.Result)]
    [InlineData("Conclusions as to design", ColumnRole.Result)]
    [InlineData("Exception as stated by Marrow", ColumnRole.Result)]
    [InlineData("Observation restated", ColumnRole.Result)]
    [InlineData("Quotation", ColumnRole.Result)]
    [InlineData("Quotation from the report", ColumnRole.Result)]
    [InlineData("Comment by Harrow", ColumnRole.Response)]
    [InlineData("Reply from Harrow Ledger", ColumnRole.Response)]
    [InlineData("Management's Position", ColumnRole.Response)]
    [InlineData("Position", ColumnRole.Response)]
    [InlineData("What Harrow does", ColumnRole.Control)]
    [InlineData("What Harrow Ledger does", ColumnRole.Control)]
    [InlineData("Security criteria", ColumnRole.Criteria)]
    [InlineData("Processing Integrity Criterion", ColumnRole.Criteria)]
    [InlineData("Also serves", ColumnRole.FurtherCriteria)]
    [InlineData("Test of the control", ColumnRole.Test)]
    [InlineData("Cross-ref.", ColumnRole.FurtherCriteria)]
    [InlineData("Cross-reference", ColumnRole.FurtherCriteria)]
    [InlineData("Finding as reported in Part IV", ColumnRole.Result)]
    [InlineData("Response of Harrow's management", ColumnRole.Response)]
    [InlineData("Outcome of the work", ColumnRole.Result)]
    [InlineData("‘TSC", ColumnRole.Criteria)]
    [InlineData("| Test Results", ColumnRole.Result)]
    [InlineData("Statement of the company", ColumnRole.Response)]
    public void say_what_stands_below_them(string title, ColumnRole role) => Assert.Equal(role, ColumnWords.RoleOf(title));

    [Theory]
    [InlineData("Controls at user entities")]
    [InlineData("Control of the customers")]
    [InlineData("Control of changes")]
    [InlineData("Roles and responsibilities")]
    [InlineData("Comment by whoever read it")]
    [InlineData("Conclusion of the meeting")]
    [InlineData("Position of the door")]
    [InlineData("Quoted price")]
    [InlineData("Identification of visitors")]
    [InlineData("What nobody does")]
    [InlineData("What Harrow no longer does")]
    [InlineData("Safety criteria")]
    [InlineData("Also saves")]
    [InlineData("Also relevant")]
    [InlineData("Access as per plan")]
    [InlineData("Observation of the customers")]
    public void of_other_tables_say_nothing_known(string title) => Assert.Null(ColumnWords.RoleOf(title));

    [Theory]
    [InlineData("Pop.", true)]
    [InlineData("Pop. size", true)]
    [InlineData("Population size", true)]
    [InlineData("Sample", true)]
    [InlineData("Samples tested", true)]
    [InlineData("Items", true)]
    [InlineData("Items selected", true)]
    [InlineData("Popular", false)]
    [InlineData("Sampled users", false)]
    [InlineData("Items of note", false)]
    [InlineData("Status", true)]
    [InlineData("Matter", true)]
    [InlineData("Planned completion date", true)]
    [InlineData("Matters of the board", false)]
    public void may_count_what_was_tested(string title, bool counts) => Assert.Equal(counts, ColumnWords.IsBeside(title));

    [Theory]
    [InlineData("Description")]
    [InlineData("Statement")]
    [InlineData("Text")]
    public void may_call_the_number_the_control_and_the_control_its_text(string title)
    {
        var tables = TestSection.Read(press => TestSection.Table(press, Columns, ["Control", title, "Test performed", "Result"],
            [.. Enumerable.Range(1, 3).Select(i => (string[][])[[$"AC-0{i}"], ["The owner of the", "system reviews it."], ["Inspected the", "record."], ["No exceptions noted."]])]));
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
    }

    [Theory]
    [InlineData("1.4/a", "1.4/b", "1.4/c")]
    [InlineData("6.2/aS", "6.2/bS", "6.3/aS")]
    [InlineData("6-c", "6-d", "6-aa")]
    public void may_stand_over_numbers_with_letters_behind(params string[] numbers) => Assert.Equal(numbers, TestSection.Read(press => TestSection.Controls(press, numbers)).Controls.Select(control => control.Id.Value));

    [Theory]
    [InlineData("Independent oversight of internal control")]
    [InlineData("Quality information for internal control")]
    [InlineData("Change control")]
    public void are_not_what_a_criterion_over_them_is_called(string criterion)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "1", "2", "3" })
            {
                press.Line([(Left, $"CC1.{number}"), (Left + 50, criterion)]);
                press.Feed(5);
                press.Line([(Left, "Control"), (Left + 60, "Control activity of Harrow"), (Left + 200, "Test applied by the auditor"), (Left + 390, "Test results")]);
                press.Line([(Left, "No.")]);
                press.Feed(5);
                press.Line([(Left, $"1.{number}.1"), (Left + 60, "The owner of the"), (Left + 200, "Inspected the"), (Left + 390, "No exceptions noted.")]);
                press.Line([(Left + 60, "system reviews it."), (Left + 200, "record of it.")]);
                press.Feed(20);
            }
        });
        Assert.Equal([("1.1.1", "CC1.1"), ("1.2.1", "CC1.2"), ("1.3.1", "CC1.3")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("1.4/b", true)]
    [InlineData("6.2/bS", true)]
    [InlineData("6-d", true)]
    [InlineData("6-aa", true)]
    [InlineData("6-day", false)]
    [InlineData("1.4/bSS", false)]
    [InlineData("AC-02B", true)]
    [InlineData("AC-A02B", true)]
    [InlineData("AC02B", true)]
    [InlineData("B2B", false)]
    [InlineData("1.4/", false)]
    [InlineData("SEC-04", true)]
    [InlineData("SECTION 4", false)]
    [InlineData("Part 4", false)]
    [InlineData("Appendix 1", false)]
    public void may_stand_over_numbers_of_many_makes(string number, bool isOne) => Assert.Equal(isOne, ControlIds.LooksLikeOne(number));

    [Theory]
    [InlineData("1.4/b The owner reviews it.", 5)]
    [InlineData("6.2/bS The owner reviews it.", 6)]
    [InlineData("1.4/day The owner reviews it.", 0)]
    [InlineData("AC-02B The owner reviews it.", 6)]
    [InlineData("AC-A02B The owner reviews it.", 7)]
    [InlineData("B2B The owner reviews it.", 0)]
    [InlineData("A 401K plan is offered.", 0)]
    public void may_stand_over_such_a_number_before_the_text(string text, int length) => Assert.Equal(length, ControlIds.LeadingLength(text));

    [Fact]
    public void leave_a_description_to_the_number_that_has_a_title()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Left, Left + 50, Left + 180, Left + 290, Left + 410], ["Ref", "Control", "Description", "Test performed", "Result"],
            [.. Enumerable.Range(1, 3).Select(i => (string[][])[[$"AC-0{i}"], ["The owner of the", "system reviews it."], ["A review"], ["Inspected the", "record."], ["No exceptions", "noted."]])]));
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
    }

    [Fact]
    public void may_be_none_over_the_numbers()
    {
        var tables = TestSection.Read(press => Untitled(press, "AC-01", "AC-02", "AC-03", "AC-04"));
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
    }

    [Fact]
    public void have_no_numbers_beside_them_where_words_stand_there() =>
        Assert.DoesNotContain(TestSection.Read(press => Untitled(press, "New", "Old", "Old")).Controls, control => control.Id.Value.Length > 0);

    private static void Untitled(Press press, params string[] marks)
    {
        press.Line([(Columns[1], "Control"), (Columns[2], "Test performed"), (Columns[3], "Result")]);
        press.Feed(6);
        foreach (var mark in marks)
        {
            press.Line([(Columns[0], mark), (Columns[1], "The owner of the"), (Columns[2], "Inspected the"), (Columns[3], "No exceptions noted.")]);
            press.Line([(Columns[1], "system reviews it."), (Columns[2], "record.")]);
            press.Feed(6);
        }
    }

    [Theory]
    [InlineData("S. No.", "Freq.")]
    [InlineData("#", "Mode")]
    [InlineData("Sr. No.", "Type of control")]
    [InlineData("S/N", "Freq.")]
    public void may_count_the_rows_where_others_stand_over_the_controls_own_numbers(string serial, string beside)
    {
        double[] columns = [Left, Left + 35, Left + 110, Left + 240, Left + 320, Left + 420];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, [serial, "Control ref.", "Control", beside, "Test performed", "Result"],
                [.. Enumerable.Range(1, 3).Select(i => (string[][])
                    [[$"{i}"], [$"AC-0{i}"], ["The owner of the", "system reviews it."], ["Quarterly"], ["Inspected the", "record."], ["No exceptions", "noted."]])]);
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(("Inspected the record.", TestOutcome.NoException),
            Assert.Single(control.Tests) is var test ? (test.Procedure?.Value, test.Outcome) : default));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(0)]
    public void may_stand_at_the_head_in_the_middle_or_at_the_foot_of_their_cells(double lower)
    {
        var tables = TestSection.Read(press =>
        {
            var title = press.Y + (lower * press.LineHeight);
            press.Place("Tests Performed by the Service Auditor", Columns[2], title, press.Size);
            press.Place("Results of Tests", Columns[3], title, press.Size);
            press.Line([(Columns[0], "Control"), (Columns[1], "Control Activity Stated")]);
            press.Line([(Columns[0], "Number"), (Columns[1], "by the Organization")]);
            press.Feed(6);
            foreach (var (number, result) in new[] { ("AC-01", "No exceptions noted."), ("AC-02", "Exception noted: 2 of 25 were late."), ("AC-03", "No exceptions noted.") })
            {
                press.Line([(Columns[0], number), (Columns[1], "The owner of the"), (Columns[2], "Inspected the record of a"), (Columns[3], result)]);
                press.Line([(Columns[1], "system reviews it."), (Columns[2], "sample of 25 reviews.")]);
                press.Feed(6);
            }
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal("Inspected the record of a sample of 25 reviews.", tables.Controls[1].Tests[0].Procedure?.Value);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void may_end_right_where_the_next_begins()
    {
        const string Long = "Tests Performed by Marrow & Lane LLP";
        var tables = TestSection.Read(press =>
        {
            // The room between the two is hardly more than that between two words.
            var end = Columns[2] + Press.WidthOf(Long, press.Size);
            press.Line([(Columns[0], "Control"), (Columns[1], "Control Specified by Harrow"), (Columns[2], Long), (end + 5, "Test Results")]);
            press.Line([(Columns[0], "Activity")]);
            press.Feed(6);
            foreach (var (number, result) in new[] { ("AC-01", "No exceptions noted."), ("AC-02", "Exception noted: 2 of 25 were late."), ("AC-03", "No exceptions noted.") })
            {
                press.Line([(Columns[0], number), (Columns[1], "The owner of the"), (Columns[2], "Inspected the record of a"), (end + 5, result)]);
                press.Line([(Columns[1], "system reviews it."), (Columns[2], "sample of 25 reviews.")]);
                press.Feed(6);
            }
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Expected control")]
    [InlineData("Assumed controls")]
    public void of_what_others_should_do_head_no_controls(string title)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 60, Left + 400], ["No.", title, "Criteria"], [["1"], ["Members lock their doors."], ["CC6.4"]], [["2"], ["Members keep their keys."], ["CC6.1"]]);
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "AC-01");
        });
        Assert.Equal("AC-01", Assert.Single(tables.Controls).Id.Value);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void may_name_the_series_of_the_criteria_below_them_and_be_printed_again_with_the_headings_above_them()
    {
        double[] columns = [Left, Left + 45, Left + 130, Left + 265, Left + 400];
        var tables = TestSection.Read(press =>
        {
            Titles(press);
            Row(press, "CC6.1", "Assets are", "AC-01: Doors are", "Inspected the doors", "No exceptions noted.", ("guarded by", "locked at night.", "of a sample of sites."));
            Row(press, "", "locks.", "AC-02: Keys are", "Inquired of the owner", "No exceptions noted.", ("", "counted each week.", "of the keys."));
            press.NewPage();
            Titles(press);
            Row(press, "", "", "", "Inspected 25 counts", "Testing of the control", ("", "", "of the keys."));
            Row(press, "CC6.2", "Users are", "AC-03: Owners review", "Inspected the record", "No exceptions noted.", ("registered.", "their users.", "of the reviews."));
            TestSection.FurtherPages(press);
        });
        Assert.Equal([("AC-01", "CC6.1", 1), ("AC-02", "CC6.1", 2), ("AC-03", "CC6.2", 1)], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value, control.Tests.Count)));
        Assert.Equal("Doors are locked at night.", tables.Controls[0].Description?.Value);
        Assert.Equal(("AC-02", 2, 25), Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value))));

        void Titles(Press press)
        {
            press.Text("Trust services criteria for the security category", 1.2);
            press.Text("Logical and physical access", 1.1);
            press.Line([(columns[0], "CC6.0"), (columns[1], "Criteria"), (columns[2], "Control Activity"), (columns[3], "Test Applied by the"), (columns[4], "Test Results")]);
            press.Line([(columns[2], "Specified by Harrow"), (columns[3], "Service Auditor")]);
            press.Feed(6);
        }

        void Row(Press press, string criterion, string words, string control, string test, string result, (string Words, string Control, string Test) below)
        {
            press.Line(new[] { (columns[0], criterion), (columns[1], words), (columns[2], control), (columns[3], test), (columns[4], result) }.Where(cell => cell.Item2.Length > 0).ToArray());
            press.Line(new[] { (columns[1], below.Words), (columns[2], below.Control), (columns[3], below.Test), (columns[4], result.StartsWith("Testing", StringComparison.Ordinal) ? "disclosed 2 of 25 gaps." : "") }.Where(cell => cell.Item2.Length > 0).ToArray());
            press.Feed(6);
        }
    }

    [Fact]
    public void Of_two_on_the_control_the_bare_one_may_stand_over_the_numbers()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 170, Left + 240, Left + 400], ["Description of control", "Control", "Tests performed", "Results"],
                [["The owner of the list", "reads it each week."], ["NR-AC-101"], ["Inspected the list and", "who had read it."], ["No exceptions noted."]],
                [["The list is kept for", "three years."], ["NR-AC-102"], ["Inspected the list of the", "third year."], ["No exceptions noted."]]);
            TestSection.FurtherPages(press);
        }, "CC6.2: The entity removes access.");
        Assert.Equal([("NR-AC-101", "The owner of the list reads it each week."), ("NR-AC-102", "The list is kept for three years.")], tables.Controls.Select(control => (control.Id.Value, control.Description?.Value ?? "")));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact == "controls");
    }

    [Fact]
    public void A_series_of_criteria_over_a_table_is_no_control_that_was_lost()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (series, number) in new[] { ("CC1 Control Environment", "HR1"), ("CC6 Logical and Physical Access", "AC1") })
            {
                press.Line([(Left, series)]);
                press.Feed(10);
                TestSection.Table(press, Columns, ["Ref", "Control in place", "Tests performed", "Results"], [[number], ["The owner of the list", "reads it (CC1.1)."], ["Inspected the list and who", "had read it."], ["No exceptions noted."]]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["HR1", "AC1"], tables.Controls.Select(control => control.Id.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Reason.StartsWith("Lines begin with numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_them_the_name_of_the_organization_and_a_colon_begin_its_answer()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, Columns, ["Ref", "Control in place", "Tests performed", "Results"],
                [["HL-01"], ["The owner of the list", "reads it each week."], ["Inspected the list and who", "had read it."], ["Exception: one of 8 lists", "was read late.", "Harrow: The owner had left."]],
                [["HL-02"], ["The list is kept for", "three years."], ["Inspected the list of the", "third year."], ["No exceptions."]]);
            TestSection.FurtherPages(press);
        }, "CC6.2: The entity removes access.");
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("Exception: one of 8 lists was read late.", "The owner had left."), (exception.Text.Value, exception.Response?.Value));
    }

    [Fact]
    public void A_control_point_beside_a_number_is_the_criterion()
    {
        double[] columns = [Left, Left + 45, Left + 150, Left + 195, Left + 300, Left + 420];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["Control point", "Criteria", "Ref", "Control activity", "Test applied", "Test results"],
                [["CC1.1"], ["The entity shows a", "commitment to integrity."], ["HL-01"], ["Those who join sign", "the code of conduct."], ["Inspected the signed", "code of ten joiners."], ["No exceptions noted."]],
                [[""], [""], ["HL-02"], ["The code is read", "once a year."], ["Inspected the list", "of those who read it."], ["No exceptions noted."]],
                [["CC1.2"], ["The board oversees", "those who manage."], ["HL-03"], ["The board meets", "each quarter."], ["Inspected the minutes", "of two meetings."], ["No exceptions noted."]],
                [["CC1.3"], ["Reporting lines are", "set up."], ["HL-01"], ["Those who join sign", "the code of conduct."], ["Inspected the signed", "code of ten joiners."], ["No exceptions noted."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["HL-01", "HL-02", "HL-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC1.1 CC1.3", "CC1.1", "CC1.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Order())));
    }

    [Theory]
    [InlineData("Cross-", "ref.")]
    [InlineData("Also", "supports")]
    public void of_one_line_may_stand_in_the_middle_beside_those_of_two(string above, string below)
    {
        var tables = TestSection.Read(press =>
        {
            const double Tests = Press.Left + 230;
            press.Place("CC6.1 Access is kept to those who need it", Press.Left, press.Y, press.Size);
            press.Feed(24);
            var top = press.Y;
            foreach (var (x, text) in new[] { (Press.Left + 60, above), (Press.Left + 110, "Control activity"), (Tests, "Tests performed by") })
                press.Place(text, x, top, press.Size);
            foreach (var (x, text) in new[] { (Press.Left, "Control"), (Press.Left + 380, "Results of tests") })
                press.Place(text, x, top + 6, press.Size);
            foreach (var (x, text) in new[] { (Press.Left + 60, below), (Press.Left + 110, "specified by Harrow"), (Tests, "Marrow Finch") })
                press.Place(text, x, top + 12, press.Size);
            press.Feed(36);
            foreach (var (number, further) in new[] { ("AC-01", "CC6.3"), ("AC-02", ""), ("AC-03", "CC6.6") })
            {
                press.Line([(Press.Left, number), .. further.Length > 0 ? [(Press.Left + 60, further)] : (IEnumerable<(double, string)>)[], (Press.Left + 110, "The owner of the"), (Tests, "Inspected the record"), (Press.Left + 380, "No exceptions noted.")]);
                press.Line([(Press.Left + 110, "system reviews it."), (Tests, "of the last review.")]);
                press.Feed(6);
            }
        });
        Assert.Equal(["AC-01 CC6.1 CC6.3", "AC-02 CC6.1", "AC-03 CC6.1 CC6.6"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the record of the last review.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void take_no_words_of_a_row_below_them_though_it_is_set_wide()
    {
        double[] columns = [Press.Left, Press.Left + 62, Press.Left + 130, Press.Left + 310, Press.Left + 440];
        string[] titles = ["Control", "Cross-ref.", "Control activity of Harrow", "Tests performed", "Results of tests"];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, titles, [["AC-01"], ["CC6.3"], ["The owner reviews the list."], ["Inspected the list."], ["No exceptions", "noted."]], [["AC-02"], [""], ["The owner of the system and its"], [""], [""]]);
            press.NewPage();
            press.Line(titles.Select((title, i) => (columns[i], title)).ToArray());
            press.Feed(5);
            // The rest of the row before, in which the words of one line are spread over their column.
            press.Line([.. new[] { "heirs", "are", "named", "within", "15", "days" }.Select((word, i) => (columns[2] + (24 * i), word)), (columns[3], "Selected eight weeks and")]);
            press.Line([(columns[2], "when the form says so."), (columns[3], "inspected the forms."), (columns[4], "No exceptions")]);
            press.Line([(columns[4], "noted.")]);
            press.Feed(6);
            press.Line([(columns[0], "AC-03"), (columns[2], "The owner keeps it."), (columns[3], "Inspected the form."), (columns[4], "For 2 of 25 leavers")]);
            press.Line([(columns[4], "it was not kept.")]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal("The owner of the system and its heirs are named within 15 days when the form says so.", tables.Controls[1].Description?.Value);
        Assert.Equal(("AC-03", 2, 25), (Assert.Single(tables.Exceptions).Control, tables.Exceptions[0].Deviations?.Value, tables.Exceptions[0].Sample?.Value));
    }

    [Fact]
    public void of_two_lines_beside_others_in_their_middle_are_none_of_a_group()
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 105, Press.Left + 160, Press.Left + 280, Press.Left + 400];
        var tables = TestSection.Read(press =>
        {
            var top = press.Y;
            press.Place("Control", columns[0], top, press.Size);
            press.Place("NIST", columns[2], top, press.Size);
            foreach (var (title, i) in new[] { ("TSC", 1), ("Control", 3), ("Test", 4), ("Result", 5) })
                press.Place(title, columns[i], top + 6, press.Size);
            press.Place("ID", columns[0], top + 12, press.Size);
            press.Place("800-53", columns[2], top + 12, press.Size);
            press.Feed(36);
            foreach (var (number, criterion) in new[] { ("01", "CC6.1"), ("02", "CC6.3"), ("03", "CC7.2") })
            {
                press.Line([(columns[0], "AC-PM-"), (columns[1], criterion), (columns[2], "PL-4"), (columns[3], "The owner of the"), (columns[4], "Inspected the"), (columns[5], "No exceptions noted.")]);
                press.Line([(columns[0], number), (columns[3], "system reviews it."), (columns[4], "record.")]);
                press.Feed(6);
            }
        });
        Assert.Equal(["AC-PM-01 CC6.1", "AC-PM-02 CC6.3", "AC-PM-03 CC7.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void May_stand_at_the_head_of_their_cells_on_one_page_and_in_the_middle_on_the_next()
    {
        double[] columns = [Left, Left + 55, Left + 105, Left + 150, Left + 280, Left + 420];
        var tables = TestSection.Read(press =>
        {
            foreach (var page in new[] { 1, 2, 3 })
            {
                if (page == 1)
                {
                    press.Line([(columns[0], "Control"), (columns[1], "TSC"), (columns[2], "NIST"), (columns[3], "Control"), (columns[4], "Test"), (columns[5], "Result")]);
                    press.Line([(columns[0], "ID"), (columns[2], "800-53")]);
                }
                else
                {
                    var middle = press.Y + (0.5 * press.LineHeight);
                    press.Line([(columns[0], "Control"), (columns[2], "NIST")]);
                    foreach (var (column, title) in new[] { (1, "TSC"), (3, "Control"), (4, "Test"), (5, "Result") })
                        press.Place(title, columns[column], middle, press.Size);
                    press.Line([(columns[0], "ID"), (columns[2], "800-53")]);
                }

                press.Feed(6);
                for (var row = 1; row <= 3; row++)
                {
                    press.Line([(columns[0], $"RA-{page}{row}"), (columns[1], "CC3.1"), (columns[2], "RA-3"), (columns[3], "The owner of the"), (columns[4], "Inspected the record"), (columns[5], "No exceptions noted.")]);
                    press.Line([(columns[3], "system reviews it."), (columns[4], "of the reviews.")]);
                    press.Feed(6);
                }

                press.NewPage();
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["RA-11", "RA-12", "RA-13", "RA-21", "RA-22", "RA-23", "RA-31", "RA-32", "RA-33"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Of_two_pages_may_stand_further_from_each_other_than_either_from_those_of_a_third()
    {
        var tables = TestSection.Read(press =>
        {
            // Those of the third page take one line, so that they are the titles of all three; those of the second stand as far from the first on the other side.
            foreach (var (page, shift) in new[] { (1, 0.0), (2, -3.0), (3, 3.0) })
            {
                press.Line([(Columns[0], "Ref"), (Columns[1] + shift, "Control"), (Columns[2], "Test performed"), (Columns[3], "Result")]);
                if (page != 3)
                    press.Line([(Columns[1] + shift, "Activity")]);
                press.Feed(6);
                for (var row = 1; row <= 3; row++)
                {
                    press.Line([(Columns[0], $"AC-{page}{row}"), (Columns[1] + shift, "The owner of the"), (Columns[2], "Inspected the record"), (Columns[3], "No exceptions noted.")]);
                    press.Line([(Columns[1] + shift, "system reviews it."), (Columns[2], "of the reviews.")]);
                    press.Feed(6);
                }

                press.NewPage();
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["AC-11", "AC-12", "AC-13", "AC-21", "AC-22", "AC-23", "AC-31", "AC-32", "AC-33"], tables.Controls.Select(control => control.Id.Value));
    }

    [Theory]
    [InlineData("Test performed by the", "service auditors")]
    [InlineData("Tests of", "the auditors")]
    public void May_end_below_a_word_that_leaves_them_open(string above, string below)
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Columns[0], "Ref"), (Columns[1], "Control"), (Columns[2], above), (Columns[3], "Result")]);
            press.Line([(Columns[2], below)]);
            press.Feed(6);
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Line([(Columns[1], "The owner of the"), (Columns[2], "Inspected the record")]);
                press.Line([(Columns[0], number), (Columns[1], "system reviews it"), (Columns[2], "of a sample of two"), (Columns[3], "No exceptions noted.")]);
                press.Line([(Columns[1], "each quarter."), (Columns[2], "of the reviews.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the record of a sample of two of the reviews.", Assert.Single(control.Tests).Procedure?.Value));
        Assert.Equal(3, tables.Controls.Count);
    }

    [Fact]
    public void May_stand_below_a_heading_of_their_words()
    {
        double[] columns = [Left + 20, Left + 60, Left + 120, Left + 270, Left + 400];
        var tables = TestSection.Read(press =>
        {
            foreach (var (heading, criterion) in new[] { ("Risk Assessment", "CC3.1"), ("Control Activities", "CC5.1"), ("System Operations", "CC7.1") })
            {
                press.Line([(Left, heading)]);
                press.Feed(9);
                press.Line([(columns[0], "TSC"), (columns[1], "No."), (columns[2], "Control in place"), (columns[3], "Tests by the auditor"), (columns[4], "Results")]);
                press.Feed(9);
                press.Line([(Left, criterion), (columns[1], $"{criterion[2]}.01"), (columns[2], "The owner of the"), (columns[3], "Inspected the record"), (columns[4], "No exceptions noted.")]);
                press.Line([(columns[2], "system reviews it."), (columns[3], "of the reviews.")]);
                press.Feed(16);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal([("3.01", "CC3.1"), ("5.01", "CC5.1"), ("7.01", "CC7.1")], tables.Controls.Select(control => (control.Id.Value, Assert.Single(control.Criteria).Value.Value)));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void a_numbered_heading_over_them_is_no_group_of_them()
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Press.Left, "4.1"), (Press.Left + 20, "TRUST SERVICES CRITERIA")]);
            press.Line([(Press.Left, "Control"), (Press.Left + 60, "Control activity"), (Press.Left + 180, "TSC"), (Press.Left + 230, "How we tested"), (Press.Left + 360, "Outcome")]);
            press.Line([(Press.Left, "ref.")]);
            foreach (var number in new[] { "GOV-", "GOV-", "GOV-" }.Select((begin, i) => (begin, end: $"CTRL-0{i + 1}")))
            {
                press.Line([(Press.Left, number.begin), (Press.Left + 60, "The owner of the"), (Press.Left + 180, "CC1.1,"), (Press.Left + 230, "Inspected the record"), (Press.Left + 360, "No exceptions noted.")]);
                press.Line([(Press.Left, number.end), (Press.Left + 60, "system reviews it."), (Press.Left + 180, "CC1.2"), (Press.Left + 230, "of reviews.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GOV-CTRL-01", "GOV-CTRL-02", "GOV-CTRL-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }
}
