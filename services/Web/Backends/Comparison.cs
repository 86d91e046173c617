namespace VendorRisk.Web.Backends;

/// <summary>A report beside the one before it, and what was decided then.</summary>
public sealed record Comparison(PreviousReview? Previous, [property: System.Text.Json.Serialization.JsonPropertyName("comparison")] Differences? Differences, IReadOnlyList<PriorDecision> Prior);

public sealed record PreviousReview(Guid Id, string Title, string Kind, string? Auditor, string? Opinion, DateOnly? CoverageStart, DateOnly? CoverageEnd, string Band, string State);

public sealed record Differences(
    DateOnly? PreviousEnd, IReadOnlyList<Difference> Exceptions, IReadOnlyList<Difference> Controls, IReadOnlyList<Difference> Cuecs, IReadOnlyList<Difference> Scope);

public sealed record Difference(string About, string Change, string? Before, string? After, int Page);

/// <summary>A decision on the same matter in the review before: of the report before, or a closed one of this same report. It counts for nothing here until somebody decides.</summary>
public sealed record PriorDecision(string FindingKey, string PriorTitle, string PriorText, bool OfThisReport, Decision Decision);
