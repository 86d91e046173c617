using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.RandomReports;

/// <summary>Sets a planned report in a firm's style: the letter, then the tables of controls.</summary>
internal sealed class ReportPress
{
    private static readonly SourceDocument Letter = new FictionalReport().Document();
    private readonly PlannedReport report;
    private readonly FirmStyle style;
    private readonly Press press;
    private readonly double[] edges;
    private bool titled;

    private ReportPress(PlannedReport report, FirmStyle style)
    {
        this.report = report;
        this.style = style;
        press = new Press(style.IsLandscape ? 792 : 612, style.IsLandscape ? 612 : 792, style.Size, style.Pitch, Letter.Pages.Count + 1, style.HasWatermark);
        edges = Edges();
    }

    public static SourceDocument Print(PlannedReport report, FirmStyle style)
    {
        var set = new ReportPress(report, style);
        set.Preamble();
        if (style.IsBlocks)
            set.Blocks();
        else
            set.Tables();
        set.Matrix();
        set.ResponsesAtTheEnd();
        return new SourceDocument("0000", [.. Letter.Pages, .. set.press.Pages()]);
    }

    private void Preamble()
    {
        press.Text("Section IV - Trust Services Criteria, Related Controls, and Tests of Controls", 1.4);
        press.Text("Our tests addressed the operating effectiveness of the controls. The nature of the controls, the types of evidence available and the expected effectiveness of the tests were considered when the tests were designed. The tolerable deviation rate is a matter of judgment.");
        if (style.Declares)
            press.Text($"A result of \"{style.CleanPhrase.TrimEnd('.')}\" indicates that the control operated as described for all items tested.");
    }

    private void Tables()
    {
        press.OnNewPage = () =>
        {
            if (titled && style.RepeatsHeader)
                Titles();
        };
        foreach (var group in report.Controls.GroupBy(control => control.Criteria[0]))
        {
            titled = false;
            if (!press.HasRoom(10))
                press.NewPage();
            press.Feed(press.Size);
            press.Text(style.Criteria == CriteriaPlace.HeadingAboveTable ? $"{group.Key}: The entity meets its objectives that concern this matter in the way the criterion asks for." : "Controls and their tests", 1.2);
            Titles();
            titled = true;
            if (style.Criteria == CriteriaPlace.BandInTable)
                press.Text($"{group.Key}: The entity meets its objectives that concern this matter, and does so throughout the period with care.");
            if (style.IsCentred)
                new CentredRows(press, style, edges, Lines).Set([.. group]);
            else
                foreach (var control in group)
                    Row(control);
        }

        press.OnNewPage = null;
        press.Feed(2 * press.Size);
    }

    private void Titles()
    {
        var cells = style.Columns.Select((role, i) => Press.Wrap(style.Titles[role], Room(i), style.Size)).ToArray();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
            press.Line(cells.Select((cell, i) => (edges[i], line < cell.Count ? cell[line] : "")).ToArray());
        press.Feed(0.5 * style.Size);
    }

    private void Row(PlannedControl control)
    {
        var lines = control.Tests.Select((test, i) => Lines(control, test, isFirst: i == 0)).ToArray();
        // The control's text may be longer than its first test.
        var below = control.Tests.Select((test, i) => Math.Max(lines[i][Column(ColumnRole.Test)].Count, lines[i][Column(ColumnRole.Result)].Count)).Sum();
        var total = Math.Max(below, lines[0].Max(cell => cell.Count));
        if ((!style.BreaksRows || style.IdInMiddle) && !press.HasRoom(Math.Min(total, 30)))
            press.NewPage();
        var texts = style.Columns.Select((role, i) => role is ColumnRole.Test or ColumnRole.Result ? lines.SelectMany(test => Padded(test, i)).ToList() : lines[0][i]).ToArray();
        var height = texts.Max(text => text.Count);
        if (style.IdInMiddle && style.Columns.Contains(ColumnRole.Id))
            texts[Column(ColumnRole.Id)].InsertRange(0, Enumerable.Repeat("", (height - texts[Column(ColumnRole.Id)].Count) / 2));
        for (var line = 0; line < height; line++)
        {
            if (!press.HasRoom(1))
                press.NewPage();
            press.Line(texts.Select((text, i) => (edges[i], line < text.Count ? text[line] : "")).ToArray());
        }

        if (style.Responses == ResponsePlace.BelowRow)
            ResponseBelow(press, control);
        press.Feed(style.Padding);
    }

    internal static void ResponseBelow(Press press, PlannedControl control)
    {
        if (control.Tests.FirstOrDefault(test => test.Response is not null) is { } answered)
            press.Text($"Management's Response: {answered.Response} It was explained to the auditor in some detail at the time of the examination.");
    }

