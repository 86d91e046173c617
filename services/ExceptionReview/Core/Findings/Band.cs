namespace VendorRisk.ExceptionReview.Core.Findings;

/// <summary>How a finding weighs for one customer; from mild to severe.</summary>
public enum Band
{
    NotMaterial,
    Low,
    Review,
    Material,
}
