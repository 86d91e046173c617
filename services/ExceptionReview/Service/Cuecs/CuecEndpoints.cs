using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Cuecs;

/// <summary>Controls that a report expects of us: whose they are with us, and how far they are in place.</summary>
internal static class CuecEndpoints
{
    public static void MapCuecs(this IEndpointRouteBuilder routes)
    {
        var cuecs = routes.MapGroup("/reviews/{id:guid}/cuecs").WithTags("Cuecs");
        cuecs.MapGet("", List).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement);
        cuecs.MapPut("/{key}", Change).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst);
        cuecs.MapPost("/confirm", Confirm).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst);
    }

    private static async Task<Results<Ok<CuecsView>, ProblemHttpResult>> List(Guid id, ReviewDbContext db, CuecList cuecs, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        var today = review.TodayAt(clock.GetUtcNow());
        return TypedResults.Ok(ViewOf(review, await Items(review, db, cuecs, cancellationToken), today));
    }

    private static async Task<Results<Ok<CuecsView>, ProblemHttpResult>> Change(
        Guid id, string key, CuecRequest request, IfMatch match, Caller caller, ReviewDbContext db, CuecList cuecs, Noting noting, ReviewNews news, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (Refusal(request) is { } wrong)
            return wrong.ToProblem();
        var refusal = await noting.Write(id, async review =>
        {
            var item = (await Items(review, db, cuecs, cancellationToken)).FirstOrDefault(item => item.Key == key);
            if (item is null)
                return new NoSuchCuec();
            if (match.Check(CuecView.TagOf(item)) is { } stale)
                return stale;
            WireName.TryParse<CuecState>(request.State, out var state);
            Note(db, news, review, item, new(state, NoteRules.Text(request.Owner), NoteRules.Text(request.Evidence), request.Due), caller, clock.GetUtcNow());
            return null;
        }, cancellationToken);
        return refusal is null ? await List(id, db, cuecs, clock, cancellationToken) : refusal.ToProblem();
    }

    /// <summary>Says of notes on an earlier report that they hold for this one too.</summary>
    private static async Task<Results<Ok<CuecsView>, ProblemHttpResult>> Confirm(
        Guid id, ConfirmRequest request, Caller caller, ReviewDbContext db, CuecList cuecs, Noting noting, ReviewNews news, TimeProvider clock, CancellationToken cancellationToken)
    {
        var refusal = await noting.Write(id, async review =>
        {
            var carried = (await Items(review, db, cuecs, cancellationToken)).Where(item => item.Carried is not null).ToDictionary(item => item.Key);
            if (request.Keys is not { Count: > 0 } || !request.Keys.All(carried.ContainsKey))
                return new NothingCarried();
            foreach (var item in request.Keys.Distinct().Select(key => carried[key]))
            {
                var earlier = item.Carried!.Record;
                Note(db, news, review, item, new(earlier.State, earlier.Owner, earlier.Evidence, earlier.Due), caller, clock.GetUtcNow(), confirmed: true);
            }

            return null;
        }, cancellationToken);
        return refusal is null ? await List(id, db, cuecs, clock, cancellationToken) : refusal.ToProblem();
    }

    private static Error? Refusal(CuecRequest request) =>
        !WireName.TryParse<CuecState>(request.State, out var state) ? new UnknownWord("state", string.Join(", ", WireName.All<CuecState>()))
        : NoteRules.Check("owner", NoteRules.Text(request.Owner), "evidence", request.Evidence) is { } wrong ? wrong
        : state is CuecState.NotApplicable && NoteRules.Text(request.Evidence) is null ? new WhyNotApplicable()
        : null;

    private static void Note(ReviewDbContext db, ReviewNews news, ReviewRecord review, CuecItem item, CuecNote note, Caller caller, DateTimeOffset now, bool confirmed = false)
    {
        var row = item.Own;
        if (row is null)
        {
            db.Add(row = new CuecRecord
            {
                Id = Guid.CreateVersion7(now), VendorId = review.VendorId, ReviewId = review.Id, Key = item.Key, Text = item.Control.Text, CoverageEnd = review.CoverageEnd,
                ChangedBy = caller.Name, ChangedAt = now,
            });
        }

        (row.State, row.Owner, row.Evidence, row.Due, row.ChangedBy, row.ChangedAt) = (note.State, note.Owner, note.Evidence, note.Due, caller.Name, now);
        news.Write(review, "cuec-noted", item.Key, Sentence(item, note, confirmed, review.State is ReviewState.Closed), caller);
    }

    private static string Sentence(CuecItem item, CuecNote note, bool confirmed, bool closed) => string.Join(
        " ",
        new[]
        {
            $"Control {item.Number.ToString(CultureInfo.InvariantCulture)} expected of us: {WireName.Of(note.State).Replace('-', ' ')}{(confirmed ? ", confirmed from an earlier report" : "")}.",
            note.Owner is { } owner ? $"Owner: {owner}." : null,
            note.Due is { } due ? $"Due on {due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}." : null,
            note.Evidence is { } evidence ? $"Evidence: {evidence}" : null,
            closed ? "The review was closed already: this counts for the next." : null,
        }.OfType<string>());

    private static CuecsView ViewOf(ReviewRecord review, IReadOnlyList<CuecItem> items, DateOnly today) => new(
        items.Count(item => item.State is not (CuecState.Implemented or CuecState.NotApplicable)), items.Count(item => item.Carried is not null), review.State is ReviewState.Closed,
        [.. items.Select(item => CuecView.Of(item, today))]);

    private static async Task<IReadOnlyList<CuecItem>> Items(ReviewRecord review, ReviewDbContext db, CuecList cuecs, CancellationToken cancellationToken)
    {
        var facts = await db.Reports.AsNoTracking().Where(row => row.DocumentId == review.DocumentId).Select(row => row.Facts).SingleAsync(cancellationToken);
        return await cuecs.Of(review, FactsReader.Read(facts), EngagementReader.Read(review.Engagement), cancellationToken);
    }
}
