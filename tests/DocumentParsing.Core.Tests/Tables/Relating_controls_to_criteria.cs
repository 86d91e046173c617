using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Which criteria a control answers, wherever the report says it, and a doubt where it does not say it clearly.</summary>
public sealed class Relating_controls_to_criteria
{
    private const double Left = Press.Left;

    [Theory]
    [InlineData("Control Numbers")]
    [InlineData("Control IDs")]
    [InlineData("Controls")]
    public void A_table_may_relate_criteria_to_controls_by_number_only(string title)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 140], ["Trust Services Criteria", title], [["CC6.1"], ["AC.101, AC.102"]], [["CC6.2"], ["AC.102"]], [["CC8.1"], ["AC.103"]]);
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC.101", "AC.102", "AC.103");
        });
        Assert.Equal(["CC6.1", "CC6.1 CC6.2", "CC8.1"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Control Numbers")]
    [InlineData("Controls")]
    public void The_numbers_of_one_criterion_may_take_several_lines(string title)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 80, Left + 300], ["Criterion", "Description of the criterion", title],
                [["CC6.1"], ["Assets are guarded by", "locks and by rules."], ["AC.101, AC.102,", "AC.103"]], [["CC6.2"], ["Users are registered", "before they come in."], ["AC.103, AC.101"]], [["CC8.1"], ["Changes are approved."], ["AC.104"]]);
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC.101", "AC.102", "AC.103", "AC.104");
        });
        Assert.Equal(["CC6.1 CC6.2", "CC6.1", "CC6.1 CC6.2", "CC8.1"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_numbers_of_one_criterion_may_stand_between_dots()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC.101", "AC.102", "AC.103");
            TestSection.Table(press, [Left, Left + 80, Left + 300], ["Criterion", "Subject", "Control measures"], [["CC6.1"], ["Locks and rules"], ["AC.101 · AC.102"]], [["CC6.2"], ["Users"], ["AC.102"]], [["CC8.1"], ["Changes"], ["AC.103 · AC.101"]]);
        });
        Assert.Equal(["CC6.1 CC8.1", "CC6.1 CC6.2", "CC8.1"], Criteria(tables));
    }

    [Fact]
    public void A_column_for_each_criterion_has_a_mark_where_a_control_answers_it()
    {
        double[] columns = [Left, Left + 100, Left + 150, Left + 200, Left + 250];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, ["Control", "CC6.1", "CC6.2", "CC6.3", "CC6.6"]);
            press.Line([(Left, "AC-1"), (Left + 110, "X"), (Left + 210, "X")]);
            press.Line([(Left, "AC-2"), (Left + 160, "X")]);
            press.Line([(Left, "AC-3"), (Left + 260, "X")]);
            press.Feed(14);
            // Narrow columns break the criteria.
            press.Line([(Left, "Control"), (Left + 100, "CC8."), (Left + 130, "CC9."), (Left + 160, "CC9.")]);
            press.Line([(Left + 100, "1"), (Left + 130, "1"), (Left + 160, "2")]);
            press.Line([(Left, "AC-3"), (Left + 104, "X"), (Left + 164, "X")]);
            press.Feed(14);
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC-1", "AC-2", "AC-3");
        });
        Assert.Equal(["CC6.1 CC6.3", "CC6.2", "CC6.6 CC8.1 CC9.2"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_lines_of_a_matrix_whose_titles_nobody_knows_head_no_controls()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 140], ["Wherein", "Thereof"], [["CC6.1"], ["AC-1, AC-2"]], [["CC8.1"], ["AC-2"]]);
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC-1", "AC-2");
        });
        Assert.All(tables.Controls, control => Assert.Empty(control.Criteria));
        Assert.Equal(["controls[0].criteria", "controls[1].criteria"], tables.Doubts.Select(doubt => doubt.Fact).Where(fact => fact.EndsWith("criteria", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Also addressed by: AC-1, AC-2")]
    [InlineData("This criterion is also met by the controls AC-1 and AC-2.")]
    [InlineData("See also controls AC-1 and AC-2")]
    [InlineData("Also met through: AC-1, AC-2.")]
    [InlineData("Other controls: AC-1; AC-2")]
    [InlineData("Also supporting this criterion: AC-1 (see CC6.1), AC-2 (see CC6.1).")]
    [InlineData("Refer also to controls AC-1 and AC-2, which address this criterion.")]
    [InlineData("Controls listed under other criteria that also support CC6.2: AC-1, AC-2")]
    [InlineData("The following controls, which are presented under other criteria, address CC6.2: AC-1, AC-2")]
    [InlineData("Addressed by controls shown earlier: AC-1, AC-2")]
    [InlineData("Controls AC-1 and AC-2 apply to this criterion as well.")]
    [InlineData("Controls AC-1 and AC-2, presented under CC6.1, also support this criterion.")]
    [InlineData("Controls AC-1 (see CC6.1) and AC-2 (see CC6.1) address this criterion, too.")]
    [InlineData("In addition, the following controls, presented under another criterion, support this one: AC-1, AC-2")]
    public void A_criterion_may_name_controls_that_are_printed_under_another(string reference)
    {
        var tables = TestSection.Read(press =>
        {
            Criterion("CC6.1");
            TestSection.Controls(press, "AC-1", "AC-2");
            Criterion("CC6.2");
            press.Text(reference);
            TestSection.Controls(press, "AC-3");
            foreach (var criterion in new[] { "CC6.3", "CC6.4", "CC6.5", "CC6.6" })
            {
                Criterion(criterion);
                press.Text("Addressed by: AC-3");
            }

            TestSection.Controls(press, "AC-4");

            void Criterion(string id) => press.Text($"{id}: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        });
        Assert.Equal(["CC6.1 CC6.2", "CC6.1 CC6.2", "CC6.2 CC6.3 CC6.4 CC6.5 CC6.6", "CC6.6"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_criterion_right_over_the_next_titles_is_no_row_though_it_is_short_enough_for_the_first_column()
    {
        double[] columns = [Left, Left + 200, Left + 360];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1 Rooms and what is kept there, as far as the entity can tell what they are");
            foreach (var (numbers, next) in new[] { (new[] { "AC-1", "AC-2" }, "CC6.2 Coming and going"), (["AC-3"], "") })
            {
                press.Line([(columns[0], "Control"), (columns[1], "Test performed"), (columns[2], "Result")]);
                press.Feed(6);
                foreach (var number in numbers)
                {
                    press.Line([(columns[0], $"{number} The owner of the system"), (columns[1], "Inspected the record"), (columns[2], "No exceptions noted.")]);
                    press.Line([(columns[0], "reviews it each year."), (columns[1], "of the reviews.")]);
                    press.Feed(6);
                }

                if (next.Length > 0)
                    press.Line([(columns[0], next)]);
            }
        });
        Assert.Equal(["AC-1", "AC-2", "AC-3"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC6.1", "CC6.1", "CC6.2"], Criteria(tables));
    }

    [Theory]
    [InlineData("The owner reviews it. (Relates to CC6.1, CC6.2.)", new[] { "CC6.1", "CC6.2" })]
    [InlineData("The owner reviews it. (Relates to CC6.1.)", new[] { "CC6.1" })]
    [InlineData("The owner reviews it. (It relates to CC6.1)", new string[0])]
    public void The_text_of_a_control_may_end_in_what_it_relates_to(string text, string[] criteria)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "1.1", "1.2", "1.3", "1.4" })
            {
                press.Text($"Control {number}: {text}");
                press.Feed(4);
                press.Text("What we did. Inspected the record of the reviews of the quarter.");
                press.Feed(4);
                press.Text("What we found. No exceptions noted.");
                press.Feed(10);
            }
        });
        Assert.Equal(4, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal(criteria, control.Criteria.Select(criterion => criterion.Value.Value)));
    }

    [Fact]
    public void A_criterion_that_names_a_control_which_is_printed_nowhere_is_doubted()
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            press.Text("Also addressed by: AC-7");
            TestSection.Controls(press, "AC-1", "AC-2");
        });
        Assert.Contains("controls", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void A_list_of_the_criteria_before_the_tables_heads_none_of_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var criterion in new[] { "CC6.1", "CC6.2", "CC6.3", "CC6.6", "CC8.1" })
                press.Text($"{criterion}: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC-1", "AC-2");
        });
        Assert.All(tables.Controls, control => Assert.Empty(control.Criteria));
        Assert.NotEmpty(tables.Doubts);
    }

    [Theory]
    [InlineData("Section IV. Criteria, Controls, Tests of Controls and Results", true)]
    [InlineData("Section IV - Trust Services Criteria, Related Controls, and Tests of Controls (continued)", false)]
    [InlineData("What Harrow keeps in mind about all of them", false)]
    public void Behind_such_a_list_of_another_part_the_first_criterion_of_the_tests_heads_its_table(string title, bool isPart)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var criterion in new[] { "CC6.1", "CC6.2", "CC6.3", "CC6.6", "CC8.1" })
                press.Text($"{criterion}: Customers do what is needed of them for this matter, and do so throughout the period with care.");
            press.NewPage();
            press.Text(title, 1.3);
            press.Text("CC6.4 Doors are locked", 1.1);
            TestSection.Controls(press, "AC-1", "AC-2");
        });
        Assert.All(tables.Controls, control => Assert.Equal(isPart ? ["CC6.4"] : [], control.Criteria.Select(criterion => criterion.Value.Value)));
    }

    [Theory]
    [InlineData("Changes of Programs and of Systems", "CC8.1", false)]
    [InlineData("Changes are made as it is told in", "CC7.5", true)]
    [InlineData("Changes of Programs Are Found Under", "CC7.5", true)]
    public void The_heading_of_a_group_may_stand_close_above_a_criterion(string above, string read, bool isDoubted)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (criterion, at) in new[] { "CC6.1", "CC6.2", "CC6.3", "CC7.1", "CC7.2", "CC7.3", "CC7.4", "CC7.5", "CC8.1" }.Select((criterion, at) => (criterion, at)))
            {
                press.Line([(Left, "Ref"), (Left + 60, "Control"), (Left + 200, "Test performed"), (Left + 380, "Result")]);
                press.Feed(14);
                if (criterion == "CC8.1")
                    press.Line([(Left + 120, above)]);
                press.Line([(Left, $"{criterion} The entity meets its objectives that concern this matter, and does so throughout")]);
                press.Line([(Left, "the period with the care that all those who rely on it may expect of those who do such things.")]);
                press.Feed(8);
                foreach (var number in (string[])[$"{criterion}.1", $"{criterion}.2"])
                {
                    press.Line([(Left, number), (Left + 60, "The owner of the"), (Left + 200, "Inspected the"), (Left + 380, "No exceptions noted.")]);
                    press.Line([(Left + 60, "system reviews it."), (Left + 200, "record of reviews.")]);
                    press.Feed(6);
                }

                press.Feed(14);
            }
        });
        Assert.Equal([.. "CC6.1 CC6.2 CC6.3 CC7.1 CC7.2 CC7.3 CC7.4 CC7.5".Split(' '), read], tables.Controls.Where(control => control.Id.Value.EndsWith(".1", StringComparison.Ordinal)).Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Equal(isDoubted ? ["controls[16].criteria", "controls[17].criteria"] : [], tables.Doubts.Select(doubt => doubt.Fact).Where(fact => fact.EndsWith("criteria", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Control ref. /", "Criteria", true)]
    [InlineData("Control ref.", "", false)]
    public void A_line_may_be_free_between_a_number_and_its_criteria_where_the_title_names_both(string title, string below, bool areBoth)
    {
        double[] columns = [Left, Left + 80, Left + 220, Left + 380];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], title), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            if (below.Length > 0)
                press.Line([(columns[0], below)]);
            press.Feed(6);
            foreach (var number in new[] { "AC-1", "AC-2", "AC-3", "AC-4" })
            {
                press.Line([(columns[0], number), (columns[1], "The owner of the"), (columns[2], "Inspected the"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[1], "system reviews it"), (columns[2], "record of reviews.")]);
                press.Line([(columns[0], "CC6.1"), (columns[1], "every quarter.")]);
                press.Line([(columns[0], "CC6.2")]);
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        });
        if (areBoth)
            Assert.All(tables.Controls, control => Assert.Equal(("The owner of the system reviews it every quarter.", "CC6.1 CC6.2"), (control.Description?.Value, string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)))));
        Assert.Equal(areBoth, tables.Doubts.Count == 0);
    }

    [Theory]
    [InlineData("TSC / Ref.", 12)]
    [InlineData("TSC / Ref.", 9)]
    [InlineData("Ref.", 12)]
    public void Criteria_as_far_from_the_number_below_them_as_from_the_row_above_are_those_of_the_number_below(string title, double room)
    {
        double[] columns = [Left, Left + 80, Left + 220, Left + 380];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], title), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(room);
            foreach (var (number, criterion) in new[] { ("AC-1", "CC6.1"), ("AC-2", "CC6.2"), ("AC-3", "CC6.3"), ("AC-4", "CC6.6") })
            {
                press.Line([(columns[0], criterion)]);
                press.Feed(room);
                press.Line([(columns[0], number), (columns[1], "The owner reviews it."), (columns[2], "Inspected the record."), (columns[3], "No exceptions noted.")]);
                press.Feed(room);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC6.1", "CC6.2", "CC6.3", "CC6.6"], Criteria(tables));
    }

    [Theory]
    [InlineData("CEK-12 – Key Rotation: Keys are changed as often as their use calls for.", "CEK-12.1", "CEK-12.2", true)]
    [InlineData("CEK-12 – Key Rotation: Keys are changed as often as their use calls for.", "AC-9", "AC-10", false)]
    public void A_requirement_of_another_framework_over_its_own_controls_ends_the_criterion_before_it(string heading, string first, string second, bool areItsOwn)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period.");
            TestSection.Controls(press, "AC-1", "AC-2");
            press.Line([(Left, "Ref"), (Left + 60, "Control"), (Left + 200, "Test performed"), (Left + 380, "Result")]);
            press.Feed(14);
            press.Text(heading);
            foreach (var number in (string[])[first, second])
            {
                press.Line([(Left, number), (Left + 60, "The owner of the"), (Left + 200, "Inspected the"), (Left + 380, "No exceptions noted.")]);
                press.Line([(Left + 60, "system reviews it."), (Left + 200, "record of reviews.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(areItsOwn ? ["CC6.1", "CC6.1", "", ""] : ["CC6.1", "CC6.1", "CC6.1", "CC6.1"], Criteria(tables));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith("criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_merged_criterion_go_on_beside_the_other_rows()
    {
        double[] columns = [Left, Left + 100, Left + 150, Left + 270, Left + 390];
        var tables = TestSection.Read(press => TestSection.Table(press, columns, ["Criteria", "Ref", "Control", "Test performed", "Result"],
            [["CC1.3 Management", "establishes, with"], ["HR-1"], ["Charts are kept", "current."], ["Inspected the", "chart."], ["No exceptions noted."]],
            [["board oversight,", "the structures it"], ["HR-2"], ["Duties are set", "out in writing."], ["Inspected the", "duties."], ["No exceptions noted."]],
            [["Board and Staff need."], ["HR-3"], ["Staff confirm", "their duties."], ["Inspected the", "forms."], ["No exceptions noted."]],
            [["CC1.4 The entity", "retains people."], ["HR-4"], ["Staff are", "trained."], ["Inspected the", "records."], ["No exceptions noted."]]));
        Assert.Equal(["CC1.3", "CC1.3", "CC1.3", "CC1.4"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_words_of_a_criterion_may_begin_on_the_page_behind_its_number()
    {
        double[] columns = [Left, Left + 150, Left + 210];
        string[] titles = ["Criterion", "Control No.", "Control description"];
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, columns, titles, [["CC6.1", "The entity guards", "what it owns."], ["AC-01"], ["The owner of the system reviews", "it in each quarter of the year."]], [["CC6.2"], ["AC-02"], ["New users are registered before", "they are let in."]]);
            press.NewPage();
            TestSection.Table(press, columns, titles, [["The entity registers users", "and authorizes each of them", "before they come in."], ["AC-03"], ["A manager approves each of", "the new users."]], [[""], ["AC-04"], ["Users who leave are removed", "at once."]], [["CC6.3", "The entity takes roles", "into account."], ["AC-05"], ["Roles are read once a year", "by their owners."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC6.1", "CC6.2", "CC6.2", "CC6.2", "CC6.3"], Criteria(tables));
    }

    [Fact]
    public void The_matrix_of_another_framework_below_is_not_one_of_criteria()
    {
        double[] columns = [Left, Left + 60, Left + 300];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC1.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "K-14.01", "K-14.02", "K-14.03");
            TestSection.Table(press, columns, ["Criterion", "Subject", "Controls"], [["CC6.1"], ["Locks and rules"], ["K-14.01, K-14.02"]], [["CC6.2"], ["Users"], ["K-14.02"]], [["CC8.1"], ["Changes"], ["K-14.03"]]);
            press.Text("Assignment to the framework of another body", 1.2);
            press.Text("The criteria of the other framework are met by the controls named below.");
            press.Line([(columns[0], "DSP-01 to"), (columns[1], "DSP-08 Data security and privacy"), (columns[2], "K-14.01, K-14.02, K-")]);
            press.Line([(columns[2], "14.03")]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC1.1 CC6.1", "CC1.1 CC6.1 CC6.2", "CC1.1 CC8.1"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Criteria_in_the_middle_of_their_cells_are_not_merged_where_each_row_has_its_own()
    {
        double[] columns = [Left, Left + 50, Left + 180, Left + 260, Left + 400];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "TSC"), (columns[3], "Test performed"), (columns[4], "Result")]);
            press.Feed(6);
            foreach (var (number, criterion, below, height) in new[] { ("AC-01", "CC6.1", "CC7.1", 5), ("AC-02", "CC6.2", "", 4), ("AC-03", "CC6.3", "CC7.2", 6), ("AC-04", "CC6.4", "", 3), ("AC-05", "CC6.5", "CC7.3", 5), ("AC-06", "CC6.6", "", 6) })
            {
                for (var line = 0; line < height; line++)
                {
                    var text = line == height - 1 ? "ends of it." : line == 0 ? "The owner of the" : "system reviews the";
                    var middle = line - ((height - 1) / 2);
                    press.Line([.. new (double, string)[] { (columns[0], middle == 0 ? number : ""), (columns[1], text), (columns[2], middle == 0 ? criterion : middle == 1 ? below : ""), (columns[3], text.Replace("The owner", "Inspected record", StringComparison.Ordinal)), (columns[4], middle == 0 ? "No exceptions noted." : "") }.Where(cell => cell.Item2.Length > 0)]);
                }

                // A note below a row makes it no higher for what stands in the middle of its cells.
                if (number == "AC-03")
                    press.Text("Management's response: The record was looked for and has been found again since, and those who keep it have been told where it is to be put from now on. The owner of the system has asked for a list of all records, which is to be read at the end of each quarter of the year, and the board has been told of it in its meeting in the spring.");
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC6.1 CC7.1", "CC6.2", "CC6.3 CC7.2", "CC6.4", "CC6.5 CC7.3", "CC6.6"], Criteria(tables));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_criteria_below_each_other_are_those_of_their_row_though_the_second_begins_beside_its_middle()
    {
        double[] columns = [Left, Left + 110, Left + 150, Left + 270, Left + 400];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], "TSC"), (columns[1], "No."), (columns[2], "Control in place"), (columns[3], "Tests by the auditor"), (columns[4], "Results")]);
            press.Feed(6);
            foreach (var (number, first, second) in new[] { ("1.01", "CC1.1 Integrity", "CC1.5 Accountability"), ("2.01", "CC2.1 Information", "CC2.2 Internal words"), ("3.01", "CC3.1 Objectives", "CC3.2 Risk analysis"), ("4.01", "", ""), ("5.01", "CC5.1 Selection", "CC5.3 Policies") })
            {
                string[] words = ["The owner of the", "system reviews the", "list each quarter and", "signs it."];
                for (var line = 0; line < words.Length; line++)
                {
                    var criterion = line switch { 0 => first, 2 => second, _ => "" };
                    press.Line([.. new (double, string)[] { (columns[0], criterion), (columns[1], line == 0 ? number : ""), (columns[2], words[line]), (columns[3], line switch { 0 => "Inspected the list", 1 => "of a quarter.", _ => "" }), (columns[4], line == 0 ? "No exceptions noted." : "") }.Where(cell => cell.Item2.Length > 0)]);
                }

                press.Feed(10);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC1.1 CC1.5", "CC2.1 CC2.2", "CC3.1 CC3.2"], Criteria(tables).Take(3));
        Assert.Equal("CC5.1 CC5.3", Criteria(tables).Last());
    }

    [Fact]
    public void The_text_of_a_control_may_end_in_its_criteria()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Left, Left + 60, Left + 240, Left + 400], ["Ref", "Control Activity (TSC Reference)", "Test performed", "Result"],
            [["AC-1"], ["Access is reviewed each", "quarter. (CC6.2, CC6.3)"], ["Inspected the", "record."], ["No exceptions noted."]],
            [["CH-1"], ["Changes are approved by", "two people. (CC8.1)"], ["Inspected the", "record."], ["No exceptions noted."]]));
        Assert.Equal(["CC6.2 CC6.3", "CC8.1"], Criteria(tables));
        Assert.Equal("Access is reviewed each quarter. (CC6.2, CC6.3)", tables.Controls[0].Description?.Value);
    }

    [Theory]
    [InlineData("Complementary User Entity Controls (CUECs)")]
    [InlineData("Control expected of the customer")]
    [InlineData("Control to be operated by the customer")]
    [InlineData("User entity's part")]
    public void A_table_of_what_users_should_do_relates_no_controls(string title)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 40, Left + 400], ["#", title, "Related TSC"], [["1"], ["Users keep their keys secret."], ["CC6.1"]], [["2"], ["Users read the notes of each release."], ["CC8.1"]]);
            press.Text("CC7.2: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "1", "2");
        });
        Assert.Equal(["CC7.2", "CC7.2"], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_criterion_in_the_first_column_heads_the_controls_that_have_their_numbers_in_it()
    {
        double[] columns = [Left, Left + 200, Left + 360];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], "Control"), (columns[1], "Test performed"), (columns[2], "Result")]);
            press.Feed(6);
            foreach (var (criterion, number) in new[] { ("A1.1 Capacity is planned.", "AV-1"), ("A1.2 Power does not fail.", "AV-2"), ("A1.3 Recovery is tried.", "AV-3") })
            {
                press.Line([(columns[0], criterion)]);
                press.Feed(3);
                press.Line([(columns[0], number + " The owner of the system"), (columns[1], "Inspected the record of"), (columns[2], "No exceptions noted.")]);
                press.Line([(columns[0], "tries it once a year."), (columns[1], "the last trial.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AV-1", "AV-2", "AV-3"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["A1.1", "A1.2", "A1.3"], Criteria(tables));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system tries it once a year.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_number_of_an_objective_that_its_words_break_is_no_control()
    {
        var tables = TestSection.ReadOfSoc1(press =>
        {
            foreach (var objective in (int[])[1, 2, 3])
            {
                press.Line([(Left, "Control Objective"), (Left + 100, "Controls provide reasonable assurance that data of payroll are kept from third")]);
                press.Line([(Left, $"{objective}"), (Left + 100, "parties.")]);
                press.Feed(8);
                TestSection.Controls(press, $"{objective}.1", $"{objective}.2");
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Complementary Subservice Organization Controls", "CSOC-01", "CSOC-02", "Northwind Hosting")]
    [InlineData("Complementary User Entity Controls", "UEC-01", "UEC-02", "Each user entity")]
    public void What_others_should_do_may_stand_among_the_tests_in_a_table_like_any_other_and_is_no_control(string heading, string first, string second, string who)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "AC-01", "AC-02");
            press.Text(heading, 1.2);
            TestSection.Table(press, [Left, Left + 80, Left + 400], ["Ref", "Control", "Criteria"],
                [[first], [$"{who} is responsible for locking its doors at night."], ["CC6.4"]], [[second], [$"{who} is responsible for removing those who leave."], ["CC6.2"]]);
            press.Text("CC6.2: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "AC-03");
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_control_with_an_objective_need_answer_no_criterion()
    {
        var tables = TestSection.ReadOfSoc1(press => TestSection.Table(press, [Left, Left + 60, Left + 240, Left + 400], ["Ref", "Control", "Test performed", "Result"],
            [["AC-1"], ["Access is reviewed each", "quarter. (CC6.2, CC6.3)"], ["Inspected the", "record."], ["No exceptions noted."]],
            [["AC-2"], ["Rates of pay are approved", "by two people."], ["Inspected the", "record."], ["Exception noted. For 2 of", "25 rates there was one."]],
            [["AC-3"], ["Leavers are taken off the", "roll on their last day."], ["Inspected the", "record."], ["No exceptions noted."]]));
        Assert.Equal(["CC6.2 CC6.3", "", ""], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void An_empty_cell_beside_a_control_with_an_objective_is_no_criterion_that_was_not_read()
    {
        var tables = TestSection.ReadOfSoc1(press => TestSection.Table(press, [Left, Left + 60, Left + 200, Left + 340, Left + 430], ["Ref", "Control", "Test performed", "Result", "Criteria"],
            [["AC-1"], ["Access is reviewed", "each quarter."], ["Inspected the", "record."], ["No exceptions", "noted."], ["CC6.1"]],
            [["AC-2"], ["Rates of pay are", "approved by two."], ["Inspected the", "record."], ["No exceptions", "noted."], []],
            [["AC-3"], ["Leavers are taken", "off the roll."], ["Inspected the", "record."], ["No exceptions", "noted."], []]));
        Assert.Equal(["CC6.1", "", ""], Criteria(tables));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void An_empty_cell_left_of_a_control_with_an_objective_does_not_name_the_criterion_above()
    {
        var tables = TestSection.ReadOfSoc1(press => TestSection.Table(press, [Left, Left + 60, Left + 110, Left + 260, Left + 400], ["Criteria", "Ref", "Control", "Test performed", "Result"],
            [[], ["AC-1"], ["Rates of pay are", "approved by two."], ["Inspected the", "record."], ["No exceptions noted."]],
            [["CC6.1"], ["AC-2"], ["Access is reviewed", "each quarter."], ["Inspected the", "record."], ["No exceptions noted."]],
            [[], ["AC-3"], ["Leavers are taken", "off the roll."], ["Inspected the", "record."], ["Exception noted. For 2 of", "25 leavers it was late."]],
            [["CC8.1"], ["AC-4"], ["Changes are", "approved by two."], ["Inspected the", "record."], ["No exceptions noted."]],
            [[], ["AC-5"], ["Backups are made", "each night."], ["Inspected the", "record."], ["No exceptions noted."]]));
        Assert.Equal(["", "CC6.1", "", "CC8.1", ""], Criteria(tables));
        Assert.Empty(Assert.Single(tables.Exceptions).Criteria);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_criterion_may_have_the_number_of_its_chapter_before_it()
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("4.1 CC6.1 The entity meets its objectives that concern this matter.");
            TestSection.Controls(press, "AC-1", "AC-2");
            press.Text("4.2 A1.2 The entity meets its objectives that concern another matter.");
            TestSection.Controls(press, "AC-3");
        });
        Assert.Equal(["CC6.1", "CC6.1", "A1.2"], Criteria(tables));
    }

    [Theory]
    [InlineData("Also supports")]
    [InlineData("Also addresses")]
    [InlineData("Further criteria")]
    public void A_table_at_the_end_may_name_what_a_control_serves_besides(string title)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            TestSection.Controls(press, "AC-1", "AC-2", "AC-3");
            press.Text("Controls that serve other criteria, too", 1.2);
            TestSection.Table(press, [Left, Left + 200], ["Control", title], [["AC-1"], ["CC6.2"]], [["AC-3"], ["CC6.3, CC7.1"]]);
        });
        Assert.Equal(["CC6.1 CC6.2", "CC6.1", "CC6.1 CC6.3 CC7.1"], Criteria(tables));
    }

    [Theory]
    [InlineData("This table addresses criteria CC1.1, CC1.2.", "CC1.1 CC1.2")]
    [InlineData("The following table covers the trust services criteria CC1.1 and CC1.2", "CC1.1 CC1.2")]
    [InlineData("This table addresses criteria CC1.1, CC1.2 in part, for want of controls.", "")]
    public void A_sentence_over_the_table_may_say_which_it_addresses(string sentence, string criteria)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("Integrity and oversight", 1.2);
            press.Text(sentence);
            TestSection.Controls(press, "AC-1", "AC-2");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([criteria, criteria], Criteria(tables));
    }

    private static IEnumerable<string> Criteria(TableFacts tables) => tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));

    [Theory]
    [InlineData("Also met by: AC-1", "CC6.1 CC6.2")]
    [InlineData("Met again: AC-1", "CC6.1")]
    public void They_may_be_named_below_the_rows_in_the_column_of_the_controls(string reference, string criteria)
    {
        double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(6);
            Row("CC6.1 The entity meets its objectives that concern this matter, and does so throughout the period with care.", "AC-1");
            Row("CC6.2 The entity meets its objectives that concern users, and does so throughout the period with much care.", "AC-2");
            press.Line([(columns[1], reference)]);
            press.Feed(6);
            Row("CC6.3 The entity meets its objectives that concern roles, and does so throughout the period with much care.", "AC-3");
            TestSection.FurtherPages(press);

            void Row(string criterion, string number)
            {
                press.Text(criterion);
                press.Feed(6);
                press.Line([(columns[0], number), (columns[1], "The owner of the"), (columns[2], "Inspected the"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[1], "system reviews it."), (columns[2], "record of reviews.")]);
                press.Feed(6);
            }
        });
        Assert.Equal(criteria, Criteria(tables).First());
    }

    [Theory]
    [InlineData("Criteria addressed in this table: CC6.1, CC6.2")]
    [InlineData("Criteria covered by these controls: CC6.1, CC6.2")]
    [InlineData("Trust services criteria met by the controls below: CC6.1 and CC6.2")]
    public void A_line_over_each_table_may_name_the_criteria_of_its_controls(string line)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("Logical Access", 1.2);
            press.Text(line);
            TestSection.Controls(press, "AC.101", "AC.102");
            press.Text("Change Management", 1.2);
            press.Text("Criteria addressed in this table: CC8.1");
            TestSection.Controls(press, "AC.103");
        });
        Assert.Equal(["CC6.1 CC6.2", "CC6.1 CC6.2", "CC8.1"], Criteria(tables));
    }

    [Fact]
    public void A_matrix_may_be_set_in_two_halves_beside_each_other()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01", "AC-02", "AC-03", "AC-04");
            TestSection.Table(press, [Left, Left + 80, Left + 220, Left + 300], ["Measure", "Trust services criteria", "Measure", "Trust services criteria"], [["AC-01"], ["CC6.1, CC6.2"], ["AC-03"], ["CC8.1"]], [["AC-02"], ["CC6.3"], ["AC-04"], ["CC7.1, CC7.2"]]);
        });
        Assert.Equal(["CC6.1 CC6.2", "CC6.3", "CC8.1", "CC7.1 CC7.2"], Criteria(tables));
    }

    [Theory]
    [InlineData("Supports")]
    [InlineData("Addresses")]
    public void A_word_without_a_mark_may_name_them_below_the_text_of_the_control(string label)
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 200, Press.Left + 380];
            press.Line([(columns[0], "Control of Harrow"), (columns[1], "What we did"), (columns[2], "What we found")]);
            press.Feed(10);
            foreach (var (group, number, criteria) in new[] { ("Conduct", "1.01", "CC1.1 and CC1.5"), ("Communication", "2.01", "CC2.2"), ("Risk", "3.01", "CC3.1, CC3.2") })
            {
                press.Line([(columns[0], group)]);
                press.Feed(8);
                foreach (var each in new[] { number, number[..^1] + "2" })
                {
                    press.Line([(columns[0], each), (columns[1], "Inspected the record of"), (columns[2], "No exceptions noted.")]);
                    press.Line([(columns[0], "The owner of the system reviews"), (columns[1], "the last review.")]);
                    press.Line([(columns[0], "the list.")]);
                    press.Line([(columns[0], $"{label} {criteria}")]);
                    press.Feed(10);
                }
            }
        });
        Assert.Equal(["1.01", "1.02", "2.01", "2.02", "3.01", "3.02"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC1.1 CC1.5", "CC1.1 CC1.5", "CC2.2", "CC2.2", "CC3.1 CC3.2", "CC3.1 CC3.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews the list.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Behind_them_the_heading_of_what_follows_may_begin_the_next_page_or_stand_below_what_else_the_row_says()
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 200, Press.Left + 380];
            foreach (var (group, number, criteria) in new[] { ("Conduct", "AC.1", "CC1.1"), ("Logical access", "AC.3", "CC6.1"), ("Vendors and risk", "AC.5", "CC9.2") })
            {
                if (group != "Vendors and risk")
                {
                    if (group != "Conduct")
                        press.NewPage();
                    press.Line([(columns[0], "Control"), (columns[1], "Tests performed"), (columns[2], "Outcome of tests")]);
                    press.Feed(10);
                }

                press.Line([(columns[0], group)]);
                press.Feed(10);
                foreach (var each in new[] { number, $"AC.{number[3] + 1 - '0'}" })
                {
                    press.Line([(columns[0], each), (columns[1], "Inspected the record of"), (columns[2], "No deviations were")]);
                    press.Line([(columns[0], "The owner of the system reviews"), (columns[1], "the last review, and"), (columns[2], "identified.")]);
                    press.Line([(columns[0], "the list."), (columns[1], "agreed the list to")]);
                    press.Line([(columns[0], $"TSC: {criteria}"), (columns[1], "that of the month.")]);
                    press.Feed(10);
                }
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC.1 CC1.1", "AC.2 CC1.1", "AC.3 CC6.1", "AC.4 CC6.1", "AC.5 CC9.2", "AC.6 CC9.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews the list.", control.Description?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void The_title_over_the_criteria_of_a_matrix_may_stand_in_the_middle_of_a_wide_column()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01", "AC-02", "AC-03", "AC-04");
            press.Text("Matrix of criteria and controls", 1.2);
            press.Line([(Press.Left + 60, "Criterion"), (Press.Left + 220, "Controls")]);
            foreach (var (criterion, controls) in new[] { ("CC6.1", "AC-01"), ("CC6.2", "AC-02, AC-03"), ("CC6.3", "AC-03"), ("CC7.2", "AC-04") })
            {
                press.Feed(4);
                press.Line([(Press.Left, criterion), (Press.Left + 180, controls)]);
            }
        });
        Assert.Equal(["AC-01 CC6.1", "AC-02 CC6.2", "AC-03 CC6.2 CC6.3", "AC-04 CC7.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Prepend(control.Id.Value))));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("AC-01 (stated above)", "CC1.1 CC6.2")]
    [InlineData("Those of AC-01 are stated above.", "CC1.1")]
    public void Controls_may_be_listed_under_their_criteria_and_tested_in_a_table_without_them(string further, string criteria)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (criterion, controls) in new[] { ("CC1.1 Integrity", new[] { "AC-01 The owner of the system keeps a form.", "AC-02 The owner of the system keeps a list." }), ("CC6.2 Registration of users", ["AC-03 A ticket is needed before access is given.", "AC-04 Access ends on the day a person leaves.", further]), ("CC7.2 Watching what happens", ["AC-05 Alerts are read around the clock.", "AC-06 Logs are kept for a year."]) })
            {
                press.Line([(Press.Left, criterion)]);
                press.Feed(5);
                foreach (var control in controls)
                {
                    press.Line([(Press.Left + 30, control)]);
                    press.Feed(4);
                }

                press.Feed(10);
            }

            press.Text("Section V - Tests of Controls and Results", 1.4);
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 300], ["Control", "Test of control", "Result"], [.. Enumerable.Range(1, 6).Select(number => (string[][])[[$"AC-0{number}"], ["Inspected the record of the last quarter."], ["No exceptions noted."]])]);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04", "AC-05", "AC-06"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal([criteria, "CC1.1", "CC6.2", "CC6.2", "CC7.2", "CC7.2"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))));
        Assert.Equal("The owner of the system keeps a form.", tables.Controls[0].Description?.Value);
    }

    [Theory]
    [InlineData("CC9.2 Vendors", "CC9.2")]
    [InlineData("CC9.2 Vendors, suppliers", "CC9.2")]
    public void A_criterion_between_the_rows_may_be_no_wider_than_the_numbers(string criterion, string read)
    {
        double[] columns = [Press.Left, Press.Left + 90, Press.Left + 220, Press.Left + 380];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC9.1 Risk mitigation");
            press.Line([(columns[0], "Control"), (columns[1], "Control activity"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(8);
            foreach (var (heading, number) in new[] { ("", "AC-01"), (criterion, "AC-02"), ("", "AC-03") })
            {
                if (heading.Length > 0)
                {
                    press.Line([(columns[0], heading)]);
                    press.Feed(8);
                }

                // In their narrow column the numbers break.
                press.Line([(columns[0], "AC-"), (columns[1], "The owner of the"), (columns[2], "Inspected the record of"), (columns[3], "No exceptions noted.")]);
                press.Line([(columns[0], number[3..]), (columns[1], "system reviews it."), (columns[2], "the last review.")]);
                press.Feed(8);
            }
        });
        Assert.Equal(["AC-01 CC9.1", $"AC-02 {read}", $"AC-03 {read}"], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(one => one.Value.Value).Prepend(control.Id.Value))));
    }

    [Fact]
    public void What_serves_another_criterion_as_well_is_no_answer_to_its_exception()
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1 – Access is limited to those who need it.", 1.1);
            TestSection.Table(press, [Left, Left + 60, Left + 200, Left + 340], ["No.", "Control", "Test", "Result"],
                [["AC-1"], ["Access is removed."], ["Inspected 25 leavers."], ["Exception noted. Two of 25", "leavers kept their access."]], [["AC-2"], ["Access is reviewed."], ["Inspected the reviews."], ["No exceptions noted."]]);
            press.Text("Management’s response to the exceptions", 1.1);
            press.Text("CC6.2 – Users are registered before they come in.", 1.1);
            press.Text("Control AC-1, presented under CC6.1, also supports this criterion.");
            press.Text("CC6.3 – Rights are changed with the role.", 1.1);
            press.Text("Control AC-1, presented under CC6.1, also supports this criterion.");
            press.Text("CC6.4 – Halls are locked.", 1.1);
            press.Text("Control AC-2, presented under CC6.1, also supports this criterion.");
            press.Text("CC6.5 – Disks are destroyed.", 1.1);
            TestSection.Table(press, [Left, Left + 60, Left + 200, Left + 340], ["No.", "Control", "Test", "Result"], [["AC-3"], ["Disks are shredded."], ["Inspected the log."], ["No exceptions noted."]]);
        });
        Assert.Equal(["CC6.1 CC6.2 CC6.3", "CC6.1 CC6.4", "CC6.5"], Criteria(tables));
        Assert.Null(Assert.Single(tables.Exceptions).Response);
    }

    [Fact]
    public void What_users_must_do_is_related_to_criteria_and_names_no_controls()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Left, Left + 80, Left + 400], ["Reference", "What the customer does", "Criteria"], [["CUEC 1"], ["Customers name an administrator."], ["CC6.2"]], [["CUEC 2"], ["Customers read their lists."], ["CC6.3"]]);
            press.Text("Logical Access", 1.2);
            TestSection.Controls(press, "AC-1", "AC-2", "AC-3");
        });
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Reason.Contains("no other table describes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A.5.1", "A.5.7", "A.5.15", false)]
    [InlineData("AC-01", "AC-02", "AC-09", true)]
    public void A_table_of_management_that_names_no_control_relates_the_criteria_to_another_framework(string first, string second, string third, bool isDoubted)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01", "AC-02", "AC-03");
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            TestSection.Table(press, [Press.Left, Press.Left + 120, Press.Left + 360], ["Control", "Subject", "Criteria"], [[first], ["Policies"], ["CC5.3"]], [[second], ["Threats"], ["CC3.2"]], [[third], ["Access"], ["CC6.1"]]);
            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(isDoubted, tables.Doubts.Any(doubt => doubt.Reason.Contains("no other table describes", StringComparison.Ordinal)));
    }
}
