using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Organisations;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.ExceptionReview.Reports;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Judges the reviews of a vendor from what is stored: its reports, the engagement, the policy and the day. Everything it changes is saved by its caller.</summary>
internal sealed class Judging(ReviewDbContext db, ReviewNews news, ReviewTelling telling, OwnNotes notes, CustomerZone zones, TimeProvider clock)
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

    /// <summary>Judges one review that is not closed by what is stored now.</summary>
    public async Task JudgeAgain(ReviewRecord review, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        await Judge(review, await db.Reports.Where(row => row.VendorId == review.VendorId).ToListAsync(cancellationToken), cancellationToken);
    }

    /// <summary>All that the proposals of a review depend on, as it stands now.</summary>
    public async Task<ReviewInput> InputOf(ReviewRecord review, IReadOnlyList<ReportRecord> reports, Engagement engagement, DateOnly asOf, CancellationToken cancellationToken)
    {
        var facts = FactsReader.Read(reports.Single(report => report.DocumentId == review.DocumentId).Facts);
        var others = reports.Where(report => report.DocumentId != review.DocumentId).Select(report => FactsReader.Read(report.Facts)).ToList();
        var corrections = await db.Corrections.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.At).ToListAsync(cancellationToken);
        return new ReviewInput
        {
            Facts = facts,
            Engagement = engagement,
            Policy = ShippedPolicies.DefaultV1,
            AsOf = asOf,
            Previous = [.. others.Where(other => other.Kind is not ReportKind.BridgeLetter && other.CoverageEnd < facts.CoverageEnd)],
            Bridges = [.. others.Where(other => other.Kind is ReportKind.BridgeLetter)],
            Corrections = [.. corrections.Select(row => row.ToCorrection())],
        };
    }

    private async Task Judge(ReviewRecord review, List<ReportRecord> reports, CancellationToken cancellationToken)
    {
        var own = reports.Single(report => report.DocumentId == review.DocumentId);
        await notes.Gather(review, FactsReader.Read(own.Facts), cancellationToken);
        var engagement = EngagementReader.Of(review);
        var zone = await zones.Of(engagement, cancellationToken);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        var input = await InputOf(review, reports, engagement, today, cancellationToken);
        var (judged, policy) = (ReviewEngine.Review(input), input.Policy);
        var isFirst = review.JudgedOn == default;
        var before = isFirst ? default : (review.Reading, review.EngagementVersion, review.PolicyHash);
        review.Reading = own.Reading;
        (review.Policy, review.PolicyHash, review.JudgedOn) = (policy.Name, policy.ContentHash, today);
        review.JudgeAgainAt = CustomerZone.Midnight(today.AddDays(1), zone.Id);
        (review.Owner, review.TimeZone) = (engagement.Owner, zone.Id);
        Summarise(review, judged);
        await Live(review, judged, policy.SignOff, today, before, cancellationToken);
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
    private async Task Live(ReviewRecord review, Review judged, SignOff signOff, DateOnly today, (int, int, string) judgedOn, CancellationToken cancellationToken)
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
        foreach (var message in messages)
            telling.Tell(review, message, caller: null, findings);
        if (judgedOn != (review.Reading, review.EngagementVersion, review.PolicyHash) || messages.Count > 0)
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

    private static string Count(int findings) => findings == 1 ? "1 finding" : $"{findings.ToString(CultureInfo.InvariantCulture)} findings";
}
