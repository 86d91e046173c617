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
/// Makes a received file a vendor's document. The same bytes for the same vendor are the same document; the same bytes for another vendor
/// of the organisation share the stored file. The file is in its place before the row says so: a crash leaves a file for the sweeper,
/// never a row without its file.
/// </summary>
internal sealed class AcceptDocument(
    IntakeDbContext db, DocumentStore store, KeyRing keys, DeleteDocument delete, CurrentOrganisation organisation, TimeProvider clock)
{
    private const int Attempts = 3;

    public async Task<(Guid? Id, bool IsNew, Error? Refusal)> Run(Guid vendor, UploadForm form, Caller caller, CancellationToken cancellationToken)
    {
        var file = form.File ?? throw new InvalidOperationException("A form without a file was not refused.");
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await Existing(vendor, file.Sha256, cancellationToken) is { } same)
                return (same, IsNew: false, null);
            if (form.Replaces is { } replaced && !await db.Documents.AnyAsync(row => row.Id == replaced && row.VendorId == vendor, cancellationToken))
                return (null, IsNew: false, new ReplacedNotFound());
            if (await TryAdd(vendor, form, file, caller, cancellationToken) is { } added)
                return (added, IsNew: true, null);
            // The same file was uploaded, or its last document deleted, at the same moment: look again.
            db.ChangeTracker.Clear();
        }

        return (null, IsNew: false, new DocumentBusy());
    }

    private Task<Guid?> Existing(Guid vendor, string sha256, CancellationToken cancellationToken) =>
        db.Documents.Where(row => row.VendorId == vendor && row.Sha256 == sha256).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancellationToken);

    private async Task<Guid?> TryAdd(Guid vendor, UploadForm form, ReceivedFile file, Caller caller, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var shared = await db.Blobs.AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == file.Sha256, cancellationToken);
        var blob = shared ?? NewBlob(file);
        var document = NewDocument(vendor, form, file, blob, caller, now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            if (shared is null)
                db.Blobs.Add(blob);
            db.Documents.Add(document);
            db.Publish(
                new DocumentSubmitted
                {
                    OrganisationId = organisation.Id, DocumentId = document.Id, VendorId = vendor, Sha256 = file.Sha256, SizeBytes = file.SizeBytes,
                    SubmittedBy = caller.Person, OccurredAt = now,
                },
                document.Id);
            db.Record(caller, now, "document-uploaded", document.Id, document.FileName);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.InnerException is PostgresException
            { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation })
        {
            return null;
        }

        var gone = form.Replaces is { } replaced ? await delete.WithinTransaction(replaced, "document-replaced", caller, cancellationToken) : null;
        if (shared is null)
            store.Keep(file.Path, organisation.Id, blob.Id);
        await transaction.CommitAsync(cancellationToken);
        if (gone is { } old)
            store.Delete(organisation.Id, old);
        return document.Id;
    }

    private BlobRecord NewBlob(ReceivedFile file)
    {
        var id = Guid.NewGuid();
        return new BlobRecord { Id = id, Sha256 = file.Sha256, SizeBytes = file.SizeBytes, KeyId = keys.CurrentId, WrappedKey = keys.Wrap(file.Key, id) };
    }

    private static DocumentRecord NewDocument(Guid vendor, UploadForm form, ReceivedFile file, BlobRecord blob, Caller caller, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new DocumentRecord
        {
            Id = id, VendorId = vendor, BlobId = blob.Id, FileName = form.FileName, Sha256 = file.Sha256, SizeBytes = file.SizeBytes, SubmittedAt = now,
            SubmittedBy = caller.Person, SubmittedByName = caller.Name, Replaces = form.Replaces,
        };
    }
}
