using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

namespace VendorRisk.DocumentParsing.Core.Tests.Letter;

public class Reading_dates
{
    [Theory]
    [InlineData("July 24, 2024", "2024-07-24")]
    [InlineData("November 08, 2022", "2022-11-08")]
    [InlineData("Sept. 30, 2024", "2024-09-30")]
    [InlineData("SEPTEMBER 9, 2015", "2015-09-09")]
    [InlineData("March 3rd, 2025", "2025-03-03")]
    [InlineData("May 30,2025", "2025-05-30")]
    [InlineData("1 October 2025", "2025-10-01")]
    [InlineData("1st April 2025", "2025-04-01")]
    [InlineData("the 14th day of February, 2026", "2026-02-14")]
    [InlineData("30-Sep-24", "2024-09-30")]
    [InlineData("30-Sep-2024", "2024-09-30")]
    [InlineData("03/31/2025", "2025-03-31")]
    [InlineData("31/03/2025", "2025-03-31")]
    [InlineData("01.10.2023", "2023-10-01")]
    [InlineData("1. Oktober 2023", "2023-10-01")]
    [InlineData("31. März 2024", "2024-03-31")]
    [InlineData("2024-10-01", "2024-10-01")]
    [InlineData("Boise, ID | August 4, 2025", "2025-08-04")]
    public void a_day_is_read_in_every_style(string text, string day) =>
        Assert.Equal([(Day.Of(day), DateCertainty.Sure)], new DateReader().Read(text).Select(read => (read.Date, read.Certainty)));

    [Theory]
    [InlineData("June l, 2024", "2024-06-01")]
    [InlineData("0ctober 1, 2O24", "2024-10-01")]
    [InlineData("Ju1y 3l, 2025", "2025-07-31")]
    [InlineData("Septernber 30, 2025", "2025-09-30")]
    [InlineData("Decembar 5, 2025", "2025-12-05")]
    public void what_recognition_commonly_mistakes_is_mended_and_said(string text, string day) =>
        Assert.Equal([(Day.Of(day), DateCertainty.Mended)], new DateReader().Read(text).Select(read => (read.Date, read.Certainty)));

    [Theory]
    [InlineData("connections use TLS 1.2 or 1.3")]
    [InlineData("the host 10.0.0.1 runs version v4.1.2023")]
    [InlineData("TSP section 100, 2017 Trust Services Criteria")]
    [InlineData("licence number 04112-2025-7")]
    [InlineData("February 30, 2025")]
    [InlineData("ticket 12/34/2025")]
    [InlineData("envelope 2D855017-01-02-2025-AA")]
    [InlineData("Suite 12 2024 Harbour Road")]
    public void numbers_that_are_no_days_are_left_alone(string text) => Assert.Empty(new DateReader().Read(text));

    [Fact]
    public void an_order_that_nothing_decides_is_said_to_be_assumed() =>
        Assert.Equal((new DateOnly(2025, 4, 5), DateCertainty.OrderAssumed), Only("signed 04/05/2025", NumericOrder.Unknown));

    [Theory]
    [InlineData("from 10/01/2024 through 09/30/2025", "2025-11-12")]
    [InlineData("from 01/10/2024 to 30/09/2025", "2025-12-11")]
    public void the_order_is_learned_from_the_other_dates_of_the_document(string elsewhere, string day) =>
        Assert.Equal((Day.Of(day), DateCertainty.Sure), Only("11/12/2025", NumericOrders.Learn([elsewhere])));

    [Fact]
    public void two_writers_with_two_orders_leave_it_open() =>
        Assert.Equal(NumericOrder.Unknown, NumericOrders.Learn(["12/31/2024", "31/12/2024"]));

    private static (DateOnly, DateCertainty) Only(string text, NumericOrder order)
    {
        var read = Assert.Single(new DateReader(order).Read(text));
        return (read.Date, read.Certainty);
    }
}
