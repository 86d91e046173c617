namespace VendorRisk.ExceptionReview.Core.DryRun;

/// <summary>A setting that two policies have otherwise: its path in the document, and its value in each. A null: not there.</summary>
public sealed record PolicyChange(string Setting, string? From, string? To)
{
    public override string ToString() => $"{Setting} {From ?? "none"} -> {To ?? "none"}";
}
