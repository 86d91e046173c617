using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Numbers centred in their cells: nothing on a row's first line says that it begins.</summary>
public sealed class Numbers_in_the_middle_of_their_rows
{
    private const double Left = Press.Left;
    private static readonly string[] Kept = ["The owner of the system", "reviews it each quarter.", "The record of the review", "is kept for three years", "in the archive of the", "firm."];
    private static readonly string[] Inspected = ["Inspected the record of", "the review for one quarter.", "Inspected the policy and", "asked the owner of the", "archive who keeps it", "there."];

    [Fact]
    public void A_sentence_that_ends_in_each_cell_at_once_ends_no_row()
    {
        // On the second page the row's second half looks like a row of its own, whose number stands on its first line.
        var tables = Read(press =>
        {
            Titles(press);
            Row(press, "AC-01", Kept, Inspected, ["No exceptions noted."]);
            Row(press, "AC-02", Kept, Inspected, ["No exceptions noted."]);
            press.NewPage();
            Row(press, "AC-03", Kept, Inspected, ["No exceptions noted."]);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, Whole);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_note_that_ends_on_the_next_page_stands_over_the_row_that_follows_it()
    {
        var tables = Read(press =>
        {
            Titles(press);
            Row(press, "AC-01", Kept, Inspected, ["Exception noted. 2 of 25", "leavers kept their access."]);
            press.Text("Management's Response: The accounts were closed on the day on which they were found. The logs of the system show");
            press.NewPage();
            press.Text("that nobody had used them since then.");
            Row(press, "AC-02", Kept, Inspected, ["No exceptions noted."]);
        });
        Assert.Equal(["AC-01", "AC-02"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, Whole);
        Assert.EndsWith("nobody had used them since then.", Assert.Single(tables.Exceptions).Response?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_under_a_number_that_is_too_long_for_its_cell_are_its_end()
    {
        var tables = Read(press =>
        {
            Titles(press);
            foreach (var number in (string[])["1", "2", "3"])
                Row(press, "HLX_SDLC_0", Kept, Inspected, ["No exceptions noted."], number);
        });
        Assert.Equal(["HLX_SDLC_01", "HLX_SDLC_02", "HLX_SDLC_03"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, Whole);
    }

    [Fact]
    public void Cells_below_a_criterion_across_the_table_are_no_text_in_two_columns()
    {
        var tables = Read(press =>
        {
            press.Line([(Left, "Ref"), (Left + 70, "Control"), (Left + 240, "Result"), (Left + 320, "Test performed")]);
            press.Feed(4);
            press.Text("CC6.2: The entity registers and authorizes new internal and external users, and does so throughout the period with care.");
            foreach (var number in (string[])["AC-01", "AC-02", "AC-03", "AC-04"])
            {
                press.Line([(Left + 70, "The owner of the system looks at its"), (Left + 240, "No exceptions"), (Left + 320, "Inspected the record of the review for")]);
                press.Line([(Left, number), (Left + 70, "users in each quarter of the year and"), (Left + 240, "noted."), (Left + 320, "one quarter of the period, to determine")]);
                press.Line([(Left + 70, "keeps a record of what was found."), (Left + 320, "that it had been done as described.")]);
                press.Feed(2);
            }
        });
        Assert.Equal(4, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal(("The owner of the system looks at its users in each quarter of the year and keeps a record of what was found.", TestOutcome.NoException), (control.Description?.Value, Assert.Single(control.Tests).Outcome)));
    }

    [Fact]
    public void A_control_in_the_middle_of_its_tests_has_those_that_stand_above_its_first_line()
    {
        var tables = Read(press =>
        {
            Titles(press);
            foreach (var number in (string[])["AC-01", "AC-02", "AC-03", "AC-04"])
                Centred(press, [number], ["The owner of the system", "reviews it each quarter."], TwoTests);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, OfTwoTests);
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_number_that_its_narrow_cell_breaks_in_the_middle_of_its_row_is_one()
    {
        var tables = Read(press =>
        {
            Titles(press);
            foreach (var number in (string[])["01", "02", "03", "04"])
                Centred(press, ["AC-", number], ["The owner of the system", "reviews it each quarter."], TwoTests);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03", "AC-04"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, OfTwoTests);
    }

    [Fact]
    public void A_test_at_the_end_of_the_page_whose_number_the_next_page_may_have_is_a_doubt()
    {
        var tables = Read(press =>
        {
            Titles(press);
            foreach (var number in (string[])["AC-01", "AC-02", "AC-03", "AC-04"])
                Centred(press, [number], ["The owner of the system", "reviews it each quarter."], TwoTests);
            Centred(press, [""], [""], TwoTests[..1]);
            press.NewPage();
            Titles(press);
            foreach (var number in (string[])["AC-05", "AC-06", "AC-07"])
                Centred(press, [number], ["The owner of the system", "reviews it each quarter."], TwoTests);
        });
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "controls[3]");
        Assert.Contains(tables.Doubts, doubt => doubt.Fact == "controls[4]");
    }

    private static readonly (string[] Procedure, string[] Result)[] TwoTests =
    [
        (["Inspected the policy of the", "firm to determine whether it", "had been approved."], ["No exceptions", "noted."]),
        (["Inspected for 25 quarters the", "record of the review to", "determine whether it had been", "kept, by whom it had been", "looked at, what had been", "found in it, and whether", "all of that had been dealt", "with."], ["Exception", "noted. For 2 of", "25 quarters no", "record was", "kept for the", "review."]),
    ];

    private static void OfTwoTests(Control control)
    {
        Assert.Equal("The owner of the system reviews it each quarter.", control.Description?.Value);
        Assert.Equal([TestOutcome.NoException, TestOutcome.Exception], control.Tests.Select(test => test.Outcome));
        Assert.Equal(TwoTests.Select(test => string.Join(' ', test.Procedure)), control.Tests.Select(test => test.Procedure?.Value));
        Assert.Equal(TwoTests.Select(test => string.Join(' ', test.Result)), control.Tests.Select(test => test.Result?.Value));
    }

    /// <summary>A row of several tests, in which each text stands in the middle of its cell, and number and control in the middle of all.</summary>
    private static void Centred(Press press, string[] number, string[] control, (string[] Procedure, string[] Result)[] tests)
    {
        const double Room = 6;
        var top = press.Y;
        var heights = tests.Select(test => (Math.Max(test.Procedure.Length, test.Result.Length) * press.LineHeight) + Room).ToArray();
        var at = top;
        foreach (var (test, height) in tests.Zip(heights))
        {
            Set(test.Procedure, Left + 250, at + (height / 2));
            Set(test.Result, Left + 400, at + (height / 2));
            at += height;
        }

        Set(number, Left, top + (heights.Sum() / 2));
        Set(control, Left + 100, top + (heights.Sum() / 2));
        press.Feed(heights.Sum());

        void Set(string[] lines, double x, double middle)
        {
            for (var i = 0; i < lines.Length; i++)
                press.Place(lines[i], x, middle + ((i - (lines.Length / 2.0)) * press.LineHeight), press.Size);
        }
    }

    private static void Whole(Control control)
    {
        Assert.Equal(string.Join(' ', Kept), control.Description?.Value);
        Assert.Equal(string.Join(' ', Inspected), Assert.Single(control.Tests).Procedure?.Value);
    }

    private static void Titles(Press press)
    {
        press.OnNewPage = null;
        press.Line([(Left, "Ref"), (Left + 100, "Control"), (Left + 250, "Test performed"), (Left + 400, "Result")]);
        press.Feed(6);
    }

    private static void Row(Press press, string number, string[] control, string[] test, string[] result, string rest = "")
    {
        var middle = (control.Length - 1) / 2;
        for (var line = 0; line < control.Length; line++)
        {
            press.Line([(Left, line == middle ? number : line == middle + 1 ? rest : ""), (Left + 100, control[line]), (Left + 250, test[line]), (Left + 400, line < result.Length ? result[line] : "")]);
        }

        press.Feed(4);
    }

    [Theory]
    [InlineData(2, 1, 2)]
    [InlineData(1, 2, 1)]
    [InlineData(1, 3, 2, 1)]
    public void A_test_with_cells_of_its_own_is_of_the_control_above_it(params int[] tests)
    {
        var tables = Read(press =>
        {
            Titles(press);
            for (var row = 0; row < tests.Length; row++)
                Cells(press, tests[row], $"AC-{row + 1:00}");
        });
        Assert.Equal(tests, tables.Controls.Select(control => control.Tests.Count));
        Assert.All(tables.Controls, control => Assert.Equal("The owner of the system reviews it each quarter.", control.Description?.Value));
        Assert.All(tables.Controls.SelectMany(control => control.Tests), test => Assert.Equal("Inspected the record of the review for one quarter of the year.", test.Procedure?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_test_with_cells_of_its_own_may_stand_at_the_head_of_the_next_page()
    {
        var tables = Read(press =>
        {
            Titles(press);
            Cells(press, 2, "AC-01");
            Cells(press, 1, "AC-02");
            Cells(press, 1, "AC-03");
            press.NewPage();
            Titles(press);
            Block(press, "", "", Tested, "No exceptions noted.");
            Cells(press, 2, "AC-04");
        });
        Assert.Equal([2, 1, 2, 2], tables.Controls.Select(control => control.Tests.Count));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void Tests_above_and_below_a_number_are_its_own_where_it_is_merged_over_them()
    {
        var tables = Read(press =>
        {
            Titles(press);
            foreach (var number in (string[])["AC-01", "AC-02", "AC-03", "AC-04"])
            {
                var tests = number == "AC-02" ? 3 : 1;
                for (var test = 0; test < tests; test++)
                    Block(press, test == tests / 2 ? number : "", test == tests / 2 ? "The owner reviews it." : "", Tested, "No exceptions noted.");
            }
        });
        Assert.Equal([1, 3, 1, 1], tables.Controls.Select(control => control.Tests.Count));
    }

    private const string Tested = "Inspected the record of|the review for one quarter|of the year.";

    private static void Cells(Press press, int tests, string number)
    {
        for (var test = 0; test < tests; test++)
            Block(press, test == 0 ? number : "", test == 0 ? "The owner of the system|reviews it each quarter." : "", Tested, "No exceptions noted.");
    }

    /// <summary>Cells of one height, each text in the middle of its own.</summary>
    private static void Block(Press press, params string[] cells)
    {
        double[] columns = [Left, Left + 100, Left + 250, Left + 400];
        var texts = cells.Select(cell => cell.Split('|')).ToArray();
        var lines = texts.Max(text => text.Length);
        for (var column = 0; column < columns.Length; column++)
        {
            for (var line = 0; line < texts[column].Length; line++)
                press.Place(texts[column][line], columns[column], press.Y + ((line + ((lines - texts[column].Length) / 2.0)) * press.LineHeight), press.Size);
        }

        press.Feed((lines * press.LineHeight) + 8);
    }

    private static TableFacts Read(Action<Press> set)
    {
        var letter = new FictionalReport().Document();
        var press = new Press(612, 792, 9, 1.2, letter.Pages.Count + 1, hasWatermark: false);
        press.Text("Section IV - Trust Services Criteria, Related Controls, and Tests of Controls", 1.4);
        press.Text("CC6.1: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
        set(press);
        // What returns at the head of each page is known as such from a few of them.
        foreach (var part in (string[])["Section V - Other Information", "Appendix"])
        {
            press.NewPage();
            press.Text(part, 1.4);
            press.Text("Nothing that is said here bears on the tests.");
        }

        return ReportParser.Parse(new SourceDocument("0000", [.. letter.Pages, .. press.Pages()])).Tables;
    }
}
