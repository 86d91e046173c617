using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Readings;

namespace VendorRisk.ExceptionReview.Core.Comparison;

/// <summary>Controls by their number; a control that only got another number is found again by its words.</summary>
internal static class ControlChanges
{
    // Above this the words are the same but for a comma; below Same they are another control.
    private const double Unchanged = 0.999, Same = 0.6;

    public static IEnumerable<ReportDifference> Of(ReviewFacts previous, ReviewFacts current)
    {
        var left = new Dictionary<string, ReportControl>(StringComparer.Ordinal);
        foreach (var control in previous.Controls) left.TryAdd(control.Id, control);
        List<ReportControl> unmatched = [];
        foreach (var control in current.Controls)
            if (!left.Remove(control.Id, out var before)) unmatched.Add(control);
            else if (TextLikeness.Of(before.Description, control.Description) < Unchanged)
                yield return new(control.Id, Change.Changed, before.Description, control.Description, control.Page);

        foreach (var control in unmatched)
        {
            var renumbered = left.Values.Where(before => before.Criteria.Intersect(control.Criteria).Any() && TextLikeness.Of(before.Description, control.Description) >= Same)
                .MaxBy(before => TextLikeness.Of(before.Description, control.Description));
            if (renumbered is not null) left.Remove(renumbered.Id);
            yield return renumbered is null
                ? new(control.Id, Change.Added, null, control.Description, control.Page)
                : new(control.Id, Change.Changed, $"{renumbered.Id}: {renumbered.Description}", control.Description, control.Page);
        }

        foreach (var gone in left.Values) yield return new(gone.Id, Change.Dropped, gone.Description, null, gone.Page);
    }
}
