using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Intake.Persistence;
using VendorRisk.Intake.Storage;
using VendorRisk.Intake.Vendors;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

internal static class DocumentEndpoints
{
    // The file's limit, and room for the other parts and the boundaries.
    private const long LargestRequest = ReceiveFile.MostBytes + (64 * 1024);

    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var documents = app.MapGroup("/").WithTags("documents");
        documents.MapGet("/documents", List).RequireAuthorization(Policies.Procurement);
        documents.MapGet("/documents/{id:guid}", Get).RequireAuthorization(Policies.PersonOrService);
        documents.MapDelete("/documents/{id:guid}", Delete).RequireAuthorization(Policies.Analyst);
        documents.MapGet("/vendors/{vendor:guid}/documents", ListOfVendor).RequireAuthorization(Policies.PersonOrService);
        documents.MapPost("/vendors/{vendor:guid}/documents", Upload).RequireAuthorization(Policies.Procurement)
            .Accepts<IFormFile>("multipart/form-data").WithMetadata(new RequestSizeLimitAttribute(LargestRequest));
    }

    private static Task<Ok<Page<DocumentView>>> List(IntakeDbContext db, string? after, int? limit, CancellationToken cancellationToken) =>
        Newest(db, db.Documents, after, limit, cancellationToken);

    private static async Task<Results<Ok<Page<DocumentView>>, ProblemHttpResult>> ListOfVendor(
        Guid vendor, IntakeDbContext db, string? after, int? limit, CancellationToken cancellationToken)
    {
        if (!await db.Vendors.AnyAsync(row => row.Id == vendor, cancellationToken))
            return new VendorNotFound().ToProblem();
        return await Newest(db, db.Documents.Where(row => row.VendorId == vendor), after, limit, cancellationToken);
    }

    // Ids are made in the order of time.
    private static async Task<Ok<Page<DocumentView>>> Newest(
        IntakeDbContext db, IQueryable<DocumentRecord> documents, string? after, int? limit, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(Page.Decode(after), out var last))
            documents = documents.Where(row => row.Id < last);
        var views = await documents.AsNoTracking().OrderByDescending(row => row.Id).Take(Page.Limit(limit) + 1).Select(DocumentView.Of(db)).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(views, Page.Limit(limit), view => view.Id.ToString()));
    }

    private static async Task<Results<Ok<DocumentView>, ProblemHttpResult>> Get(Guid id, IntakeDbContext db, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await View(db, id, cancellationToken) is not { } view)
            return new DocumentNotFound().ToProblem();
        response.Headers.ETag = view.Etag;
        return TypedResults.Ok(view);
    }

    private static async Task<Results<Created<DocumentView>, Ok<DocumentView>, ProblemHttpResult>> Upload(
        Guid vendor, HttpRequest request, IntakeDbContext db, ReceiveFile receive, AcceptDocument accept, Caller caller, IAuthorizationService authorization, CancellationToken cancellationToken)
    {
        if (!await db.Vendors.AnyAsync(row => row.Id == vendor, cancellationToken))
            return new VendorNotFound().ToProblem();
        if (request.ContentLength > LargestRequest)
            return new DocumentTooLarge().ToProblem();
        var (form, refusal) = await UploadForm.Read(request, receive, cancellationToken);
        using (form)
        {
            if (refusal is not null)
                return refusal.ToProblem();
            if (form.Replaces is not null && !(await authorization.AuthorizeAsync(request.HttpContext.User, Policies.Analyst)).Succeeded)
                return new ReplacingNotAllowed().ToProblem();
            var (id, isNew, refused) = await accept.Run(vendor, form, caller, cancellationToken);
            if (refused is not null)
                return refused.ToProblem();
            var view = await View(db, id!.Value, cancellationToken);
            return isNew ? TypedResults.Created($"/documents/{id}", view) : TypedResults.Ok(view);
        }
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Delete(Guid id, DeleteDocument delete, Caller caller, CancellationToken cancellationToken) =>
        await delete.Run(id, caller, cancellationToken) ? TypedResults.NoContent() : new DocumentNotFound().ToProblem();

    private static Task<DocumentView?> View(IntakeDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Documents.AsNoTracking().Where(row => row.Id == id).Select(DocumentView.Of(db)).SingleOrDefaultAsync(cancellationToken);
}
