using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.Intake.Persistence;

namespace VendorRisk.Intake.Documents;

/// <summary>
/// How far a document's reading is, from the parser's events. They come in any order and more than once: an older reading never covers a
/// newer one, and progress that arrives after the outcome is nothing.
/// </summary>
internal static class ReadingState
{
    public static void Take(this DocumentRecord document, DocumentParsingProgressed progress)
    {
        if (document.IsBehind(progress.Reading))
            (document.Status, document.Reading, document.Stage, document.Page, document.Pages) = (DocumentStatus.Reading, progress.Reading, progress.Stage, progress.Page, progress.Pages);
    }

    public static void Take(this DocumentRecord document, DocumentParsed parsed)
    {
        if (!document.IsBehind(parsed.Reading))
            return;
        document.End(DocumentStatus.Read, parsed.Reading);
        (document.Kind, document.Page, document.Pages) = (parsed.Kind, parsed.Pages, parsed.Pages);
    }

    public static void Take(this DocumentRecord document, DocumentParsingFailed failed)
    {
        if (!document.IsBehind(failed.Reading))
            return;
        document.End(DocumentStatus.Failed, failed.Reading);
        (document.FailureCode, document.FailureReason, document.FailureWhatToDo) = (failed.Code, failed.Reason, failed.WhatToDo);
    }

    /// <summary>The row, locked: a burst of events about one document queues up here instead of failing on its row version.</summary>
    public static Task<DocumentRecord?> Locked(this IntakeDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Documents.FromSql($"select *, xmin from documents where id = {id} for update").SingleOrDefaultAsync(cancellationToken);

    private static bool IsBehind(this DocumentRecord document, int reading) =>
        document.Reading < reading || (document.Reading == reading && document.Status is DocumentStatus.Submitted or DocumentStatus.Reading);

    private static void End(this DocumentRecord document, DocumentStatus status, int reading)
    {
        (document.Status, document.Reading, document.Stage) = (status, reading, null);
        (document.FailureCode, document.FailureReason, document.FailureWhatToDo) = (null, null, null);
    }
}
