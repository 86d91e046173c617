using VendorRisk.DocumentParsing.Core.Extraction.Results;

namespace VendorRisk.DocumentParsing.Core.Tests.Results;

/// <summary>Quarters that failed, told by which they are.</summary>
public sealed class Counts_of_quarters
{
    [Theory]
    [InlineData("The review was not complete in each of the first three quarters; in the fourth it was complete.", 3)]
    [InlineData("The review was not complete in any of the first three quarters. In the fourth quarter, it was complete.", 3)]
    [InlineData("The review was not complete in three of the four quarters.", 3)]
    [InlineData("The review was not complete for Q1 through Q3 of the four quarters tested.", 3)]
    [InlineData("For Q1 through Q3, of four quarters tested, the review was not complete.", 3)]
    [InlineData("Of the four quarters tested, the review was not complete for Q1, Q2 and Q4.", 3)]
    [InlineData("The review was complete in three of the four quarters tested.", 1)]
    [InlineData("Of the four quarterly scans due in the period, those for the third quarter of 2025 and the first quarter of 2026 had not been carried out.", 2)]
    [InlineData("Deviation: of the four quarterly reviews due, the review for the second quarter was not performed.", 1)]
    public void Are_read_where_the_text_says_of_how_many(string text, int deviations)
    {
        var ratio = DeviationRatio.Read(text)!;
        Assert.Equal((deviations, 4, false), (ratio.Deviations, ratio.Sample, ratio.IsAmbiguous));
        Assert.InRange(ratio.DeviationsAt + ratio.DeviationsLength, 1, text.Length);
    }

    [Theory]
    [InlineData("Of the 2 quarters sampled, the review for the quarter ended September 30, 2025 was not performed.", 2)]
    [InlineData("Of the three quarters tested, the list for the quarter ending 31 March 2026 had not been signed.", 3)]
    public void One_may_be_called_by_the_day_on_which_it_ends(string text, int quarters) => Assert.Equal((1, quarters, false), Counted(text));

    [Theory]
    [InlineData("Of the 2 quarters sampled, the review for the quarter ended September 30, 2025 was performed.")]
    [InlineData("The review was not complete in each of the first three quarters.")]
    [InlineData("The review was not complete in each of the first three quarters; in the fourth it was not due.")]
    [InlineData("The review was not complete for Q1 through Q3.")]
    [InlineData("The scans for the third quarter of 2025 and the first quarter of 2026 had not been carried out.")]
    [InlineData("The review was complete only for Q1 through Q3 of the four quarters tested.")]
    [InlineData("The review was complete for Q1 through Q3 of the four quarters tested, not for Q4.")]
    [InlineData("The review was not complete for Q1 and Q2 until Q3, of four quarters tested.")]
    [InlineData("The review was not complete for Q3 through Q1 of the four quarters tested.")]
    public void Are_none_where_it_does_not(string text) => Assert.Null(DeviationRatio.Read(text));

    [Fact]
    public void What_was_done_late_in_some_is_counted_as_it_stands() =>
        Assert.Equal((3, 4), DeviationRatio.Read("The review was performed in three of the four quarters after the day on which it was due.") is { } ratio ? (ratio.Deviations, ratio.Sample) : default);

    [Theory]
    [InlineData("The reconciliation for July 2025 was completed 22 days late. The other three months selected were completed on time.", 4)]
    [InlineData("The list for May was not on file. The remaining two months tested were in order.", 3)]
    public void A_month_may_be_told_beside_the_others(string text, int months) => Assert.Equal((1, months, false), Counted(text));

    [Theory]
    [InlineData("The reconciliation for July 2025 was completed on time. The other three months selected were completed between 9 and 22 days late.")]
    [InlineData("The list for May was on file. The remaining two months tested were missing.")]
    [InlineData("The reconciliations for July and August were completed late. The other three months selected were completed on time.")]
    [InlineData("The reconciliation for July 2025 was completed 22 days late. The other three months selected were not completed at all.")]
    public void Two_months_or_others_that_failed_too_are_not_counted_so(string text) => Assert.Null(DeviationRatio.Read(text));

    private static (int, int?, bool)? Counted(string text) => DeviationRatio.Read(text) is { } ratio ? (ratio.Deviations, ratio.Sample, ratio.IsAmbiguous) : null;
}
