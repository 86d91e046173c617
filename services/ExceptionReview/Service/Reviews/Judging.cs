using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ExceptionReview.Reports;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Judges the reviews of a vendor from what is stored: its reports, the engagement, the policy and the day. Everything it changes is saved by its caller.</summary>
internal sealed class Judging(ReviewDbContext db, ReviewNews news, OwnNotes notes, TimeProvider clock)
{
    /// <summary>One vendor at a time: its reports are laid beside each other, and two that come together must see each other.</summary>
    public Task Lock(Guid vendor, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({vendor.ToString()}, 0))", cancellationToken);

    /// <summary>Judges every review of the vendor that is not closed, by the engagement given or else the one it has.</summary>
    public async Task JudgeVendor(Guid vendor, StoredEngagement? engagement, CancellationToken cancellationToken)
    {
        // What the caller has added or removed must be seen here; it is still one transaction.
        await db.SaveChangesAsync(cancellationToken);
        var reports = await db.Reports.Where(row => row.VendorId == vendor).ToListAsync(cancellationToken);
        foreach (var review in await db.Reviews.Where(row => row.VendorId == vendor && row.State != ReviewState.Closed).ToListAsync(cancellationToken))
        {
            if (engagement is not null && engagement.Version >= review.EngagementVersion)
                (review.Engagement, review.EngagementVersion) = (engagement.Engagement.GetRawText(), engagement.Version);
            await Judge(review, reports, cancellationToken);
        }
    }

    private async Task Judge(ReviewRecord review, List<ReportRecord> reports, CancellationToken cancellationToken)
    {
        var policy = ShippedPolicies.DefaultV1;
        var own = reports.Single(report => report.DocumentId == review.DocumentId);
        var facts = FactsReader.Read(own.Facts);
        await notes.Gather(review, facts, cancellationToken);
        var engagement = EngagementReader.Of(review);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(engagement.TimeZone ?? "UTC", out var found) ? found : TimeZoneInfo.Utc;
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var others = reports.Where(report => report.DocumentId != review.DocumentId).Select(report => FactsReader.Read(report.Facts)).ToList();
        var judged = ReviewEngine.Review(new ReviewInput
        {
            Facts = facts,
            Engagement = engagement,
            Policy = policy,
            AsOf = today,
            Previous = [.. others.Where(other => other.Kind is not ReportKind.BridgeLetter && other.CoverageEnd < facts.CoverageEnd)],
            Bridges = [.. others.Where(other => other.Kind is ReportKind.BridgeLetter)],
        });
        var isFirst = review.JudgedOn == default;
        review.Reading = own.Reading;
        (review.Policy, review.PolicyHash, review.JudgedOn) = (policy.Name, policy.ContentHash, today);
        review.JudgeAgainAt = Midnight(today.AddDays(1), zone);
        (review.Owner, review.TimeZone) = (engagement.Owner, zone.Id);
        Summarise(review, judged);
        await Live(review, judged, policy.SignOff, today, cancellationToken);
        if (isFirst)
            news.Opened(review);
        else
            news.Changed(review);
    }

    private static void Summarise(ReviewRecord review, Review judged)
    {
        var facts = judged.Facts;
        review.Title = facts.System?.Value ?? facts.ServiceOrganization?.Value ?? review.VendorName;
        review.Kind = WireName.Of(facts.Kind);
        review.Auditor = facts.Auditor?.Value;
        review.Opinion = facts.Opinion is { } opinion ? WireName.Of(opinion.Kind) : null;
        (review.CoverageStart, review.CoverageEnd, review.ReportDate) = (facts.Period?.Start, facts.CoverageEnd, facts.ReportDate?.Value);
        (review.StaleOn, review.AgeMonths, review.AgeBand) = (judged.Age?.StaleOn, judged.Age?.Months, judged.Age is { } age ? WireName.Of(age.Band) : null);
        (review.ProposedBand, review.Conclusion) = (judged.Conclusion.Band, judged.Conclusion.Sentence);
        using var empty = JsonDocument.Parse("null");
        using var written = JsonDocument.Parse(ReviewJson.Write(judged, new ReviewSources(empty.RootElement, [], [])));
        review.Age = written.RootElement.GetProperty("age") is { ValueKind: JsonValueKind.Object } ageJson ? ageJson.GetRawText() : null;
        review.Coverage = written.RootElement.GetProperty("coverage").GetRawText();
    }

    /// <summary>Lets the review live through the new proposals, and through accepted risks whose day has passed.</summary>
    private async Task Live(ReviewRecord review, Review judged, SignOff signOff, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.Findings.Where(row => row.ReviewId == review.Id).ToListAsync(cancellationToken);
        var before = StoredLife.Of(review, rows, signOff);
        var transition = ReviewLifecycle.Apply(before, new ReviewEvent.Proposed(judged.Findings));
        List<ReviewMessage> messages = [.. transition.Messages];
        foreach (var ranOut in transition.Life.Findings.Where(finding => finding.Value.Decision is { Kind: DecisionKind.AcceptRisk, Until: { } until } && until < today).Select(finding => finding.Key).ToList())
        {
            transition = ReviewLifecycle.Apply(transition.Life, new ReviewEvent.AcceptanceRanOut(ranOut, today));
            messages.AddRange(transition.Messages);
        }

        var findings = StoreFindings(review, rows, judged);
        StoredLife.Store(transition.Life, review, findings);
        foreach (var reopened in messages.OfType<ReviewMessage.FindingReopened>())
            news.Write(review, "reopened", reopened.FindingKey, $"Has to be decided again: {reopened.Why}.", by: null);
    }

    private List<FindingRecord> StoreFindings(ReviewRecord review, List<FindingRecord> rows, Review judged)
    {
        using var written = JsonDocument.Parse(FindingsJson.Write(judged.Findings));
        var known = rows.ToDictionary(row => row.Key);
        List<FindingRecord> stored = [];
        foreach (var (finding, ordinal) in judged.Findings.Select((finding, ordinal) => (finding, ordinal)))
        {
            var proposal = written.RootElement[ordinal].GetRawText();
            if (!known.Remove(finding.Key, out var row))
                db.Add(row = new FindingRecord { ReviewId = review.Id, Key = finding.Key, Ordinal = ordinal, Proposal = proposal, Proposed = finding.Band });
            (row.Ordinal, row.Proposal, row.Proposed) = (ordinal, proposal, finding.Band);
            stored.Add(row);
        }

        // What is no longer found is no longer shown; what was decided on it stays in the history.
        db.RemoveRange(known.Values);
        return stored;
    }

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        // Where the clocks go forward at midnight the day begins an hour later.
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(30);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
