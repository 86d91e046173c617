using VendorRisk.DocumentParsing.Core.Tests.Letter.Setting;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_what_the_report_covers
{
    [Theory]
    [InlineData("throughout the period March 1, 2025 to August 31, 2025")]
    [InlineData("for the period 1 March 2025 through 31 August 2025")]
    [InlineData("for the period 03/01/2025 – 08/31/2025")]
    [InlineData("for the period 01.03.2025 to 31.08.2025")]
    [InlineData("throughout the period March 1, 2025 – August 31, 2025")]
    [InlineData("for the period from 1st March 2025 until 31st August 2025")]
    [InlineData("during the period March 1 through August 31, 2025")]
    public void the_period_is_placed_on_the_cover_and_read_in_every_style(string when)
    {
        var facts = new FictionalReport { When = when }.Read();
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 8, 31), 1), (facts.Period!.Start.Value, facts.Period.End.Value, facts.Period.Start.Page));
        Assert.Null(facts.AsOf);
        Assert.Empty(facts.Doubts);
    }

    [Theory]
    [InlineData("as of June 30, 2025")]
    [InlineData("as at 30 June 2025")]
    [InlineData("as of 06/30/2025")]
    public void a_type_1_report_has_a_day_and_no_period(string when)
    {
        var facts = new FictionalReport
        {
            When = when,
            Cover = ["Harrow Ledger, Inc.", "SOC 2 Type I Report", when],
            Scope = $"We have examined management's description of the Harrow Ledger Platform of Harrow Ledger, Inc. {when} and the suitability of the design of controls stated in it to meet the trust services criteria relevant to security.",
            Limbs = [$"the description presents the system {when}; and", $"the controls were suitably designed {when}."],
        }.Read();
        Assert.Equal((new DateOnly(2025, 6, 30), 1), (facts.AsOf?.Value, facts.AsOf?.Page));
        Assert.Null(facts.Period);
        Assert.Empty(facts.Doubts);
    }

    [Fact]
    public void the_auditors_words_win_over_a_cover_that_differs_and_the_difference_is_a_doubt()
    {
        var facts = new FictionalReport { Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report", "March 1, 2024 to August 31, 2024"] }.Read();
        Assert.Equal(new DateOnly(2025, 3, 1), facts.Period?.Start.Value);
        Assert.Equal(2, facts.Period?.Start.Page);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "period");
    }

    [Fact]
    public void a_letter_that_names_the_day_of_its_own_reports_predecessor_keeps_to_its_period()
    {
        var facts = new FictionalReport { AfterScope = ["A report on the design of controls as of February 28, 2025 was issued before this one."] }.Read();
        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 8, 31)), (facts.Period!.Start.Value, facts.Period.End.Value));
    }

    [Fact]
    public void the_words_of_the_place_are_the_period()
    {
        var report = new FictionalReport();
        var span = report.Read().Period!.Start.Span;
        var page = new FictionalReport().Document().Pages[span.Page - 1];
        Assert.Equal("March 1, 2025 to August 31, 2025", string.Join(' ', span.Ranges.SelectMany(range => page.Words.Skip(range.Start).Take(range.End - range.Start)).Select(word => word.Text)));
    }

    [Fact]
    public void a_period_that_nothing_states_is_a_doubt()
    {
        var facts = new FictionalReport { When = "throughout the period that is described below", Cover = ["Harrow Ledger, Inc.", "SOC 2 Type 2 Report"] }.Read();
        Assert.Null(facts.Period);
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "period");
    }

    [Fact]
    public void where_cover_and_letter_differ_on_the_type_neither_period_nor_day_is_certain()
    {
        var facts = new FictionalReport { Title = "System and Organization Controls (SOC) 2 Type 1 Report" }.Read();
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "kind");
        Assert.Contains(facts.Doubts, doubt => doubt.Fact == "asOf");
    }
}
