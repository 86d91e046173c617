namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>The five categories of the trust services criteria.</summary>
public enum TrustCategory
{
    Security,
    Availability,
    ProcessingIntegrity,
    Confidentiality,
    Privacy,
}
