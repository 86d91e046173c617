using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>The words the schema uses for our enums.</summary>
public static class SchemaNames
{
    public static string Of(ReportKind kind) => kind switch
    {
        ReportKind.Unknown => "unknown",
        ReportKind.Soc2Type1 => "soc2-type1",
        ReportKind.Soc2Type2 => "soc2-type2",
        ReportKind.Soc1Type1 => "soc1-type1",
        ReportKind.Soc1Type2 => "soc1-type2",
        ReportKind.Soc3 => "soc3",
        ReportKind.BridgeLetter => "bridge-letter",
        ReportKind.Iso27001Certificate => "iso27001-certificate",
        ReportKind.Caiq => "caiq",
        ReportKind.StarCertificate => "star-certificate",
    };

    public static string Of(TrustCategory category) => category switch
    {
        TrustCategory.Security => "security",
        TrustCategory.Availability => "availability",
        TrustCategory.ProcessingIntegrity => "processing-integrity",
        TrustCategory.Confidentiality => "confidentiality",
        TrustCategory.Privacy => "privacy",
    };

    public static string Of(OpinionKind kind) => kind switch
    {
        OpinionKind.Unqualified => "unqualified",
        OpinionKind.Qualified => "qualified",
        OpinionKind.Adverse => "adverse",
        OpinionKind.Disclaimer => "disclaimer",
    };

    public static string Of(SubserviceMethod method) => method switch
    {
        SubserviceMethod.CarveOut => "carve-out",
        SubserviceMethod.Inclusive => "inclusive",
    };

    public static string Of(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Unknown => "unknown",
        TestOutcome.NoException => "no-exception",
        TestOutcome.Exception => "exception",
        TestOutcome.NoOccurrence => "no-occurrence",
        TestOutcome.NotTested => "not-tested",
        TestOutcome.ScopeLimit => "scope-limit",
    };
}