    /// <summary>A test and its result take the same height, so that the next ones begin side by side.</summary>
    private List<string> Padded(List<string>[] test, int column)
    {
        var height = Math.Max(test[Column(ColumnRole.Test)].Count, test[Column(ColumnRole.Result)].Count);
        return [.. test[column], .. Enumerable.Repeat("", height - test[column].Count)];
    }

    private List<string>[] Lines(PlannedControl control, PlannedTest test, bool isFirst) => style.Columns.Select((role, i) => role switch
    {
        ColumnRole.Test => Press.Wrap(test.Procedure, Room(i), style.Size),
        ColumnRole.Result => Press.Wrap(Result(test), Room(i), style.Size),
        _ when !isFirst => [],
        ColumnRole.Id => Press.Wrap(control.Id, Room(i), style.Size),
        ColumnRole.Criteria => Press.Wrap(string.Join(", ", control.Criteria), Room(i), style.Size),
        _ => Press.Wrap(style.IdInText ? $"{control.Id} {control.Text}" : control.Text, Room(i), style.Size),
    }).ToArray();

    private string Result(PlannedTest test) => style.Responses == ResponsePlace.InCell && test.Response is not null ? $"{test.Result} Management's Response: {test.Response}" : test.Result;

    private void Blocks()
    {
        foreach (var control in report.Controls)
        {
            if (!press.HasRoom(8))
                press.NewPage();
            press.Text($"Control: {control.Id}");
            press.Text($"Criteria: {string.Join(", ", control.Criteria)}");
            press.Text($"Control activity: {control.Text}");
            foreach (var test in control.Tests)
            {
                press.Text($"Test performed: {test.Procedure}");
                press.Text($"Result: {test.Result}");
                if (test.Response is not null)
                    press.Text($"Management's response: {test.Response}");
            }

            press.Feed(press.Size);
        }
    }

    private void Matrix()
    {
        if (style.Criteria != CriteriaPlace.Matrix || style.IsBlocks)
            return;
        press.NewPage();
        press.Text("Mapping of criteria to controls", 1.2);
        press.Line([(Press.Left, "Criterion"), (Press.Left + 80, "Criterion description"), (Press.Left + 300, "Controls")]);
        press.Feed(3);
        foreach (var criterion in report.Controls.SelectMany(control => control.Criteria).Distinct())
        {
            var ids = Press.Wrap(string.Join(", ", report.Controls.Where(control => control.Criteria.Contains(criterion)).Select(control => control.Id)), 150, style.Size);
            var text = Press.Wrap("The entity does what this criterion asks of it.", 190, style.Size);
            for (var line = 0; line < Math.Max(ids.Count, text.Count); line++)
                press.Line([(Press.Left, line == 0 ? criterion : ""), (Press.Left + 80, line < text.Count ? text[line] : ""), (Press.Left + 300, line < ids.Count ? ids[line] : "")]);
            press.Feed(3);
        }
    }

    private void ResponsesAtTheEnd()
    {
        var answered = report.Controls.Select(control => (control.Id, control.Tests.FirstOrDefault(test => test.Response is not null)?.Response)).Where(one => one.Response is not null).ToArray();
        if (style.IsBlocks || answered.Length == 0 || style.Responses is not (ResponsePlace.ByHeading or ResponsePlace.TableAtTheEnd))
            return;
        press.NewPage();
        press.Text("Section V - Other Information Provided by Management", 1.4);
        press.Text("The information in this section is presented by management and the service auditor expresses no opinion on it.");
        press.Text("Management's Responses to Exceptions", 1.2);
        if (style.Responses == ResponsePlace.TableAtTheEnd)
            press.Line([(Press.Left, "Control number"), (Press.Left + 120, "Management's response")]);
        press.Feed(4);
        foreach (var (id, response) in answered)
        {
            if (!press.HasRoom(4))
                press.NewPage();
            if (style.Responses == ResponsePlace.ByHeading)
            {
                press.Text($"Control {id}");
                press.Text(response!);
                continue;
            }

            var lines = Press.Wrap(response!, 300, style.Size);
            for (var line = 0; line < lines.Count; line++)
                press.Line([(Press.Left, line == 0 ? id : ""), (Press.Left + 120, lines[line])]);
            press.Feed(4);
        }
    }

    private int Column(ColumnRole role) => style.Columns.ToList().IndexOf(role);

    private double Room(int column) => (column + 1 < edges.Length ? edges[column + 1] : press.Right) - edges[column] - style.Gutter;

    private double[] Edges()
    {
        double Share(ColumnRole role) => role switch { ColumnRole.Id => 1.5, ColumnRole.Criteria => 1.4, ColumnRole.Result => 2, _ => 2.8 };
        var whole = press.Right - Press.Left;
        var sum = style.Columns.Sum(Share);
        var edge = Press.Left;
        return style.Columns.Select(role =>
        {
            var at = edge;
            edge += whole * Share(role) / sum;
            return at;
        }).ToArray();
    }
}
