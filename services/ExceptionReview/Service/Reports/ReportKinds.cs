namespace VendorRisk.ExceptionReview.Reports;

/// <summary>Which kinds of document get a review of their own, and which only extend another report's coverage.</summary>
internal static class ReportKinds
{
    public const string BridgeLetter = "bridge-letter";

    public static bool HasReview(string kind) => kind is "soc2-type1" or "soc2-type2" or "soc1-type1" or "soc1-type2" or "soc3";
}
