using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.DocumentParsing.Readings;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Pages;

internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/documents/{document:guid}").WithTags("Pages").RequireAuthorization(Policies.Procurement);
        pages.MapGet("/pages/{page:int}.png", Picture).Produces(StatusCodes.Status200OK, contentType: "image/png");
        pages.MapGet("/pages/{page:int}/evidence", Evidence);
        pages.MapGet("/views", List).RequireAuthorization(Policies.Analyst);
    }

    /// <summary>The page as a person sees it. A box of the facts, in points, lies at box * dpi / 72 of the picture.</summary>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Picture(
        Guid document, int page, double? dpi, HttpResponse response, ParsingDbContext db, DocumentBytes bytes, PageRenderer renderer, Views views, CancellationToken cancellationToken)
    {
        var reading = await Latest(db, document).FirstOrDefaultAsync(cancellationToken);
        if (reading is null || page < 1 || (reading.Pages > 0 && page > reading.Pages))
            return new NoSuchPage(page).ToProblem();
        if (await bytes.Get(document, cancellationToken) is not { } file)
            return new NoSuchDocument().ToProblem();
        var image = await renderer.RenderAsync(file, password: null, page, dpi ?? PageRenderer.ScreenDpi, marks: [], cancellationToken);
        if (image.Refusal is { } refusal)
            return new NotReadable(refusal.Reason, refusal.WhatToDo, refusal.Code).ToProblem();
        await views.Remember(document, page, cancellationToken);
        // Confidential: the browser of the person who looked may keep it for the session, nobody in between may.
        response.Headers.CacheControl = "private, max-age=600";
        return TypedResults.File(image.Png.ToArray(), "image/png");
    }

    /// <summary>Which facts stand on the page, and where.</summary>
    private static async Task<Results<Ok<PageEvidence[]>, ProblemHttpResult>> Evidence(Guid document, int page, ParsingDbContext db, CancellationToken cancellationToken)
    {
        var facts = await Latest(db, document).Select(row => row.Facts).FirstOrDefaultAsync(cancellationToken);
        if (facts is null)
            return new NoSuchDocument().ToProblem();
        using var json = JsonDocument.Parse(facts);
        return TypedResults.Ok(PageEvidence.OnPage(json.RootElement.GetProperty("evidence"), page).ToArray());
    }

    /// <summary>Who looked at which page, newest first; also of a document that is gone.</summary>
    private static async Task<Results<Ok<Page<ViewView>>, ProblemHttpResult>> List(
        Guid document, string? after, int? limit, ParsingDbContext db, CancellationToken cancellationToken)
    {
        var rows = db.Views.AsNoTracking().Where(row => row.DocumentId == document);
        if (!await rows.AnyAsync(cancellationToken) && !await db.Readings.AnyAsync(row => row.DocumentId == document, cancellationToken))
            return new NoSuchDocument().ToProblem();
        if (Guid.TryParse(Page.Decode(after), out var last))
            rows = rows.Where(row => row.Id.CompareTo(last) < 0);
        var take = Page.Limit(limit);
        var page = await rows.OrderByDescending(row => row.Id).Take(take + 1).Select(row => new ViewView(row.Id, row.PersonId, row.PersonName, row.Page, row.At)).ToListAsync(cancellationToken);
        return TypedResults.Ok(Page.Of(page, take, view => view.Id.ToString()));
    }

    private static IQueryable<ReadingRecord> Latest(ParsingDbContext db, Guid document) =>
        db.Readings.AsNoTracking().Where(row => row.DocumentId == document).OrderByDescending(row => row.State == ReadingState.Read).ThenByDescending(row => row.Reading);
}

internal sealed record NoSuchPage(int Number) : Error(ErrorCategory.NotFound, "no-such-page", $"There is no such document, or it has no page {Number}.");

internal sealed record ViewView(Guid Id, Guid PersonId, string PersonName, int? Page, DateTimeOffset At);
