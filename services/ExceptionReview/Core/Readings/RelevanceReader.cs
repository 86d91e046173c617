using VendorRisk.ExceptionReview.Core.Engagements;

namespace VendorRisk.ExceptionReview.Core.Readings;

/// <summary>F1: how far the customer relies on what failed. Of several criteria the one relied on most counts.</summary>
internal static class RelevanceReader
{
    public static Reading<Reliance?> Read(ExceptionContext context)
    {
        var engagement = context.Input.Engagement;
        if (UnusedModule(context, engagement) is { } module)
            return new(Reliance.None, $"it is about {module}, which the customer does not use");
        if (context.Criteria.Count == 0)
            return new(null, "the exception names no criterion");

        var strongest = context.Criteria.Select(criterion => (criterion, reliance: engagement.Reliance.On(criterion)))
            // What was not said counts as direct, and so outranks everything.
            .MaxBy(pair => pair.reliance ?? Reliance.Direct);
        var unsaid = context.Criteria.Where(criterion => engagement.Reliance.On(criterion) is null).ToArray();
        if (unsaid.Length > 0 && strongest.reliance is null or < Reliance.Direct)
            return new(null, $"the customer has not said how far it relies on {string.Join(", ", unsaid)}");
        return new(strongest.reliance, strongest.criterion);
    }

    private static string? UnusedModule(ExceptionContext context, Engagement engagement)
    {
        var words = $"{context.Text} {context.Control?.Description}";
        if (engagement.ModulesUsed.Any(Named)) return null;
        return engagement.ModulesNotUsed.FirstOrDefault(Named);

        bool Named(string module) => words.Contains(module, StringComparison.OrdinalIgnoreCase);
    }
}
