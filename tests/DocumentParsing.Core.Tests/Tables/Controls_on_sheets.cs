using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A sheet for each control: its title, what is told of it beside labels, and its texts below others.</summary>
public sealed class Controls_on_sheets
{
    private const string Said = "The owner of the system looks through the list of those who may use it every quarter.";
    private const string Done = "Inspected the list of the last quarter to find out whether the owner had looked through it, and the tickets for what he had found.";

    private static readonly (string Number, string Criteria, string Result, string Answer)[] Set =
    [
        ("ORG-01", "CC1.2, CC1.3", "No deviations noted.", "Not applicable"),
        ("ORG-02", "CC1.4", "Two of 25 leavers selected (8%) had their access removed late.", "The step has been automated."),
        ("LAC-01", "CC6.1", "No deviations noted.", "Not applicable"),
        ("LAC-02", "CC6.2, CC6.3", "No deviations noted.", "Not applicable"),
    ];

    [Theory]
    [InlineData("A. ", "B. ", "C. ", "D. ")]
    [InlineData("1) ", "2) ", "3) ", "4) ")]
    public void Their_parts_may_be_lettered(string first, string second, string third, string fourth)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, result, answer) in Set)
            {
                press.Line([(Press.Left, number), (Press.Left + 90, "Users")]);
                press.Feed(8);
                press.Line([(Press.Left, "Criteria"), (Press.Left + 90, criteria), (Press.Left + 220, "Frequency"), (Press.Left + 330, "Quarterly")]);
                press.Feed(8);
                press.Line([(Press.Left, "Owner"), (Press.Left + 90, "Head of IT"), (Press.Left + 220, "Items"), (Press.Left + 330, "212 users; 25")]);
                press.Line([(Press.Left + 330, "selected")]);
                press.Feed(10);
                foreach (var (label, text) in new[] { ($"{first}Control as stated by Harrow", Said), ($"{second}Work performed by Marrow Finch", Done), ($"{third}Outcome of the work", result), ($"{fourth}Comment of management (not examined)", answer) })
                {
                    press.Line([(Press.Left, label)]);
                    press.Feed(8);
                    press.Text(text);
                    press.Feed(30);
                }

                press.NewPage();
            }
        });
        Assert.Equal(Set.Select(one => $"{one.Number} {one.Criteria}"), tables.Controls.Select(control => $"{control.Id.Value} {string.Join(", ", control.Criteria.Select(criterion => criterion.Value.Value))}"));
        Assert.All(tables.Controls, control => Assert.Equal((Said, Done), (control.Description?.Value, Assert.Single(control.Tests).Procedure?.Value)));
        Assert.Equal(Set.Select(one => one.Result), tables.Controls.Select(control => Assert.Single(control.Tests).Result?.Value));
        var exception = Assert.Single(tables.Exceptions);
        Assert.Equal(("ORG-02", 2, 25, "The step has been automated."), (exception.Control, exception.Deviations?.Value, exception.Sample?.Value, exception.Response?.Value));
        Assert.Empty(tables.Doubts);
    }

    [Fact]
    public void A_line_of_criteria_between_title_and_labels_may_be_no_wider_than_the_labels()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, result, _) in Set)
            {
                press.Line([(Press.Left, $"{number} Users")]);
                press.Feed(6);
                press.Line([(Press.Left, $"Criteria: {criteria}")]);
                press.Feed(6);
                foreach (var (label, below, text) in new[] { ("Control description", "", Said), ("Test of operating", "effectiveness", Done), ("Result", "", result) })
                {
                    var lines = Press.Wrap(text, 360, press.Size);
                    press.Line([(Press.Left, label), (Press.Left + 120, lines[0])]);
                    press.Line([.. below.Length > 0 ? [(Press.Left, below)] : (IEnumerable<(double, string)>)[], (Press.Left + 120, lines.ElementAtOrDefault(1) ?? "")]);
                    press.Feed(6);
                }

                press.Feed(14);
            }
        });
        Assert.Equal(Set.Select(one => $"{one.Number} {one.Criteria}"), tables.Controls.Select(control => $"{control.Id.Value} {string.Join(", ", control.Criteria.Select(criterion => criterion.Value.Value))}"));
        Assert.Equal(Set.Select(one => one.Result), tables.Controls.Select(control => Assert.Single(control.Tests).Result?.Value));
    }
}
