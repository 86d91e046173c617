namespace VendorRisk.DocumentParsing.Core.Findings;

/// <summary>Every code a finding may have. What a person has to look at is a doubt, not a finding.</summary>
public static class FindingCodes
{
    public const string PageWithoutWords = "DP101";
    public const string PoorRecognition = "DP102";
    public const string CriterionWithoutControls = "DP131";
    public const string RemarkBesideNoExceptions = "DP132";
}
