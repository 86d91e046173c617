using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Intake.Storage;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

/// <summary>The bytes of a document, and what opens them. A person's look is in the audit before the first byte is sent.</summary>
internal static class ContentEndpoints
{
    public static void MapContent(this IEndpointRouteBuilder app)
    {
        var documents = app.MapGroup("/documents/{id:guid}").WithTags("documents");
        documents.MapGet("/content", Content).RequireAuthorization(Policies.PersonOrService).Produces(StatusCodes.Status200OK, contentType: "application/pdf");
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> Content(
        Guid id, IntakeDbContext db, DocumentStore store, KeyRing keys, CurrentOrganisation organisation, Caller caller, TimeProvider clock, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await db.Documents.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } document)
            return new DocumentNotFound().ToProblem();
        var blob = await db.Blobs.AsNoTracking().SingleAsync(row => row.Id == document.BlobId, cancellationToken);
        db.Record(caller, clock.GetUtcNow(), "document-viewed", id, document.FileName);
        await db.SaveChangesAsync(cancellationToken);

        response.ContentLength = document.SizeBytes;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = Inline(document.FileName);
        return TypedResults.Stream(
            async body =>
            {
                await using var file = store.Open(organisation.Id, blob.Id);
                await ChunkedEncryption.Decrypt(file, body, keys.Unwrap(blob), cancellationToken);
            },
            contentType: "application/pdf");
    }

    private static string Inline(string fileName)
    {
        var header = new ContentDispositionHeaderValue("inline");
        header.SetHttpFileName(fileName);
        return header.ToString();
    }
}
