using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Organisations;
using VendorRisk.ExceptionReview.Persistence;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>A review's life out of its rows and back.</summary>
internal static class StoredLife
{
    public static ReviewLife Of(ReviewRecord review, IEnumerable<FindingRecord> findings, SignOff signOff) => new()
    {
        Findings = findings.ToDictionary(row => row.Key, row => new FindingState { Proposed = row.Proposed, Decision = row.Decision, Questions = row.Questions }),
        Signatures = review.Signatures,
        SignOff = signOff,
        Touched = review.Touched,
    };

    public static void Store(ReviewLife life, ReviewRecord review, IReadOnlyCollection<FindingRecord> findings)
    {
        foreach (var row in findings)
        {
            var state = life.Findings[row.Key];
            (row.Decision, row.Questions) = (state.Decision, [.. state.Questions]);
        }

        (review.Touched, review.Signatures, review.State) = (life.Touched, [.. life.Signatures], life.State);
        review.Band = life.Findings.Values.Select(finding => finding.Band).DefaultIfEmpty(Band.NotMaterial).Max();
        review.FindingsTotal = life.Findings.Count;
        review.FindingsOpen = life.Undecided.Count();
        if (life.IsTerminal)
            review.JudgeAgainAt = NextEnd(life, review, after: DateOnly.MinValue);
    }

    /// <summary>When the first risk that was accepted in a closed review no longer holds; null where none was.</summary>
    public static DateTimeOffset? NextEnd(ReviewLife life, ReviewRecord review, DateOnly after) => life.Findings.Values
        .Select(finding => finding.Decision is { Kind: DecisionKind.AcceptRisk, Until: { } until } && until >= after ? until : (DateOnly?)null)
        .Min() is { } first ? CustomerZone.Midnight(first.AddDays(1), review.TimeZone) : null;
}
