namespace VendorRisk.Identity.People;

/// <summary>What a person may do; each includes what stands before it.</summary>
internal static class Roles
{
    public const string Procurement = "procurement";
    public const string Analyst = "analyst";
    public const string Admin = "admin";

    public static readonly IReadOnlyList<string> All = [Procurement, Analyst, Admin];

    public static bool AreValid(IReadOnlyList<string>? roles) => roles is { Count: > 0 } && roles.All(All.Contains) && roles.Distinct().Count() == roles.Count;
}
