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

    [Theory]
    [InlineData("Criteria addressed.")]
    [InlineData("Criteria:")]
    public void Their_criteria_may_stand_behind_a_label_of_their_own(string label)
    {
        var tables = TestSection.Read(press =>
        {
            foreach (var (number, criteria, result) in Set)
            {
                press.Text($"Control {number[3..]}. Those who may use it.");
                press.Text($"Harrow's control. {Said}");
                press.Text($"{label} {criteria}");
                press.Text($"Our testing. {Done}");
                press.Text($"Outcome. {result}");
                press.Feed(12);
            }
        });
        Assert.Equal(Set.Select(one => $"{one.Number[3..]} {one.Criteria}"), tables.Controls.Select(control => $"{control.Id.Value} {string.Join(", ", control.Criteria.Select(criterion => criterion.Value.Value))}"));
        Assert.Equal(Set.Select(one => one.Result), tables.Controls.Select(control => Assert.Single(control.Tests).Result?.Value));
    }

    [Fact]
    public void Their_procedures_may_be_lettered_and_their_texts_end_in_further_criteria()
    {
        (string Criterion, string Number, string Said, string[] Criteria, string Result)[] set =
        [
            ("CC6.1 Access is kept to those who need it.", "CC6.1.1", "The owner looks through the list of those who may use it every quarter.", ["CC6.1"], "No exceptions were noted as a result of performing procedures (a) and (b)."),
            ("", "CC6.1.2", "The records of each customer are kept apart from those of all the others. [Also supports CC6.7]", ["CC6.1", "CC6.7"], "Procedures (a) and (b) disclosed no exceptions."),
            ("CC6.2 Users are registered before they are given access.", "CC6.2.1", "Access is asked for in a ticket, which the owner of the system approves.", ["CC6.2"], "In performing procedure (b), we noted that access of 1 of 18 leavers was removed six days late. Procedure (a) was performed without exception."),
            ("", "CC6.2.2", "The owner keeps a form of each of those who may use it in the year.", ["CC6.2"], "The procedures were performed without exception."),
        ];
        var tables = TestSection.Read(press =>
        {
            foreach (var (criterion, number, said, _, result) in set)
            {
                if (criterion.Length > 0)
                    press.Text(criterion);
                press.Text($"{number} {said}");
                press.Text("Procedures performed. (a) Read the plan of the year and what it says of those who leave. (b) For a sample of 18 leavers, compared the last day with the day on which the access ended.", indent: 18);
                press.Text($"Results. {result}", indent: 18);
                press.Feed(8);
            }
        });
        Assert.Equal(set.Select(one => string.Join(' ', one.Criteria.Prepend(one.Number))), tables.Controls.Select(control => string.Join(' ', control.Criteria.Select(criterion => criterion.Value.Value).Distinct().Prepend(control.Id.Value))));
        Assert.Equal([Report.TestOutcome.NoException, Report.TestOutcome.NoException, Report.TestOutcome.Exception, Report.TestOutcome.NoException], tables.Controls.Select(control => Assert.Single(control.Tests).Outcome));
        Assert.Equal([("CC6.2.1", 1, 18)], tables.Exceptions.Select(exception => (exception.Control, exception.Deviations?.Value, exception.Sample?.Value)));
    }
}
