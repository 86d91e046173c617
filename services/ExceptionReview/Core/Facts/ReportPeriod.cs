namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>The days a report or letter covers, both included.</summary>
public sealed record ReportPeriod(DateOnly Start, DateOnly End, int Page)
{
    public int Days => End.DayNumber - Start.DayNumber + 1;
}
