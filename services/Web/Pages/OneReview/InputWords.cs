namespace VendorRisk.Web.Pages.OneReview;

/// <summary>The rubric's inputs and their values in words.</summary>
public static class InputWords
{
    public static string Name(string input) => input switch
    {
        "relevance" => "how far you rely on it",
        "tier" => "tier",
        "data" => "data",
        "tolerance" => "tolerance",
        "deviations" => "deviations",
        "sample" => "items tested",
        "whole-population" => "whole population tested",
        "control" => "weight of the control",
        "pervasiveness" => "how far it spreads",
        "open-at-period-end" => "open at the end of the period",
        "share-of-period" => "share of the period",
        "opinion" => "effect on the opinion",
        "repeat" => "also in the previous report",
        "doubted" => "in doubt",
        "compensation" => "compensating control",
        "remediation" => "remediation",
        "lookback" => "look-back",
        "customer-control" => "points of your own controls",
        _ => input.Replace('-', ' '),
    };

    public static string Value(string value) => value switch { "" => "not stated", "true" => "yes", "false" => "no", _ => value.Replace('-', ' ') };
}
