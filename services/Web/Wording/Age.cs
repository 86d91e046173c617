namespace VendorRisk.Web.Wording;

/// <summary>Report age. A report is never called expired: it gets older than twelve months, and is then stale.</summary>
public static class Age
{
    public static readonly IReadOnlyList<string> Bands = ["current", "bridge-advised", "stale", "none"];

    public static string Text(string? band) => band switch
    {
        "current" => "Current",
        "bridge-advised" => "Bridge letter advised",
        "stale" => "Stale",
        "none" => "No current assurance",
        null => "Age not known",
        _ => band,
    };

    public static string Months(int? months) => months switch { null => "–", 1 => "1 month", _ => $"{months} months" };
}
