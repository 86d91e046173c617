using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Answers below the tables, in the part of the tests itself, under headings that few firms use.</summary>
public sealed class Headings_over_answers
{
    private const string Reply = "The form was changed in May so that nobody can leave that field empty any longer.";

    [Theory]
    [InlineData("Appendix: comments of Harrow on", "exceptions (not examined)")]
    [InlineData("Responses of those who manage Harrow and its platform to", "exceptions of the year")]
    public void May_take_two_lines(string first, string second) => Assert.Equal(Reply, Answer(press => Two(press, first, second)));

    [Theory]
    [InlineData("Harrow keeps no comments on", "exceptions of its own.")]
    [InlineData("Harrow and those who work for it as well as for others keep a book of comments on", "exceptions of the year and of the one before")]
    [InlineData("Appendix: notes of Harrow on", "exceptions (not examined)")]
    public void Are_none_where_two_lines_are_a_sentence_or_say_nothing_of_answers(string first, string second) => Assert.Null(Answer(press => Two(press, first, second)));

    [Theory]
    [InlineData("Addendum of Harrow's management")]
    [InlineData("Addenda by the management")]
    [InlineData("Addendum from Management")]
    public void May_be_those_of_an_addendum(string heading) => Assert.Equal(Reply, Answer(press => press.Text(heading, 1.4)));

    [Fact]
    public void May_call_them_reactions() => Assert.Equal(Reply, Answer(press => press.Text("Reactions of the board", 1.4)));

