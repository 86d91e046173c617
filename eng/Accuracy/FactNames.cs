namespace VendorRisk.Accuracy;

/// <summary>The kinds of facts that are counted, in the order of the table.</summary>
internal static class FactNames
{
    public const string Controls = "controls";
    public const string Outcomes = "test outcomes";
    public const string Exceptions = "exceptions";
    public const string Subservice = "subserviceOrganizations";
    public const string UserEntity = "complementaryUserEntityControls";
    public const string SubserviceControls = "complementarySubserviceOrganizationControls";
    public const string Response = "managementResponse";

    /// <summary>One a document.</summary>
    public static readonly string[] Single =
    [
        "kind", "serviceOrganization", "auditor", "period.start", "period.end", "asOf", "reportDate", "validUntil", "categories", "additionalCriteria", "opinion.kind", "opinion.criteria",
    ];

    /// <summary>One an exception.</summary>
    public static readonly string[] OfAnException = ["deviations", "sample", "criteria", "page", Response];

    public static IEnumerable<string> All =>
        [.. Single, Subservice, UserEntity, SubserviceControls, Controls, Outcomes, Exceptions, .. OfAnException.Select(name => $"{Exceptions}.{name}")];
}
