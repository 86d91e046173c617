using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>"Response of management" fills a cell or a line, and no colon parts it from the answer.</summary>
public sealed class Answers_under_a_label_without_a_mark
{
    private const string Answer = "The interface from the personnel system had failed, and the alert went to a person no longer there. It has been put right.";

    [Theory]
    [InlineData("Response of management", "(not examined)")]
    [InlineData("Comment of management", "(not examined)")]
    [InlineData("Management's response", "")]
    public void The_answer_may_stand_beside_it(string label, string below)
    {
        var tables = Read(press =>
        {
            press.Line([(Press.Left, label), (Press.Left + 150, "The interface from the personnel system had failed, and the alert went")]);
            press.Line(new[] { (Press.Left, below), (Press.Left + 150, "to a person no longer there. It has been put right.") }.Where(cell => cell.Item2.Length > 0).ToArray());
        });
        Assert.Equal(Answer, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Management's response", "(unaudited)", 130)]
    [InlineData("Response of management", "(unaudited)", 200)]
    [InlineData("Management's response", "(unexamined)", 200)]
    [InlineData("Management's response", "", 200)]
    public void The_answer_may_stand_where_a_column_of_the_table_begins(string label, string below, double column)
    {
        var tables = Read(press =>
        {
            press.Line([(Press.Left, label), (Press.Left + column, "The interface from the personnel system had failed,")]);
            press.Line(new[] { (Press.Left, below), (Press.Left + column, "and the alert went") }.Where(cell => cell.Item2.Length > 0).ToArray());
            press.Line([(Press.Left + column, "to a person no longer there. It has been put right.")]);
        });
        Assert.Equal(Answer, Assert.Single(tables.Exceptions).Response?.Value);
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact is "controls" or "exceptions");
    }

    [Fact]
    public void The_row_close_below_an_answer_is_a_row()
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350];
            press.Line([(columns[0], "Ref"), (columns[1], "Control"), (columns[2], "Test performed"), (columns[3], "Result")]);
            press.Feed(6);
            press.Line([(columns[0], "LX-01"), (columns[1], "Access of leavers ends."), (columns[2], "Inspected 20 records."), (columns[3], "For 9 of 20, it had not.")]);
            press.Line([(columns[0], "Management's response"), (columns[2], "The interface has been put right since the end of May.")]);
            foreach (var number in new[] { "LX-02", "LX-03" })
                press.Line([(columns[0], number), (columns[1], "Access of leavers ends."), (columns[2], "Inspected 20 records."), (columns[3], "No exceptions noted.")]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(["LX-01", "LX-02", "LX-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal("The interface has been put right since the end of May.", Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Fact]
    public void It_may_stand_alone_in_a_cell_over_the_answer()
    {
        var tables = Read(press =>
        {
            press.Line([(Press.Left, "Comment of management")]);
            press.Text(Answer);
        });
        Assert.Equal(Answer, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Management’s response")]
    [InlineData("Management response")]
    [InlineData("Response of management")]
    public void It_may_stand_alone_below_the_row_and_apart_from_the_answer(string label)
    {
        var tables = Read(press =>
        {
            press.Feed(9);
            press.Line([(Press.Left, label)]);
            press.Feed(9);
            press.Text(Answer);
        });
        Assert.Equal(Answer, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("LX-03")]
    [InlineData("Response to LX-03:")]
    public void What_stands_below_it_may_name_another_control(string number)
    {
        var tables = Read(press =>
        {
            press.Feed(9);
            press.Line([(Press.Left, "Management’s response")]);
            press.Feed(9);
            press.Text($"{number} {Answer}");
        });
        Assert.Null(Assert.Single(tables.Exceptions).Response);
    }

    [Theory]
    [InlineData("Management response")]
    [InlineData("Harrow’s reply")]
    [InlineData("Comment of management")]
    public void It_may_stand_alone_on_its_line_of_the_cell_with_the_result(string label)
    {
        var exception = Assert.Single(InCell("For 9 of 20 leavers, access", "was not removed.", label, "The interface has been put", "right since then.").Exceptions);
        Assert.Equal(("For 9 of 20 leavers, access was not removed.", "The interface has been put right since then."), (exception.Text.Value, exception.Response?.Value));
    }

    [Theory]
    [InlineData("For 9 of 20 leavers there was no", "Management response", "to the letter of the owner.")]
    [InlineData("For 9 of 20 leavers, access", "was not removed.", "Management")]
    public void Words_inside_a_sentence_are_no_label(params string[] result) =>
        Assert.Null(Assert.Single(InCell(result).Exceptions).Response);

    [Theory]
    [InlineData("–")]
    [InlineData("-")]
    public void A_dash_in_the_place_of_an_answer_is_none(string dash)
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 60, Press.Left + 180, Press.Left + 290, Press.Left + 420];
            TestSection.Table(press, columns, ["Ref", "Control", "Test performed", "Result", "Management response"],
                [["LX-01"], ["Access of leavers is", "removed at once."], ["Inspected 20 records", "of leavers."], ["For 9 of 20 leavers,", "it was not removed."], [dash]],
                [["LX-02"], ["Access of leavers is", "removed at once."], ["Inspected 25 records", "of leavers."], ["For 2 of 25 leavers,", "it was not removed."], ["It is now."]]);
            TestSection.FurtherPages(press);
        });
        Assert.Equal([null, "It is now."], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith("managementResponse", StringComparison.Ordinal));
    }

    private static Report.TableFacts InCell(params string[] result) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"],
            [["LX-01"], ["Access of leavers is", "removed at once."], ["Inspected 20 records", "of leavers."], result]);
        press.Feed(8);
        TestSection.Controls(press, "LX-02", "LX-03");
    });

    [Theory]
    [InlineData("Management responds: ")]
    [InlineData("Management states: ")]
    [InlineData("Management replies: ")]
    [InlineData("Management answers: ")]
    [InlineData("Management comments: ")]
    public void A_verb_may_take_the_place_of_the_noun(string label) =>
        Assert.Equal(Answer, Assert.Single(Read(press => press.Text(label + Answer)).Exceptions).Response?.Value);

    [Theory]
    [InlineData("Management states in its handbook what is to be done with the interface.")]
    [InlineData("Management decides: the interface is looked at by those who own it.")]
    public void A_verb_without_a_mark_or_another_verb_begins_none(string text) =>
        Assert.Null(Assert.Single(Read(press => press.Text(text)).Exceptions).Response);

    [Theory]
    [InlineData("Management response plans were rehearsed twice in the period, and the record of it was kept.")]
    [InlineData("Management Response Team members did not meet in the period, and no record of it was kept.")]
    [InlineData("Management Response Officer Merrow was away in the period, and no record of it was kept.")]
    public void What_management_did_in_the_period_is_no_answer(string text) =>
        Assert.Null(Assert.Single(Read(press => press.Text(text)).Exceptions).Response);

    private static Report.TableFacts Read(Action<Press> below) => TestSection.Read(press =>
    {
        TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 350], ["Ref", "Control", "Test performed", "Result"],
            [["LX-01"], ["Access of leavers is", "removed at once."], ["Inspected 20 records", "of leavers."], ["For 9 of 20 leavers, access", "was not removed."]]);
        below(press);
        press.Feed(8);
        TestSection.Controls(press, "LX-02", "LX-03");
    });

    [Theory]
    [InlineData("Exception noted by the", "auditors", "Response of", "management")]
    [InlineData("Exception found by the", "auditor", "Management's", "response")]
    public void Labels_of_two_lines_stand_beside_their_texts_on_a_card(string exception, string ofWhom, string response, string ofManagement)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners the form was not kept by the owner.", "For 2 of 25 leavers the form was not kept by the owner.", press =>
        {
            foreach (var (number, control, stated, answer) in new[]
            {
                ("AC-02", "The owner of the system keeps a form.", (string[])["For 3 of 20 joiners the form was not kept by the", "owner."], (string[])["The owner has named a person who looks after the", "list in the holidays."]),
                ("AC-03", "The owner of the system keeps a list.", ["For 2 of 25 leavers the form was not kept by the", "owner."], ["The form was changed in May so that nobody can", "leave it."]),
            })
            {
                press.Line([(Press.Left, "Control"), (Press.Left + 110, $"{number} – {control}")]);
                press.Feed(6);
                press.Line([(Press.Left, exception), (Press.Left + 110, stated[0])]);
                press.Line([(Press.Left, ofWhom), (Press.Left + 110, stated[1])]);
                press.Feed(6);
                press.Line([(Press.Left, response), (Press.Left + 110, answer[0])]);
                press.Line([(Press.Left, ofManagement), (Press.Left + 110, answer[1])]);
                press.Feed(16);
            }
        });
        Assert.Equal(["The owner has named a person who looks after the list in the holidays.", "The form was changed in May so that nobody can leave it."], tables.Exceptions.Select(one => one.Response?.Value));
    }
}
