using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Cards whose longest label ends no more than a space before the values.</summary>
public sealed class Labels_that_fill_their_column
{
    private const string Longest = "Tests of operating effectiveness";

    private static readonly double Values = Press.Left + Press.WidthOf(Longest, 9) + 4;

    [Fact]
    public void Are_labels_all_the_same()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03", "LX-04" })
                Card(press, number, Longest);
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03", "LX-04"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("Inspected the list of the last quarter.", TestOutcome.NoException), Assert.Single(read.Tests) is var test ? (test.Procedure?.Value, test.Outcome) : default));
    }

    [Fact]
    public void Words_that_happen_to_end_there_are_none()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03", "LX-04" })
            {
                Card(press, number, "Test");
                press.Line([(Press.Left, "Owners of systems in the offices"), (Values, "are asked by Harrow to look through their lists.")]);
                press.Feed(14);
            }
        });
        Assert.All(tables.Controls, read => Assert.Equal(("The owner of the system looks through the list.", "Inspected the list of the last quarter."), (read.Description?.Value, Assert.Single(read.Tests).Procedure?.Value)));
    }

    [Theory]
    [InlineData("Management’s response", true)]
    [InlineData("Management of the offices", false)]
    public void Beside_the_middle_of_an_answer_they_are_labels_as_well(string label, bool isLabel)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["For 3 of 20 joiners the", "form was not kept."]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["For 2 of 25 leavers the", "form was not kept."]]);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            foreach (var (number, exception) in new[] { ("AC-02", "For 3 of 20 joiners the"), ("AC-03", "For 2 of 25 leavers the") })
            {
                var values = Press.Left + Press.WidthOf(label, press.Size) + 4;
                press.Line([(Press.Left, "Control number"), (values, number)]);
                press.Place("Exception", Press.Left, press.Y + (0.5 * press.LineHeight), press.Size);
                press.Line([(values, exception)]);
                press.Line([(values, "form was not kept.")]);
                press.Line([(values, "The form was changed in May so that")]);
                press.Line([(Press.Left, label), (values, "nobody can leave that field empty")]);
                press.Line([(values, "any longer.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        Assert.All(tables.Exceptions, exception => Assert.Equal(isLabel, exception.Response?.Value == "The form was changed in May so that nobody can leave that field empty any longer."));
    }

    [Theory]
    [InlineData(Longest, true)]
    [InlineData("Owners of systems in the offices", false)]
    public void Stand_below_a_control_whose_text_runs_across(string label, bool isLabel)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03", "LX-04" })
            {
                press.Line([(Press.Left, number)]);
                press.Feed(6);
                press.Text("The owner of the system looks through the list of those who may use it.");
                press.Line([(Press.Left, "Criteria"), (Values, "CC6.1")]);
                press.Line([(Press.Left, label), (Values, "Inspected the list of the last quarter.")]);
                press.Line([(Press.Left, "Result"), (Values, "No exceptions noted.")]);
                press.Feed(14);
            }

            TestSection.FurtherPages(press);
        });
        if (isLabel)
            Assert.Equal(["LX-01", "LX-02", "LX-03", "LX-04"], tables.Controls.Where(read => read.Description?.Value == "The owner of the system looks through the list of those who may use it.").Select(read => read.Id.Value));
        Assert.Equal(isLabel, tables.Controls.Any(read => read.Tests is [{ Outcome: TestOutcome.NoException } test] && test.Procedure?.Value == "Inspected the list of the last quarter."));
    }

    [Fact]
    public void A_number_and_criteria_may_stand_over_the_label_of_the_control_and_its_text()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03" })
                Titled(press, number, ("Control", "The owner of the system looks through the list."), ("What we did", "Inspected the list of the last quarter."), ("What we found", "No exceptions noted."));
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(("CC6.1", "The owner of the system looks through the list."), (Assert.Single(read.Criteria).Value.Value, read.Description?.Value)));
    }

    [Fact]
    public void A_number_and_criteria_over_the_label_of_something_else_are_no_title() =>
        Assert.Empty(TestSection.Read(press => Titled(press, "LX-01", ("Frequency", "The owner of the system looks through the list."), ("What we did", "Inspected the list of the last quarter."))).Controls);

    private static void Card(Press press, string number, string test)
    {
        press.Line([(Press.Left, "Control ID"), (Values, number)]);
        press.Line([(Press.Left, "Control"), (Values, "The owner of the system looks through the list.")]);
        press.Line([(Press.Left, test), (Values, "Inspected the list of the last quarter.")]);
        press.Line([(Press.Left, "Result"), (Values, "No exceptions noted.")]);
        press.Feed(14);
    }

    private static void Titled(Press press, string number, params (string Label, string Text)[] parts)
    {
        press.Line([(Press.Left, number), (press.Right - 50, "CC6.1")]);
        foreach (var (label, text) in parts)
            press.Line([(Press.Left, label), (Press.Left + 110, text)]);
        press.Feed(14);
    }
}
