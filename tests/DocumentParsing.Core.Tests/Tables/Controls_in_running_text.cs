namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>Controls that are told in paragraphs, with labels before their sentences.</summary>
public sealed class Controls_in_running_text
{
    private const string Said = "The owner of the system looks through the list of those who may use it every quarter.";
    private const string Done = "Inspected the list of the last quarter to find out whether the owner had looked through it, and the tickets for what he had found.";

    private static readonly (string Number, string Criteria, string Result)[] Set =
    [
        ("CT 1.01", "CC1.1, CC1.5", "No exception noted."),
        ("CT 1.02", "CC1.2", "No exception noted."),
        ("CT 2.01", "CC6.2, CC6.3", "For 2 of 25 leavers access was removed late."),
        ("CT 2.02", "CC6.3", "No exception noted."),
        ("CT 3.01", "CC7.2", "No exception noted."),
    ];

    [Fact]
    public void Labels_may_stand_in_the_middle_of_lines()
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, result) in Set)
            {
                press.Text($"Control {number}. {Said} Criteria supported: {criteria}.");
                press.Text($"Test. {Done} Result. {result}", indent: 18);
                press.Feed(8);
            }
        });
        Assert.Equal(Set.Select(one => one.Number), tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(Set.Select(one => one.Criteria), tables.Controls.Select(control => string.Join(", ", control.Criteria.Select(criterion => criterion.Value.Value))));
        Assert.All(tables.Controls, control => Assert.Equal((Said, Done), (control.Description?.Value, Assert.Single(control.Tests).Procedure?.Value)));
        Assert.Equal(Set.Select(one => one.Result), tables.Controls.Select(control => Assert.Single(control.Tests).Result?.Value));
        Assert.Equal([("CT 2.01", 2, 25)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
    }

    [Fact]
    public void The_number_may_stand_in_brackets_at_the_end_of_a_title()
    {
        (string Title, string Number, string Result)[] set =
        [
            ("4.4.6 Disposal of media", "AC-06", "No deviations noted."),
            ("4.4.7 Encryption", "AC-07", "For 2 of 25 disks the key was missing."),
            ("4.4.8 Malware protection", "AC-08", "No deviations noted."),
        ];
        var tables = TestSection.Read(press =>
        {
            foreach (var (title, number, result) in set)
            {
                press.Text($"{title} ({number})");
                press.Text($"What Harrow does. {Said}", indent: 18);
                press.Text($"What we did. {Done}", indent: 18);
                press.Text($"What we found. {result}", indent: 18);
                press.Feed(12);
            }
        });
        Assert.Equal(set.Select(one => one.Number), tables.Controls.Select(control => control.Id.Value));
        Assert.All(tables.Controls, control => Assert.Equal((Said, Done), (control.Description?.Value, Assert.Single(control.Tests).Procedure?.Value)));
        Assert.Equal(set.Select(one => one.Result), tables.Controls.Select(control => Assert.Single(control.Tests).Result?.Value));
        Assert.Equal([("AC-07", 2, 25)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
    }
}
