using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Tests;

/// <summary>How much of 2025 an exception touched, and whether it still did on 31 December.</summary>
public sealed class Counting_the_days_affected
{
    [Theory]
    [InlineData("from 3 September 2025 to 3 September 2025", "1 of 365 days")]
    [InlineData("from 1 November 2024 to 10 January 2025", "10 of 365 days")]
    [InlineData("from 1 November 2024 to 1 January 2025", "1 of 365 days")]
    [InlineData("from 1 November 2024 to 31 December 2024", null)]
    [InlineData("from 20 December 2025 to 15 March 2026", "12 of 365 days")]
    [InlineData("from 31 December 2025 to 15 March 2026", "1 of 365 days")]
    [InlineData("from 1 January 2026 to 15 March 2026", null)]
    [InlineData("from 3 September 2025 to 2 September 2025", null)]
    [InlineData("between June and August 2025", "92 of 365 days")]
    [InlineData("between August and June 2025", null)]
    [InlineData("from June to 1 June 2025", "1 of 365 days")]
    [InlineData("between August and June 2025. Scans were not performed since 1 October 2025", "92 of 365 days")]
    [InlineData("from 3 September 2025 to 2 September 2025. Scans were not performed since 1 October 2025", "92 of 365 days")]
    [InlineData("until 3 January 2025", "2 of 365 days")]
    [InlineData("until 2 January 2025", "1 of 365 days")]
    [InlineData("until 1 January 2025", null)]
    [InlineData("from Q1 2025 to Q2 2025", "181 of 365 days")]
    [InlineData("from third quarter of 2025 to fourth quarter of 2025", "184 of 365 days")]
    [InlineData("from 13/02/2025 to 14/02/2025", "2 of 365 days")]
    [InlineData("from 2/3/2025 to 2/4/2025", "2 of 365 days")]
    [InlineData("from 10-Mar-2025 to the end", null)]
    [InlineData("from 10-Mar-2025 to Sept. 30, 2025", "205 of 365 days")]
    [InlineData("from the 1st of May 2025 to May 3rd, 2025", null)]
    [InlineData("from 1st of May 2025 to May 3rd, 2025", "3 of 365 days")]
    [InlineData("from 01.05.2025 to 2025-05-04", "4 of 365 days")]
    [InlineData("from February 2025 to February 2025", "28 of 365 days")]
    public void by_the_dates_that_are_stated_and_only_within_the_period(string when, string? days) =>
        Assert.Equal(days, Input(InputName.ShareOfPeriod, $"Logs were not forwarded {when}.").Why);

    [Fact]
    public void from_a_day_since_which_nothing_was_done_to_the_end_of_the_period() =>
        Assert.Equal("92 of 365 days", Input(InputName.ShareOfPeriod, "Scans were not performed since 1 October 2025.").Why);

    [Theory]
    [InlineData("For one of twelve months, the review was not performed.", "0.0833")]
    [InlineData("For twenty-three of forty weeks, the review was not performed.", "0.575")]
    [InlineData("For thirty of ninety weeks, the review was not performed.", "0.3333")]
    [InlineData("For four of four quarters, the review is missing.", "1")]
    [InlineData("For five of four quarters, the review is missing.", "")]
    [InlineData("For 1 of 0 quarters, the review is missing.", "")]
    [InlineData("For 1 of 4 quarters, the review was completed 73 days late.", "0.2")]
    [InlineData("For 2 of 4 quarters, the review was completed 73 days late.", "0.4")]
    [InlineData("For 1 of 4 quarters, the review was completed 365 business days late.", "1")]
    [InlineData("For 1 of 4 quarters, the review was completed 50 business days late.", "0.1918")]
    public void by_the_periods_missed_or_the_days_that_a_periodic_task_was_late(string text, string share) =>
        Assert.Equal(share, Input(InputName.ShareOfPeriod, text).Read);

    [Theory]
    [InlineData(24, "")]
    [InlineData(25, "1")]
    public void as_all_of_them_where_every_tested_occurrence_failed(int failed, string share) =>
        Assert.Equal(share, Input(InputName.ShareOfPeriod, A.Exception("An approval could not be provided.", failed, 25)).Read);

    [Theory]
    [InlineData("Logs were not forwarded from 1 May 2025 to 30 December 2025.", null, "false", "until 30 December 2025")]
    [InlineData("Logs were not forwarded from 1 May 2025 to 31 December 2025.", null, "true", "up to the end of the period")]
    [InlineData("Logs were not forwarded from 1 May 2025 to 15 March 2026.", null, "true", "up to the end of the period")]
    [InlineData("The account had not been removed as of December 31, 2025.", null, "true", null)]
    [InlineData("The account had not been removed as of December 30, 2025.", null, "", null)]
    [InlineData("An approval is missing.", "The cause was remedied on 31 December 2025.", "false", "remediated before the end of the period")]
    [InlineData("An approval is missing.", "The cause was remedied in December 2025.", "false", "remediated before the end of the period")]
    [InlineData("An approval is missing.", "The cause was remedied on 1 January 2026.", "true", "the cause was still to be remediated after the period")]
    [InlineData("An approval is missing.", "The cause was remedied in January 2026.", "true", "the cause was still to be remediated after the period")]
    public void and_whether_the_last_of_them_is_the_last_day_of_the_period(string text, string? response, string open, string? why)
    {
        var input = Input(InputName.OpenAtPeriodEnd, A.Exception(text, response: response));
        Assert.Equal((open, why), (input.Read, input.Why));
    }

    [Fact]
    public void of_a_report_on_a_single_day_as_standing_on_that_day()
    {
        var facts = A.Report(A.Exception("An approval is missing.")) with { Kind = ReportKind.Soc2Type1, Period = null, AsOf = new(new(2025, 12, 31), 1) };
        Assert.Equal("true", Of(InputName.OpenAtPeriodEnd, facts).Read);
        Assert.Equal("", Of(InputName.OpenAtPeriodEnd, facts with { AsOf = null }).Read);
        Assert.Equal("", Of(InputName.ShareOfPeriod, facts).Read);
        var dated = A.Exception("Logs were not forwarded from 3 September 2025 to 2 October 2025.");
        Assert.Equal("", Of(InputName.OpenAtPeriodEnd, facts with { Kind = ReportKind.Soc2Type2, Exceptions = [dated] }).Read);
    }

    private static InputReading Input(InputName name, string text) => Input(name, A.Exception(text));

    private static InputReading Input(InputName name, ReportException exception) => Of(name, A.Report(exception));

    private static InputReading Of(InputName name, ReviewFacts facts)
    {
        var input = A.Input(facts);
        var key = ReviewEngine.Review(input).Findings.Single(finding => finding.Kind is FindingKind.Exception).Key;
        return InputReading.Of(input, key)!.Single(reading => reading.Input == name);
    }
}
