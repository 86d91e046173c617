using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>One policy tried on one review after the other: what would change, and the counts of it.</summary>
internal sealed class PolicyTrial(ReviewPolicy next, IReadOnlyList<PolicyChange> changes, DateTimeOffset now)
{
    private readonly TrialCounts _counts = new();
    private readonly List<(ReviewRecord Review, Change Change)> _moves = [];
    private int _ordinal;

    public int Judged { get; private set; }

    public DryRunSummary Summary => _counts.Summary(changes);

    public void Try(ReviewRecord review, List<FindingRecord> findings, VendorReports reports, ReviewPolicy own, IReadOnlyList<InputCorrection> corrections)
    {
        Judged++;
        var closed = review.State == ReviewState.Closed;
        var engagement = EngagementReader.Of(review);
        var today = review.TodayAt(now);
        // A closed review is looked at as of the day it was judged last: that it has aged since is not the policy's doing.
        var input = reports.InputOf(review, engagement, own, closed ? review.JudgedOn : today, corrections);
        var judged = ReviewEngine.Review(input with { Policy = next }).Findings;
        var standing = new StandingReview(review.VendorName, input, [.. findings.Select(row => Standing(row, judged))]);
        var moves = PolicyDryRun.Compare(standing, judged, next, changes);
        if (closed)
            moves = [.. moves.Where(move => move.ByPolicy)];
        List<Change> found = [.. moves.Select(move => Of(move, !closed && findings.Any(row => row.Key == move.FindingKey && IsDecided(row))))];
        if (!closed && StateChange(review, findings, judged, own, today) is { } state)
            found.Add(state);
        _counts.Add(closed, findings.Count, found);
        _moves.AddRange(found.Select(change => (review, change)));
    }

    /// <summary>What was found since the last call.</summary>
    public List<DryRunMoveRecord> TakeMoves(Guid run)
    {
        List<DryRunMoveRecord> rows = [.. _moves.Select(move => new DryRunMoveRecord
        {
            DryRunId = run, Ordinal = ++_ordinal, ReviewId = move.Review.Id, VendorId = move.Review.VendorId, VendorName = move.Review.VendorName, ReviewTitle = move.Review.Title,
            Closed = move.Review.State == ReviewState.Closed, FindingKey = move.Change.FindingKey, Kind = move.Change.Kind, Title = move.Change.Title,
            From = move.Change.From, To = move.Change.To, Why = move.Change.Why, DecisionFallsOpen = move.Change.DecisionFallsOpen,
        })];
        _moves.Clear();
        return rows;
    }

    // The stored proposal is taken apart only where it is needed: most findings do not move.
    private static StandingFinding Standing(FindingRecord row, IReadOnlyList<Finding> judged)
    {
        if (judged.Any(finding => finding.Key == row.Key && finding.Band == row.Proposed))
            return new StandingFinding(row.Key, row.Proposed);
        using var proposal = System.Text.Json.JsonDocument.Parse(row.Proposal);
        return StandingFinding.Read(proposal.RootElement);
    }

    private Change? StateChange(ReviewRecord review, List<FindingRecord> findings, IReadOnlyList<Finding> judged, ReviewPolicy own, DateOnly today)
    {
        var before = StoredLife.Of(review, findings, own.SignOff);
        var (after, messages) = Living.Through(before, judged, next.SignOff, today);
        if (after.State == before.State && after.SignaturesNeeded == before.SignaturesNeeded)
            return null;
        List<string> why = [];
        if (after.Undecided.Count() != before.Undecided.Count())
            why.Add($"{before.Undecided.Count()} -> {after.Undecided.Count()} findings need a decision");
        if (messages.OfType<ReviewMessage.FindingReopened>().Count() is var reopened and > 0)
            why.Add($"{PolicyWords.Count(reopened, "decision has", "decisions have")} to be confirmed");
        if (after.SignaturesNeeded != before.SignaturesNeeded)
            why.Add($"{before.SignaturesNeeded} -> {after.SignaturesNeeded} signatures needed");
        return new(null, null, "The review itself", WireName.Of(before.State), WireName.Of(after.State), string.Join("; ", why), DecisionFallsOpen: false, Weight: 0);
    }

    private static Change Of(PolicyMove move, bool decided) => new(
        move.FindingKey, move.Kind is { } kind ? WireName.Of(kind) : null, move.Title, Word(move.From), Word(move.To), move.Why, decided,
        (move.From, move.To) is ({ } from, { } to) ? to.CompareTo(from) : move.To is null ? -1 : 1);

    private static bool IsDecided(FindingRecord row) => new FindingState { Proposed = row.Proposed, Decision = row.Decision }.IsDecided;

    private static string? Word(Band? band) => band is { } known ? WireName.Of(known) : null;

    /// <summary>A move as it is kept; of a state change, a weight of 0.</summary>
    internal sealed record Change(string? FindingKey, string? Kind, string Title, string? From, string? To, string Why, bool DecisionFallsOpen, int Weight);
}
