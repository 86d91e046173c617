using Microsoft.EntityFrameworkCore;
using Npgsql;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Intake.Storage;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Documents;

/// <summary>
/// Deletes a document for good. With its blob's row the only copy of the key is gone, and the file is noise from that commit on; removing the
/// file afterwards is tidiness, which the sweeper completes if the process dies.
/// </summary>
internal sealed class DeleteDocument(IntakeDbContext db, DocumentStore store, CurrentOrganisation organisation, TimeProvider clock)
{
    public async Task<bool> Run(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Documents.AnyAsync(row => row.Id == id, cancellationToken))
            return false;
        var blob = await WithinTransaction(id, "document-deleted", caller, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (blob is { } gone)
            store.Delete(organisation.Id, gone);
        return true;
    }

    /// <summary>The blob whose file may be removed after the commit: the one that no other document uses.</summary>
    public async Task<Guid?> WithinTransaction(Guid id, string action, Caller caller, CancellationToken cancellationToken)
    {
        if (await db.Documents.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } document)
            return null;
        var now = clock.GetUtcNow();
        db.Documents.Remove(document);
        db.Publish(new DocumentDeleted { OrganisationId = organisation.Id, DocumentId = id, VendorId = document.VendorId, OccurredAt = now }, id);
        db.Record(caller, now, action, id, document.FileName);
        await db.SaveChangesAsync(cancellationToken);
        return await DeleteBlob(document.BlobId, cancellationToken) ? document.BlobId : null;
    }

    private async Task<bool> DeleteBlob(Guid blob, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync("blob", cancellationToken);
        try
        {
            return await db.Blobs.Where(row => row.Id == blob && !db.Documents.Any(document => document.BlobId == blob)).ExecuteDeleteAsync(cancellationToken) == 1;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.ForeignKeyViolation)
        {
            // Somebody uploads the same file for another vendor at this moment: the blob stays, it is theirs.
            await transaction.RollbackToSavepointAsync("blob", cancellationToken);
            return false;
        }
    }
}
