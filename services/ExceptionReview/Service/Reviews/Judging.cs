using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Core.Readings;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Organisations;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reports;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Judges the reviews of a vendor from what is stored: its reports, the engagement, the policy and the day. Everything it changes is saved by its caller.</summary>
internal sealed class Judging(ReviewDbContext db, ReviewNews news, ReviewTelling telling, PolicyBook policies, OwnNotes notes, CustomerZone zones, TimeProvider clock)
{
    /// <summary>One vendor at a time: its reports are laid beside each other, and two that come together must see each other. And no policy comes in force meanwhile.</summary>
    public async Task Lock(Guid vendor, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({vendor.ToString()}, 0))", cancellationToken);
        await policies.Hold(cancellationToken);
    }

    /// <summary>Judges every review of the vendor that is not closed, by the engagement given or else the one it has.</summary>
    public async Task JudgeVendor(Guid vendor, StoredEngagement? engagement, CancellationToken cancellationToken)
    {
        // What the caller has added or removed must be seen here; it is still one transaction.
        await db.SaveChangesAsync(cancellationToken);
        var reviews = await db.Reviews.Where(row => row.VendorId == vendor && row.State != ReviewState.Closed).ToListAsync(cancellationToken);
        if (reviews.Count == 0)
            return;
        var reports = new VendorReports(await db.Reports.AsNoTracking().Where(row => row.VendorId == vendor).ToListAsync(cancellationToken));
        var policy = (await policies.InForce(cancellationToken)).Policy;
        foreach (var review in reviews)
        {
            if (engagement is not null && engagement.Version >= review.EngagementVersion)
                (review.Engagement, review.EngagementVersion) = (engagement.Engagement.GetRawText(), engagement.Version);
            await Judge(review, reports, policy, cancellationToken);
        }
    }

    /// <summary>Judges one review that is not closed by what is stored now.</summary>
    public async Task JudgeAgain(ReviewRecord review, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        var reports = new VendorReports(await db.Reports.AsNoTracking().Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken));
        await Judge(review, reports, (await policies.InForce(cancellationToken)).Policy, cancellationToken);
    }

    /// <summary>All that the proposals of a review rest on, by the policy it was judged by.</summary>
    public async Task<ReviewInput> InputOf(ReviewRecord review, IReadOnlyList<ReportRecord> reports, Engagement engagement, DateOnly asOf, CancellationToken cancellationToken) =>
        new VendorReports(reports).InputOf(review, engagement, await policies.Of(review, cancellationToken), asOf, await Corrections(review, cancellationToken));

    private async Task Judge(ReviewRecord review, VendorReports reports, ReviewPolicy policy, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await notes.Gather(review, reports.FactsOf(review), cancellationToken);
        var engagement = EngagementReader.Of(review);
        var zone = await zones.Of(engagement, cancellationToken);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var judged = ReviewEngine.Review(reports.InputOf(review, engagement, policy, today, await Corrections(review, cancellationToken)));
        var isFirst = review.JudgedOn == default;
        var before = isFirst ? policy : await policies.Of(review, cancellationToken);
        var isNew = isFirst || review.Reading != reports.ReadingOf(review);
        (review.Reading, review.JudgedOn, review.JudgedAt) = (reports.ReadingOf(review), today, now);
        (review.Policy, review.PolicyHash) = (policy.Name, policy.ContentHash);
        review.JudgeAgainAt = CustomerZone.Midnight(today.AddDays(1), zone.Id);
        (review.Owner, review.TimeZone) = (engagement.Owner, zone.Id);
        Summarise(review, judged);
        await Live(review, judged, before, today, (isNew, isFirst), cancellationToken);
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
    private async Task Live(ReviewRecord review, Review judged, ReviewPolicy before, DateOnly today, (bool Reading, bool Review) isNew, CancellationToken cancellationToken)
    {
        var rows = await db.Findings.Where(row => row.ReviewId == review.Id).ToListAsync(cancellationToken);
        if (before.ContentHash != judged.Policy.ContentHash)
            news.Write(review, "judged", finding: null, $"Judged by {judged.Policy.Name} instead of {before.Name}: {PolicyWords.Moved(rows, judged.Findings)}.", by: null);
        var (life, messages) = Living.Through(StoredLife.Of(review, rows, before.SignOff), judged.Findings, judged.Policy.SignOff, today);
        var findings = StoreFindings(review, rows, judged);
        StoredLife.Store(life, review, findings);
        // A review that opens comes from nowhere: the state it had before its first proposals is none that anybody has seen.
        foreach (var message in messages.Where(message => !isNew.Review || message is not ReviewMessage.StateChanged))
            telling.Tell(review, message, caller: null, findings);
        if (isNew.Reading || messages.Count > 0)
            news.Write(review, "judged", finding: null, $"Judged: {WireName.Of(review.ProposedBand)} is proposed, {Count(judged.Findings.Count)}.", by: null);
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

    private async Task<InputCorrection[]> Corrections(ReviewRecord review, CancellationToken cancellationToken) =>
        [.. (await db.Corrections.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.At).ToListAsync(cancellationToken)).Select(row => row.ToCorrection())];

    private static string Count(int findings) => findings == 1 ? "1 finding" : $"{findings.ToString(CultureInfo.InvariantCulture)} findings";
}
