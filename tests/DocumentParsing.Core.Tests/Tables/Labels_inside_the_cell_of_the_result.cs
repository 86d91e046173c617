using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>What the auditor found, and below it in the same cell what management says to it.</summary>
public sealed class Labels_inside_the_cell_of_the_result
{
    [Theory]
    [InlineData("Reply:")]
    [InlineData("Reaction:")]
    [InlineData("Feedback:")]
    [InlineData("Rejoinder:")]
    public void Part_the_answer_from_what_was_found(string label) => Assert.Equal(("For 2 of 4 quarters, no record was kept.", "The record is now kept by the owner."), Read(label));

    [Theory]
    [InlineData("Reaction time:")]
    [InlineData("Feedback form:")]
    public void Are_not_what_only_begins_like_one(string label) => Assert.Null(Read(label).Response);

    private static (string Found, string? Response) Read(string label)
    {
        var tables = TestSection.Read(press => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"],
            [["LX-01"], ["The team meets", "each quarter."], ["Inspected the record", "of the team."], ["For 2 of 4 quarters, no", "record was kept.", $"{label} The record is", "now kept by the owner."]],
            [["LX-02"], ["The team reads", "each record."], ["Inspected the record", "of the team."], ["No exceptions noted."]]));
        var exception = Assert.Single(tables.Exceptions);
        return (exception.Text.Value, exception.Response?.Value);
    }
}
