using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.DocumentParsing.Pages;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Readings;

internal static class ReadingEndpoints
{
    public static void MapReadings(this IEndpointRouteBuilder routes)
    {
        var readings = routes.MapGroup("/documents/{document:guid}").WithTags("Readings");
        readings.MapGet("/readings", List).RequireAuthorization(Policies.Procurement);
        readings.MapGet("/facts", Facts).RequireAuthorization(Policies.PersonOrService);
        readings.MapPost("/readings", ReadAgain).RequireAuthorization(Policies.Analyst);
    }

    private static async Task<Results<Ok<ReadingView[]>, ProblemHttpResult>> List(Guid document, ParsingDbContext db, CancellationToken cancellationToken)
    {
        var readings = await db.Readings.AsNoTracking().Where(row => row.DocumentId == document).OrderByDescending(row => row.Reading).ToListAsync(cancellationToken);
        return readings.Count == 0 ? new NoSuchDocument().ToProblem() : TypedResults.Ok(readings.Select(ReadingView.Of).ToArray());
    }

    /// <summary>The facts as they were written when the document was read, to the byte: what their digest was taken of.</summary>
    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Facts(
        Guid document, int? reading, ParsingDbContext db, Views views, CancellationToken cancellationToken)
    {
        var versions = db.Readings.AsNoTracking().Where(row => row.DocumentId == document);
        var found = reading is { } asked
            ? await versions.SingleOrDefaultAsync(row => row.Reading == asked, cancellationToken)
            : await versions.OrderByDescending(row => row.State == ReadingState.Read).ThenByDescending(row => row.Reading).FirstOrDefaultAsync(cancellationToken);
        switch (found)
        {
            case null: return (reading is { } missing ? (Error)new NoSuchReading(missing) : new NoSuchDocument()).ToProblem();
            case { Failure: { } failure }: return new NotReadable(failure.Reason, failure.WhatToDo, failure.Code).ToProblem();
            case { Facts: null }: return new StillReading().ToProblem();
        }

        await views.Remember(document, page: null, cancellationToken);
        return TypedResults.Text(found.Facts, "application/json");
    }

    /// <summary>Without a password the reading is queued; with one it is done while the caller waits, so that the password is kept nowhere.</summary>
    private static async Task<Results<Accepted, Ok<ReadingView>, ProblemHttpResult>> ReadAgain(
        Guid document, ReadAgainRequest request, DocumentReading reading, ParsingDbContext db, CurrentOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Readings.AsNoTracking().Where(row => row.DocumentId == document).Select(row => (Guid?)row.VendorId).FirstOrDefaultAsync(cancellationToken) is not { } vendor)
            return new NoSuchDocument().ToProblem();
        if (string.IsNullOrEmpty(request.Password))
        {
            db.Publish(new ReadDocument { OrganisationId = organisation.Id, DocumentId = document, VendorId = vendor, OccurredAt = clock.GetUtcNow() }, document);
            await db.SaveChangesAsync(cancellationToken);
            return TypedResults.Accepted($"/documents/{document}/readings");
        }

        var begun = await reading.Begin(document, vendor, cause: Guid.CreateVersion7(), cancellationToken);
        var outcome = await reading.Read(begun, request.Password, cancellationToken);
        await reading.Finish(begun, outcome, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await db.Readings.AsNoTracking().SingleOrDefaultAsync(row => row.DocumentId == document && row.Reading == begun.Reading, cancellationToken) is { } done
            ? TypedResults.Ok(ReadingView.Of(done))
            : new NoSuchDocument().ToProblem();
    }
}
