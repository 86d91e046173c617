using VendorRisk.ExceptionReview.Core.DryRun;

namespace VendorRisk.ExceptionReview.PolicyDocuments.DryRuns;

/// <summary>Counts what a policy would change.</summary>
internal sealed class TrialCounts
{
    private readonly Dictionary<(string? From, string? To), int> _bands = [];
    private int _open, _closed, _findings, _reviews, _heavier, _milder, _states, _decisions, _closedThatDiffer;

    public void Add(bool closed, int findings, IReadOnlyCollection<PolicyTrial.Change> changes)
    {
        _findings += findings;
        if (closed)
        {
            _closed++;
            _closedThatDiffer += changes.Count > 0 ? 1 : 0;
            return;
        }

        _open++;
        _reviews += changes.Count > 0 ? 1 : 0;
        foreach (var change in changes)
            Add(change);
    }

    public DryRunSummary Summary(IReadOnlyList<PolicyChange> changes) => new(
        _open, _closed, _findings, _reviews, _heavier, _milder, _states, _decisions, _closedThatDiffer,
        [.. _bands.OrderByDescending(pair => pair.Value).Select(pair => new BandCount(pair.Key.From, pair.Key.To, pair.Value))], changes);

    private void Add(PolicyTrial.Change change)
    {
        if (change.FindingKey is null)
        {
            _states++;
            return;
        }

        (_heavier, _milder) = change.Weight > 0 ? (_heavier + 1, _milder) : (_heavier, _milder + 1);
        _decisions += change.DecisionFallsOpen ? 1 : 0;
        _bands[(change.From, change.To)] = _bands.GetValueOrDefault((change.From, change.To)) + 1;
    }
}
