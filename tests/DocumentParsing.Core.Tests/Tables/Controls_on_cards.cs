using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Controls set as blocks of labels and values, each under a line of its own.</summary>
public sealed class Controls_on_cards
{
    [Theory]
    [InlineData("Control ID:", "Criteria:", "Control:", "Test procedures:", "Auditor's finding:")]
    [InlineData("Control No.:", "TSC:", "Control activity:", "Our test:", "Our conclusion:")]
    [InlineData("Ref:", "Trust services criteria:", "Control description:", "Tests performed:", "Practitioner's conclusion:")]
    public void Every_label_may_have_its_value_in_a_column_of_its_own(string id, string criteria, string control, string test, string result)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No deviation noted."), ("LX-02", "For 2 of 25 leavers, access was removed late."), ("LX-03", "No deviation noted.") })
            {
                press.Line([(Press.Left, id), (Press.Left + 110, number)]);
                press.Line([(Press.Left, criteria), (Press.Left + 110, "CC6.1, CC6.2")]);
                press.Line([(Press.Left, control), (Press.Left + 110, "The owner of the system looks through the list of those who")]);
                press.Line([(Press.Left + 110, "may use it every quarter.")]);
                press.Line([(Press.Left, test), (Press.Left + 110, "Inspected the list of the last quarter, to find out whether the")]);
                press.Line([(Press.Left + 110, "owner had looked through it.")]);
                press.Line([(Press.Left, result), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Criteria.Count));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("Control in place", "Work done by us", "What we found")]
    [InlineData("Control activity", "Procedures performed", "Result")]
    public void Labels_may_stand_alone_and_be_smaller_than_what_they_stand_over(string control, string test, string result)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("1.01", "No deviations identified."), ("1.02", "For 2 of 25 leavers, access was removed late."), ("2.01", "No deviations identified.") })
            {
                press.Line([(Press.Left, $"Control {number}"), (Press.Left + 300, "Relevant criteria: CC6.1, CC6.2")]);
                press.Feed(6);
                Labelled(press, control, "The owner of the system looks through the list of those who may use it every quarter.");
                Labelled(press, test, "Inspected the list of the last quarter, to find out whether the owner had looked through it.");
                Labelled(press, result, said);
                press.Feed(14);
            }
        });
        Assert.Equal(["1.01", "1.02", "2.01"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, "The owner of the system looks through the list of those who may use it every quarter."), (read.Criteria.Count, read.Description?.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));

        static void Labelled(Press press, string label, string text)
        {
            press.Place(label, Press.Left, press.Y, 7);
            press.Feed(8.5);
            press.Text(text);
        }
    }

    [Theory]
    [InlineData("Control LX-01", "Control LX-02", "Control LX-03")]
    [InlineData("LX-01", "LX-02", "LX-03")]
    public void The_number_may_stand_alone_over_the_labels(params string[] numbers)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in numbers)
            {
                press.Line([(Press.Left, number)]);
                press.Feed(6);
                foreach (var (label, text) in new[] { ("Description", "The owner of the system looks through the list."), ("Criteria", "CC6.1, CC6.2"), ("Testing", "Inspected the list of the last quarter and the notes of its owner."), ("Result", number.EndsWith('2') ? "For 2 of 25 leavers, access was removed late." : "No deviation identified.") })
                {
                    press.Line([(Press.Left, label), (Press.Left + 110, text)]);
                    press.Feed(6);
                }

                press.Feed(10);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, "The owner of the system looks through the list."), (read.Criteria.Count, read.Description?.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("Criteria: CC6.1, CC6.2")]
    [InlineData("Relevant criteria: CC6.1, CC6.2")]
    public void The_criteria_may_stand_behind_their_label_beside_the_number_over_a_small_table(string criteria)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("Governance", 1.2);
            foreach (var (number, said) in new[] { ("GO-1", "No exceptions noted."), ("GO-2", "For 2 of 25 leavers, access was removed late."), ("GO-3", "No exceptions noted.") })
            {
                press.Line([(Press.Left, number), (Press.Left + 280, criteria)]);
                press.Feed(8);
                press.Text("The owner of the system looks through the list of those who may use it every quarter, and so does the owner of the ledger.");
                press.Feed(6);
                press.Line([(Press.Left, "Test"), (Press.Left + 260, "Result")]);
                press.Feed(6);
                press.Line([(Press.Left, "Inspected the list of the last quarter and the"), (Press.Left + 260, said)]);
                press.Line([(Press.Left, "note of the owner.")]);
                press.Feed(6);
                press.Line([(Press.Left, "Observed that the owner looked through it."), (Press.Left + 260, "No exceptions noted.")]);
                press.Feed(16);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GO-1", "GO-2", "GO-3"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.2"], read.Criteria.Select(one => one.Value.Value)));
        Assert.All(tables.Controls, read => Assert.StartsWith("The owner of the system looks through", read.Description?.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Tests.Count));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => read.Tests[0].Outcome));
    }

    [Fact]
    public void A_title_may_be_no_wider_than_the_labels_below_it()
    {
        string[] titles = ["C-01 Notice of breaches to customers", "C-02 Consent", "C-03 Requests of individuals", "C-04 Notice"];
        var tables = TestSection.Read(press =>
        {
            foreach (var title in titles)
            {
                press.Text(title);
                press.Feed(4);
                press.Line([(Press.Left, "Control"), (Press.Left + 110, "The owner of the system looks through the list.")]);
                press.Feed(4);
                press.Line([(Press.Left, "Test"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
                press.Feed(4);
                press.Line([(Press.Left, "Result"), (Press.Left + 110, "No exceptions noted.")]);
                press.Feed(14);
            }
        });
        Assert.Equal(["C-01", "C-02", "C-03", "C-04"], tables.Controls.Select(read => read.Id.Value));
    }

    [Theory]
    [InlineData("CONTROL", "CRITERIA", "WORDED AS", "WHAT WE DID", "RESULT")]
    [InlineData("Control", "TSC", "Wording", "Test performed", "Result")]
    public void The_criteria_may_have_a_label_behind_the_number(string control, string criteria, string text, string test, string result)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No deviation noted."), ("LX-02", "For 2 of 25 leavers, access was removed late."), ("LX-03", "No deviation noted.") })
            {
                press.Line([(Press.Left, control), (Press.Left + 110, number), (Press.Left + 250, criteria), (Press.Left + 320, "CC6.1, CC6.2")]);
                press.Line([(Press.Left, text), (Press.Left + 110, "The owner of the system looks through the list.")]);
                press.Line([(Press.Left, test), (Press.Left + 110, "Inspected the list of the last quarter.")]);
                press.Line([(Press.Left, result), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list.", 2), (read.Description?.Value, read.Criteria.Count)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("CC6.2.a", "CC6.2.b", "CC6.2.c")]
    [InlineData("LX-01", "LX-02", "LX-03")]
    public void A_number_may_stand_alone_over_the_labels(params string[] numbers)
    {
        var tables = OverLabels(numbers, "No deviation noted.");
        Assert.Equal(numbers, tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list.", TestOutcome.NoException), (read.Description?.Value, Assert.Single(read.Tests).Outcome)));
    }

    [Theory]
    [InlineData("A report", "Its tests", "A list")]
    [InlineData("LX-01", "LX-02", "A list")]
    public void Other_words_alone_over_the_labels_are_no_number(params string[] heads) =>
        Assert.Equal(heads.Where(head => head.StartsWith("LX", StringComparison.Ordinal)), OverLabels(heads, "No deviation noted.").Controls.Select(read => read.Id.Value));

    private static TableFacts OverLabels(string[] heads, string said) => TestSection.Read(press =>
    {
        foreach (var head in heads)
        {
            press.Line([(Press.Left, head)]);
            press.Line([(Press.Left, "Control"), (Press.Left + 110, "The owner of the system looks through the list.")]);
            press.Line([(Press.Left, "Test"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
            press.Line([(Press.Left, "Result"), (Press.Left + 110, said)]);
            press.Feed(14);
        }
    }, "CC6.2: The entity meets its objectives that concern this matter, and does so throughout the period with care.");

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Labels_in_small_letters_stand_at_the_head_of_what_they_name(double lower)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03" })
            {
                foreach (var (label, value) in new[] { ("CONTROL", (string[])[number]), ("CONTROL ACTIVITY", ["The owner of the system looks through the list of those who", "may use it every quarter."]), ("WHAT WE DID", ["Inspected the list of the last quarter, to find out whether the", "owner had looked through it."]), ("RESULT", ["No deviation noted."]) })
                {
                    press.Place(label, Press.Left, press.Y + lower, 6.5);
                    foreach (var line in value)
                        press.Line([(Press.Left + 110, line)]);
                    press.Feed(5);
                }

                press.Feed(14);
            }
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list of those who may use it every quarter.", "Inspected the list of the last quarter, to find out whether the owner had looked through it."), (read.Description?.Value, Assert.Single(read.Tests).Procedure?.Value)));
    }

    [Fact]
    public void Words_behind_the_number_that_are_no_criteria_are_those_of_the_control()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03" })
            {
                press.Line([(Press.Left, "Control"), (Press.Left + 110, number + " Criteria of access are kept by the owner.")]);
                press.Line([(Press.Left, "Test performed"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
                press.Line([(Press.Left, "Result"), (Press.Left + 110, "No deviation noted.")]);
                press.Feed(14);
            }
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("Criteria of access are kept by the owner.", read.Description?.Value));
    }

    [Theory]
    [InlineData("LX-0#")]
    [InlineData("Control LX-0#")]
    [InlineData("LX-0# (CC6.1)")]
    public void The_result_may_stand_above_its_test(string title)
    {
        var tables = TestSection.Read(press =>
        {
            string[] results = ["No deviation noted.", "For 2 of 25 leavers, access was removed late.", "No deviation noted."];
            for (var i = 0; i < results.Length; i++)
            {
                press.Text(title.Replace("#", $"{i + 1}", StringComparison.Ordinal));
                press.Text("Result: " + results[i]);
                press.Text("Control: The owner of the system looks through the list.");
                press.Text("Test: Inspected the list of the last quarter.");
                press.Feed(10);
            }
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("Inspected the list of the last quarter.", Assert.Single(read.Tests).Procedure?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => read.Tests[0].Outcome));
        Assert.Equal((2, 25), (Assert.Single(tables.Exceptions).Deviations?.Value, tables.Exceptions[0].Sample?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_of_several_tests_keeps_its_own_result_on_whichever_side_it_stands(bool above)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02" })
            {
                press.Text("Control " + number + (above ? "" : ": The owner of the system looks through the list."));
                foreach (var (test, result) in new[] { ("Test: Inspected the list.", "Result: No deviation noted."), ("Test: Inspected the log.", "Result: For 2 of 25 days, nothing was kept.") })
                {
                    press.Text(above ? result : test);
                    press.Text(above ? test : result);
                }

                press.Feed(10);
            }
        }, "CC6.1: The entity restricts access.");
        Assert.Equal(["LX-01", "LX-02"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal([("Inspected the list.", TestOutcome.NoException), ("Inspected the log.", TestOutcome.Exception)], read.Tests.Select(test => (test.Procedure?.Value, test.Outcome))));
    }

    [Fact]
    public void The_number_may_stand_in_the_column_of_the_labels_beside_its_criteria()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No deviation noted."), ("LX-02", "For 2 of 25 leavers, access was removed late."), ("LX-03", "No deviation noted.") })
            {
                press.Line([(Press.Left, number), (Press.Left + 110, "Criteria: CC6.1, CC6.2. Performed by: Harrow")]);
                press.Line([(Press.Left, "Control activity"), (Press.Left + 110, "The owner of the system looks through the list of those who")]);
                press.Line([(Press.Left + 110, "may use it every quarter.")]);
                press.Line([(Press.Left, "Tests performed"), (Press.Left + 110, "Inspected the list of the last quarter, to find out whether the")]);
                press.Line([(Press.Left + 110, "owner had looked through it.")]);
                press.Line([(Press.Left, "Result of tests"), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.2"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("LX 001", "   ")]
    [InlineData("LX-001", " – ")]
    [InlineData("LX.1", ": ")]
    [InlineData("Control LX-001", " - ")]
    public void A_line_of_its_number_and_title_may_stand_over_each_card(string number, string between)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (last, title) in new[] { ('1', "Code of conduct"), ('2', "Joiners"), ('3', "Line for concerns"), ('4', "Meetings of the board") })
            {
                if (between.Trim().Length == 0)
                    press.Line([(Press.Left, number[..^1] + last), (Press.Left + 70, title)]);
                else
                    press.Text(number[..^1] + last + between + title);
                press.Feed(6);
                press.Text("Trust services criteria: CC1.1, CC1.5");
                press.Text("Control: Whoever works for the company has read its rules of conduct, and says so in writing within a week of the first day and once in every year after it.");
                press.Text("Test performed: Inspected the statements of 25 persons.");
                press.Text("Result: No exceptions noted.");
                press.Feed(14);
            }
        });
        Assert.Equal(4, tables.Controls.Count);
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Criteria.Count));
        Assert.All(tables.Controls, read => Assert.StartsWith("Whoever works", read.Description?.Value, StringComparison.Ordinal));
        Assert.All(tables.Controls, read => Assert.Equal(TestOutcome.NoException, Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("Description", "Evaluation", "Conclusion")]
    [InlineData("Control activity", "Design assessment", "Our conclusion")]
    public void The_number_and_the_criteria_may_each_have_a_label_on_the_line_over_the_card(string control, string test, string result)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX.1", "No exceptions noted."), ("LX.2", "No exceptions noted."), ("LX.3", "The design does not reach the archive. The control is not suitably designed."), ("LX.4", "No exceptions noted.") })
            {
                press.Line([(Press.Left, $"Control {number}"), (Press.Left + 320, "Criteria: CC6.1, CC6.3")]);
                press.Feed(4);
                press.Line([(Press.Left, control), (Press.Left + 110, "The owner of the system looks through the list of those who")]);
                press.Line([(Press.Left + 110, "may use it every quarter.")]);
                press.Feed(4);
                press.Line([(Press.Left, test), (Press.Left + 110, "Read the list of the last quarter, and considered whether the")]);
                press.Line([(Press.Left + 110, "owner had looked through it.")]);
                press.Feed(4);
                press.Line([(Press.Left, result), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["LX.1", "LX.2", "LX.3", "LX.4"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.3"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.All(tables.Controls, read => Assert.Equal("Read the list of the last quarter, and considered whether the owner had looked through it.", Assert.Single(read.Tests).Procedure?.Value));
        Assert.Equal("LX.3", Assert.Single(tables.Exceptions).Control);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void The_criteria_may_stand_at_the_other_end_of_the_title(double below)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, title, text, said) in new[]
            {
                ("LX-01", "Rules", "Who joins signs the rules.", "No exceptions noted"), ("LX-02", "Disks", "Disks are encrypted.", "Exception noted: 2 of 25 disks were not encrypted."),
                ("LX-03", "Line for concerns", "Whoever has a concern may call a number at any time, and the name of the caller is kept from those who work for the company unless the caller says otherwise.", "No exceptions noted"),
                ("LX-04", "Meetings", "The board meets each month.", "No exceptions noted"),
            })
            {
                press.Line([(Press.Left, number), (Press.Left + 40, title), (press.Right - 50, "CC1.1"), (press.Right - 20, "CC1.5")]);
                press.Feed(below);
                press.Text(text);
                press.Feed(below);
                press.Line([(Press.Left, "Test"), (Press.Left + 150, "Read the record of it, to see whether it was so")]);
                press.Line([(Press.Left + 150, "in each month of the year.")]);
                press.Line([(Press.Left, "Result"), (Press.Left + 150, said)]);
                if (number == "LX-02")
                {
                    press.Feed(below);
                    press.Line([(Press.Left, "Management"), (Press.Left + 150, "Both disks have been encrypted since, and the step")]);
                    press.Line([(Press.Left, "response"), (Press.Left + 150, "is looked at each week.")]);
                }

                press.Feed(14);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03", "LX-04"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC1.1", "CC1.5"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal("Disks are encrypted.", tables.Controls[1].Description?.Value);
        Assert.EndsWith("unless the caller says otherwise.", tables.Controls[2].Description?.Value, StringComparison.Ordinal);
        Assert.All(tables.Controls, read => Assert.Equal("Read the record of it, to see whether it was so in each month of the year.", Assert.Single(read.Tests).Procedure?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((2, 25), (exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("Both disks have been encrypted since, and the step is looked at each week.", exception.Response?.Value);
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Tests performed. ", "Results. ", "Management's response. ")]
    [InlineData("Tests of controls. ", "Test results. ", "Management response. ")]
    public void Labels_may_be_run_in_before_their_texts(string test, string result, string response)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, title, said) in new[]
            {
                ("AC.01", "Access by role", "No exceptions noted."), ("AC.02", "Removal of leavers", "For 2 of 25 leavers, access was removed late."),
                ("AC.03", "Review of access", "No exceptions noted."),
            })
            {
                press.Text($"{number} {title} (CC6.1, CC6.2)");
                press.Text("The owner of the system gives to each of its users what the role of that user needs, and looks through the list of them in each quarter.");
                press.Text(test + "Inspected the list of the last quarter, to find out whether the owner had looked through it.");
                press.Text(result + said);
                if (number == "AC.02")
                    press.Text(response + "The list of leavers is read each day.");
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC.01", "AC.02", "AC.03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.2"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.All(tables.Controls, read => Assert.EndsWith("and looks through the list of them in each quarter.", read.Description?.Value, StringComparison.Ordinal));
        Assert.All(tables.Controls, read => Assert.Equal("Inspected the list of the last quarter, to find out whether the owner had looked through it.",
            Assert.Single(read.Tests).Procedure?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC.02", "For 2 of 25 leavers, access was removed late.", 2, 25, "The list of leavers is read each day."),
            (exception.Control, exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_title_of_number_and_criteria_may_stand_over_labels_in_smaller_type()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Line([(Press.Left, number), (press.Right - 50, "CC6.1")]);
                foreach (var (label, text) in Parts)
                {
                    press.Place(label, Press.Left, press.Y, 0.8 * press.Size);
                    press.Feed(press.LineHeight);
                    press.Line([(Press.Left, text)]);
                }

                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        AreRead(tables);
    }

    [Fact]
    public void A_title_may_have_its_criteria_in_brackets_and_no_words()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Text($"{number} (CC6.1)");
                press.Text("The owner of the system looks through the list of its users.");
                press.Text("Test performed: Inspected the list of the last quarter.");
                press.Text("Result: No exceptions noted.");
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        AreRead(tables);
    }

    [Fact]
    public void A_number_may_stand_before_the_text_of_two_lines_over_labels_in_a_column()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Line([(Press.Left, number), (Press.Left + 60, "The owner of the system looks through")]);
                press.Line([(Press.Left + 60, "the list of its users.")]);
                press.Line([(Press.Left, "Criteria"), (Press.Left + 110, "CC6.1")]);
                press.Line([(Press.Left, "Work performed"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
                press.Line([(Press.Left, "Result"), (Press.Left + 110, "No exceptions noted.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        AreRead(tables);
    }

    [Fact]
    public void A_number_and_criteria_over_no_label_of_a_control_are_no_title()
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Press.Left, "AC-01"), (press.Right - 50, "CC6.1")]);
            press.Text("The owner of the system looks through the list of its users.");
            TestSection.FurtherPages(press);
        });
        Assert.Empty(tables.Controls);
    }

    [Fact]
    public void A_number_before_a_text_that_breaks_off_over_the_labels_names_no_control()
    {
        var tables = TestSection.Read(press =>
        {
            Card(press, "LX-01", "Rules");
            Card(press, "LX-02", "Disks");
            press.Line([(Press.Left, "LX-77"), (Press.Left + 60, "The owner of the system is told of it as")]);
            Card(press, "LX-03", "Meetings");
        });
        Assert.DoesNotContain("LX-77", tables.Controls.Select(read => read.Id.Value));
    }

    [Theory]
    [InlineData("Security criteria: CC6.1", "CC6.1")]
    [InlineData("Safety criteria: CC6.1", "")]
    public void The_number_of_a_form_may_end_in_letters_and_its_criteria_be_those_of_a_category(string criteria, string read)
    {
        string[] numbers = ["6-c", "6-d", "6-aa"];
        var tables = TestSection.Read(press =>
        {
            foreach (var number in numbers)
            {
                press.Line([(Press.Left, $"Control {number}"), (Press.Left + 320, criteria)]);
                press.Feed(6);
                Labelled(press, 6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(read.Length > 0, numbers.SequenceEqual(tables.Controls.Where(control => control.Criteria.Any(one => one.Value.Value == read)).Select(control => control.Id.Value)));
    }

    [Fact]
    public void A_criterion_may_stand_close_over_a_number_alone()
    {
        var tables = Under("CC1.2 Oversight of the board", 0, 6, [(Press.Left, "AC-0")]);
        Assert.Equal(["AC-02 CC1.2", "AC-03 CC1.3", "AC-04 CC1.4"], Criteria(tables));
    }

    [Fact]
    public void Words_that_begin_like_a_criterion_over_a_number_are_none() =>
        Assert.DoesNotContain(Criteria(Under("CC1.2 and what it is about", 0, 6, [(Press.Left, "AC-0")])), control => control.EndsWith("CC1.2", StringComparison.Ordinal));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(12, 6)]
    public void Further_criteria_may_stand_beside_the_number(double above, double below)
    {
        var tables = Under("CC1.2 Oversight of the board", above, below, [(Press.Left, "AC-0"), (Press.Left + 300, "Also serves CC1.5")]);
        Assert.Equal(["AC-02 CC1.2 CC1.5", "AC-03 CC1.3 CC1.5", "AC-04 CC1.4 CC1.5"], Criteria(tables));
    }

    [Fact]
    public void Criteria_that_a_number_does_not_serve_are_not_its_own() =>
        Assert.DoesNotContain(Criteria(Under("CC1.2 Oversight of the board", 12, 6, [(Press.Left, "AC-0"), (Press.Left + 300, "Also seen with CC1.5")])), control => control.Contains("CC1.5", StringComparison.Ordinal));

    private static TableFacts Under(string band, double above, double below, (double X, string Text)[] head) => TestSection.Read(press =>
    {
        for (var number = 2; number <= 4; number++)
        {
            press.Line([(Press.Left, band.Replace("1.2", $"1.{number}", StringComparison.Ordinal))]);
            press.Feed(above);
            press.Line([.. head.Select((cell, i) => (cell.X, i == 0 ? cell.Text + number : cell.Text))]);
            press.Feed(below);
            press.Text("The owner of the system looks through the list of its users.");
            Labelled(press, 0);
        }

        TestSection.FurtherPages(press);
    });

    private static void Labelled(Press press, double room)
    {
        if (room > 0)
            press.Line([(Press.Left, "Control activity"), (Press.Left + 110, "The owner of the system looks through the list of its users.")]);
        press.Feed(room);
        press.Line([(Press.Left, "What we did"), (Press.Left + 110, "Inspected the list of the last quarter.")]);
        press.Feed(room);
        press.Line([(Press.Left, "What we found"), (Press.Left + 110, "No exceptions noted.")]);
        press.Feed(14);
    }

    private static IEnumerable<string> Criteria(TableFacts tables) => tables.Controls.Select(control => $"{control.Id.Value} {string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))}");

    [Fact]
    public void A_number_in_smaller_type_may_stand_over_the_text_of_its_control()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Place(number, Press.Left, press.Y, 0.8 * press.Size);
                press.Feed(press.LineHeight);
                press.Text("The owner of the system looks through the list of its users.");
                Labelled(press, 0);
                press.Text("What comes next", 1.3);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list of its users.", "No exceptions noted."), (read.Description?.Value, Assert.Single(read.Tests).Result?.Value)));
    }

    [Theory]
    [InlineData(" Oversight of the board")]
    [InlineData(": The entity meets its objectives that concern this matter, and does so throughout the period.")]
    public void A_criterion_may_stand_over_each_number_over_a_table_of_its_tests(string words)
    {
        string[] all = ["CC1.1", "CC1.2", "CC1.3", "CC1.4", "CC1.5", "CC2.1"];
        var tables = TestSection.Read(press =>
        {
            foreach (var (i, criterion) in all.Index())
            {
                press.Line([(Press.Left, criterion + words)]);
                press.Feed(12);
                Tested(press, $"GB{i + 1}", "No exceptions noted.");
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(all, tables.Controls.SelectMany(control => control.Criteria.Select(criterion => criterion.Value.Value)));
    }

    [Fact]
    public void A_criterion_right_below_the_words_of_a_test_is_a_part_of_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "GB1", "GB2" })
                Tested(press, number, "No exceptions noted.", "CC1.2 Oversight of the board.", 0);
            TestSection.FurtherPages(press);
        }, "CC1.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(["GB1 CC1.1", "GB2 CC1.1"], Criteria(tables));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the forms for a sample of 9 managers. CC1.2 Oversight of the board. The form was changed in May.", Assert.Single(control.Tests).Procedure?.Value));
    }

    [Theory]
    [InlineData("Response from Harrow", "The form was changed in May.")]
    [InlineData("Management’s response", "The form was changed in May.")]
    [InlineData("Frequency of the control", null)]
    public void A_label_alone_below_its_tests_may_stand_over_the_answer(string label, string? answer)
    {
        var tables = TestSection.Read(press =>
        {
            Tested(press, "GB1", "No exceptions noted.");
            Tested(press, "GB2", "Exception: for 1 of 9 managers no form was kept.", label);
            Tested(press, "GB3", "No exceptions noted.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GB1", "GB2", "GB3"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(answer, Assert.Single(tables.Exceptions).Response?.Value);
    }

    private static void Tested(Press press, string number, string result, string? label = null, double room = 5)
    {
        press.Text($"{number} – The managers appraise their staff once in each year and keep the signed form.");
        press.Line([(Press.Left, "Procedures performed"), (Press.Left + 300, "Outcome")]);
        press.Feed(5);
        press.Line([(Press.Left, "Inspected the forms for a sample of 9 managers."), (Press.Left + 300, result)]);
        if (label is not null)
        {
            press.Feed(room);
            press.Line([(Press.Left, label)]);
            press.Line([(Press.Left, "The form was changed in May.")]);
        }

        press.Feed(14);
    }

    private static readonly (string Label, string Text)[] Parts =
    [
        ("Control statement", "The owner of the system looks through the list of its users."), ("What we did", "Inspected the list of the last quarter."), ("What we found", "No exceptions noted."),
    ];

    private static void AreRead(TableFacts tables)
    {
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("CC6.1", Assert.Single(read.Criteria).Value.Value));
        Assert.All(tables.Controls, read => Assert.Equal("The owner of the system looks through the list of its users.", read.Description?.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("Inspected the list of the last quarter.", TestOutcome.NoException), Assert.Single(read.Tests) is var test ? (test.Procedure?.Value, test.Outcome) : default));
    }

    [Fact]
    public void A_card_of_another_make_is_a_doubt()
    {
        var tables = TestSection.Read(press =>
        {
            Card(press, "LX-01", "Rules");
            Card(press, "LX-02", "iPads");
            Card(press, "LX-03", "Disks", result: "What came of it");
            Card(press, "LX-04", "Meetings");
        });
        Assert.Equal(["LX-01", "LX-02", "LX-04"], tables.Controls.Select(read => read.Id.Value));
        Assert.Contains("controls", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_end_of_a_page_may_break_a_card_behind_any_line(int line)
    {
        var tables = TestSection.Read(press =>
        {
            Card(press, "LX-01", "Rules");
            Card(press, "LX-02", "Disks", breakAfter: line);
            Card(press, "LX-03", "Meetings");
            Card(press, "LX-04", "Concerns");
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03", "LX-04"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("Somebody does what the board has asked for and keeps a record of it for as long as the law wants it kept, and for another year.", read.Description?.Value));
        Assert.All(tables.Controls, read => Assert.Equal("Read the record of it, to see whether it was so in each month of the year.", Assert.Single(read.Tests).Procedure?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("Control Activity 1.2.A", "Control Activity 1.3.A", "Test Procedure", "Test Result", 1)]
    [InlineData("Control CC1.2-A", "Control CC1.3-A", "Procedure", "Outcome of the procedure", 1)]
    [InlineData("Control No. 1.2.a", "Control No. 1.3.a", "Test performed", "Result of test", 2)]
    [InlineData("Control Procedure 41", "Control Procedure 42", "Our test", "Our conclusion", 2)]
    public void Each_label_may_stand_over_its_text_and_each_criterion_beside_the_middle_of_its_words(string first, string second, string test, string result, int atPage)
    {
        var tables = TestSection.Read(press =>
        {
            Criterion(press, "CC1.2", "Those who oversee the company stand apart from", "those who manage it.");
            Control(press, first);
            Tested(press, $"{test} (1)", $"{result} (1)", "No deviations were noted.");
            Tested(press, $"{test} (2)", $"{result} (2)", "Deviation noted. For 3 of 20 meetings, nobody had kept a record.");
            Labelled(press, "Management’s Response (not examined)", "A record is kept of each of them since.");
            press.Feed(9);
            if (atPage == 1)
                press.NewPage();
            Criterion(press, "CC1.3", "Managers draw up who reports to whom, under", "the eyes of those who", "oversee them.");
            Control(press, second);
            if (atPage == 2)
                press.NewPage();
            Tested(press, test, result, "No deviations were noted.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([first.Split(' ')[^1], second.Split(' ')[^1]], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal(["CC1.2", "CC1.3"], tables.Controls.Select(read => Assert.Single(read.Criteria).Value.Value));
        Assert.All(tables.Controls, read => Assert.Equal("Somebody does what the board has asked for, in each quarter.", read.Description?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.SelectMany(read => read.Tests).Select(read => read.Outcome));
        Assert.All(tables.Controls.SelectMany(read => read.Tests), read => Assert.Equal("Read the records of the meetings.", read.Procedure?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((3, 20, "A record is kept of each of them since."), (exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));

        static void Criterion(Press press, string criterion, params string[] words)
        {
            press.Place(criterion, Press.Left, press.Y + ((words.Length - 1) * press.LineHeight / 2), press.Size);
            foreach (var line in words)
                press.Line([(Press.Left + 60, line)]);
            press.Feed(9);
        }

        static void Control(Press press, string label) => Labelled(press, label, "Somebody does what the board has asked for, in each quarter.");

        static void Tested(Press press, string test, string result, string said)
        {
            Labelled(press, test, "Read the records of the meetings.");
            Labelled(press, result, said);
        }

        static void Labelled(Press press, string label, string text)
        {
            press.Line([(Press.Left, label)]);
            press.Feed(3);
            press.Text(text, indent: 18);
        }
    }

    private static void Card(Press press, string number, string title, string result = "Result", int breakAfter = -1)
    {
        (double, string)[][] lines =
        [
            [(Press.Left, number), (Press.Left + 40, title), (press.Right - 50, "CC1.1"), (press.Right - 20, "CC1.5")],
            [(Press.Left, "Somebody does what the board has asked for and keeps a record of it for as long as the law wants it kept,")], [(Press.Left, "and for another year.")],
            [(Press.Left, "Test"), (Press.Left + 150, "Read the record of it, to see whether it was so")], [(Press.Left + 150, "in each month of the year.")],
            [(Press.Left, result), (Press.Left + 150, "No exceptions noted")],
        ];
        foreach (var (at, line) in lines.Index())
        {
            press.Line(line);
            if (at == breakAfter)
                press.NewPage();
        }

        press.Feed(14);
    }

    [Fact]
    public void The_criteria_may_stand_behind_their_label_beside_the_number_and_the_answer_be_called_a_position()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AX-1", "AX-2", "AX-3" })
            {
                press.Line([(Press.Left, number), (Press.Left + 110, "Criteria: CC6.2, CC6.3")]);
                press.Feed(8);
                press.Line([(Press.Left, "Control"), (Press.Left + 110, "Access of all those who leave the company or one of its parts is removed")]);
                press.Line([(Press.Left + 110, "at once.")]);
                press.Feed(8);
                press.Line([(Press.Left, "Assessment"), (Press.Left + 110, "Examine: the records of 25 leavers; determine whether it was.")]);
                press.Feed(8);
                press.Line([(Press.Left, "Result"), (Press.Left + 110, number == "AX-2" ? "Exception noted. For two of 25 leavers it was late." : "No exceptions noted.")]);
                press.Feed(8);
                if (number == "AX-2")
                    press.Line([(Press.Left, "Harrow position"), (Press.Left + 110, "Harrow concurs. The list is now read each day.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AX-1", "AX-2", "AX-3"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2", "CC6.3"], control.Criteria.Select(one => one.Value.Value)));
        Assert.Equal("Harrow concurs. The list is now read each day.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void The_number_may_stand_in_a_column_left_of_the_labels()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("4.1.1", "Conformity. No deviation noted."), ("4.1.2", "Minor nonconformity. For 2 of 25 leavers, access was removed late."), ("4.2.1", "Conformity. No deviation noted.") })
            {
                press.Line([(Press.Left, number), (Press.Left + 50, "Control"), (Press.Left + 160, "The owner of the system looks through the list of those who")]);
                press.Line([(Press.Left + 160, "may use it every quarter.")]);
                press.Line([(Press.Left + 50, "Criteria"), (Press.Left + 160, "CC6.1, CC6.2")]);
                press.Line([(Press.Left + 50, "Evidence"), (Press.Left + 160, "Documents: the list of the last quarter.")]);
                press.Line([(Press.Left + 50, "Finding"), (Press.Left + 160, said)]);
                if (said.StartsWith('M'))
                {
                    press.Line([(Press.Left + 50, "Corrective action"), (Press.Left + 160, "Cause: the notice came late. Corrective action: the list is now")]);
                    press.Line([(Press.Left + 50, "by Harrow"), (Press.Left + 160, "sent each Friday.")]);
                }

                press.Feed(14);
            }
        });
        Assert.Equal(["4.1.1", "4.1.2", "4.2.1"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, "Documents: the list of the last quarter."), (read.Criteria.Count, Assert.Single(read.Tests).Procedure?.Value)));
        Assert.Equal("Cause: the notice came late. Corrective action: the list is now sent each Friday.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void Number_and_criteria_over_sentences_need_no_more_than_a_space_between_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("EN 1 CC6.1", "No exceptions noted."), ("EN 2 CC6.1 · CC6.2", "For 2 of 25 leavers, access was removed late."), ("ID 1 CC6.3", "No exceptions noted.") })
            {
                press.Text(number);
                press.Text("Control. The owner of the system looks through the list of those who may use it every quarter.");
                press.Text("Test. The population was 250 people. We drew 25 of them at random, and read the record of each.");
                press.Text($"Outcome. {said}");
                press.Feed(14);
            }
        });
        Assert.Equal([("EN 1", 1), ("EN 2", 2), ("ID 1", 1)], tables.Controls.Select(read => (read.Id.Value, read.Criteria.Count)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Fact]
    public void Number_and_criteria_may_stand_in_the_margin_of_the_sentences()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("GOV-1", "No exceptions noted."), ("GOV-2", "For 2 of 25 leavers, access was removed late."), ("COM-1", "No exceptions noted.") })
            {
                press.Line([(Press.Left, number), (Press.Left + 70, "Control. The owner of the system looks through the list of")]);
                press.Line([(Press.Left, "CC6.1"), (Press.Left + 70, "those who may use it every quarter.")]);
                press.Line([(Press.Left, "CC6.2"), (Press.Left + 70, "Test. Read the list of the last quarter with its owner.")]);
                press.Line([(Press.Left + 70, $"Result. {said}")]);
                press.Feed(10);
            }
        });
        Assert.Equal([("GOV-1", 2), ("GOV-2", 2), ("COM-1", 2)], tables.Controls.Select(read => (read.Id.Value, read.Criteria.Count)));
        Assert.All(tables.Controls, read => Assert.Equal("The owner of the system looks through the list of those who may use it every quarter.", read.Description?.Value));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Fact]
    public void A_word_for_what_was_found_right_below_its_label_is_no_other_label()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("C17", "No deviations noted."), ("C18", "Deviation. The key was last changed in May, which is outside the year allowed."), ("C19", "No deviations noted.") })
            {
                press.Line([(Press.Left, number), (Press.Left + 400, "CC6.1")]);
                press.Text("Control");
                press.Text("Keys are kept in a store and changed once a year.");
                press.Text("Our work");
                press.Text("We read the record of each key.");
                press.Text("What we found");
                press.Text(said);
                press.Feed(14);
            }
        });
        Assert.Equal(["C17", "C18", "C19"], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal("Deviation. The key was last changed in May, which is outside the year allowed.", Assert.Single(tables.Exceptions).Text.Value);
    }

    [Fact]
    public void Labels_in_bold_type_need_no_mark_before_what_they_name()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, said) in new[] { ("PPL-101", "CC1.1", "No exceptions noted"), ("PPL-102", "CC6.2", "Exception: 2 of 25 leavers kept their access for more than ten days."), ("PPL-103", "CC7.2", "No exceptions noted") })
            {
                press.Line([(Press.Left, $"{number} {criteria}"), (Press.Left + 130, "CC2.2")]);
                press.Text("The owner of the system looks through the list of those who may use it every quarter.");
                press.Text("Test Examined the list of the last quarter and verified that the owner had looked through it.");
                press.Text($"Result {said}");
                if (number == "PPL-102")
                    press.Text("Management response The list is now looked through each month.");
                press.Feed(14);
            }
        });
        Assert.Equal(["PPL-101", "PPL-102", "PPL-103"], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal(["CC1.1 CC2.2", "CC6.2 CC2.2", "CC7.2 CC2.2"], tables.Controls.Select(read => string.Join(' ', read.Criteria.Select(criterion => criterion.Value))));
        Assert.All(tables.Controls, read => Assert.Equal("The owner of the system looks through the list of those who may use it every quarter.", read.Description?.Value));
        Assert.Equal("The list is now looked through each month.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void Criteria_may_be_what_a_control_relates_to()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("TM-101", "No exceptions were observed."), ("TM-104", "Exception: 3 of the 20 new hires finished the course late."), ("TM-107", "No exceptions were observed.") })
            {
                press.Line([(Press.Left, number)]);
                press.Feed(4);
                press.Line([(Press.Left, "Activity"), (Press.Left + 110, "New joiners finish the course on security within thirty days.")]);
                press.Line([(Press.Left, "Relates to"), (Press.Left + 110, "CC1.4, CC2.2")]);
                press.Line([(Press.Left, "What we did"), (Press.Left + 110, "We pulled a sample of 20 new hires and looked at their records.")]);
                press.Line([(Press.Left, "What we found"), (Press.Left + 110, said)]);
                press.Feed(14);
            }
        });
        Assert.Equal(["TM-101", "TM-104", "TM-107"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Criteria.Count));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
    }

    [Theory]
    [InlineData("What we did", "What we found", "Comment of management")]
    [InlineData("Test performed", "Result", "Management's response")]
    public void The_text_of_the_control_may_stand_right_behind_its_number_over_labels(string test, string result, string answer)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "IAM-01", "IAM-02", "IAM-03" })
            {
                press.Text($"{number} The owner of the system looks through the list of those who may use it every quarter and takes out whoever has left.");
                press.Line([(Press.Left, "Criteria: CC6.1, CC6.2")]);
                press.Line([(Press.Left, test)]);
                press.Text("Inspected the list of the last quarter.");
                press.Line([(Press.Left, result)]);
                press.Text(number == "IAM-02" ? "Deviation identified: for 2 of 25 leavers, access was removed late." : "No deviation identified.");
                if (number == "IAM-02")
                {
                    press.Line([(Press.Left, answer)]);
                    press.Text("The list is kept by another team now.");
                }

                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["IAM-01", "IAM-02", "IAM-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, true), (read.Criteria.Count, read.Description?.Value.EndsWith("whoever has left.", StringComparison.Ordinal))));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException], tables.Controls.Select(read => Assert.Single(read.Tests).Outcome));
        Assert.Equal("The list is kept by another team now.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void Its_title_may_stand_over_the_label_of_the_control_alone()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX.01", "LX.02", "LX.03" })
            {
                press.Text($"{number} Review of access", 1.1);
                foreach (var (label, text) in new[] { ("Control", "The owner of the system looks through the list every quarter."), ("Criteria", "CC6.2, CC6.3"), ("Tests performed", "Inspected the list of the last quarter."), ("Result", "No exceptions noted.") })
                {
                    press.Line([(Press.Left, label)]);
                    press.Text(text);
                    press.Feed(4);
                }

                press.Feed(10);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["LX.01", "LX.02", "LX.03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, "The owner of the system looks through the list every quarter.", TestOutcome.NoException), (read.Criteria.Count, read.Description?.Value, Assert.Single(read.Tests).Outcome)));
    }

    [Fact]
    public void A_label_may_take_two_lines_and_others_may_stand_between_that_say_nothing()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "TH-101", "TH-102", "TH-103", "TH-104", "TH-105" })
            {
                press.Line([(Press.Left, $"Control No. {number}"), (Press.Left + 380, "Criteria: CC6.2")]);
                press.Feed(6);
                press.Line([(Press.Left, "Control Activity"), (Press.Left + 120, "The owner of the system looks through the list of those who")]);
                press.Line([(Press.Left, "Specified by Harrow"), (Press.Left + 120, "may use it every quarter.")]);
                press.Feed(6);
                press.Line([(Press.Left, "Owner"), (Press.Left + 120, "Head of Security")]);
                press.Feed(6);
                press.Line([(Press.Left, "Test Performed by"), (Press.Left + 120, "Inspected the list of the last quarter and asked the owner")]);
                press.Line([(Press.Left, "Bell Lane"), (Press.Left + 120, "of the system about it.")]);
                press.Feed(6);
                press.Line([(Press.Left, "Test Result"), (Press.Left + 120, "No exceptions noted.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["TH-101", "TH-102", "TH-103", "TH-104", "TH-105"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list of those who may use it every quarter.", "Inspected the list of the last quarter and asked the owner of the system about it.", TestOutcome.NoException),
            (read.Description?.Value, Assert.Single(read.Tests).Procedure?.Value, read.Tests[0].Outcome)));
    }

    [Fact]
    public void The_text_of_the_control_may_stand_beside_its_number()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "1.01", "1.02", "2.01", "2.02" })
            {
                foreach (var (label, text) in new[] { ($"Control {number}", "The owner of the system looks through the list every quarter."), ("Criteria", "CC6.2, CC6.3"), ("Test", "Inspected the list of the last quarter and asked its owner."), ("Result", number == "2.01" ? "Exception noted. For 2 of 25 leavers it was late." : "No exceptions were noted.") })
                {
                    press.Line([(Press.Left, label), (Press.Left + 110, text)]);
                    press.Feed(6);
                }

                press.Feed(12);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["1.01", "1.02", "2.01", "2.02"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list every quarter.", 2), (read.Description?.Value, read.Criteria.Count)));
        Assert.Equal("2.01", Assert.Single(tables.Exceptions).Control);
    }

    [Fact]
    public void The_number_of_the_heading_may_stand_before_that_of_the_control()
    {
        var tables = TestSection.Read(press =>
        {
            for (var at = 1; at <= 3; at++)
            {
                press.Text($"4.1.{at} GOV-{at} Review of access", 1.1);
                foreach (var (label, text) in new[] { ("Control", "The owner of the system looks through the list every quarter."), ("What we did", "Inspected the list of the last quarter."), ("What we found", "No deviations were identified.") })
                {
                    press.Line([(Press.Left, label)]);
                    press.Text(text);
                    press.Feed(4);
                }

                press.Line([(Press.Left, "Maps to: CC6.2, CC6.3")]);
                press.Feed(10);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GOV-1", "GOV-2", "GOV-3"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, TestOutcome.NoException), (read.Criteria.Count, Assert.Single(read.Tests).Outcome)));
    }

    [Fact]
    public void Further_criteria_may_stand_in_brackets_behind_the_number()
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("Criterion CC5.2: Technology controls", 1.1);
            foreach (var (number, said) in new[] { ("CA-01", "Control Activity CA-01"), ("CA-02", "Control Activity CA-02 (also CC5.3)"), ("CA-03", "Control Activity CA-03") })
            {
                press.Line([(Press.Left, said)]);
                press.Text("The owner of the system looks through the list of those who may use it every quarter.");
                press.Text("How we tested it. Inspected the list of the last quarter.");
                press.Text("Result. No exceptions were noted.");
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC5.2", "CC5.2 CC5.3", "CC5.2"], tables.Controls.Select(read => string.Join(' ', read.Criteria.Select(criterion => criterion.Value.Value).Order())));
    }

    [Theory]
    [InlineData("Safeguard in force", "Our comfort", "What remains")]
    [InlineData("Promise", "How comfort was gained", "Verdict")]
    public void Labels_in_a_firms_own_words_are_known_by_what_stands_beside_them(string control, string test, string result)
    {
        var tables = TestSection.Read(press => Cards(press, control, test, result, isBeside: true));
        Assert.Equal(["KP-01", "KP-02", "KP-03", "KP-04", "KP-05"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list every quarter.", 2), (read.Description?.Value, read.Criteria.Count)));
        Assert.Equal("KP-03", Assert.Single(tables.Exceptions).Control);
    }

    [Theory]
    [InlineData("Safeguard in force", "Our comfort", "What remains")]
    public void Labels_in_a_firms_own_words_are_known_by_what_stands_below_them(string control, string test, string result)
    {
        var tables = TestSection.Read(press => Cards(press, control, test, result, isBeside: false));
        Assert.Equal(["KP-01", "KP-02", "KP-03", "KP-04", "KP-05"], tables.Controls.Select(read => read.Id.Value));
        Assert.Equal("KP-03", Assert.Single(tables.Exceptions).Control);
    }

    private static void Cards(Press press, string control, string test, string result, bool isBeside)
    {
        foreach (var number in new[] { "KP-01", "KP-02", "KP-03", "KP-04", "KP-05" })
        {
            press.Line([(Press.Left, $"Control {number}"), (Press.Left + 330, "Criteria: CC6.2, CC6.3")]);
            press.Feed(6);
            foreach (var (label, text) in new[] { (control, "The owner of the system looks through the list every quarter."), (test, "Inspected the list of the last quarter."), (result, number == "KP-03" ? "Exception noted. For 2 of 25 leavers it was late." : "No exceptions noted.") })
            {
                press.Line(isBeside ? [(Press.Left, label), (Press.Left + 150, text)] : [(Press.Left, label)]);
                if (!isBeside)
                    press.Text(text);
                press.Feed(6);
            }

            press.Feed(12);
        }

        TestSection.FurtherPages(press);
    }

    [Fact]
    public void Procedures_and_results_may_be_lettered()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "1.01", "1.02", "2.01", "2.02", "2.03" })
            {
                press.Line([(Press.Left, $"Control {number}"), (Press.Left + 90, "The owner of the system looks through the list of those who may use it.")]);
                press.Line([(Press.Left, "Criteria"), (Press.Left + 90, "CC6.1; CC6.2")]);
                foreach (var (letter, said) in number == "2.01" ? new[] { (" a", "No exception identified."), (" b", "For 2 of 25 leavers, access was removed late.") } : [("", "No exception identified.")])
                {
                    press.Line([(Press.Left, "Procedure" + letter), (Press.Left + 90, "Read the list of the last quarter, to see whether the owner had seen it.")]);
                    press.Line([(Press.Left, "Result" + letter), (Press.Left + 90, said)]);
                }

                press.Feed(14);
            }
        });
        Assert.Equal([1, 1, 2, 1, 1], tables.Controls.Select(read => read.Tests.Count));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], tables.Controls[2].Tests.Select(test => test.Outcome));
    }

    [Fact]
    public void Numbered_labels_are_no_numbers_of_controls()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AG-01", "AG-02", "AG-03" })
            {
                Monitoring(press, number);
                foreach (var (test, said) in new[] { ("1", "No deviations noted."), ("2", number == "AG-02" ? "Deviation noted. For 3 of 25 failed checks the task was closed between 10 and 31 days after it was created." : "No deviations noted.") })
                {
                    press.Text($"TEST {test}");
                    press.Text("Looked at the list of the checks of the tool and at when each of them runs.");
                    press.Text($"RESULT {test}");
                    press.Text(said);
                }

                press.Feed(14);
            }
        });
        Assert.Equal(["AG-01", "AG-02", "AG-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Tests.Count));
        Assert.Equal(("AG-02", 3, 25), (tables.Exceptions[0].Control, tables.Exceptions[0].Deviations?.Value, tables.Exceptions[0].Sample?.Value));
    }

    /// <summary>The title of a card and the text of its control.</summary>
    private static void Monitoring(Press press, string number)
    {
        press.Line([(Press.Left, $"{number} Monitoring of the settings"), (Press.Left + 350, "CC4.1 · CC5.1")]);
        press.Feed(6);
        press.Text("A tool checks the settings against a baseline each day, and its tasks have seven days.");
    }

    [Theory]
    [InlineData("Reference", "Criteria", "Harrow's control", "What we did", "What we found")]
    [InlineData("Control ref.", "Trust services criteria", "Control", "Test", "Result")]
    public void The_reference_and_the_criteria_may_stand_below_a_numbered_title(string reference, string criteria, string control, string test, string result)
    {
        var tables = TestSection.Read(press =>
        {
            for (var i = 1; i <= 4; i++)
            {
                press.Text($"4.2.{i} Oversight by the directors", 1.1);
                press.Line([(Press.Left, $"{reference} IH-0{i}"), (Press.Left + 140, $"{criteria} CC1.2; CC1.3")]);
                press.Text(control);
                press.Text("The board looks at a paper on security at each of its meetings in the year.");
                press.Text(test);
                press.Text("We read the agendas and the signed minutes of the three meetings of the year.");
                press.Text(result);
                press.Text(i == 2 ? "Deviation noted. Minutes of one of the three meetings had not been signed." : "We found no deviations.");
                press.Feed(10);
            }
        });
        Assert.Equal(["IH-01", "IH-02", "IH-03", "IH-04"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal((2, 1, "The board looks at a paper on security at each of its meetings in the year."), (read.Criteria.Count, read.Tests.Count, read.Description?.Value)));
        Assert.Equal("IH-02", Assert.Single(tables.Exceptions).Control);
    }

    [Fact]
    public void Letters_of_tests_that_stand_a_little_lower_are_not_in_the_middle()
    {
        var press = new Press(612, 792, 9, 1.2, 1, hasWatermark: false);
        for (var i = 1; i <= 5; i++)
        {
            Labelled("Control", $"LA.{i}");
            Labelled("Criteria addressed", "CC6.2, CC6.3");
            Labelled("Control activity", "The owner of the system looks through the list of", "those who may use it every quarter.");
            Labelled("Procedures performed", "Inspected the list of the last quarter, to find out", "whether the owner had looked through it.");
            Labelled("Outcome", "No exceptions noted.");
            if (i is 2 or 4)
            {
                press.Place("(b)", Press.Left, press.Y - 2.5, 8);
                press.Line([(Press.Left + 120, "Inspected the record of the owner.")]);
            }

            press.Feed(14);
        }

        var lines = DocumentLayout.Read(new SourceDocument("0000", press.Pages())).Pages.SelectMany(page => page.Lines);
        var columns = LabelColumns.Find(lines, line => CardLabels.Usual.Of(line) is (_, var words, true) ? words : 0, label => CardLabels.Usual.RoleBeside(label) is not null, fewest: 8);
        Assert.False(columns!.AreCentred);

        void Labelled(string label, params string[] lines)
        {
            press.Line([(Press.Left, label), (Press.Left + 120, lines[0])]);
            foreach (var line in lines.Skip(1))
                press.Line([(Press.Left + 120, line)]);
            press.Feed(6);
        }
    }

    [Fact]
    public void A_statement_of_an_exception_that_went_into_no_fact_is_a_doubt()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AG-01", "AG-02", "AG-03" })
            {
                Monitoring(press, number);
                press.Text("TEST");
                press.Text("Looked at the list of the checks of the tool and at when each of them runs.");
                press.Text("RESULT");
                press.Text("No deviations noted.");
                press.Feed(14);
            }

            press.Feed(20);
            press.Text("What else there is to say of the tool", 1.3);
            press.Text("Deviation noted. For 3 of 25 failed checks the task was closed between 10 and 31 days after it was created.");
        });
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "exceptions");
    }
}
