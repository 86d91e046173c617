namespace VendorRisk.ExceptionReview.Core.Policy;

/// <summary>F5: from how many different criteria of one series, each with a failing control of its own, a weakness counts as going across criteria.</summary>
public sealed record PervasivenessRule(int AcrossCriteriaFrom);
