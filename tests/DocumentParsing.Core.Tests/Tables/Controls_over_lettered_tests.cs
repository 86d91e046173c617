using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>One column for the number of a control and for the letters of its tests, which stand below it: the control runs over all other columns.</summary>
public sealed class Controls_over_lettered_tests
{
    private const string Clean = "No exceptions identified.";

    private static readonly string[][] Procedures =
    [
        ["Asked the head of people how this is carried out", "and weighed the answer."],
        ["Inspected a sample of the records of the period", "to see that each of them was signed in time."],
        ["Observed somebody who did it, with his leave", "and in his own room, on a day of May."],
    ];

    private static readonly double[] Columns = [Press.Left, Press.Left + 44, Press.Left + 330];

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("1", "2", "3")]
    [InlineData("(a)", "(b)", "(c)")]
    public void Each_control_has_the_tests_down_to_the_next(params string[] marks)
    {
        var tables = Read(press =>
        {
            Control(press, "GV01", "The code of conduct is published and can be read by whoever works for Harrow, wherever that is.", marks, Clean, Clean);
            Control(press, "GV02", "The board meets.", marks, Clean);
            Control(press, "GV03", "New staff sign the code of conduct and the rules for devices before they are given an account of the network.", marks, Clean, "Exception identified. For 2 of 25 joiners", Clean);
        });
        Assert.Equal([("GV01", 2), ("GV02", 1), ("GV03", 3)], tables.Controls.Skip(8).Select(control => (control.Id.Value, control.Tests.Count)));
        Assert.Equal("The board meets.", tables.Controls[9].Description?.Value);
        Assert.Equal(string.Join(' ', Procedures[1]), tables.Controls[10].Tests[1].Procedure?.Value);
        Assert.Equal(("GV03", 2, 25), Assert.Single(tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value))));
        Assert.DoesNotContain(tables.Doubts, doubt => !doubt.Fact.EndsWith(".criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void Tests_go_on_below_the_titles_of_the_next_page()
    {
        var tables = Read(press =>
        {
            Control(press, "GV01", "The code of conduct is published and can be read by whoever works for Harrow, wherever that is.", ["a", "b", "c"], Clean);
            Control(press, "GV02", "The board meets each quarter and is told of risks to the systems and of what is done about them by all.", ["a", "b", "c"], Clean);
            press.NewPage();
            Titles(press);
            Tests(press, ["b", "c"], Clean, Clean);
            Control(press, "GV03", "The board meets each quarter and is told of risks to the systems and of what is done about them by all.", ["a", "b", "c"], Clean, Clean);
        });
        Assert.Equal([("GV01", 1), ("GV02", 3), ("GV03", 2)], tables.Controls.Skip(8).Select(control => (control.Id.Value, control.Tests.Count)));
    }

    [Fact]
    public void The_row_of_the_next_control_is_no_lost_answer_to_an_exception()
    {
        var tables = Read(press =>
        {
            Control(press, "GV01", "The code of conduct is published and can be read by whoever works for Harrow, wherever that is.", ["a", "b"], Clean, "Exception identified. For 2 of 25 joiners");
            Control(press, "GV02", "The board meets each quarter and is told of risks to the systems and of what is done about them by all.", ["a", "b"], "Exception identified. For 1 of 4 quarters", Clean);
            Control(press, "GV03", "The board meets each quarter and is told of risks to the systems and of what is done about them by all.", ["a", "b"], Clean);
            press.NewPage();
            press.Text("Section V - Other Information Provided by Harrow (Unaudited)", 1.4);
            TestSection.Table(press, [Press.Left, Press.Left + 80], ["Control", "Response of management"], [["GV01"], ["The list of joiners is kept by another since March."]]);
        });
        Assert.Equal(["The list of joiners is kept by another since March.", null], tables.Exceptions.Select(exception => exception.Response?.Value));
        Assert.DoesNotContain(tables.Doubts, doubt => doubt.Fact.EndsWith(".managementResponse", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_controls_that_stand_in_the_column_make_no_such_table()
    {
        var tables = TestSection.Read(press => TestSection.Table(press, Columns, ["Ref.", "Test of control", "Outcome"], [.. Enumerable.Range(1, 6).Select(number => (string[][])[[$"{number}"], ["Inspected the record of reviews", "and of changes."], [Clean]])]));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], tables.Controls.Select(control => control.Id.Value));
    }

    private static TableFacts Read(Action<Press> set) => TestSection.Read(press =>
    {
        press.Text("Governance and people", 1.2);
        Titles(press);
        // As many as show where the columns are.
        for (var number = 1; number <= 8; number++)
            Control(press, $"SO0{number}", Described[number - 1], ["a", "b", "c"], Clean, Clean, Clean);
        set(press);
        TestSection.FurtherPages(press);
    });

    private static readonly string[] Described =
    [
        "Logs of all systems are sent to a central store, where rules look for what is unusual in them.",
        "Servers are patched within thirty days of a release, or sooner where a weakness is known to be used.",
        "Visitors are met at the door, write their names in a book and wear a badge for as long as they stay.",
        "A plan for incidents names those who decide, and is rehearsed once a year with whoever has a part in it.",
        "Copies of the databases are made each night and are brought back on another machine in every quarter.",
        "Suppliers are looked at before a contract is signed, and again each year if they are told of any data.",
        "Keys of the payment service are held by two persons, neither of whom can use them without the other.",
        "Code is read by a second engineer, and is released by the pipeline only once its tests have passed.",
    ];

    private static void Titles(Press press)
    {
        press.Line([(Columns[0], "Ref."), (Columns[1], "Test of control"), (Columns[2], "Outcome")]);
        press.Feed(9);
    }

    private static void Control(Press press, string number, string text, string[] marks, params string[] results)
    {
        if (!press.HasRoom(14))
        {
            press.NewPage();
            Titles(press);
        }

        foreach (var (at, line) in Press.Wrap(text, press.Right - Columns[1], press.Size).Index())
            press.Line([(Columns[0], at == 0 ? number : ""), (Columns[1], line)]);
        press.Feed(9);
        Tests(press, marks, results);
    }

    private static void Tests(Press press, string[] marks, params string[] results)
    {
        foreach (var (at, result) in results.Index())
        {
            press.Line([(Columns[0], marks[at]), (Columns[1], Procedures[at][0]), (Columns[2], result)]);
            press.Line([(Columns[1], Procedures[at][1]), (Columns[2], result == Clean ? "" : "the record was not found.")]);
            press.Feed(9);
        }
    }

    [Fact]
    public void A_control_with_a_result_of_its_own_is_not_taken_for_a_test_of_the_one_above()
    {
        var tables = Read(press =>
        {
            Control(press, "GV01", "The code of conduct is published and can be read by whoever works for Harrow, wherever that is.", ["a", "b"], Clean);
            press.Line([(Columns[0], "GV02"), (Columns[1], "Incidents are recorded as they come."), (Columns[2], "Exception noted. For 3 of 25")]);
            press.Line([(Columns[2], "incidents there was no record.")]);
            press.Feed(9);
            Control(press, "GV03", "The board meets each quarter and is told of risks to the systems and of what is done about them by all.", ["a", "b"], Clean);
        });
        Assert.DoesNotContain(tables.Exceptions, exception => exception.Control == "GV01");
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "exceptions");
    }
}
