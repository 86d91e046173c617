using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>The number and text of a control, and below them each test beside its result, under no titles at all.</summary>
public sealed class Controls_over_their_tests_without_titles
{
    [Theory]
    [InlineData("", "No exceptions.")]
    [InlineData("Test", "No exceptions.")]
    [InlineData("Test", "No deviations noted")]
    public void Each_test_has_the_result_beside_it(string label, string clean)
    {
        var tables = Read(label, clean);
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(("Access of leavers is removed on the day on which they leave.", "CC6.2"), (control.Description?.Value, Assert.Single(control.Criteria).Value.Value)));
        Assert.All(tables.Controls, control => Assert.Equal(["Inspected the records of 25 leavers and their dates.", "Observed the removal of one."], control.Tests.Select(test => test.Procedure?.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.NoException, TestOutcome.Exception, TestOutcome.NoException, TestOutcome.NoException, TestOutcome.NoException], tables.Controls.SelectMany(control => control.Tests).Select(test => test.Outcome));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 2, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.Equal("The list of leavers is now read each day by the owner of the system.", exception.Response?.Value);
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("controls", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Test:", "1.01", "1.02", "1.03")]
    [InlineData("Test 1:", "2.1", "2.2", "2.3")]
    [InlineData("", "12.41", "12.42", "12.43")]
    [InlineData("", "AC.4.1", "AC.4.2", "AC.4.3")]
    public void Numbers_may_be_without_letters_and_labels_with_a_colon(string label, params string[] numbers)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in numbers)
            {
                press.Line([(Press.Left, number), (Press.Left + 40, "Access of all those who leave the company or one of its parts is removed"), (Press.Left + 400, "CC6.2")]);
                press.Line([(Press.Left + 40, "at once."), (Press.Left + 400, "CC6.3")]);
                press.Line([(Press.Left + 400, "CC7.1")]);
                press.Feed(8);
                press.Line([(Press.Left + 40, $"{label} Inspected the records of 25".Trim()), (Press.Left + 300, "No exceptions.")]);
                press.Line([(Press.Left + 40, "leavers.")]);
                press.Feed(8);
                press.Line([(Press.Left + 40, $"{label} Observed the removal of one.".Trim()), (Press.Left + 300, "No exceptions.")]);
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(numbers, tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["Inspected the records of 25 leavers.", "Observed the removal of one."], control.Tests.Select(test => test.Procedure?.Value)));
        Assert.All(tables.Controls, control => Assert.Equal("Access of all those who leave the company or one of its parts is removed at once.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2", "CC6.3", "CC7.1"], control.Criteria.Select(one => one.Value.Value)));
    }

    [Fact]
    public void The_number_may_stand_alone_with_its_criteria_over_the_text()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "QT-001", "QT-002", "QT-003", "QT-004" })
            {
                var fails = number == "QT-002";
                press.Line([(Press.Left, number), (Press.Left + 400, "CC6.2"), (Press.Left + 450, "CC6.3")]);
                press.Feed(4);
                press.Line([(Press.Left, "Access of all those who leave the company or one of its parts is removed at once, by the owner of it.")]);
                press.Feed(8);
                press.Line([(Press.Left, "Sampling. We took 25 people who had left"), (Press.Left + 300, fails ? "Deviation. For two of 25" : "Pass. No deviations.")]);
                press.Line(fails ? [(Press.Left, "and read their records."), (Press.Left + 300, "leavers it was late.")] : [(Press.Left, "and read their records.")]);
                press.Feed(8);
                if (fails)
                {
                    press.Line([(Press.Left + 10, "Harrow’s response The list of leavers is now read each day by the owner of")]);
                    press.Line([(Press.Left + 10, "the system.")]);
                    press.Feed(8);
                }

                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["QT-001", "QT-002", "QT-003", "QT-004"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2", "CC6.3"], control.Criteria.Select(one => one.Value.Value)));
        Assert.All(tables.Controls, control => Assert.StartsWith("Access of all those who leave", control.Description?.Value, StringComparison.Ordinal));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("QT-002", 2, 25, "The list of leavers is now read each day by the owner of the system."), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }

    [Fact]
    public void Text_behind_a_test_that_nobody_knows_what_to_do_with_is_a_doubt()
    {
        var tables = Read("Test", "No exceptions.", "This was seen on a day in May and is told here for the sake of those who asked for it.");
        Assert.Contains(tables.Doubts, doubt => doubt.Fact.StartsWith("controls[", StringComparison.Ordinal));
    }

    [Fact]
    public void A_test_may_go_on_over_the_end_of_the_page()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
            {
                press.Line([(Press.Left, number), (Press.Left + 40, "Access of leavers is removed at once.")]);
                press.Feed(8);
                press.Line([(Press.Left + 40, "Inspected the records of 25"), (Press.Left + 300, number == "AC-02" ? "Exception. For two of 25" : "No exceptions.")]);
                if (number == "AC-02")
                    press.NewPage();
                press.Line(number == "AC-02" ? [(Press.Left + 40, "leavers and their dates."), (Press.Left + 300, "leavers it was late.")] : [(Press.Left + 40, "leavers and their dates.")]);
                press.Feed(8);
                press.Line([(Press.Left + 40, "Observed the removal of one."), (Press.Left + 300, "No exceptions.")]);
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        }, "CC6.2: The entity removes access.");
        Assert.All(tables.Controls, control => Assert.Equal(["Inspected the records of 25 leavers and their dates.", "Observed the removal of one."], control.Tests.Select(test => test.Procedure?.Value)));
        Assert.Equal("Exception. For two of 25 leavers it was late.", Assert.Single(tables.Exceptions).Text.Value);
    }

    [Fact]
    public void Words_that_may_answer_any_question_are_no_results()
    {
        var tables = Read("", "Yes");
        Assert.Empty(tables.Controls);
        Assert.Contains("controls", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void A_list_of_policies_is_none_of_controls()
    {
        var tables = TestSection.Read(press =>
        {
            for (var i = 1; i <= 6; i++)
                press.Line([(Press.Left, $"PL-0{i}"), (Press.Left + 50, "Policy on the access of leavers"), (Press.Left + 320, "The owner")]);
            TestSection.FurtherPages(press);
        });
        Assert.Empty(tables.Controls);
    }

    private static TableFacts Read(string label, string clean, string? behind = null) => TestSection.Read(press =>
    {
        var procedure = Press.Left + (label.Length == 0 ? 40 : 70);
        foreach (var number in new[] { "AC-01", "AC-02", "AC-03" })
        {
            press.Line([(Press.Left, number), (Press.Left + 40, "Access of leavers is removed on the"), (Press.Left + 300, "CC6.2")]);
            press.Line([(Press.Left + 40, "day on which they leave.")]);
            press.Feed(8);
            var fails = number == "AC-02";
            press.Line(Labelled((procedure, "Inspected the records of 25"), (Press.Left + 300, fails ? "Exception. For two of 25" : clean)));
            press.Line(fails ? [(procedure, "leavers and their dates."), (Press.Left + 300, "leavers it was late.")] : [(procedure, "leavers and their dates.")]);
            press.Feed(8);
            if (fails)
            {
                press.Line([(Press.Left + 40, "Management’s response")]);
                press.Line([(Press.Left + 40, "The list of leavers is now read each day by the owner of the")]);
                press.Line([(Press.Left + 40, "system.")]);
                press.Feed(8);
            }

            press.Line(Labelled((procedure, "Observed the removal of one."), (Press.Left + 300, clean)));
            press.Feed(8);
            if (fails && behind is not null)
                press.Line([(Press.Left + 40, behind)]);
            press.Feed(behind is null ? 0 : 8);
        }

        TestSection.FurtherPages(press);

        (double X, string Text)[] Labelled(params (double X, string Text)[] cells) => label.Length == 0 ? cells : [(Press.Left + 40, label), .. cells];
    });

    [Fact]
    public void The_number_may_break_in_a_column_of_its_own_over_criteria_behind_a_label()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criterion) in new[] { ("IAM-01", "CC6.1"), ("IAM-02", "CC6.2"), ("IAM-03", "CC6.3"), ("LOG-01", "CC7.2") })
            {
                var fails = number == "IAM-02";
                press.Text($"{criterion} – The words of the criterion that the controls below it answer.", 1.1);
                press.Line([(Press.Left, "HRW-"), (Press.Left + 45, "Access of all those who leave the company or one of its parts is removed at once")]);
                press.Line([(Press.Left, number), (Press.Left + 45, "by its owner.")]);
                press.Line([(Press.Left + 45, $"Maps to: TSC {criterion} · CCM IAM-06")]);
                press.Feed(8);
                press.Line([(Press.Left + 55, "Inspected the records of 25 leavers and"), (Press.Left + 300, fails ? "Deviation noted: for 2 of 25" : "No deviations were noted.")]);
                press.Line(fails ? [(Press.Left + 55, "their dates."), (Press.Left + 300, "leavers it was late.")] : [(Press.Left + 55, "their dates.")]);
                press.Line([(Press.Left + 55, "Observed the removal of one.")]);
                if (fails)
                {
                    press.Feed(12);
                    press.Line([(Press.Left + 300, "Management response: The list")]);
                    press.Line([(Press.Left + 300, "is now read each day.")]);
                }

                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["HRW-IAM-01", "HRW-IAM-02", "HRW-IAM-03", "HRW-LOG-01"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC6.1", "CC6.2", "CC6.3", "CC7.2"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Access of all those who leave the company or one of its parts is removed at once by its owner.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the records of 25 leavers and their dates. Observed the removal of one.", Assert.Single(control.Tests).Procedure?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal((2, 25, "The list is now read each day."), (exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }

    [Fact]
    public void Criteria_and_counted_tests_may_have_their_labels_in_the_column_of_the_numbers()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "GV-101", "GV-104", "GV-107", "WF-110" })
            {
                var fails = number == "GV-104";
                press.Line([(Press.Left, number), (Press.Left + 60, "Access of all those who leave the company or one of its parts is removed at once")]);
                press.Line([(Press.Left + 60, "by its owner.")]);
                press.Feed(8);
                press.Line([(Press.Left, "Criteria"), (Press.Left + 60, "CC6.2, CC6.3")]);
                press.Feed(8);
                press.Line([(Press.Left, "Test 1"), (Press.Left + 60, "Inspected the records of 25"), (Press.Left + 300, "No exceptions noted.")]);
                press.Line([(Press.Left + 60, "leavers.")]);
                press.Feed(8);
                press.Line([(Press.Left, "Test 2"), (Press.Left + 60, "Observed the removal of one."), (Press.Left + 300, fails ? "Exception noted. For two of 25" : "No exceptions noted.")]);
                if (fails)
                    press.Line([(Press.Left + 300, "leavers it was late.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["GV-101", "GV-104", "GV-107", "WF-110"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Access of all those who leave the company or one of its parts is removed at once by its owner.", control.Description?.Value));
        Assert.All(tables.Controls, control => Assert.Equal(["CC6.2", "CC6.3"], control.Criteria.Select(one => one.Value.Value)));
        Assert.All(tables.Controls, control => Assert.Equal(["Inspected the records of 25 leavers.", "Observed the removal of one."], control.Tests.Select(test => test.Procedure?.Value)));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("GV-104", 2, 25), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.StartsWith("controls", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Criterion")]
    [InlineData("Criteria:")]
    public void A_label_before_a_criterion_behind_the_tests_begins_the_next_group(string label)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (criterion, at) in new[] { "CC6.1", "CC6.2", "CC6.3", "CC7.2" }.Select((criterion, at) => (criterion, at)))
            {
                press.Line([(Press.Left, label), (Press.Left + 60, criterion)]);
                press.Feed(10);
                press.Line([(Press.Left, $"AC-0{at + 1}"), (Press.Left + 60, "Access of all those who leave the company or one of its parts is removed at once.")]);
                press.Feed(8);
                press.Line([(Press.Left + 60, "Inspected the records of 25 leavers."), (Press.Left + 300, "No exceptions noted.")]);
                press.Feed(10);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC6.1", "CC6.2", "CC6.3", "CC7.2"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
    }
}
