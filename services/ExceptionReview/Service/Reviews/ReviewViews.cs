using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;

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

/// <summary>A whole review.</summary>
internal sealed record ReviewView(
    ReviewItemView Review, FactsSummary Facts, JsonElement? Age, JsonElement? Coverage, ConclusionView Conclusion, int FactsReading, int EngagementVersion, string Policy, string PolicyHash,
    DateOnly AsOf, int SignaturesNeeded, IReadOnlyList<Signature> Signatures, IReadOnlyList<FindingView> Findings, string Etag);

internal sealed record ConclusionView(string Band, string Sentence);

/// <summary>A finding: the proposal as the command line prints it, and what people made of it.</summary>
/// <param name="Key">What decisions hang on.</param>
/// <param name="Proposal">Exactly the finding of vendorrisk/review/1.</param>
/// <param name="Band">As decided, else as proposed.</param>
/// <param name="NeedsDecision">Somebody has to decide it before anybody can sign.</param>
/// <param name="Decision">The present decision.</param>
/// <param name="DecisionIsOnOtherProposal">The proposal has changed since it was decided: it has to be decided again.</param>
/// <param name="Questions">Questions to the vendor.</param>
internal sealed record FindingView(
    string Key, JsonElement Proposal, string Band, bool NeedsDecision, DecisionView? Decision, bool DecisionIsOnOtherProposal, IReadOnlyList<VendorQuestion> Questions);

internal sealed record DecisionView(string Kind, string Band, string Proposed, string? Reason, DateOnly? Until, string By, DateTimeOffset At)
{
    public static DecisionView Of(FindingDecision decision) => new(
        WireName.Of(decision.Kind), WireName.Of(decision.Band), WireName.Of(decision.Proposed), decision.Reason, decision.Until, decision.By, decision.At);
}

internal sealed record HistoryView(
    Guid Id, DateTimeOffset At, Guid? PersonId, string By, string What, string? FindingKey, string Text, int Reading, int EngagementVersion, string Policy)
{
    public static HistoryView Of(HistoryRecord row) => new(
        row.Id, row.At, row.PersonId, row.By, row.What, row.FindingKey, row.Text, row.Reading, row.EngagementVersion, row.Policy);
}

/// <summary>A vendor in one line: its worst band over all its reviews, and the age of its latest report.</summary>
internal sealed record VendorSummaryView(
    Guid VendorId, string VendorName, string WorstBand, string? LatestKind, string? LatestTitle, DateOnly? CoverageStart, DateOnly? CoverageEnd, int? AgeMonths, string? AgeBand,
    DateOnly? StaleOn, int OpenFindings, Guid LatestReviewId, string State)
{
    public static VendorSummaryView Of(IReadOnlyCollection<ReviewRecord> reviews)
    {
        var latest = reviews.OrderByDescending(row => row.CoverageEnd).ThenByDescending(row => row.OpenedAt).First();
        return new VendorSummaryView(
            latest.VendorId, latest.VendorName, WireName.Of(reviews.Max(row => row.Band)), latest.Kind, latest.Title, latest.CoverageStart, latest.CoverageEnd, latest.AgeMonths,
            latest.AgeBand, latest.StaleOn, reviews.Sum(row => row.FindingsOpen), latest.Id, WireName.Of(latest.State));
    }
}
