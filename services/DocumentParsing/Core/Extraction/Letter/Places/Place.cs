namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Places;

/// <summary>Where a report states a fact, the most authoritative first: when places differ, the auditor's own words win.</summary>
public enum Place
{
    Opinion,
    Scope,
    Cover,
    Assertion,
    Description,
}
