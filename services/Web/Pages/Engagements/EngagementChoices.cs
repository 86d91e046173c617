namespace VendorRisk.Web.Pages.Engagements;

/// <summary>What an engagement may say, in words; the weightiest first.</summary>
internal static class EngagementChoices
{
    public static readonly IReadOnlyList<(string, string)> Tiers = [("critical", "Critical"), ("high", "High"), ("medium", "Medium"), ("low", "Low")];

    public static readonly IReadOnlyList<(string, string)> Data =
        [("restricted", "Restricted"), ("confidential", "Confidential"), ("internal", "Internal"), ("public", "Public")];

    public static readonly IReadOnlyList<(string, string)> Tolerance = [("strict", "Strict"), ("standard", "Standard"), ("relaxed", "Relaxed")];

    public static readonly IReadOnlyList<(string, string)> Reliance =
        [("direct", "Direct"), ("shared", "Shared"), ("indirect", "Indirect"), ("none", "None")];

    public static readonly IReadOnlyList<(string, string)> Types = [("type2", "Type 2"), ("type1", "Type 1")];

    public static readonly IReadOnlyList<(string, string)> Cuecs =
        [("implemented", "In place"), ("partial", "Partly in place"), ("no", "Not in place"), ("not-applicable", "Not applicable"), ("unknown", "Not known")];

    public static readonly IReadOnlyList<string> Categories = ["security", "availability", "confidentiality", "processing-integrity", "privacy"];
}
