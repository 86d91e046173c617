namespace VendorRisk.ExceptionReview.Core.Coverage;

/// <summary>
/// Months as <see cref="DateOnly.AddMonths"/> counts them: 29 February + 12 months is 28 February, 31 October + 1 is 30 November.
/// </summary>
public static class Months
{
    /// <summary>The largest m with from.AddMonths(m) &lt;= to; 0 where <paramref name="to"/> lies before.</summary>
    public static int Completed(DateOnly from, DateOnly to)
    {
        if (to <= from) return 0;
        // The difference of the calendar months is the answer or one too many, clamping included.
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return from.AddMonths(months) <= to ? months : months - 1;
    }
}
