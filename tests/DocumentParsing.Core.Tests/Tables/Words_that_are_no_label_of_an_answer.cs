using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"Management Response Team", or "response" at the end of a cell: words of a label that label nothing.</summary>
public sealed class Words_that_are_no_label_of_an_answer
{
    private static readonly string[] Late = ["For 2 of 4 quarters, no", "record was kept."];

    [Fact]
    public void A_team_of_that_name_may_begin_a_result()
    {
        var exception = Assert.Single(Read(["The team meets", "each quarter."], ["Management Response Team", "did not meet in 2 of 4", "quarters."]).Exceptions);
        Assert.Equal(("Management Response Team did not meet in 2 of 4 quarters.", 2, 4), (exception.Text.Value, exception.Deviations?.Value, exception.Sample?.Value));
    }

    [Fact]
    public void A_sentence_on_that_team_below_the_row_answers_nothing() =>
        Assert.Null(Assert.Single(Read(["The team meets", "each quarter."], Late, "Management Response Team members are named in the plan, which is kept by the owner of the system for a year.").Exceptions).Response);

    [Fact]
    public void The_last_word_of_a_cell_belongs_to_it()
    {
        var tables = Read(["The team rehearses its", "plan for an incident and its", "response"], Late, "CC6.2: The entity keeps others out of its buildings, and does so throughout the period with care.");
        Assert.Equal("The team rehearses its plan for an incident and its response", tables.Controls[0].Description?.Value);
        Assert.Equal("For 2 of 4 quarters, no record was kept.", Assert.Single(tables.Exceptions).Text.Value);
    }

    private static Report.TableFacts Read(string[] control, string[] result, string? below = null) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"], [["LX-01"], control, ["Inspected the record", "of the team."], result]);
        if (below is not null)
            press.Text(below);
        press.Feed(8);
        TestSection.Controls(press, "LX-02", "LX-03");
    });
}
