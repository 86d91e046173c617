using VendorRisk.ExceptionReview.Core.Coverage;

namespace VendorRisk.ExceptionReview.Core.Tests;

public sealed class Counting_months
{
    [Theory]
    [InlineData("2025-12-31", "2026-11-22", 10)]
    [InlineData("2025-03-31", "2026-03-31", 12)]
    [InlineData("2025-03-31", "2026-03-30", 11)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2024-02-29", "2025-02-27", 11)]
    [InlineData("2025-10-31", "2025-11-30", 1)]
    [InlineData("2025-10-31", "2025-11-29", 0)]
    [InlineData("2023-02-28", "2024-02-28", 12)]
    [InlineData("2025-06-30", "2025-06-30", 0)]
    [InlineData("2025-06-30", "2025-01-01", 0)]
    public void gives_the_completed_ones(string from, string to, int months) =>
        Assert.Equal(months, Months.Completed(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));

    [Fact]
    public void is_the_largest_number_that_does_not_pass_the_day()
    {
        var random = new Random(RandomInputs.Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var from = new DateOnly(2019, 1, 1).AddDays(random.Next(3000));
            var to = from.AddDays(random.Next(1500));
            var months = Months.Completed(from, to);
            Assert.True(from.AddMonths(months) <= to && from.AddMonths(months + 1) > to, $"{from:O} to {to:O} is not {months}");
        }
    }
}
