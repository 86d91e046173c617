using VendorRisk.Notification.Reminders;

namespace VendorRisk.Notification.Tests;

public sealed class Steps_of_a_reports_age
{
    [Theory]
    [InlineData("2025-12-31", "2026-09-29", null)]
    [InlineData("2025-12-31", "2026-09-30", "plan-renewal")]
    [InlineData("2025-12-31", "2026-11-29", "plan-renewal")]
    [InlineData("2025-12-31", "2026-11-30", "nearly-stale")]
    [InlineData("2025-12-31", "2026-12-31", "nearly-stale")]
    [InlineData("2025-12-31", "2027-01-01", "stale")]
    [InlineData("2025-12-31", "2027-02-01", "stale+1")]
    [InlineData("2024-02-29", "2025-02-28", "nearly-stale")]
    [InlineData("2024-02-29", "2025-03-01", "stale")]
    public void the_latest_that_is_due_counts(string coverageEnd, string today, string? step) =>
        Assert.Equal(step, ReportAgeSteps.Due(Day(coverageEnd), Day(today), new HashSet<string>())?.Name);

    [Fact]
    public void one_that_was_given_is_not_due_again() =>
        Assert.Null(ReportAgeSteps.Due(Day("2025-12-31"), Day("2027-01-15"), new HashSet<string> { "stale" }));

    [Fact]
    public void they_end_two_years_after_the_coverage() =>
        Assert.Equal(Day("2028-01-01"), ReportAgeSteps.Of(Day("2025-12-31"))[^1].DueOn);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
