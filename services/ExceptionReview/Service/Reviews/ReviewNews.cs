using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Reviews;

/// <summary>Tells of a review: into its history for people, and over the bus for other services.</summary>
internal sealed class ReviewNews(ReviewDbContext db, CurrentOrganisation organisation, TimeProvider clock)
{
    private Guid _last;

    public void Write(ReviewRecord review, string what, string? finding, string text, Caller? by, string? proposal = null) => db.Add(new HistoryRecord
    {
        Id = Next(), ReviewId = review.Id, At = clock.GetUtcNow(), PersonId = by?.PersonId, By = by?.Name ?? "VendorRisk", What = what, FindingKey = finding,
        VendorId = review.VendorId, VendorName = review.VendorName, Text = text, Proposal = proposal, Reading = review.Reading, EngagementVersion = review.EngagementVersion, Policy = review.Policy, PolicyHash = review.PolicyHash,
    });

    /// <summary>Once, when the review has been judged for the first time.</summary>
    public void Opened(ReviewRecord review) => db.Publish(Opening(review), review.Id);

    /// <summary>Whole state, so that who listens may miss or repeat one.</summary>
    public void Changed(ReviewRecord review) => db.Publish(State(review), review.Id);

    public void Closed(ReviewRecord review) => db.Publish(
        new ReviewClosed
        {
            OrganisationId = organisation.Id, ReviewId = review.Id, DocumentId = review.DocumentId, VendorId = review.VendorId,
            Band = WireName.Of(review.Band), OccurredAt = clock.GetUtcNow(),
        },
        review.Id);

    public void Decided(ReviewRecord review, string finding, string decision, FindingDecision made) => db.Publish(
        new FindingDecided
        {
            OrganisationId = organisation.Id, ReviewId = review.Id, FindingKey = finding, Decision = decision, Band = WireName.Of(made.Band),
            AcceptedUntil = made.Until, OccurredAt = made.At,
        },
        review.Id);

    /// <summary>Whole state of a question to the vendor.</summary>
    public void Question(ReviewRecord review, string finding, VendorQuestion question, bool gone = false) => db.Publish(
        new VendorQuestionChanged
        {
            OrganisationId = organisation.Id, ReviewId = review.Id, VendorId = review.VendorId, FindingKey = finding, QuestionId = question.Id, Text = question.Text,
            Addressee = question.Addressee, AskedBy = question.Person, DueOn = question.DueOn, IsWaiting = question.IsWaiting && !gone, OccurredAt = clock.GetUtcNow(),
        },
        review.Id);

    public void Withdrawn(ReviewRecord review) => db.Publish(
        new ReviewWithdrawn
        {
            OrganisationId = organisation.Id, ReviewId = review.Id, DocumentId = review.DocumentId, VendorId = review.VendorId, OccurredAt = clock.GetUtcNow(),
        },
        review.Id);

    private ReviewOpened Opening(ReviewRecord review) => new()
    {
        OrganisationId = organisation.Id, ReviewId = review.Id, DocumentId = review.DocumentId, VendorId = review.VendorId, VendorName = review.VendorName,
        Title = review.Title, Kind = review.Kind, Band = WireName.Of(review.Band), CoverageEnd = review.CoverageEnd, ReportDate = review.ReportDate, StaleOn = review.StaleOn,
        OpenedFor = review.OpenedFor, Owner = review.Owner, TimeZone = review.TimeZone, OccurredAt = clock.GetUtcNow(),
    };

    private ReviewChanged State(ReviewRecord review) => new()
    {
        OrganisationId = organisation.Id, ReviewId = review.Id, DocumentId = review.DocumentId, VendorId = review.VendorId, VendorName = review.VendorName,
        Title = review.Title, Kind = review.Kind, Band = WireName.Of(review.Band), CoverageEnd = review.CoverageEnd, ReportDate = review.ReportDate, StaleOn = review.StaleOn,
        OpenedFor = review.OpenedFor, Owner = review.Owner, TimeZone = review.TimeZone, State = WireName.Of(review.State), OccurredAt = clock.GetUtcNow(),
    };

    // In the order of writing, also within the millisecond that the ids count in.
    private Guid Next()
    {
        Guid id;
        do
            id = Guid.CreateVersion7();
        while (id.CompareTo(_last) <= 0);
        return _last = id;
    }
}
