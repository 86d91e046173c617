using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Inputs;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Questions;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>How many findings there are, and how many of them wait for a decision.</summary>
internal sealed record FindingCounts(int Total, int Open, IReadOnlyDictionary<string, int>? ByBand = null);

/// <summary>A review as lists show it.</summary>
internal sealed record ReviewItemView(
    Guid Id, Guid VendorId, string VendorName, Guid DocumentId, string Title, string Kind, string? Auditor, string? Opinion, DateOnly? CoverageStart, DateOnly? CoverageEnd,
    DateOnly? ReportDate, int? AgeMonths, string? AgeBand, DateOnly? StaleOn, string Band, string ProposedBand, string State, FindingCounts Findings, DateTimeOffset OpenedAt)
{
    public static ReviewItemView Of(ReviewRecord row, IReadOnlyDictionary<string, int>? byBand = null) => new(
        row.Id, row.VendorId, row.VendorName, row.DocumentId, row.Title, row.Kind, row.Auditor, row.Opinion, row.CoverageStart, row.CoverageEnd,
        row.ReportDate, row.AgeMonths, row.AgeBand, row.StaleOn, WireName.Of(row.Band), WireName.Of(row.ProposedBand), WireName.Of(row.State),
        new FindingCounts(row.FindingsTotal, row.FindingsOpen, byBand), row.OpenedAt);
}

/// <summary>A whole review. FollowsId: the closed one that it goes on from, because a risk accepted there has run out.</summary>
internal sealed record ReviewView(
    ReviewItemView Review, FactsSummary Facts, JsonElement? Age, JsonElement? Coverage, ConclusionView Conclusion, int FactsReading, int EngagementVersion, string Policy, string PolicyHash,
    DateOnly AsOf, int SignaturesNeeded, IReadOnlyList<Signature> Signatures, IReadOnlyList<FindingView> Findings, string Etag,
    Guid? FollowsId);

internal sealed record ConclusionView(string Band, string Sentence);

/// <summary>A finding: the proposal as the command line prints it, and what people made of it.</summary>
/// <param name="Key">What decisions hang on.</param>
/// <param name="Proposal">Exactly the finding of vendorrisk/review/1.</param>
/// <param name="Band">As decided, else as proposed.</param>
/// <param name="NeedsDecision">Somebody has to decide it before anybody can sign.</param>
/// <param name="Decision">The present decision.</param>
/// <param name="DecisionIsOnOtherProposal">The proposal has changed since it was decided: it has to be decided again.</param>
/// <param name="Questions">Questions to the vendor, with their answers.</param>
/// <param name="Corrections">Inputs that an analyst corrected; the proposal counts with them.</param>
internal sealed record FindingView(
    string Key, JsonElement Proposal, string Band, bool NeedsDecision, DecisionView? Decision, bool DecisionIsOnOtherProposal, IReadOnlyList<QuestionView> Questions,
    IReadOnlyList<CorrectionView> Corrections);

internal sealed record DecisionView(string Kind, string Band, string Proposed, string? Reason, DateOnly? Until, string By, DateTimeOffset At)
{
    public static DecisionView Of(FindingDecision decision) => new(
        WireName.Of(decision.Kind), WireName.Of(decision.Band), WireName.Of(decision.Proposed), decision.Reason, decision.Until, decision.By, decision.At);
}
