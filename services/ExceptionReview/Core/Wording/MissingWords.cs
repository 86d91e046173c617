using VendorRisk.ExceptionReview.Core.Judgement;

namespace VendorRisk.ExceptionReview.Core.Wording;

/// <summary>What is missing, in words for the end of a paragraph. What the paragraph says anyway is left out.</summary>
internal static class MissingWords
{
    public static string? Of(InputName input) => input switch
    {
        InputName.Deviations or InputName.Sample => "how many cases failed of how many",
        InputName.Control => "the criterion of the control",
        InputName.OpenAtPeriodEnd => "whether it was open at the end of the period",
        InputName.ShareOfPeriod => "how much of the period was affected",
        InputName.Repeat => "whether the report before had it too",
        InputName.Compensation => "whether another control covered the gap",
        InputName.Remediation => "what is being done about the cause",
        InputName.Lookback => "whether anyone checked for harm",
        InputName.Relevance or InputName.Tier or InputName.Data or InputName.Tolerance => $"our own {WireName.Of(input)}",
        InputName.WholePopulation or InputName.Pervasiveness or InputName.Opinion or InputName.Doubted or InputName.CustomerControl => null,
    };
}
