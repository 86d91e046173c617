namespace VendorRisk.ExceptionReview.Core.Facts;

/// <summary>What a document is.</summary>
public enum ReportKind
{
    Soc2Type1,
    Soc2Type2,
    Soc1Type1,
    Soc1Type2,
    Soc3,
    BridgeLetter,
    Iso27001Certificate,
    Caiq,
    StarCertificate,
    Unknown,
}
