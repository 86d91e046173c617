namespace VendorRisk.Web.Pages.OneReview;

/// <summary>What a person can decide, in the words of the form.</summary>
public sealed record DecisionChoice(string Kind, string Name, string Meaning, bool AsksBand, bool AsksUntil, bool NeedsReason, string ReasonLabel)
{
    public static readonly IReadOnlyList<DecisionChoice> All =
    [
        new("accept", "Accept the proposal", "The band stands as proposed", AsksBand: false, AsksUntil: false, NeedsReason: false, "Note"),
        new("override", "Override", "Another band, with your reason", AsksBand: true, AsksUntil: false, NeedsReason: true, "Why another band"),
        new("ask-vendor", "Ask the vendor", "Stays open until they answer", AsksBand: false, AsksUntil: false, NeedsReason: true, "What to ask"),
        new("accept-risk", "Accept the risk", "Until a date, then it opens again", AsksBand: false, AsksUntil: true, NeedsReason: true, "Why the risk is acceptable"),
        new("not-applicable", "Not applicable", "Does not touch your use", AsksBand: false, AsksUntil: false, NeedsReason: true, "Why it does not apply"),
    ];
}
