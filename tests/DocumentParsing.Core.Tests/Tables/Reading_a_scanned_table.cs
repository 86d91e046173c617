using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

public sealed class Reading_a_scanned_table
{
    private static readonly string[][] Rows =
    [
        ["OPS-1", "CC1.1", "Employees acknowledge the code of conduct in writing.", "Inspected the signed forms of a sample of employees.", "No exceptions noted."],
        ["OPS-2", "CC1.2", "The board meets each quarter and keeps minutes of it.", "Inspected the minutes of the meetings of two quarters.", "No exceptions noted."],
        ["OPS-3", "CC1.4, CC2.2", "Training in security is completed by everybody each year.", "Inspected the report of completion for the year.", "No exceptions noted."],
        ["OPS-4", "CC6.1", "Access to production is reviewed by its owner.", "Inspected the review of two quarters and its outcome.", "No exceptions noted."],
        ["OPS-5", "CC7.1", "Systems are searched for vulnerabilities each week.", "Inspected the results of a sample of weeks.", "No exceptions noted."],
    ];

    [Theory]
    [InlineData("cC71", "CC7.1")]
    [InlineData("CCS5.3", "CC5.3")]
    [InlineData("CGE2.2", "CC2.2")]
    [InlineData("€C5.2", "CC5.2")]
    [InlineData("CC6.l,", "CC6.1,")]
    [InlineData("CG7.3,'CC7.4", "CC7.3,CC7.4")]
    [InlineData("GGLS", "CC1.5")]
    [InlineData("Al.2-", "A1.2")]
    [InlineData("CCé6.1", "CC6.1")]
    [InlineData("CCc8.1", "CC8.1")]
    [InlineData("°CC8.1", "CC8.1")]
    [InlineData("°(CC8.1)", "(CC8.1)")]
    [InlineData("Pl1.1", "PI1.1")]
    public void takes_a_misread_criterion_for_the_only_one_it_can_be(string recognised, string printed) =>
        Assert.Equal(printed, RecognisedCriterion.Mend(recognised, quality: 45));

    [Theory]
    [InlineData("CC6.1")]
    [InlineData("CC8.8")]
    [InlineData("CC69")]
    [InlineData("CLI")]
    [InlineData("GLASS")]
    [InlineData("PILLS")]
    [InlineData("A10")]
    [InlineData("AC-11")]
    [InlineData("-CC6.3")]
    [InlineData("Access")]
    public void leaves_every_other_word_as_it_is(string word) => Assert.Equal(word, RecognisedCriterion.Mend(word, quality: 45));

    [Fact]
    public void leaves_a_word_that_was_well_recognised() => Assert.Equal("CC71", RecognisedCriterion.Mend("CC71", quality: 92));

    [Fact]
    public void takes_a_letter_for_the_figure_that_alone_can_be_there_however_well_it_was_recognised() => Assert.Equal("A1.2", RecognisedCriterion.Mend("AI.2", quality: 92));

    [Fact]
    public void is_read_without_a_doubt()
    {
        var tables = Read(Rows);
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("OPS-3__|", "No exceptions noted.")]
    [InlineData("|OPS-3", "No exceptions. noted.")]
    [InlineData("}OPS-3", "No exceptions noted.")]
    [InlineData("OPS-3", "No exceptions noted. -")]
    [InlineData("OPS-3", "No exceptions:noted.")]
    [InlineData("OPS-3", "No exceptions © noted.")]
    [InlineData("OPS-3", "No exceptions “noted.")]
    public void takes_the_rules_of_the_table_and_dust_for_no_letters(string number, string result)
    {
        var tables = Read([.. Rows[..2], [number, .. Rows[2][1..4], result], .. Rows[3..]]);
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("OpS-3")]
    [InlineData("0PS-3")]
    [InlineData("OP5-3")]
    [InlineData("OPpS-3")]
    [InlineData("OPSs-3")]
    [InlineData("-OPS-3")]
    [InlineData("OPST3")]
    public void takes_a_misspelt_number_for_the_one_that_the_others_leave(string number)
    {
        var tables = Read([.. Rows[..2], [number, .. Rows[2][1..]], .. Rows[3..]]);
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("DNOO3")]
    [InlineData("DNO03")]
    [InlineData("DNO003")]
    [InlineData("‘DN0O3.")]
    public void takes_letters_for_figures_right_behind_those_with_which_the_others_begin(string number)
    {
        var tables = Read([.. Rows.Select((row, at) => (string[])[at == 2 ? number : $"DN00{1 + at}", .. row[1..]])]);
        Assert.Equal(["dn001", "dn002", "dn003", "dn004", "dn005"], tables.Controls.Select(control => ControlIds.Key(control.Id.Value)));
    }

