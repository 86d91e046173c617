using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>The words that stand right before an answer across the table, and are told from it by nothing but a capital.</summary>
public sealed class Labels_of_answers_without_a_mark
{
    private const string Answer = "The interface had failed, and the alert went to a person no longer there. It has been put right.";

    [Theory]
    [InlineData("Response of management (unaudited)")]
    [InlineData("Comments by the management (unexamined)")]
    [InlineData("Answer from management (not audited)")]
    [InlineData("Replies of management (not examined)")]
    [InlineData("Management’s reply")]
    [InlineData("Answer")]
    [InlineData("Reply")]
    [InlineData("Statement of Harrow:")]
    [InlineData("Remark of management:")]
    public void Belong_to_the_row_above(string label) => Assert.Equal(Answer, Below($"{label} {Answer}"));

    [Theory]
    [InlineData("Response of management to the board was that the interface had failed, and that it has been put right.")]
    [InlineData("Response of management (delayed) The interface had failed, and the alert went to a person no longer there.")]
    [InlineData("Answer Desk The interface had failed, and the alert went to a person no longer there.")]
    [InlineData("Statement of Work: The interface had failed, and the alert went to a person no longer there.")]
    [InlineData("Reply forms had failed, and the alert went to a person no longer there.")]
    [InlineData("The response of management The interface had failed, and the alert went to a person no longer there.")]
    public void Are_none_in_a_sentence(string text) => Assert.Null(Below(text));

    [Theory]
    [InlineData("No comment was made.", true)]
    [InlineData("Management has not reacted to this finding.", true)]
    [InlineData("No reply has been received", true)]
    [InlineData("None furnished.", true)]
    [InlineData("None furnished by the vendor was lost.", false)]
    [InlineData("No comment was made in time, and the list is kept by another since.", false)]
    public void May_say_that_there_is_none(string text, bool isNone) => Assert.Equal(isNone, ResponseWords.SaysNone(text));

    [Theory]
    [InlineData("Frequency of the control")]
    [InlineData("Comment of those who read it")]
    public void Are_none_in_a_column_or_a_cell_of_their_own_where_they_say_something_else(string label)
    {
        Assert.Null(Below(press => press.Line([(Press.Left, label), (Press.Left + 150, Answer[..40])])));
        Assert.Null(Below(press =>
        {
            press.Line([(Press.Left, label)]);
            press.Text(Answer);
        }));
    }

    private static string? Below(string text) => Below(press => press.Text(text));

    private static string? Below(Action<Press> below) => Assert.Single(TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"],
            [["LX-01"], ["Access of leavers is", "removed at once."], ["Inspected 20 records", "of leavers."], ["For 9 of 20 leavers, access", "was not removed."]]);
        below(press);
        press.Feed(8);
        TestSection.Controls(press, "LX-02", "LX-03");
    }).Exceptions).Response?.Value;
}
