using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;
using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A fictional report whose section of tests a test sets itself.</summary>
internal static class TestSection
{
    public static TableFacts Read(Action<Press> set, params string[] below) => ReadBehind(new FictionalReport(), set, below);

    /// <summary>Behind the letter of a report on controls over financial reporting, which has control objectives in place of criteria.</summary>
    public static TableFacts ReadOfSoc1(Action<Press> set, params string[] below) => ReadBehind(
        new FictionalReport
        {
            Cover = ["Harrow Ledger, Inc.", "SOC 1 Type 2 Report", "Payroll System", "For the period March 1, 2025 to August 31, 2025"],
            Scope = "We have examined Harrow's description of its Payroll System throughout the period March 1, 2025 to August 31, 2025 and the suitability of the design and operating effectiveness of controls to achieve the related control objectives stated in the description, which are likely to be relevant to user entities' internal control over financial reporting.",
        },
        set, below);

    /// <summary>The same, under a title of other words.</summary>
    public static TableFacts ReadUnder(string title, Action<Press> set) => ReadBehind(new FictionalReport(), set, [], title);

    private static TableFacts ReadBehind(FictionalReport report, Action<Press> set, string[] below, string title = "Section IV - Trust Services Criteria, Related Controls, and Tests of Controls")
    {
        var letter = report.Document();
        var press = new Press(612, 792, 9, 1.2, letter.Pages.Count + 1, hasWatermark: false);
        press.Text(title, 1.4);
        foreach (var text in below)
            press.Text(text);
        set(press);
        return ReportParser.Parse(new SourceDocument("0000", [.. letter.Pages, .. press.Pages()])).Tables;
    }

    /// <summary>A ruled table: its titles, then rows whose cells may have several lines.</summary>
    public static void Table(Press press, double[] columns, string[] titles, params string[][][] rows)
    {
        press.Line(titles.Select((title, i) => (columns[i], title)).ToArray());
        press.Feed(6);
        foreach (var row in rows)
        {
            for (var line = 0; line < row.Max(cell => cell.Length); line++)
                press.Line(row.Select((cell, i) => (columns[i], cell.ElementAtOrDefault(line) ?? "")).Where(cell => cell.Item2.Length > 0).ToArray());
            press.Feed(6);
        }

        press.Feed(14);
    }

    /// <summary>Enough pages for what runs at their head and foot to be known for it.</summary>
    public static void FurtherPages(Press press)
    {
        for (var page = 0; page < 3; page++)
        {
            press.NewPage();
            press.Text("Words of management that have nothing to do with any of the above, set here for those who like to read to the end.");
        }
    }

    /// <summary>One control to a row, tested without an exception.</summary>
    public static void Controls(Press press, params string[] numbers) => ControlsUnder(press, "Test performed", numbers);

    public static void ControlsUnder(Press press, string testTitle, params string[] numbers) =>
        Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 380], ["Ref", "Control", testTitle, "Result"],
            [.. numbers.Select(number => (string[][])[[number], ["The owner of the", "system reviews it."], ["Inspected the", "record of reviews."], ["No exceptions noted."]])]);

    /// <summary>Two controls with the results given, and what management says in its own part.</summary>
    public static TableFacts WithAnswers(string first, string second, Action<Press> answer, string heading = "Section V - Other Information Provided by Harrow (Unaudited)") => Read(press =>
    {
        Controls(press, "AC-01");
        Table(press, [Press.Left, Press.Left + 60, Press.Left + 200, Press.Left + 340], ["Ref", "Control", "Test performed", "Result"],
            [["AC-02"], ["The owner of the", "system keeps a form."], ["Inspected 20 forms of", "joiners and leavers."], [.. Press.Wrap(first, 130, press.Size)]],
            [["AC-03"], ["The owner of the", "system keeps a list."], ["Inspected 25 forms of", "joiners and leavers."], [.. Press.Wrap(second, 130, press.Size)]]);
        press.NewPage();
        press.Text(heading, 1.4);
        answer(press);
        FurtherPages(press);
    });
}
