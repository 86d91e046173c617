namespace VendorRisk.ExceptionReview.Core.Findings;

/// <summary>One line of an explanation; the points of all lines of a finding sum exactly to its score.</summary>
public sealed record FactorLine(string Factor, int Points, string Why);

/// <summary>A gate that applied, whether it changed the band, and why it applied.</summary>
public sealed record FiredGate(string Id, bool Moved, string Why);
