namespace VendorRisk.ExceptionReview.Core.Findings;

/// <summary>One line of an explanation; the points of all lines of a finding sum exactly to its score.</summary>
public sealed record FactorLine(string Factor, int Points, string Why);

/// <summary>A gate that applied, whether it changed the band, why it applied, and the band it holds to: at least that, of G6 at most.</summary>
public sealed record FiredGate(string Id, bool Moved, string Why, Band Bound);
