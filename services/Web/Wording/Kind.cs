namespace VendorRisk.Web.Wording;

/// <summary>Kinds of documents and findings in words.</summary>
public static class Kind
{
    public static string Document(string? kind) => kind switch
    {
        "soc2-type1" => "SOC 2 Type 1",
        "soc2-type2" => "SOC 2 Type 2",
        "soc1-type1" => "SOC 1 Type 1",
        "soc1-type2" => "SOC 1 Type 2",
        "soc3" => "SOC 3",
        "bridge-letter" => "Bridge letter",
        "iso27001-certificate" => "ISO 27001 certificate",
        "caiq" => "CAIQ",
        "star-certificate" => "STAR certificate",
        "unknown" => "Kind not recognised",
        null => "–",
        _ => kind,
    };

    public static string Findings(string kind) => kind switch
    {
        "doubt" => "Doubts of the reading",
        "qualification" => "Opinion",
        "exception" => "Exceptions",
        "age" => "Report age",
        "coverage-gap" => "Coverage gaps",
        "missing-category" => "Categories not in the report",
        "scope-limit" => "Scope limits",
        "not-tested" => "Controls not tested",
        "non-occurrence" => "Controls that did not occur",
        "carve-out" => "Carved-out subservice organizations",
        "cuec" => "Complementary user entity controls",
        "reliability" => "Reliability of the report",
        "terminology" => "Terminology",
        _ => kind,
    };

    public static string Opinion(string? opinion) => opinion switch
    {
        "unqualified" => "Unqualified",
        "qualified" => "Qualified",
        "adverse" => "Adverse",
        "disclaimer" => "Disclaimer of opinion",
        null => "Not found",
        _ => opinion,
    };

    public static string Category(string category) => category switch
    {
        "processing-integrity" => "Processing integrity",
        _ => char.ToUpperInvariant(category[0]) + category[1..],
    };
}
