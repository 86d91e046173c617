namespace VendorRisk.DocumentParsing.Core.Report;

/// <summary>What the document is.</summary>
public enum ReportKind
{
    Unknown,
    Soc2Type1,
    Soc2Type2,
    Soc1Type1,
    Soc1Type2,
    Soc3,
    BridgeLetter,
    Iso27001Certificate,
    Caiq,
    StarCertificate,
}
