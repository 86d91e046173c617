using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Life;
using VendorRisk.ExceptionReview.Core.Subservice;
using VendorRisk.ExceptionReview.Notes;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.PolicyDocuments;
using VendorRisk.ExceptionReview.Reports;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Subservices;

/// <summary>The chase list of a report: organizations whose controls it leaves out, and whose own reports we need.</summary>
internal static class SubserviceEndpoints
{
    public static void MapSubservices(this IEndpointRouteBuilder routes)
    {
        var subservices = routes.MapGroup("/reviews/{id:guid}/subservices").WithTags("Subservices");
        subservices.MapGet("", List).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement);
        subservices.MapPut("/{key}", Change).RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Analyst);
    }

    private static async Task<Results<Ok<SubservicesView>, ProblemHttpResult>> List(Guid id, ReviewDbContext db, HeldReports held, PolicyBook policies, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        var facts = await FactsOf(review, db, cancellationToken);
        var today = review.TodayAt(clock.GetUtcNow());
        var chased = (await held.Of(review, facts, cancellationToken)).ToDictionary(one => one.Index);
        var items = ChaseList.Of(new ReviewInput { Facts = facts, Engagement = Holding(chased.Values), Policy = await policies.Of(review, cancellationToken), AsOf = today }).ToDictionary(item => item.Index);
        SubserviceView[] organizations =
            [.. facts.SubserviceOrganizations.Select((organization, index) => SubserviceView.Of(organization, chased.GetValueOrDefault(index), items.GetValueOrDefault(index), today))];
        return TypedResults.Ok(new SubservicesView(
            organizations.Count(organization => !organization.IsCurrent), review.State is ReviewState.Closed, organizations,
            [.. facts.ComplementarySubserviceOrganizationControls.Select(control => new ExpectedView(control.Text, control.Criteria, control.Page))]));
    }

    private static async Task<Results<Ok<SubservicesView>, ProblemHttpResult>> Change(
        Guid id, string key, SubserviceRequest request, IfMatch match, Caller caller, ReviewDbContext db, HeldReports held, PolicyBook policies, IntakeVendors intake, Noting noting, ReviewNews news, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (Refusal(request) is { } wrong)
            return wrong.ToProblem();
        // Asked before the transaction: another service may be slow.
        var linked = request.LinkedVendorId is { } vendor ? await intake.Vendor(vendor, cancellationToken) : null;
        var refusal = await noting.Write(id, async review =>
        {
            var chased = (await held.Of(review, await FactsOf(review, db, cancellationToken), cancellationToken)).FirstOrDefault(one => ChaseList.KeyOf(one.Organization.Name) == key);
            if (chased is null)
                return new NoSuchOrganization();
            if (request.LinkedVendorId is not null && linked is null)
                return new NoSuchVendor();
            if (request.LinkedVendorId == review.VendorId)
                return new LinkedToItself();
            if (match.Check(SubserviceView.TagOf(chased.Record)) is { } stale)
                return stale;
            Note(db, news, review, chased, request, linked, caller, clock.GetUtcNow());
            return null;
        }, cancellationToken);
        return refusal is null ? await List(id, db, held, policies, clock, cancellationToken) : refusal.ToProblem();
    }

    private static Error? Refusal(SubserviceRequest request) =>
        request is { IsNoVendor: true, LinkedVendorId: not null } ? new VendorOrNone() : NoteRules.Check("chasedBy", NoteRules.Text(request.ChasedBy), "note", request.Note);

    private static void Note(ReviewDbContext db, ReviewNews news, ReviewRecord review, ChasedOrganization chased, SubserviceRequest request, StoredVendor? linked, Caller caller, DateTimeOffset now)
    {
        var row = chased.Record;
        if (row is null)
            db.Add(row = new ChaseRecord { Id = Guid.CreateVersion7(now), VendorId = review.VendorId, Name = chased.Organization.Name, ChangedBy = caller.Name, ChangedAt = now });
        (row.LinkedVendorId, row.IsNoVendor, row.HeldUntil) = (request.LinkedVendorId, request.IsNoVendor, request.HeldUntil);
        (row.ChasedBy, row.Until, row.Note, row.ChangedBy, row.ChangedAt) = (NoteRules.Text(request.ChasedBy), request.Until, NoteRules.Text(request.Note), caller.Name, now);
        news.Write(review, "chase-noted", ChaseList.KeyOf(chased.Organization.Name), Sentence(chased.Organization.Name, row, linked, review.State is ReviewState.Closed), caller);
    }

    private static string Sentence(string name, ChaseRecord row, StoredVendor? linked, bool closed) => string.Join(
        " ",
        new[]
        {
            $"Report of {name}:",
            linked is not null ? $"it is our vendor {linked.Name}." : row.IsNoVendor ? "it is none of our vendors." : null,
            row.HeldUntil is { } end ? $"We hold one elsewhere, up to {Iso(end)}." : null,
            (row.ChasedBy, row.Until) switch
            {
                ({ } by, { } until) => $"{by} gets it by {Iso(until)}.",
                ({ } by, null) => $"{by} gets it.",
                (null, { } until) => $"Wanted by {Iso(until)}.",
                _ => null,
            },
            row.Note,
            closed ? "The review was closed already: this counts for the next." : null,
        }.OfType<string>());

    private static Engagement Holding(IEnumerable<ChasedOrganization> chased) => new()
    {
        SubserviceReports = [.. chased.Where(one => one.Held is not null).Select(one => new HeldReport(one.Organization.Name, one.Held!.CoverageEnd))],
    };

    private static async Task<ReviewFacts> FactsOf(ReviewRecord review, ReviewDbContext db, CancellationToken cancellationToken) =>
        FactsReader.Read(await db.Reports.AsNoTracking().Where(row => row.DocumentId == review.DocumentId).Select(row => row.Facts).SingleAsync(cancellationToken));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