    [Theory]
    [InlineData("Harrow expects to obtain a Type 2 report for the period from April 1 to September 30.", false)]
    [InlineData("Management plans to obtain the SOC 2 reports of both vendors by the end of June.", true)]
    public void May_stand_over_answers_of_more_than_a_paragraph_but_not_over_words_on_the_next_report(string further, bool isAnswer)
    {
        var tables = TestSection.Read(press =>
        {
            Row(press, "AC-01", "No exceptions noted.");
            Row(press, "AC-02", "For 2 of 25 leavers the", "access was kept.");
            TestSection.FurtherPages(press);
            press.NewPage();
            press.Text("Section V - Management's Responses to Exceptions", 1.4);
            press.Text("AC-02 " + Reply);
            press.Feed(12);
            press.Text(further);
        });
        Assert.Equal(isAnswer ? $"{Reply} {further}" : Reply, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Addendum of Harrow")]
    [InlineData("Addendum to the list of the management")]
    public void Are_none_where_the_addendum_is_not_that_of_management(string heading) => Assert.Null(Answer(press => press.Text(heading, 1.4)));

    [Theory]
    [InlineData("Reply of Harrow to AC-02: ")]
    [InlineData("Comments by Harrow Ledger on AC-02: ")]
    [InlineData("Answer from the Harrow Board regarding AC-02 - ")]
    public void May_say_whose_the_answer_is_before_its_control(string lead) => Assert.Equal(Reply, Below(lead));

    [Theory]
    [InlineData("Reply of somebody to AC-02: ")]
    [InlineData("Comments by Harrow Ledger on the door of AC-02: ")]
    public void Are_none_where_nobody_is_named_or_the_answer_is_to_something_else(string lead) => Assert.Null(Below(lead));

    [Theory]
    [InlineData("CC7.1: Detecting what changes", null)]
    [InlineData("CC7.1: The list is now read each day.", "The list is now read each day.")]
    public void May_begin_with_a_criterion_but_its_name_is_no_answer(string line, string? answer)
    {
        var tables = TestSection.Read(press =>
        {
            press.Text("CC6.1: Access to the platform");
            press.Feed(12);
            Row(press, "AC-01", "No exceptions noted.");
            Row(press, "AC-02", "For 2 of 25 leavers the", "access was kept.");
            press.Feed(12);
            press.Text("Management's responses", 1.2);
            press.Text("AC-02: " + Reply);
            press.Feed(24);
            press.Text(line);
            press.NewPage();
            press.Text("CC7.1: Detecting what changes");
            press.Feed(12);
            Row(press, "AC-03", "For 3 of 25 lists nobody", "had read them.");
            TestSection.FurtherPages(press);
        });
        Assert.Equal([Reply, answer], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    private static void Row(Press press, string number, params string[] result) => TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
        [[number], ["The owner of the", "system reads a list."], ["Inspected the records", "of 25 of them."], result]);

    private static void Two(Press press, string first, string second)
    {
        press.Line([(Press.Left, first)]);
        press.Line([(Press.Left, second)]);
        press.Feed(12);
    }

    private static string? Answer(Action<Press> heading) => Read(press =>
    {
        heading(press);
        press.Text("AC-02");
        press.Feed(8);
        press.Text(Reply);
    });

    private static string? Below(string lead) => Read(press => press.Text(lead + Reply));

    private static string? Read(Action<Press> below)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Controls(press, "AC-01");
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["For 3 of 20 joiners the", "form was not kept."]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["No exceptions noted."]]);
            below(press);
            TestSection.FurtherPages(press);
        });
        return Assert.Single(tables.Exceptions).Response?.Value;
    }

    [Theory]
    [InlineData("Management's response to AC-02", true)]
    [InlineData("Harrow's reply regarding AC-02", true)]
    [InlineData("Response times of AC-02", false)]
    public void May_be_no_wider_than_the_first_column_of_the_table_above(string heading, bool isAnswer)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 160, Press.Left + 220, Press.Left + 380], ["Control", "Criteria", "Test performed", "Result"],
                [["AC-01", "The owner keeps a list."], ["CC6.1"], ["Inspected the list."], ["No exceptions noted."]],
                [["AC-02", "The owner keeps a form."], ["CC6.2"], ["Inspected 25 forms."], ["Exception noted. For 2 of", "25 leavers it was late."]]);
            press.Line([(Press.Left, heading)]);
            press.Text(Reply);
            TestSection.FurtherPages(press);
        });
        Assert.Equal(isAnswer ? Reply : null, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Re: AC-02, Removal of access")]
    [InlineData("Control measure AC-02")]
    public void May_name_the_control_in_few_words(string heading)
    {
        var tables = TestSection.WithAnswers("Exception noted. For 2 of 25 leavers it was late.", "No exceptions noted.", press =>
        {
            press.Line([(Press.Left, heading)]);
            press.Text(Reply);
        });
        Assert.Equal(Reply, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Fields that were left empty (control AC-02)", true)]
    [InlineData("Fields that were left empty (annex AC-02)", false)]
    public void May_name_the_control_in_brackets_behind_what_it_is_about(string heading, bool isAnswer)
    {
        var tables = TestSection.WithAnswers("For 2 of 25 leavers the form was not kept.", "No exceptions noted.", press =>
        {
            press.Text(heading);
            press.Text(Reply);
        });
        Assert.Equal(isAnswer ? Reply : null, Assert.Single(tables.Exceptions).Response?.Value);
    }

    [Theory]
    [InlineData("Part Five: Responses of Harrow to the Results", true)]
    [InlineData("Part Five: Responses of Harrow to the Results of the risk survey", false)]
    public void May_call_what_is_answered_the_results(string heading, bool isAnswer) => Assert.Equal(isAnswer ? Reply : null, Answer(press => press.Text(heading, 1.4)));

    [Theory]
    [InlineData("For the third, on forms that were left empty (AC-02), no comment has been prepared.", false)]
    [InlineData("For the third, on forms that were left empty (AC-02), a comment has been prepared.", true)]
    [InlineData("Comments on AC-02 had not been received when this report was completed.", false)]
    [InlineData("No response is given to the remaining exception.", false)]
    [InlineData("Management has nothing to add on the other exception.", false)]
    public void May_say_below_them_that_one_was_not_answered(string sentence, bool isDoubted)
    {
        var tables = TestSection.WithAnswers("For 2 of 25 leavers the form was not kept.", "For 3 of 25 joiners the form was not kept.", press =>
        {
            press.Text($"Harrow wishes to comment on one of the exceptions. {sentence}");
            press.Text("Control AC-03");
            press.Text(Reply);
        });
        Assert.Equal([null, Reply], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.Equal(isDoubted, tables.Doubts.Any(doubt => doubt.Fact == "exceptions[0].managementResponse"));
    }

    [Theory]
    [InlineData("No response is given to the remaining exception.", true)]
    [InlineData("Management has nothing to add on the other exceptions.", true)]
    [InlineData("Management has nothing to add on the next report.", false)]
    [InlineData("No response was given to the customer.", false)]
    [InlineData("Where the first has not responded to the other alerts within an hour, the second does.", false)]
    [InlineData("The vendor did not comment on the remaining clauses.", false)]
    public void May_say_that_nothing_is_answered_of_those_that_are_left(string sentence, bool saysSo) => Assert.Equal(saysSo, ResponseWords.SaysNoneOfTheRest(sentence));

    [Theory]
    [InlineData("Comments on AC-02 had not been received when this report was completed.", true)]
    [InlineData("Response to two alerts under AC-04 was not provided by the analyst, who was ill.", false)]
    [InlineData("The response to AC-02 was not available when fieldwork ended, and is set out below.", false)]
    public void May_say_of_one_that_nobody_commented_on_it(string sentence, bool saysSo) => Assert.Equal(saysSo, ResponseWords.SaysThereIsNone(sentence));

    [Theory]
    [InlineData("had not been received when this report was completed.", true)]
    [InlineData("had not been received when the fault was found, and were sent again.", false)]
    public void May_be_left_of_it_behind_the_number(string rest, bool isNone) => Assert.Equal(isNone, ResponseWords.SaysNone(rest));
}
