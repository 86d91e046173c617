using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Dots from a number to its criteria, or from a label to its value.</summary>
public sealed class Dots_that_lead
{
    [Theory]
    [InlineData("....................")]
    [InlineData(". . . . . . . . . .")]
    public void A_result_may_stand_behind_them_below_tests_without_a_label(string dots)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, said) in new[] { ("LX-01", "No exceptions noted"), ("LX-02", "Exception noted - For 2 of 25 leavers, access was removed late."), ("LX-03", "No exceptions noted") })
            {
                press.Text($"Control {number} (CC6.1, CC6.2)");
                press.Text("The owner of the system looks through the list of those who may use it every quarter.");
                press.Line([(Press.Left + 20, "Reviewed the standard for lists, to find out whether it had been approved.")]);
                press.Line([(Press.Left + 20, $"Result {dots} No exceptions noted")]);
                press.Line([(Press.Left + 20, "Judgmentally selected two lists and read them, to find out whether they were looked through.")]);
                press.Line([(Press.Left + 20, $"Result {dots} {said}")]);
                press.Feed(10);
            }
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(["CC6.1", "CC6.2"], read.Criteria.Select(criterion => criterion.Value.Value)));
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], tables.Controls[1].Tests.Select(test => test.Outcome));
        Assert.All(tables.Controls.SelectMany(read => read.Tests), test => Assert.NotEqual("", test.Procedure?.Value ?? ""));
    }

    [Theory]
    [InlineData("Access by role ....................")]
    [InlineData("Access by role . . . . . . . . . .")]
    [InlineData("Access by role ____________________")]
    [InlineData("....................")]
    public void They_may_lead_from_a_title_to_criteria(string title)
    {
        var tables = TestSection.Read(press => Titled(press, title + " CC6.1", "LX-01", "LX-02", "LX-03"));
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal("CC6.1", Assert.Single(read.Criteria).Value.Value));
    }

    [Theory]
    [InlineData("Access by role ... CC6.1 and others")]
    [InlineData("Access by role .................... page 12")]
    public void Too_few_or_those_to_something_else_lead_to_no_criteria(string title) =>
        Assert.All(TestSection.Read(press => Titled(press, title, "LX-01", "LX-02", "LX-03")).Controls, read => Assert.Empty(read.Criteria));

    [Theory]
    [InlineData("Haphazardly selected two lists and read them.")]
    [InlineData("Held a discussion with the owner of the list.")]
    [InlineData("For a random sample of lists, read what was done.")]
    [InlineData("For each of the lists, asked the owner what was done.")]
    [InlineData("Through inquiry of the owner, learned what was done.")]
    [InlineData("Re-performed the reading of a list.")]
    public void A_test_without_a_label_is_known_by_how_it_begins(string test) => Assert.All(Unlabelled(test), read => Assert.Equal((Looks, test), (read.Description?.Value, Assert.Single(read.Tests).Procedure?.Value)));

    [Theory]
    [InlineData("Reviewers of lists are chosen by the owner.")]
    [InlineData("For all lists there is an owner.")]
    public void Other_sentences_belong_to_the_control_above(string sentence) => Assert.All(Unlabelled(sentence, "Test: Inspected the list of the last quarter."), read => Assert.Equal($"{Looks} {sentence}", read.Description?.Value));

    private const string Looks = "The owner of the system looks through the list of those who may use it every quarter.";

    private static IReadOnlyList<Control> Unlabelled(params string[] sentences)
    {
        var controls = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX-01", "LX-02", "LX-03" })
            {
                press.Text($"Control {number} (CC6.1, CC6.2)");
                press.Text(Looks);
                foreach (var sentence in sentences)
                    press.Line([(Press.Left, sentence)]);
                press.Line([(Press.Left, "Result: No exceptions noted")]);
                press.Feed(10);
            }
        }).Controls;
        Assert.Equal(3, controls.Count);
        return controls;
    }

    private static void Titled(Press press, string title, params string[] numbers)
    {
        foreach (var number in numbers)
        {
            press.Text($"{number} {title}");
            press.Text("Control: The owner of the system looks through the list.");
            press.Text("Test: Inspected the list of the last quarter.");
            press.Text("Result: No exceptions noted.");
            press.Feed(10);
        }
    }

    [Fact]
    public void A_control_of_a_Type_1_may_have_its_criteria_behind_them()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var number in new[] { "LX 1", "LX 2", "LX 3", "LX 4", "LX 5" })
            {
                press.Text($"{number} . . . . . . . . . . . . . . . . CC6.1, CC6.2");
                press.Line([(Press.Left + 20, "The owner of the system looks through the list of those who may use it.")]);
                press.Feed(10);
            }
        });
        Assert.Equal(["LX 1", "LX 2", "LX 3", "LX 4", "LX 5"], tables.Controls.Select(read => read.Id.Value));
        Assert.All(tables.Controls, read => Assert.Equal(2, read.Criteria.Count));
    }

    [Theory]
    [InlineData(4, "CC6.1, CC6.2")]
    [InlineData(5, "page 12")]
    public void Few_of_them_or_dots_to_a_page_list_no_controls(int count, string behind) =>
        Assert.Empty(TestSection.Read(press =>
        {
            for (var number = 1; number <= count; number++)
            {
                press.Text($"LX {number} . . . . . . . . . . . . . . . . {behind}");
                press.Line([(Press.Left + 20, "The owner of the system looks through the list of those who may use it.")]);
                press.Feed(10);
            }
        }).Controls);
}
