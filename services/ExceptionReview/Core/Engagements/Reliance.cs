using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.ExceptionReview.Core.Engagements;

/// <summary>How far the customer relies on a category or criterion; from mild to severe.</summary>
public enum Reliance
{
    None,
    Indirect,
    Shared,
    Direct,
}

/// <summary>The customer's reliance by category; a criterion named on its own overrides its category.</summary>
public sealed record RelianceMap
{
    public static readonly RelianceMap Unstated = new();

    public IReadOnlyDictionary<TrustCategory, Reliance> Categories { get; init; } = new Dictionary<TrustCategory, Reliance>();
    public IReadOnlyDictionary<string, Reliance> Criteria { get; init; } = new Dictionary<string, Reliance>(StringComparer.Ordinal);

    /// <summary>Null where the customer has said nothing of it.</summary>
    public Reliance? On(string criterion) =>
        Criteria.TryGetValue(criterion, out var own) ? own
        : TrustCriteria.CategoryOf(criterion) is { } category ? On(category)
        : null;

    /// <inheritdoc cref="On(string)"/>
    public Reliance? On(TrustCategory category) => Categories.TryGetValue(category, out var reliance) ? reliance : null;
}
