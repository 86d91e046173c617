namespace VendorRisk.Web.Wording;

/// <summary>Materiality bands: order and words.</summary>
public static class Band
{
    public static readonly IReadOnlyList<string> All = ["material", "review", "low", "not-material"];

    public static string Text(string? band) => band switch
    {
        "material" => "Material",
        "review" => "Review",
        "low" => "Low",
        "not-material" => "Not material",
        null => "Not judged",
        _ => band,
    };

    /// <summary>Worst first; what is not judged comes last.</summary>
    public static int Rank(string? band) => band switch { "material" => 4, "review" => 3, "low" => 2, "not-material" => 1, _ => 0 };
}
