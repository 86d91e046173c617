using VendorRisk.Notification.Persistence;
using VendorRisk.Notification.Reminders;

namespace VendorRisk.Notification.Tests;

public sealed class Steps_of_a_reports_age
{
    private static readonly IReadOnlyList<PlannedStep> Product = ReportAgeSteps.AsTheProductComes;

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
        Assert.Equal(step, ReportAgeSteps.Due(Day(coverageEnd), Day(today), Product, [])?.Name);

    [Fact]
    public void one_that_was_given_is_not_due_again() =>
        Assert.Null(ReportAgeSteps.Due(Day("2025-12-31"), Day("2027-01-15"), Product, [new("stale", Day("2027-01-01"))]));

    [Theory]
    [InlineData("2026-08-01", "ask")]
    [InlineData("2026-09-30", null)]
    public void another_plan_gives_no_step_again_for_a_day_that_was_told_of_under_another_name(string given, string? due) =>
        Assert.Equal(due, ReportAgeSteps.Due(Day("2025-12-31"), Day("2026-10-15"), [new("ask", 9, 0, RepeatMonthly: false)], [new("plan-renewal", Day(given))])?.Name);

    [Fact]
    public void a_plan_of_ones_own_is_followed_in_the_order_of_days()
    {
        PlannedStep[] plan = [new("late", 13, 0, RepeatMonthly: false), new("early", 6, 3, RepeatMonthly: true)];
        Assert.Equal("early", ReportAgeSteps.Next(Day("2025-12-31"), Day("2026-01-01"), plan)?.Name);
        Assert.Equal("early+1", ReportAgeSteps.Due(Day("2025-12-31"), Day("2026-08-15"), plan, [new("early", Day("2026-07-03"))])?.Name);
        Assert.Contains(ReportAgeSteps.Of(Day("2025-12-31"), plan), step => step == new ReminderStep("late", Day("2027-01-31")));
    }

    [Fact]
    public void they_end_two_years_after_the_coverage() =>
        Assert.Equal(Day("2028-01-01"), ReportAgeSteps.Of(Day("2025-12-31"), Product)[^1].DueOn);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
