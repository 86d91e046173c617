namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>A reminder so many months and days after the coverage end, repeated monthly where it says so.</summary>
public sealed record ReminderStep
{
    public required string Name { get; init; }
    public required int Months { get; init; }
    public int Days { get; init; }
    public bool RepeatMonthly { get; init; }
}
