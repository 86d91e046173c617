using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Answers that name neither control nor criterion, but the number that the deviation or its answer has.</summary>
public sealed class Answers_by_the_number_of_a_deviation
{
    private const string Reply = "The form was changed in May.";
    private const string Other = "A second person has been named.";

    [Theory]
    [InlineData("Deviation M-1. ", "Deviation M-2. ", "M-1", "M-2", "Number")]
    [InlineData("Exception EX-07: ", "Exception EX-08: ", "EX-07", "EX-08", "Ref.")]
    [InlineData("Finding F1 – ", "Finding F2 – ", "F1", "F2", "Finding")]
    [InlineData("Deviation 1: ", "Deviation 2: ", "Deviation 1", "Deviation 2", "Number")]
    public void A_table_of_answers_may_number_the_deviations(string one, string two, string first, string second, string title)
    {
        var tables = TestSection.WithAnswers(one + "For 3 of 20 joiners it was late.", two + "For 2 of 25 leavers it was late.", press => Answers(press, title, first, second));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.Equal([(3, 20), (2, 25)], tables.Exceptions.Select(exception => (exception.Deviations?.Value ?? 0, exception.Sample?.Value ?? 0)));
    }

    [Theory]
    [InlineData("M-8", "M-9")]
    [InlineData("1", "2")]
    public void A_number_that_is_no_deviations_own_links_nothing_and_is_doubted(string first, string second)
    {
        var tables = TestSection.WithAnswers("Deviation M-1. For 3 of 20 joiners it was late.", "Deviation M-2. For 2 of 25 leavers it was late.", press => Answers(press, "Number", first, second));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
        Assert.Equal(["exceptions[0].managementResponse", "exceptions[1].managementResponse"], tables.Doubts.Select(doubt => doubt.Fact).Where(fact => fact.EndsWith("managementResponse", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("R1", "R2", true)]
    [InlineData("R-1", "R-2", true)]
    [InlineData("R8", "R9", false)]
    public void A_column_for_answers_may_hold_no_more_than_their_marks(string first, string second, bool areThere)
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [Press.Left, Press.Left + 60, Press.Left + 190, Press.Left + 310, Press.Left + 440], ["Ref", "Control", "Test performed", "Result", "Resp."],
                [["AC-01"], ["The owner of the", "system keeps a book."], ["Inspected the", "record of reviews."], ["No exceptions noted."], [""]],
                [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], ["For 3 of 20 joiners", "it was late."], [first]],
                [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], ["For 2 of 25 leavers", "it was late."], [second]]);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            foreach (var (mark, said) in new[] { (first.Replace('8', '1'), Reply), (second.Replace('9', '2'), Other) })
            {
                press.Text($"{mark} {said}");
                press.Feed(8);
            }

            TestSection.FurtherPages(press);
        }, "CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        Assert.Equal(areThere ? [Reply, Other] : [null, null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.Equal(!areThere, tables.Doubts.Any(doubt => doubt.Fact.EndsWith("managementResponse", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_criterion_behind_the_word_is_no_number_of_a_deviation()
    {
        var tables = TestSection.WithAnswers("Deviation CC6.1. For 3 of 20 joiners it was late.", "For 2 of 25 leavers it was late.", press => Answers(press, "Number", "CC6", "CC7"));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Theory]
    [InlineData("See reply 1.", "See reply 2.", "Reply 1", "Reply 2")]
    [InlineData("See management's response no. 1.", "See management's response no. 2.", "Response 1", "Response 2")]
    public void The_result_may_send_to_the_number_of_its_answer(string one, string two, string first, string second)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners it was late. " + one, "For 2 of 25 leavers it was late. " + two, press => Under(press, first, second), heading: "Part F - What Harrow says");
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void An_answer_to_which_the_result_sends_and_which_is_not_there_is_doubted()
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners it was late. See response 1.", "For 2 of 25 leavers it was late. See response 2.", press => Under(press, "Response 8", "Response 9"), heading: "Part F - What Harrow says");
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
        Assert.Contains("exceptions[0].managementResponse", tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Theory]
    [InlineData("Reference AC-02", "Reference AC-03")]
    [InlineData("Ref. AC-02", "Ref. AC-03")]
    public void The_number_of_the_control_may_be_called_a_reference(string first, string second)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners it was late.", "For 2 of 25 leavers it was late.", press => Under(press, first, second));
        Assert.Equal([Reply, Other], tables.Exceptions.Select(exception => exception.Response?.Value));
    }

    [Fact]
    public void A_reference_to_a_control_without_an_exception_answers_none()
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners it was late.", "For 2 of 25 leavers it was late.", press => Under(press, "Reference AC-01", "Reference AC-09"));
        Assert.All(tables.Exceptions, exception => Assert.Null(exception.Response));
    }

    [Theory]
    [InlineData("Harrow has the following comments on the exceptions of Section IV.", true)]
    [InlineData("Harrow has the following comments on the exceptions of Section IV of the", false)]
    public void Right_below_the_sentence_that_announces_the_answers_stands_the_first_number(string announced, bool isAtItsEnd)
    {
        var tables = TestSection.WithAnswers("For 3 of 20 joiners it was late.", "For 2 of 25 leavers it was late.", press =>
        {
            press.Line([(Press.Left, announced)]);
            press.Line([(Press.Left, "Control AC-02")]);
            press.Feed(8);
            press.Line([(Press.Left, Reply)]);
        });
        Assert.Equal(isAtItsEnd ? Reply : null, tables.Exceptions[0].Response?.Value);
        Assert.Null(tables.Exceptions[1].Response);
    }

    private static void Under(Press press, string first, string second)
    {
        press.Text(first);
        press.Text(Reply);
        press.Feed(8);
        press.Text(second);
        press.Text(Other);
    }

    private static void Answers(Press press, string title, string first, string second) =>
        TestSection.Table(press, [Press.Left, Press.Left + 70, Press.Left + 180, Press.Left + 380], [title, "Matter", "Answer of Harrow", "Owner"],
            [[first], ["Forms of joiners"], [Reply], ["The owner"]], [[second], ["Forms of leavers"], [Other], ["The owner"]]);
}
