using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Letters_in_two_columns
{
    private const string Failure = "As described in Section IV, the access of people who left was not removed in time during the whole of the summer. As a result, controls did not operate effectively to meet criterion CC6.2.";

    [Fact]
    public void are_read_column_by_column()
    {
        var facts = Qualified().Read();
        Assert.Equal((ReportKind.Soc2Type2, "Harrow Ledger, Inc.", "Marrow Finch LLP"), (facts.Kind, facts.ServiceOrganization?.Value, facts.Auditor?.Value));
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 8, 31), new DateOnly(2025, 10, 9)), (facts.Period?.Start.Value, facts.Period?.End.Value, facts.ReportDate?.Value));
        Assert.Equal((OpinionKind.Qualified, Failure), (facts.Opinion?.Kind.Value, facts.Opinion?.Basis?.Value));
        Assert.Equal(["CC6.2"], facts.Opinion!.Criteria.Select(criterion => criterion.Value.Value));
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void break_their_words_between_columns_like_between_lines()
    {
        string[] left = [.. Enumerable.Repeat("the controls that we looked at in", 8), "form what the evidence was suffi-"];
        string[] right = ["cient to say of the controls there", .. Enumerable.Repeat("were, and that management wrote of", 7), "in full before the work had ended."];
        var layout = DocumentLayout.Read(new Typesetter { Bottom = 90 + (9 * 13) }.Columns(two: true).Lines([.. left, .. right]).Document());
        Assert.Contains("what the evidence was sufficient to say of the controls", Assert.Single(layout.Paragraphs).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_table_of_two_columns_stays_a_table()
    {
        var rows = Enumerable.Range(1, 6).Select(number => new[] { $"The control with the number {number} is looked at by management once in each quarter of the year and is written down in the tool that we use.", $"Management looks at the control with the number {number} and writes down in the tool what was seen, when and by whom, and what follows from it." }).ToArray();
        var layout = DocumentLayout.Read(new Typesetter().Table([72, 312], rows).Document());
        Assert.IsType<Grid>(Assert.Single(layout.Blocks));
    }

    [Fact]
    public void may_leave_only_their_date_to_the_second_column()
    {
        string[] left = ["To the Board of Directors and the Management of Harrow", .. Enumerable.Repeat("the controls that we looked at in full, and what management", 54), "says of them in the description of the system is right."];
        var layout = DocumentLayout.Read(new Typesetter { Size = 8, Bottom = 90 + (56.5 * 10.4) }.Columns(two: true).Lines([.. left, "March 28, 2024"]).Document());
        Assert.Equal("March 28, 2024", layout.Paragraphs.Last().Text);
    }

    [Fact]
    public void break_the_name_of_a_firm_like_any_other_text()
    {
        var facts = new FictionalReport { Firm = "Nordmann Wirtschaftsprüfungsgesellschaft mbH", Signature = ["Nordmann", "Wirtschaftsprüfungsgesellschaft mbH", "Hamburg, Germany", "October 9, 2025"] }.Read();
        Assert.Equal("Nordmann Wirtschaftsprüfungsgesellschaft mbH", facts.Auditor?.Value);
        Assert.Empty(facts.Doubts);
    }

    private static FictionalReport Qualified() => new()
    {
        TwoColumns = true,
        Setter = new Typesetter { Size = 9 },
        BeforeOpinion = ["# Basis for Qualified Opinion", Failure],
        OpinionHeading = "Qualified Opinion",
        OpinionLead = "In our opinion, except for the matter described in the Basis for Qualified Opinion section, in all material respects:",
    };
}
