using VendorRisk.DocumentParsing.Core.Extraction.Letter;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_a_bridge_letter
{
    [Fact]
    public void the_gap_is_its_period_and_the_report_it_speaks_of_is_not()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period from September 1, 2024 to August 31, 2025, was issued on October 9, 2025 by Marrow Finch LLP, and its opinion was qualified.",
            "This letter bridges the period from September 1, 2025 to November 30, 2025.");
        Assert.Equal(ReportKind.BridgeLetter, facts.Kind);
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)), (facts.Period!.Start.Value, facts.Period.End.Value));
        Assert.Equal(new DateOnly(2025, 12, 3), facts.ReportDate?.Value);
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Null(facts.Auditor);
        Assert.Null(facts.Opinion);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_table_may_sum_up_the_report_and_name_its_auditor_first()
    {
        var facts = Read(new Typesetter().Lines("SOC 2 BRIDGE LETTER").Lines("3 December 2025")
            .Paragraph("Harrow Ledger, Inc. (\"Harrow\") has obtained a SOC 2 Type 2 report for its ledger. The report was issued by Marrow Finch LLP, an independent accounting firm.")
            .Table([72, 260], ["Trust services categories", "Security and Availability"], ["Service auditor", "Marrow Finch LLP"], ["Most recent report period", "1 September 2024 to 31 August 2025"], ["Period covered by this letter", "1 September 2025 to 30 November 2025"])
            .Paragraph("We are not aware of any material change in our controls between 1 September 2025 and 30 November 2025. This bridge letter does not replace the report.")
            .Paragraph("The next examination covers the twelve months from 1 September 2025 to 31 August 2026."));
        Assert.Empty(facts.Doubts);
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Equal([TrustCategory.Security, TrustCategory.Availability], facts.Categories.Select(category => category.Value));
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)), (facts.Period?.Start.Value, facts.Period?.End.Value));
    }

    [Fact]
    public void a_gap_may_run_to_the_date_of_the_letter()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period September 1, 2024 to August 31, 2025.", "This letter addresses the gap from September 1, 2025 through the date of this letter.");
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 12, 3)), (facts.Period!.Start.Value, facts.Period.End.Value));
    }

    [Fact]
    public void a_letter_that_does_not_say_what_it_bridges_is_a_doubt()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period September 1, 2024 to August 31, 2025.", "The gap since then is short.");
        Assert.Null(facts.Period);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "period");
    }

    [Theory]
    [InlineData("the controls described in the report continued to operate and were not changed in a way that matters", ReportKind.BridgeLetter)]
    [InlineData("our offices continued to operate and were open to visitors", ReportKind.Unknown)]
    public void it_may_say_that_the_controls_went_on(string what, ReportKind kind) =>
        Assert.Equal(kind, Read(new Typesetter().Lines("Harrow Ledger, Inc.", "9 Canal Street, Boise").Lines("December 3, 2025")
            .Paragraph("The last SOC 2 Type 2 report of Harrow Ledger, Inc. covers the period September 1, 2024 to August 31, 2025. We refer to the time since then as the gap period.")
            .Paragraph($"Management confirms that from September 1, 2025 through November 30, 2025 {what}.")).Kind);

    [Fact]
    public void without_a_word_on_changes_it_is_no_bridge_letter() =>
        Assert.Equal(ReportKind.Unknown, LetterReader.Read(DocumentLayout.Read(new Typesetter().Lines("Harrow Ledger, Inc.", "December 3, 2025").Paragraph("You asked for a bridge letter for our SOC 2 report. We do not write any.").Document())).Kind);

    [Fact]
    public void a_letter_on_the_time_since_the_last_report_is_one_whatever_it_calls_itself()
    {
        var facts = Read(new Typesetter().Lines("Harrow Ledger, Inc.", "9 Canal Street, Boise").Lines("December 3, 2025")
            .Paragraph("The latest System and Organization Controls 2 (SOC 2) Type 2 report of Harrow Ledger, Inc. on the Harrow Ledger Platform, issued by Marrow Finch LLP on October 9, 2025, covers the period September 1, 2024 to August 31, 2025.")
            .Paragraph("Management represents that from September 1, 2025 through November 30, 2025 it is not aware of any material changes to the controls described there.")
            .Paragraph("This letter has not been examined by Marrow Finch LLP. It is not a substitute for the report."));
        Assert.Equal(ReportKind.BridgeLetter, facts.Kind);
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)), (facts.Period?.Start.Value, facts.Period?.End.Value));
        Assert.Equal("Harrow Ledger, Inc.", facts.ServiceOrganization?.Value);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void capitals_and_a_line_on_its_subject_change_nothing()
    {
        var facts = Read(new Typesetter().Lines("DECEMBER 3, 2025").Lines("RE: Gap letter for the SOC 2 report of Harrow Ledger, Inc.")
            .Paragraph("Harrow Ledger, Inc. (\"Harrow\") has its platform examined every year. The latest examination covered September 1, 2024 through August 31, 2025 for the security category. This letter bridges the gap from September 1, 2025 to the date of this letter.")
            .Paragraph("We are not aware of changes in our controls in that time which would be material to our customers."));
        Assert.Equal((ReportKind.BridgeLetter, "Harrow Ledger, Inc."), (facts.Kind, facts.ServiceOrganization?.Value));
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 12, 3)), (facts.Period?.Start.Value, facts.Period?.End.Value));
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void a_table_tells_the_period_of_the_letter_from_that_of_the_report()
    {
        var facts = Read(new Typesetter().Lines("Harrow Ledger, Inc.", "9 Canal Street, Boise").Lines("SOC 2 Type 2 - Bridge Letter")
            .Table([72, 220], ["Last report", "SOC 2 Type 2, 1 January 2025 – 31 December 2025, issued 20 February 2026"], ["Period covered", "1 January 2026 – 30 April 2026"])
            .Paragraph("Management confirms that there have been no material changes to the controls in the period covered by this letter.")
            .Lines("Boise, 5 May 2026"));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 30)), (facts.Period?.Start.Value, facts.Period?.End.Value));
        Assert.Equal(new DateOnly(2026, 5, 5), facts.ReportDate?.Value);
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("It was issued by Marrow Finch LLP with an unmodified opinion on security, confidentiality and privacy.", "Security Confidentiality Privacy")]
    [InlineData("The report (security, availability) was issued by Marrow Finch LLP.", "Security Availability")]
    [InlineData("The examination by Marrow Finch LLP was over Security and Processing Integrity, with an unqualified opinion.", "Security ProcessingIntegrity")]
    [InlineData("Its opinion was unqualified as to security and availability for all of that time.", "Security Availability")]
    [InlineData("The report deals with security incidents and with requests for privacy notices.", "")]
    [InlineData("The report does not extend to privacy. Security is important to us, and so is availability.", "")]
    [InlineData("An opinion on security incidents was not asked for.", "")]
    public void the_categories_are_those_of_the_report_it_speaks_of(string sentence, string categories)
    {
        var facts = Read(new Typesetter().Lines("Harrow Ledger, Inc.", "9 Canal Street, Boise").Lines("December 3, 2025").Lines("Bridge letter")
            .Paragraph($"Our last SOC 2 Type 2 report covers the period from September 1, 2024 to August 31, 2025. {sentence}")
            .Paragraph("This letter bridges the period from September 1, 2025 to November 30, 2025. We are not aware of any material changes to our controls."));
        Assert.Equal((ReportKind.BridgeLetter, categories), (facts.Kind, string.Join(' ', facts.Categories.Select(category => category.Value))));
    }

    [Theory]
    [InlineData("the control environment has not changed in a way that would adversely affect the conclusion in the report", ReportKind.BridgeLetter)]
    [InlineData("there were no changes that would affect the conclusion in the report", ReportKind.BridgeLetter)]
    [InlineData("we made no change to the internal controls told in the report that would, in our view, cause the auditor to reach a different conclusion", ReportKind.BridgeLetter)]
    [InlineData("we made no change to the logo on the report", ReportKind.Unknown)]
    [InlineData("our controls remain in place", ReportKind.BridgeLetter)]
    [InlineData("our controls are told in the report", ReportKind.Unknown)]
    public void that_nothing_changed_is_said_in_many_ways(string said, ReportKind kind) => Assert.Equal(kind, Read(new Typesetter().Lines("Harrow Ledger, Inc.").Lines("December 3, 2025")
        .Lines("Subject: SOC 2 gap letter for September 1, 2025 through November 30, 2025")
        .Paragraph($"Harrow Ledger, Inc. has its ledger examined each year. The latest SOC 2 Type 2 report is for the period September 1, 2024 to August 31, 2025. We confirm that {said}.")).Kind);

    private static LetterFacts Read(Typesetter page) => LetterReader.Read(DocumentLayout.Read(page.Document()));

    private static LetterFacts Letter(params string[] sentences) => LetterReader.Read(DocumentLayout.Read(new Typesetter()
        .Lines("Harrow Ledger, Inc.", "9 Canal Street", "Boise, Idaho 83702")
        .Lines("December 3, 2025")
        .Lines("To our customers")
        .Lines("Re: SOC 2 bridge letter")
        .Paragraph("Harrow Ledger, Inc. (\"Harrow\") has controls relevant to security and availability examined every year. " + sentences[0])
        .Paragraph(sentences[1])
        .Paragraph("We are not aware of any material changes to our controls that would affect the conclusions of the report. This letter is not an opinion, and nobody has examined what it says.")
        .Lines("Sincerely,", "Ada Merrow", "Head of Compliance")
        .Document()));

    [Fact]
    public void a_report_may_be_mentioned_before_the_letter_says_what_it_covers() =>
        Assert.Equal(new DateOnly(2025, 9, 1), Letter("Our last SOC 2 Type 2 report covers the period from September 1, 2024 to August 31, 2025.", "As your year may end after that report, this letter covers the gap period from September 1, 2025 through November 30, 2025.").Period?.Start.Value);

    [Fact]
    public void the_period_that_the_next_report_is_planned_for_is_not_the_gap()
    {
        var facts = Letter("Our last SOC 2 Type 2 report covers the period from September 1, 2024 to August 31, 2025.", "This letter covers the period from September 1, 2025 through November 30, 2025. The next examination is under way. It is planned for the period from September 1, 2025 through August 31, 2026.");
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 30)), (facts.Period!.Start.Value, facts.Period.End.Value));
        Assert.DoesNotContain(facts.Doubts, doubt => doubt.Fact == "period");
    }

    [Fact]
    public void an_accountant_who_signs_for_the_company_is_not_the_company() =>
        Assert.Equal("Harrow Ledger, Inc.", Read(new Typesetter().Lines("HARROW").Lines("December 3, 2025")
            .Paragraph("Our last SOC 2 Type 2 report covers the period September 1, 2024 to August 31, 2025.")
            .Paragraph("This letter bridges the period from September 1, 2025 to November 30, 2025. There were no material changes in our controls.")
            .Lines("Jo A. Marsh, CPA").Lines("Chief Financial Officer").Lines("Harrow Ledger, Inc.")).ServiceOrganization?.Value);
}
