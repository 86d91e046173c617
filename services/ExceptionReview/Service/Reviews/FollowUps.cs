using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reports;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>
/// A risk that was accepted in a review that is closed by now has run out: the closed review stays as it was signed, and a new one of the same document is opened, in which it has to be decided again.
/// </summary>
internal sealed class FollowUps(ReviewDbContext db, ReviewNews news, PolicyBook policies, TimeProvider clock)
{
    public Task<bool> AreDue(Guid vendor, CancellationToken cancellationToken) => Due(vendor).AnyAsync(cancellationToken);

    public async Task Open(Guid vendor, StoredEngagement engagement, CancellationToken cancellationToken)
    {
        foreach (var closed in await Due(vendor).ToListAsync(cancellationToken))
        {
            var findings = await db.Findings.AsNoTracking().Where(row => row.ReviewId == closed.Id).ToListAsync(cancellationToken);
            var life = StoredLife.Of(closed, findings, (await policies.Of(closed, cancellationToken)).SignOff);
            var today = DateOnly.FromDateTime(closed.Local(clock.GetUtcNow()).DateTime);
            var needed = life.Findings.Keys.SelectMany(key => ReviewLifecycle.Apply(life, new ReviewEvent.AcceptanceRanOut(key, today)).Messages.OfType<ReviewMessage.FollowUpNeeded>()).ToList();
            closed.JudgeAgainAt = StoredLife.NextEnd(life, closed, after: today);
            // A later one may be open already: then it is decided there.
            if (needed.Count == 0 || await db.Reviews.AnyAsync(row => row.DocumentId == closed.DocumentId && row.State != ReviewState.Closed, cancellationToken))
                continue;
            var next = new ReviewRecord
            {
                Id = Guid.CreateVersion7(), DocumentId = closed.DocumentId, VendorId = closed.VendorId, VendorName = closed.VendorName, OpenedAt = clock.GetUtcNow(),
                OpenedFor = closed.OpenedFor, FollowsId = closed.Id, Reading = closed.Reading, Engagement = engagement.Engagement.GetRawText(), EngagementVersion = engagement.Version,
            };
            db.Add(next);
            foreach (var why in needed)
                news.Write(next, "opened", why.FindingKey, $"Opened anew after the closed review: {why.Why}.", by: null);
        }
    }

    private IQueryable<ReviewRecord> Due(Guid vendor)
    {
        var now = clock.GetUtcNow();
        return db.Reviews.Where(row => row.VendorId == vendor && row.State == ReviewState.Closed && row.JudgeAgainAt <= now);
    }
}
