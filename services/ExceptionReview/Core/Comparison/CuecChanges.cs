using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>What the reports expect of us: CUECs have no numbers of their own that last, so they are found again by their words.</summary>
internal static class CuecChanges
{
    public static IEnumerable<ReportDifference> Of(ReviewFacts previous, ReviewFacts current)
    {
        var (before, after) = (previous.ComplementaryUserEntityControls, current.ComplementaryUserEntityControls);
        var pairs = LikeTexts.Of([.. before.Select(control => control.Text)], [.. after.Select(control => control.Text)]);
        var found = pairs.ToDictionary(pair => pair.After);
        for (var index = 0; index < after.Count; index++)
            if (!found.TryGetValue(index, out var pair)) yield return new(Name(index), Change.Added, null, after[index].Text, after[index].Page);
            else if (pair.Reworded) yield return new(Name(index), Change.Changed, before[pair.Before].Text, after[index].Text, after[index].Page);

        var kept = pairs.Select(pair => pair.Before).ToHashSet();
        for (var index = 0; index < before.Count; index++)
            if (!kept.Contains(index)) yield return new(Name(index), Change.Dropped, before[index].Text, null, before[index].Page);
    }

    private static string Name(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
