namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>The five trust services categories.</summary>
public enum TrustCategory
{
    Security,
    Availability,
    ProcessingIntegrity,
    Confidentiality,
    Privacy,
}
