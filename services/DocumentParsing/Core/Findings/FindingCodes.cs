namespace VendorRisk.DocumentParsing.Core.Findings;

/// <summary>Every code a finding may have; DP1nn come from the layout and the tables, DP2nn from the letter.</summary>
public static class FindingCodes
{
    public const string PageWithoutWords = "DP101";
    public const string PoorRecognition = "DP102";
    public const string TableWithoutRows = "DP111";
    public const string UnknownResultPhrase = "DP121";
    public const string ControlWithoutTest = "DP122";
    public const string CriterionWithoutControls = "DP131";
    public const string ControlRepeatedDifferently = "DP132";
    public const string ResponseWithoutException = "DP141";
}
