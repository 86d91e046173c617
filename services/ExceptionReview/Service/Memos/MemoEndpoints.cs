using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.ExceptionReview.Memo;
using VendorRisk.ExceptionReview.Persistence;
using VendorRisk.ExceptionReview.Reviews;
using VendorRisk.Sandboxing;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.ExceptionReview.Memos;

/// <summary>The memo of a review as a file: by what the caller accepts, or by the name of the format.</summary>
internal static class MemoEndpoints
{
    public static void MapMemos(this IEndpointRouteBuilder routes)
    {
        var memos = routes.MapGroup("/reviews/{id:guid}").RequireAuthorization(VendorRisk.ServiceDefaults.Policies.Procurement).WithTags("Memo");
        memos.MapGet("/memo", Negotiate).Produces(StatusCodes.Status200OK, contentType: MemoFormat.Html.MediaType, additionalContentTypes: [.. MemoFormat.All.Skip(1).Select(format => format.MediaType)]);
        foreach (var format in MemoFormat.All)
        {
            memos.MapGet($"/memo.{format.Name}", (Guid id, Caller caller, HttpResponse response, Exporting exporting, CancellationToken cancellationToken) =>
                exporting.Export(id, format, caller, response, cancellationToken)).Produces(StatusCodes.Status200OK, contentType: format.MediaType);
        }
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Negotiate(
        Guid id, Caller caller, HttpRequest request, HttpResponse response, Exporting exporting, CancellationToken cancellationToken)
    {
        response.Headers.Vary = "Accept";
        return MemoFormat.Accepted(request.GetTypedHeaders().Accept) is { } format
            ? await exporting.Export(id, format, caller, response, cancellationToken)
            : new NoSuchFormat().ToProblem();
    }
}

/// <summary>Makes the file, and writes into the history who took it.</summary>
internal sealed class Exporting(ReviewDbContext db, MemoWriting memos, ReviewNews news, Sandbox sandbox, ILogger<Exporting> log)
{
    public async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(Guid id, MemoFormat format, Caller caller, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await db.Reviews.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } review)
            return new NoSuchReview().ToProblem();
        var json = await memos.Of(review, cancellationToken);
        byte[]? file;
        try
        {
            file = await Make(json, format, cancellationToken);
        }
        catch (InvalidOperationException exception) when (format == MemoFormat.Pdf)
        {
            log.LogError(exception, "The memo of review {Review} could not be printed", id);
            return new PrintingFailed().ToProblem();
        }

        if (file is null)
            return new PrinterMissing().ToProblem();
        news.Write(review, "exported", finding: null, $"Took the memo as {format.Name.ToUpperInvariant()}.", caller);
        await db.SaveChangesAsync(cancellationToken);
        // Confidential: it is a person's own copy, in no cache on the way.
        response.Headers.CacheControl = "no-store";
        return TypedResults.File(file, format == MemoFormat.Html ? $"{format.MediaType}; charset=utf-8" : format.MediaType, FileName(review, format));
    }

    private async Task<byte[]?> Make(string json, MemoFormat format, CancellationToken cancellationToken)
    {
        if (format == MemoFormat.Json)
            return Encoding.UTF8.GetBytes(json);
        var memo = MemoJson.Read(json);
        if (format == MemoFormat.Docx)
            return MemoDocx.Write(memo);
        var html = MemoHtml.Write(memo);
        return format == MemoFormat.Pdf ? await MemoPdf.PrintAsync(sandbox, html, cancellationToken) : Encoding.UTF8.GetBytes(html);
    }

    // "ledger-company-review-memo-2026-11-25.pdf"
    private static string FileName(ReviewRecord review, MemoFormat format)
    {
        var name = string.Concat(review.VendorName.Normalize(NormalizationForm.FormKD).Where(char.IsAscii).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        name = string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return $"{(name.Length == 0 ? "vendor" : name)}-review-memo-{review.JudgedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{format.Name}";
    }
}

internal sealed record NoSuchFormat() : Error(ErrorCategory.WrongType, "no-such-format", $"A memo comes as {string.Join(", ", MemoFormat.All.Select(format => format.MediaType))}.");

internal sealed record PrinterMissing() : Error(
    ErrorCategory.Unavailable, "weasyprint-missing", "The memo cannot be made as PDF, because weasyprint is not installed where this service runs. It can be had as HTML, DOCX and JSON.");

internal sealed record PrintingFailed() : Error(
    ErrorCategory.Unavailable, "printing-failed", "The memo could not be printed as PDF: the log says why. It can be had as HTML, DOCX and JSON.");
