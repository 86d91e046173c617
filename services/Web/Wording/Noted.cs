namespace VendorRisk.Web.Wording;

/// <summary>Words for what people note beside findings, and for what changed between two reports.</summary>
public static class Noted
{
    public static readonly IReadOnlyList<string> CuecStates = ["implemented", "partial", "no", "not-applicable", "unknown"];

    public static string Cuec(string state) => state switch
    {
        "implemented" => "In place",
        "partial" => "Partly in place",
        "no" => "Not in place",
        "not-applicable" => "Not applicable",
        "unknown" => "Not known",
        _ => state,
    };

    /// <summary>The chip's colour: what counts as not in place looks like what has to be looked at.</summary>
    public static string CuecTone(string state) => state is "implemented" or "not-applicable" ? "not-material" : "review";

    public static string Change(string change) => change switch
    {
        "added" => "New",
        "dropped" => "Gone",
        "changed" => "Changed",
        "repeated" => "Repeated",
        "fixed" => "Fixed",
        _ => change,
    };

    /// <summary>An exception that is merely not reported again was not tested and found good.</summary>
    public static string Exception(string change) => change == "dropped" ? "No longer reported" : Change(change);
}
