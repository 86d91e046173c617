using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>F4: what kind of control failed, by its criteria and by telling words in its text. The most critical counts.</summary>
internal static class CriticalityReader
{
    public static Reading<Criticality?> Read(ExceptionContext context)
    {
        var weights = context.Input.Policy.Controls;
        if (context.Control is { } control
            && weights.KeyWords.FirstOrDefault(word => control.Description.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } telling)
            return new(Criticality.Key, $"the control is about {telling}", new Evidence(control.Page, control.Description, ControlPath(context)));

        var known = context.Criteria.Select(criterion => (criterion, weight: weights.Of(criterion))).Where(pair => pair.weight is not null).ToArray();
        if (known.Length == 0) return new(null);
        var (most, weight) = known.MaxBy(pair => pair.weight);
        return new(weight, most);
    }

    private static string? ControlPath(ExceptionContext context)
    {
        for (var index = 0; index < context.Facts.Controls.Count; index++)
            if (ReferenceEquals(context.Facts.Controls[index], context.Control)) return $"controls[{index}].description";
        return null;
    }
}
