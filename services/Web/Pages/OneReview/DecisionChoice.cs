namespace VendorRisk.Web.Pages.OneReview;

/// <summary>What a person can decide, in the words of the form.</summary>
public sealed record DecisionChoice(string Kind, string Name, string Meaning)
{
    public static readonly IReadOnlyList<DecisionChoice> All =
    [
        new("accept", "Accept the proposal", "The band stands as proposed") { ReasonLabel = "Note" },
        new("override", "Override", "Another band, with your reason") { AsksBand = true, NeedsReason = true, ReasonLabel = "Why another band" },
        new("ask-vendor", "Ask the vendor", "Waits for their answer")
        {
            NeedsReason = true, ReasonLabel = "Question to the vendor", AsksAddressee = true, UntilLabel = "Answer due on",
            UntilHelp = "Until it is answered or closed, the review cannot be signed. You are reminded when it is overdue.",
        },
        new("accept-risk", "Accept the risk", "Until a date, then it opens again")
        {
            NeedsReason = true, ReasonLabel = "Why the risk is acceptable", UntilLabel = "Accepted until", UntilHelp = "After this day it opens again by itself.",
        },
        new("not-applicable", "Not applicable", "Does not touch your use") { NeedsReason = true, ReasonLabel = "Why it does not apply" },
    ];

    public bool AsksBand { get; private init; }
    public bool AsksAddressee { get; private init; }
    public bool NeedsReason { get; private init; }
    public string? ReasonLabel { get; private init; }
    public string? UntilLabel { get; private init; }
    public string? UntilHelp { get; private init; }

    public bool AsksUntil => UntilLabel is not null;
}
