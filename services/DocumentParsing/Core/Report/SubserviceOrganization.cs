using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Report;

public enum SubserviceMethod
{
    CarveOut,
    Inclusive,
}

/// <summary>A subservice organization; placed at the paragraph of the description that names its method.</summary>
public sealed record SubserviceOrganization(SourcedValue<string> Name, SubserviceMethod Method, SourcedValue<string>? Services);
