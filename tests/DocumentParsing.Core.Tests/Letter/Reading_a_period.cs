using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_a_period
{
    [Theory]
    [InlineData("throughout the period July 24, 2024 to July 23, 2025", "2024-07-24", "2025-07-23")]
    [InlineData("throughout the period of September 1, 2021, to August 31, 2022", "2021-09-01", "2022-08-31")]
    [InlineData("during the period from December 16, 2015, to December 15, 2016", "2015-12-16", "2016-12-15")]
    [InlineData("for the period 1 October 2025 through 30 June 2026", "2025-10-01", "2026-06-30")]
    [InlineData("July 24, 2024 – July 23, 2025", "2024-07-24", "2025-07-23")]
    [InlineData("July 1, 2025 - September 30, 2025", "2025-07-01", "2025-09-30")]
    [InlineData("For the Period 04/01/2024 – 03/31/2025", "2024-04-01", "2025-03-31")]
    [InlineData("01.10.2023 bis 30.09.2024", "2023-10-01", "2024-09-30")]
    [InlineData("01.10.2023 to 30.09.2024", "2023-10-01", "2024-09-30")]
    [InlineData("from 1st April 2025 until 31st March 2026", "2025-04-01", "2026-03-31")]
    [InlineData("between 1 May 2025 and 31 October 2025", "2025-05-01", "2025-10-31")]
    [InlineData("2024-10-01 → 2025-03-31", "2024-10-01", "2025-03-31")]
    [InlineData("from March 1, 2025 through and including August 31, 2025", "2025-03-01", "2025-08-31")]
    [InlineData("the period beginning May 1, 2025 and ending on October 31, 2025", "2025-05-01", "2025-10-31")]
    [InlineData("January 1 through December 31, 2025", "2025-01-01", "2025-12-31")]
    [InlineData("1 July to 31 December 2025", "2025-07-01", "2025-12-31")]
    [InlineData("November 1 to April 30, 2025", "2024-11-01", "2025-04-30")]
    [InlineData("between January 1 and June 30, 2025", "2025-01-01", "2025-06-30")]
    [InlineData("For the Six-Month Period Ended June 30, 2025", "2025-01-01", "2025-06-30")]
    [InlineData("for the six (6) month period ended March 31, 2025", "2024-10-01", "2025-03-31")]
    [InlineData("for the year ended June 30, 2025", "2024-07-01", "2025-06-30")]
    [InlineData("for the twelve months ended 28 February 2025", "2024-03-01", "2025-02-28")]
    [InlineData("for the 3-month period ending September 30, 2025", "2025-07-01", "2025-09-30")]
    [InlineData("for the quarter ended March 31, 2025", "2025-01-01", "2025-03-31")]
    public void both_ends_are_read_in_every_style(string text, string start, string end)
    {
        var read = Assert.Single(new PeriodReader(new DateReader()).Read(text));
        Assert.Equal((Day.Of(start), Day.Of(end), DateCertainty.Sure), (read.Start, read.End, read.Certainty));
    }

    [Theory]
    [InlineData("issued on November 14, 2025 and signed on November 16, 2025")]
    [InlineData("as of June 30, 2025")]
    [InlineData("policies dated March 1, 2019 to be replaced by June 30, 2025")]
    [InlineData("December 31, 2025 to January 1, 2025")]
    [InlineData("the plan of May 5 and June 30, 2025")]
    public void days_that_do_not_span_a_period_give_none(string text) =>
        Assert.Empty(new PeriodReader(new DateReader()).Read(text));

    [Fact]
    public void whole_months_are_taken_from_first_day_to_last_and_said_to_be_assumed()
    {
        var read = Assert.Single(new PeriodReader(new DateReader()).Read("for the period October 2024 through February 2025"));
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2025, 2, 28), DateCertainty.DayAssumed), (read.Start, read.End, read.Certainty));
    }

    [Fact]
    public void the_place_is_the_words_from_the_first_day_to_the_last()
    {
        const string text = "We looked at the period May 1, 2025 to July 31, 2025 only.";
        var read = Assert.Single(new PeriodReader(new DateReader()).Read(text));
        Assert.Equal("May 1, 2025 to July 31, 2025", text[read.From..read.To]);
    }

    [Fact]
    public void several_periods_come_in_reading_order() =>
        Assert.Equal(2, new PeriodReader(new DateReader()).Read("January 1, 2024 to June 30, 2024; now July 1, 2024 to December 31, 2024").Count);
}
