using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A column that counts the rows beside that of the controls' own numbers.</summary>
public sealed class Numbers_that_count_the_rows
{
    [Fact]
    public void A_heading_right_above_the_titles_does_not_make_them_numbers_of_controls()
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Press.Left, "Control environment")]);
            press.Line([(Press.Left, "Sr."), (Press.Left + 30, "Control"), (Press.Left + 140, "Control"), (Press.Left + 260, "Test performed"), (Press.Left + 390, "Result")]);
            press.Line([(Press.Left, "No."), (Press.Left + 30, "No.")]);
            press.Feed(4);
            for (var row = 1; row <= 4; row++)
            {
                press.Line([(Press.Left, $"{row}"), (Press.Left + 30, $"KP-0{row + 4}"), (Press.Left + 140, "The owner of the"), (Press.Left + 260, "Inspected the"), (Press.Left + 390, "No exceptions noted.")]);
                press.Line([(Press.Left + 140, "system reviews it."), (Press.Left + 260, "record of reviews.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["KP-05", "KP-06", "KP-07", "KP-08"], tables.Controls.Select(control => control.Id.Value));
    }

    [Fact]
    public void A_title_over_two_columns_still_gives_its_meaning_to_both()
    {
        var tables = TestSection.Read(press =>
        {
            press.Line([(Press.Left + 40, "Control"), (Press.Left + 300, "Tests")]);
            press.Line([(Press.Left, "Number"), (Press.Left + 70, "Activity"), (Press.Left + 240, "Procedure"), (Press.Left + 390, "Result")]);
            press.Feed(4);
            for (var row = 1; row <= 3; row++)
            {
                press.Line([(Press.Left, $"{row}"), (Press.Left + 70, "The owner reviews it."), (Press.Left + 240, "Inspected the record."), (Press.Left + 390, "No exceptions noted.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["1", "2", "3"], tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal("Inspected the record.", Assert.Single(control.Tests).Procedure?.Value));
    }

    [Fact]
    public void Nine_titles_may_stand_beside_each_other()
    {
        var tables = TestSection.Read(press =>
        {
            double[] columns = [Press.Left, Press.Left + 22, Press.Left + 66, Press.Left + 100, Press.Left + 190, Press.Left + 264, Press.Left + 316, Press.Left + 352, Press.Left + 450];
            string[] titles = ["S.", "Ref", "TSC", "Control as per plan", "Test carried out", "Population", "Sample", "Result of test", "Reply"];
            press.Line([.. titles.Select((title, i) => (columns[i], title))]);
            press.Line([(columns[0], "No.")]);
            press.Feed(6);
            foreach (var (number, result, reply) in new[] { ("1", "No exceptions", "–"), ("2", "For 2 of 25 it was", "It was mended."), ("3", "No exceptions", "–") })
            {
                string[] cells = [number, $"AC-0{number}", "CC6.2", "Leavers lose", "Inspected 25", "164", "25", result, reply];
                press.Line([.. cells.Select((cell, i) => (columns[i], cell))]);
                press.Line([(columns[3], "their access."), (columns[4], "records."), (columns[7], result[0] == 'F' ? "late." : "noted.")]);
                press.Feed(6);
            }

            TestSection.FurtherPages(press);
        });
        Assert.Equal(["AC-01", "AC-02", "AC-03"], tables.Controls.Select(control => control.Id.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("AC-02", 2, 25, "It was mended."), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
    }
}
