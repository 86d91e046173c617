using VendorRisk.DocumentParsing.Core.Tests.RandomReports;

namespace VendorRisk.DocumentParsing.Core.Tests.Tables;

/// <summary>A report on design alone may print its controls without a table, by number under each criterion.</summary>
public sealed class Controls_in_a_list
{
    private static readonly string[][] Wording =
    [
        ["The handbook has a code of ethics, and each employee signs", "the handbook in the first week."], ["A mailbox for what is wrong is read by counsel."], ["The board has five members, of whom three", "have no other task."],
        ["A chart of the organization is kept."], ["Each position has a description, which is", "read once a year."], ["Risks are written down and rated."],
    ];

    [Theory]
    [InlineData("CC1.1.1", "CC1.1.2", "CC1.2.1", "CC1.3.1", "CC1.3.2", "CC1.4.1")]
    [InlineData("GOV-01", "GOV-02", "GOV-03", "GOV-04", "HR-01", "RISK-01")]
    [InlineData("HR#1", "HR#2", "HR#3", "HR#4", "HR#11", "HR#12")]
    public void Each_number_under_a_criterion_begins_one(params string[] numbers)
    {
        var tables = TestSection.Read(press => Print(press, numbers));
        Assert.Equal(numbers, tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC1.1", "CC1.1", "CC1.2", "CC1.3", "CC1.3", "CC1.4"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Equal(Wording.Select(lines => string.Join(' ', lines)), tables.Controls.Select(control => control.Description?.Value));
    }

    [Fact]
    public void A_few_lines_that_begin_with_a_number_are_none() =>
        Assert.Empty(TestSection.Read(press => press.Text("Version 2 of the policy")).Controls);

    private static void Print(Press press, string[] numbers)
    {
        string[] criteria = ["CC1.1", "", "CC1.2", "CC1.3", "", "CC1.4"];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (criteria[i].Length > 0)
                press.Text($"{criteria[i]} The entity does what this criterion is about, as the words beside its number say at length.");
            press.Line([(Press.Left + 10, numbers[i]), (Press.Left + 90, Wording[i][0])]);
            foreach (var line in Wording[i].Skip(1))
                press.Line([(Press.Left + 90, line)]);
            press.Feed(8);
        }
    }

    [Fact]
    public void A_title_may_stand_beside_the_number_and_the_criteria_at_the_foot()
    {
        string[] groups = ["Governance and People", "", "", "Risks and Duties", "", ""];
        var tables = TestSection.Read(press =>
        {
            for (var i = 0; i < Wording.Length; i++)
            {
                press.Feed(12);
                if (groups[i].Length > 0)
                {
                    press.Text(groups[i], 1.2);
                    press.Feed(8);
                }

                press.Line([(Press.Left, $"HL-GOV-{i + 1} Ethics and duties")]);
                press.Text(string.Join(' ', Wording[i]));
                press.Line([(Press.Left, "Frequency: Every year and as needed"), (Press.Left + 220, $"Trust services criteria addressed: CC1.{(i % 5) + 1}")]);
            }
        });
        Assert.Equal(["HL-GOV-1", "HL-GOV-2", "HL-GOV-3", "HL-GOV-4", "HL-GOV-5", "HL-GOV-6"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC1.1", "CC1.2", "CC1.3", "CC1.4", "CC1.5", "CC1.1"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Equal(Wording.Select(lines => string.Join(' ', lines)), tables.Controls.Select(control => control.Description?.Value));
    }

    [Theory]
    [InlineData("Addresses: CC1.")]
    [InlineData("Criteria: CC1.")]
    public void The_criteria_may_stand_behind_a_label_at_the_other_end_of_its_line(string label)
    {
        var tables = TestSection.Read(press =>
        {
            for (var i = 0; i < Wording.Length; i++)
            {
                press.Line([(Press.Left, $"GOV-0{i + 1}"), (Press.Left + 380, $"{label}{(i % 5) + 1}")]);
                press.Feed(12);
                press.Text(string.Join(' ', Wording[i]));
                press.Feed(12);
            }
        });
        Assert.Equal(["GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-05", "GOV-06"], tables.Controls.Select(control => control.Id.Value));
        Assert.Equal(["CC1.1", "CC1.2", "CC1.3", "CC1.4", "CC1.5", "CC1.1"], tables.Controls.Select(control => Assert.Single(control.Criteria).Value.Value));
        Assert.Equal(Wording.Select(lines => string.Join(' ', lines)), tables.Controls.Select(control => control.Description?.Value));
    }

    [Fact]
    public void Numbers_beside_criteria_over_no_text_are_none() =>
        Assert.Empty(TestSection.Read(press =>
        {
            for (var i = 0; i < Wording.Length; i++)
                press.Line([(Press.Left, $"GOV-0{i + 1}"), (Press.Left + 380, $"Criteria: CC1.{(i % 5) + 1}")]);
        }).Controls);
}