    [Fact]
    public void takes_a_letter_for_the_figure_in_a_number()
    {
        var tables = Read([.. Rows.Select((row, at) => (string[])[at == 2 ? "OPS-1O" : $"OPS-{8 + at}", .. row[1..]])]);
        Assert.Equal(["OPS-8", "OPS-9", "OPS-10", "OPS-11", "OPS-12"], tables.Controls.Select(control => control.Id.Value));
    }

    [Theory]
    [InlineData("OPS-0S")]
    [InlineData("OPS-OS")]
    [InlineData("OPS-O5")]
    [InlineData("OPS-005")]
    [InlineData("‘OPS-05.")]
    [InlineData("/OPS-05")]
    [InlineData("0Ps-05")]
    public void takes_a_misspelt_number_for_one_of_as_many_figures_as_the_others(string number)
    {
        var tables = Read([.. Rows.Select((row, at) => (string[])[at == 4 ? number : $"OPS-0{1 + at}", .. row[1..]])]);
        Assert.Equal("ops-05", ControlIds.Key(tables.Controls[4].Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("1AM-1", "1AM-2", "1AM-3", "IAM-4", "IAM-5")]
    [InlineData("IAM-1", "IAM-2", "IAM-3", "AM-4", "IAM-5")]
    public void numbers_begin_with_capitals_however_often_one_was_misread(params string[] numbers) =>
        Assert.Equal(["IAM-1", "IAM-2", "IAM-3", "IAM-4", "IAM-5"], Read([.. Rows.Select((row, at) => (string[])[numbers[at], .. row[1..]])]).Controls.Select(control => control.Id.Value));

    [Theory]
    [InlineData("Mill", "M111")]
    [InlineData("MIl1.", "M111")]
    [InlineData("M1I1", "M111")]
    public void takes_letters_for_figures_between_the_two_numbers_beside(string number, string printed)
    {
        var tables = Read([.. Rows.Select((row, at) => (string[])[at == 2 ? number : $"M{109 + at}", .. row[1..]])]);
        Assert.Equal(["M109", "M110", printed, "M112", "M113"], tables.Controls.Select(control => control.Id.Value.TrimEnd('.')));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void leaves_words_of_the_text_that_could_be_the_number_between()
    {
        var document = Scan([.. Rows.Where((_, at) => at != 2).Select((row, at) => (string[])[at < 2 ? $"A1{at + 1}" : $"A1{at + 2}", .. row[1..]])], 90, "All who work here sign the form. All who leave sign another, and the Ali keeps them.");
        Assert.Contains(document.Pages.SelectMany(page => page.Words), word => word.Text == "All");
        Assert.Equal(["A11", "A12", "A14", "A15"], ReportParser.Parse(document).Tables.Controls.Select(control => control.Id.Value));
        Assert.DoesNotContain(DocumentLayout.Words(document).SelectMany(page => page), word => word.Text == "A13");
    }

    [Fact]
    public void leaves_a_word_between_no_numbers_that_is_made_of_such_letters() =>
        Assert.Contains("Mill", Read([.. Rows.Select((row, at) => (string[])[$"M{200 + at}", row[1], "The owner of the Mill reads it.", .. row[3..]])]).Controls[0].Description!.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("OPSS-3")]
    [InlineData("OPT-3")]
    [InlineData("OPST7")]
    public void leaves_a_number_that_begins_otherwise(string number) =>
        Assert.Equal(["OPS-1", "OPS-2", number, "OPS-4", "OPS-5"], Read([.. Rows[..2], [number, .. Rows[2][1..]], .. Rows[3..]]).Controls.Select(control => control.Id.Value));

    [Fact]
    public void leaves_printed_numbers_as_they_are() =>
        Assert.Equal("0PS-3", Read([.. Rows[..2], ["0PS-3", .. Rows[2][1..]], .. Rows[3..]], quality: null).Controls[2].Id.Value);

    [Fact]
    public void doubts_the_criteria_of_a_control_where_one_of_them_is_illegible()
    {
        var tables = Read([.. Rows[..2], [Rows[2][0], "CC1.4, 0Gxx", .. Rows[2][2..]], .. Rows[3..]]);
        Assert.Equal(["controls[2].criteria"], tables.Doubts.Select(doubt => doubt.Fact));
    }

    [Fact]
    public void doubts_that_all_controls_were_read_where_their_numbers_leave_one_out() =>
        Assert.Equal(["controls", "exceptions"], Read([.. Rows[..2], .. Rows[3..]]).Doubts.Select(doubt => doubt.Fact).Order());

    [Theory]
    [InlineData("Number OPS-3 is not in use.", false)]
    [InlineData("Control numbers OPS-3 and OPS-9 are not used.", false)]
    [InlineData("Number OPS-4 is not in use.", true)]
    [InlineData("Control numbers other than OPS-3 are not in use.", true)]
    [InlineData("Account numbers of those who left (OPS-3) are not used.", true)]
    [InlineData("Number OPS-3 was read.", true)]
    public void a_number_that_is_said_to_be_unused_is_not_missing(string said, bool isDoubted) =>
        Assert.Equal(isDoubted, ReportParser.Parse(Scan([.. Rows[..2], .. Rows[3..]], 90, said)).Tables.Doubts.Count > 0);

    [Fact]
    public void a_speck_under_the_number_begins_no_row()
    {
        var document = Scan(Rows, 90);
        var stained = document with { Pages = [.. document.Pages.Select(page => page.Words.FirstOrDefault(word => word.Text == "meets") is not { } meets ? page : page with { Words = [.. page.Words, new Word("•", new Box(74, meets.Box.Y0 + 12, 78, meets.Box.Y1 + 12), 60)] })] };
        var tables = ReportParser.Parse(stained).Tables;
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData("#t", "TSC", "#")]
    [InlineData("ft", "TSC", "#")]
    [InlineData("ID", "TSC", "ID")]
    [InlineData("of", "TSC", "of")]
    [InlineData("it", "TSC", "#")]
    public void the_sign_below_the_title_of_the_numbers_is_known_from_the_other_pages(string recognised, string beside, string printed) =>
        Assert.Equal(printed, BelowControl(recognised, beside, 120));

    [Theory]
    [InlineData("it", "runs")]
    [InlineData("we", "know")]
    public void a_word_below_another_that_goes_on_is_no_sign(string recognised, string next) => Assert.Equal(recognised, BelowControl(recognised, next, 84));

    /// <summary>What is read of the word under "Control" on a page where that under "Control" of the page before is "#".</summary>
    private static string BelowControl(string recognised, string beside, double at)
    {
        var pages = new[] { "#", recognised }.Select((below, number) => new SourcePage(number + 1, 612, 792,
        [
            new Word("Control", new Box(72, 60, 108, 70), 90), new Word("TSC", new Box(120, 60, 140, 70), 90), new Word(below, new Box(72, 72, 80, 82), 90),
            new Word(number == 0 ? "TSC" : beside, new Box(number == 0 ? 120 : at, 72, at + 20, 82), 90),
        ], TextOrigin.Recognised));
        return DocumentLayout.Words(new SourceDocument("0000", [.. pages]))[1][2].Text;
    }

    [Fact]
    public void a_result_that_a_narrow_column_breaks_behind_no_is_one()
    {
        var tables = TestSection.Read(press =>
        {
            TestSection.Table(press, [72, 130, 270, 420], ["Ref", "Control", "Test performed", "Result"],
                [.. Enumerable.Range(1, 4).Select(number => (string[][])[[$"M10{number}"], ["Breaches of policy are", "dealt with under a", "procedure."], ["Questioned the director.", "He knew it all.", "Reviewed the handbook."], ["Control operated", "effectively; no", "deviations."]])]);
            TestSection.FurtherPages(press);
        });
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
        Assert.Empty(tables.Exceptions);
    }

    [Fact]
    public void a_number_that_is_written_in_two_ways_breaks_nothing() =>
        Assert.Equal(6, Read([.. Rows, ["OPS-03", .. Rows[2][1..]]]).Controls.Count);

    [Fact]
    public void takes_a_gap_in_the_numbers_of_printed_text_as_it_stands() =>
        Assert.Empty(Read([.. Rows[..2], .. Rows[3..]], quality: null).Doubts);

    [Fact]
    public void goes_on_over_a_line_that_a_speck_makes_higher()
    {
        var document = Scan(Rows, 90);
        var stained = document with
        {
            Pages = document.Pages.Select(page => page with
            {
                Words = page.Words.Select(word => word.Text == "meetings" || word.Text == "each" ? word with { Box = word.Box with { Y0 = word.Box.Y0 - 3, Y1 = word.Box.Y1 + 3 } } : word).ToArray(),
            }).ToArray(),
        };
        Assert.Equal(5, ReportParser.Parse(stained).Tables.Controls.Count);
    }

    [Theory]
    [InlineData("¢")]
    [InlineData("e")]
    [InlineData("©")]
    public void a_bullet_that_was_taken_for_a_sign_still_begins_an_item(string mark)
    {
        string[] items = ["Customers remove the access of people who leave them.", "Customers keep the keys that they use secret."];
        var report = new FictionalReport { Setter = new Typesetter { Quality = 72 }, Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items(mark, items) };
        Assert.Equal(items, report.Read().UserEntityControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void the_same_letter_at_the_head_of_several_items_is_their_bullet_however_well_it_was_recognised()
    {
        string[] items = ["Customers remove the access of people who leave them.", "Customers keep the keys that they use secret.", "Customers read the notes of each release."];
        var document = new FictionalReport { Setter = new Typesetter { Quality = 96 }, Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items("e", items) }.Document();
        // As close to the words as a bullet is, and no column of its own.
        var close = document with { Pages = [.. document.Pages.Select(page => page with { Words = [.. page.Words.Select((word, at) => word.Text == "e" ? word with { Box = word.Box with { X0 = page.Words[at + 1].Box.X0 - 10, X1 = page.Words[at + 1].Box.X0 - 5 } } : word)] })] };
        Assert.Equal(items, ReportParser.Parse(close).Letter.UserEntityControls.Select(control => control.Text.Value));
    }

    [Fact]
    public void an_item_whose_mark_was_lost_is_known_by_the_words_that_the_others_begin_with()
    {
        var report = new FictionalReport
        {
            Setter = new Typesetter { Quality = 90 },
            Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items("a.", "Shippers should have controls over keys.").Paragraph("Shippers should have controls over doors.").Items("c.", "Shippers should have controls over mail."),
        };
        Assert.Equal(3, report.Read().UserEntityControls.Count);
    }

    [Fact]
    public void titles_that_one_page_spaces_otherwise_are_those_of_the_other_pages()
    {
        double[] columns = [72, 124, 176, 310, 450];
        var document = new FictionalReport
        {
            Setter = new Typesetter { Quality = 90 },
            Description = page =>
            {
                page.NewPage().Heading("Section IV - Trust Services Criteria, Related Controls and Tests of Controls");
                for (var part = 0; part < 4; part++)
                    page.Table(columns, [["No.", "TSC", "Control", "Test", "Test Result"], .. Rows.Select((row, at) => (string[])[$"OPS-{(5 * part) + at + 1}", .. row[1..]])]).NewPage();
            },
        }.Document();
        var last = document.Pages.Last(page => page.Words.Any(word => word.Text == "Result"));
        var spaced = document with { Pages = [.. document.Pages.Select(page => page == last ? page with { Words = [.. page.Words.Select(word => word.Text == "Result" ? word with { Box = new Box(word.Box.X0 + 12, word.Box.Y0, word.Box.X1 + 12, word.Box.Y1) } : word)] } : page)] };
        var tables = ReportParser.Parse(spaced).Tables;
        Assert.Equal(20, tables.Controls.Count);
        Assert.All(tables.Controls, control => Assert.Equal(TestOutcome.NoException, Assert.Single(control.Tests).Outcome));
    }

    [Theory]
    [InlineData("Control", "Test.")]
    [InlineData("Control ;", "Test")]
    public void a_speck_behind_a_title_is_no_part_of_it(string control, string test)
    {
        var tables = ReportParser.Parse(Titled(["No.", "TSC", control, test, "Result"])).Tables;
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(one => one.Id.Value));
        Assert.Empty(tables.Doubts);
    }

    [Theory]
    [InlineData(35, true)]
    [InlineData(95, false)]
    public void letters_that_hardly_were_any_beside_the_second_line_of_a_title_are_no_title(double quality, bool areSpecks)
    {
        var document = Titled(["No.", "Criteria Reference", "Control", "Test", "Result"]);
        var second = document.Pages.SelectMany(page => page.Words).First(word => word.Text == "Reference");
        var stained = document with { Pages = [.. document.Pages.Select(page => !page.Words.Contains(second) ? page : page with { Words = [.. page.Words.SelectMany(word => word == second ? (Word[])[word, word with { Text = "eae", Quality = quality, Box = new Box(200, word.Box.Y0, 214, word.Box.Y1) }] : [word])] })] };
        Assert.Equal(areSpecks, ReportParser.Parse(stained).Tables is { Controls.Count: 5, Doubts.Count: 0 });
    }

    private static SourceDocument Titled(string[] titles) => new FictionalReport
    {
        Setter = new Typesetter { Quality = 90 },
        Description = page => page.NewPage().Heading("Section IV - Trust Services Criteria, Related Controls and Tests of Controls").Paragraph("Each test is told beside its control.")
            .Table([72, 124, 176, 310, 450], [titles, .. Rows]),
    }.Document();

    [Fact]
    public void a_word_whose_box_begins_at_the_rule_before_it_stands_in_its_own_column()
    {
        var document = Scan([.. Rows.Select(row => (string[])[.. row[..3], "Inspected the forms of all those who left in it.", row[4]])], 90);
        var third = document.Pages.SelectMany(page => page.Words).Where(word => word.Text == "No" && word.Box.X0 > 440).ElementAt(2);
        var stained = document with { Pages = [.. document.Pages.Select(page => page with { Words = [.. page.Words.Select(word => word == third ? word with { Quality = 3, Box = word.Box with { X0 = word.Box.X0 - 5 } } : word)] })] };
        var tables = ReportParser.Parse(stained).Tables;
        Assert.Equal(["OPS-1", "OPS-2", "OPS-3", "OPS-4", "OPS-5"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("No exceptions noted.", Assert.Single(control.Tests).Result?.Value));
    }

    [Fact]
    public void a_list_of_which_many_words_were_guessed_is_doubted()
    {
        string[] items = ["Customers remove the access of people who leave them.", "Customers keep the keys that they use secret."];
        var document = new FictionalReport { Setter = new Typesetter { Quality = 90 }, Description = page => page.Heading("Complementary User Entity Controls", 1.15).Items("•", items) }.Document();
        var stained = document with { Pages = [.. document.Pages.Select(page => page with { Words = [.. page.Words.Select(word => word.Text is "keys" or "secret." or "access" ? word with { Quality = 20 } : word)] })] };
        Assert.DoesNotContain("complementaryUserEntityControls", ReportParser.Parse(document).Letter.Doubts.Select(doubt => doubt.Fact));
        Assert.Contains("complementaryUserEntityControls", ReportParser.Parse(stained).Letter.Doubts.Select(doubt => doubt.Fact));
    }

    private static TableFacts Read(string[][] rows, double? quality = 90) => ReportParser.Parse(Scan(rows, quality)).Tables;

    private static SourceDocument Scan(string[][] rows, double? quality, string said = "Each test is told beside its control.") => new FictionalReport
    {
        Setter = new Typesetter { Quality = quality },
        Description = page => page.NewPage().Heading("Section IV - Trust Services Criteria, Related Controls and Tests of Controls").Paragraph(said)
            .Table([72, 124, 176, 310, 450], [["No.", "TSC", "Control", "Test", "Result"], .. rows]),
    }.Document();
}
