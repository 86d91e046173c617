using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Criteria_of_a_control
{
    [Fact]
    public void are_those_of_the_heading_above_its_block() =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Block(Block(page.Heading("CC1.1"), "HL-01").Heading("CC6.2"), "HL-02")));

    [Fact]
    public void are_in_its_number_where_nothing_else_names_one() =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Block(Block(page, "CC1.1-01"), "CC6.2-02")));

    [Theory]
    [InlineData("1.1 Criterion CC1.1. The people have values", "6.2 Criterion CC6.2. Access is given to people")]
    [InlineData("A. Trust services criterion CC1.1: The people have values", "B. Trust services criterion CC6.2: Access is given to people")]
    [InlineData("Values and the people who have them (CC1.1)", "Logical access – CC6.2")]
    [InlineData("Trust services criterion for security: CC1.1", "Trust services criterion for security: CC6.2")]
    public void are_those_of_a_heading_that_has_a_number_of_its_own(string first, string second) =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Rows(Rows(page.Paragraph(first), "1.1.1").Paragraph(second), "6.2.1")));

    [Fact]
    public void are_those_of_a_heading_set_close_below_another() =>
        Assert.Equal(["CC1.1", "CC6.2"], CriteriaOf(page => Rows(Rows(page.Lines("Control Environment", "Criterion CC1.1", "The people have values that they keep."), "1.1.1").Lines("Logical Access Controls", "Criterion CC6.2", "Access is given to people who need it."), "6.2.1")));

    [Theory]
    [InlineData("CC6.1 to CC6.3 – Logical access")]
    [InlineData("Part 2 of the criteria, CC6.2 and what it needs")]
    public void are_not_those_of_the_heading_before_one_that_names_others_in_an_unknown_way(string second) =>
        Assert.Equal(["CC1.1", ""], CriteriaOf(page => Rows(Rows(page.Paragraph("Criterion CC1.1"), "1.1.1").Paragraph(second), "6.2.1")));

    [Theory]
    [InlineData("Owner", "Also")]
    [InlineData("Control owner", "Also addresses")]
    [InlineData("Frequency", "Further criteria")]
    public void are_also_those_of_a_column_for_further_ones(string beside, string also) =>
        Assert.Equal(["CC1.1", "CC6.2 CC4.2 CC5.3"], CriteriaOf(page => page
            .Heading("Criterion CC1.1").Table([72, 130, 350, 450], ["Control", "Description of the control", beside, also],
                ["CE.005", "The people who do the work have agreed to the rules of Harrow.", "Weekly board", "–"])
            .Heading("Criterion CC6.2").Table([72, 130, 350, 450], ["Control", "Description of the control", beside, also],
                ["CE.010", "Those who look after the system read the list of access.", "Weekly board", "CC4.2, CC5.3"])));

    private static Typesetter Rows(Typesetter page, string number) => page.Table([72, 120, 280, 440], ["Ref.", "Control activity", "Tests", "Results"],
        [number, "The people who do the work have agreed to the rules of Harrow.", "Inspected the rules and who agreed to them.", "No exceptions noted."]);

    private static Typesetter Block(Typesetter page, string id) => page
        .Paragraph($"Control {id}: The people who do the work have agreed to the rules.").Paragraph("Test performed: Inspected the rules and who agreed to them.").Paragraph("Result: No exceptions noted.");

    private static IEnumerable<string> CriteriaOf(Action<Typesetter> tests)
    {
        var report = new FictionalReport { Description = page => tests(page.NewPage().Heading("Section IV - Trust Services Criteria, Controls, Tests of Controls and Results")) };
        return ReportParser.Parse(report.Document()).Tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value)));
    }

    [Fact]
    public void may_stand_alone_below_its_text_in_its_cell()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 40, Press.Left + 220, Press.Left + 390], ["#", "Control", "What we did", "What we found"],
                [["101"], ["The owner of the list reads it.", "CC6.2, CC6.3"], ["Inspected the list and who had read", "it."], ["No exceptions."]],
                [["102"], ["The list is kept as is required by", "CC6.2"], ["Inspected the list and who had read", "it."], ["No exceptions."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["CC6.2 CC6.3", ""], tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(one => one.Value.Value))));
        Assert.Equal(["The owner of the list reads it.", "The list is kept as is required by CC6.2"], tables.Controls.Select(control => control.Description?.Value));
    }

    [Fact]
    public void may_be_in_a_matrix_before_the_tests()
    {
        var report = new FictionalReport
        {
            Description = page => Rows(page.NewPage().Heading("Matrix").Table([72, 150, 380], ["Criterion", "Subject", "Controls"], ["CC1.1", "The people have values that they keep", "HL-01, HL-02"], ["CC6.2", "Access is given to people who need it", "HL-02"])
                .NewPage().Heading("Section IV - Trust Services Criteria, Controls, Tests of Controls and Results"), "HL-01").Table([72, 120, 280, 440], ["Ref.", "Control activity", "Tests", "Results"], ["HL-02", "Those who look after the system read the list.", "Inspected the list and who read it.", "No exceptions noted."]),
        };
        Assert.Equal(["CC1.1", "CC1.1 CC6.2"], ReportParser.Parse(report.Document()).Tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value))));
    }

    [Theory]
    [InlineData("Criterion CC6.1", true)]
    [InlineData("Criterion CC6.1 – Logical access", true)]
    [InlineData("CC6.1, CC6.2", true)]
    [InlineData("CC6.1 is met by the controls below.", false)]
    [InlineData("Logical access controls", false)]
    public void are_named_by_a_line_that_is_a_heading_even_close_below_another(string line, bool isHeading) => Assert.Equal(isHeading, CriterionBand.IsHeading(line));

    [Theory]
    [InlineData("CC 6.2, CC 6.3", "CC6.2 CC6.3")]
    [InlineData("CC 6.2, C 1.1", "CC6.2 C1.1")]
    [InlineData("A 1.2", "A1.2")]
    [InlineData("CC 6.2 and PI 1.3", "CC6.2 PI1.3")]
    [InlineData("CC 6.1 A 1.1", "CC6.1 A1.1")]
    [InlineData("CC 6.1, CC 6.2; P 3.2", "CC6.1 CC6.2 P3.2")]
    [InlineData("Annex A 1.2 of the plan", "")]
    [InlineData("Annex 3, A 1.2", "")]
    [InlineData("see page 4, P 3.2", "")]
    [InlineData("Section 3, p 4.2, and", "")]
    [InlineData("25 of 25, A 1.1", "")]
    public void may_have_room_inside(string cell, string criteria) =>
        Assert.Equal(criteria, string.Join(' ', Report.CriterionId.Find(cell).Select(found => found.Criterion.Value)));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void may_stand_alone_below_its_text_where_each_further_test_begins(int lines)
    {
        double[] columns = [Press.Left, Press.Left + 200, Press.Left + 390];
        var tables = TestSection.Read(press =>
        {
            press.Text("Organization and people", 1.2);
            press.Line([(columns[0], "Control (with criteria)"), (columns[1], "Tests performed"), (columns[2], "Results")]);
            press.Feed(9);
            foreach (var (number, criterion) in new[] { ("AHC 1-01", "CC1.1, CC2.2"), ("AHC 1-02", "CC1.2"), ("AHC 1-03", "CC1.3") })
            {
                press.Line([(columns[0], number), (columns[1], "Inquired of the owner of the list as"), (columns[2], "No deviations identified.")]);
                press.Line([(columns[0], "The owner of the list reads it each"), (columns[1], lines == 1 ? "to it." : "to it, and learned how it is done.")]);
                press.Line(lines == 1 ? [(columns[0], "month.")] : [(columns[0], "month."), (columns[1], "He has read it each month.")]);
                press.Line(lines == 1 ? [(columns[0], criterion)] : [(columns[0], criterion), (columns[1], "Obtained the list and read who had"), (columns[2], "No deviations identified.")]);
                if (lines > 1)
                    press.Line([(columns[1], "signed it in the months of the period.")]);
                press.Feed(12);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal([("AHC 1-01", "CC1.1 CC2.2"), ("AHC 1-02", "CC1.2"), ("AHC 1-03", "CC1.3")], tables.Controls.Select(control => (control.Id.Value, string.Join(' ', control.Criteria.Select(one => one.Value.Value)))));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the list reads it each month.", control.Description?.Value));
    }

    [Theory]
    [InlineData("Also", "supports", "CC6.2 CC4.2", false)]
    [InlineData("Per", "plan", "CC6.2", true)]
    public void may_stand_under_a_title_of_two_lines_beside_others_in_the_middle_of_theirs(string first, string second, string criteria, bool isDoubted)
    {
        double[] columns = [Press.Left, Press.Left + 50, Press.Left + 220, Press.Left + 280, Press.Left + 430];
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.2 Access is given to people who need it.");
            press.Place(first, columns[2], press.Y - 5, press.Size);
            press.Place(second, columns[2], press.Y + 5, press.Size);
            press.Line([(columns[0], "No."), (columns[1], "Control"), (columns[3], "Tests of controls"), (columns[4], "Results")]);
            press.Feed(12);
            foreach (var number in new[] { "CA-101", "CA-102", "CA-103" })
            {
                press.Line([(columns[0], number), (columns[1], "The owner of the list reads it"), (columns[2], "CC4.2"), (columns[3], "Inspected the list and who"), (columns[4], "Exceptions: none.")]);
                press.Line([(columns[1], "each month."), (columns[3], "had read it.")]);
                press.Feed(9);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(3, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal(criteria, string.Join(' ', control.Criteria.Select(one => one.Value.Value))));
        Assert.Equal(isDoubted, tables.Doubts.Any(doubt => doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("HIPAA Standard", false)]
    [InlineData("Paragraph", true)]
    public void may_be_none_where_its_row_names_a_requirement_of_another_framework(string title, bool isDoubted)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 90, Press.Left + 140, Press.Left + 270, Press.Left + 410], [title, "No.", "Control", "Test performed", "Result"],
                [["164.308(a)(2)"], ["CT-1"], ["A person is named."], ["Inspected the letter."], ["Tested without exception."]],
                [["164.308(a)(5)"], ["CT-2"], ["People are trained."], ["Inspected the list."], ["Tested without exception."]],
                [["164.502(b)"], ["CT-3"], ["Little is shown."], ["Inspected the screen."], ["Tested without exception."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(3, tables.Controls.Count);
        Assert.Equal(isDoubted, tables.Doubts.Any(doubt => doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal)));
    }

    [Fact]
    public void are_not_those_of_a_band_close_below_the_row_above()
    {
        double[] columns = [Press.Left, Press.Left + 200, Press.Left + 390];
        var tables = TestSection.Read(press =>
        {
            press.Line([(columns[0], "Control"), (columns[1], "Tests performed"), (columns[2], "Results")]);
            press.Feed(9);
            foreach (var (number, criterion) in new[] { ("AC-01", "CC1.1"), ("AC-02", "CC6.2"), ("AC-03", "CC7.4") })
            {
                press.Line([(columns[0], criterion)]);
                press.Line([(columns[0], $"{number} The owner of the list"), (columns[1], "Inspected the list and who had read"), (columns[2], "No deviations identified.")]);
                press.Line([(columns[0], "reads it each month."), (columns[1], "it.")]);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal([("AC-01", "CC1.1"), ("AC-02", "CC6.2"), ("AC-03", "CC7.4")], tables.Controls.Select(control => (control.Id.Value, string.Join(' ', control.Criteria.Select(one => one.Value.Value)))));
    }

    [Fact]
    public void are_missed_where_their_own_column_names_none_that_is_known()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 150, Press.Left + 200, Press.Left + 310, Press.Left + 430], ["Criteria", "HIPAA Standard", "No.", "Control", "Test performed", "Result"],
                [["Common 6.2"], ["164.308(a)(2)"], ["CT-1"], ["A person is named."], ["Inspected the letter."], ["No exceptions."]],
                [["Common 6.3"], ["164.308(a)(5)"], ["CT-2"], ["People are trained."], ["Inspected the list."], ["No exceptions."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Contains(tables.Doubts, doubt => doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal));
    }
}
