using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>
/// Reads one document in three steps, so that a process may die between any two: <see cref="Begin"/> gives the reading its number, <see cref="Read"/> does
/// the work and changes nothing but the progress shown, <see cref="Finish"/> is the effect and runs in the caller's transaction.
/// </summary>
internal sealed class DocumentReading(
    ParsingDbContext db, IntakeDocuments intake, DocumentReader reader, ReadingProgress progress, CurrentOrganisation organisation, TimeProvider clock)
{
    private static readonly string ReaderVersion = typeof(ReportParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The reading that <paramref name="cause"/> asked for: the one already begun, or the next version.</summary>
    public async Task<ReadingRecord> Begin(Guid document, Guid vendor, Guid cause, CancellationToken cancellationToken)
    {
        while (true)
        {
            db.ChangeTracker.Clear();
            if (await db.Readings.SingleOrDefaultAsync(row => row.DocumentId == document && row.Cause == cause, cancellationToken) is { } begun)
                return begun;
            var last = await db.Readings.Where(row => row.DocumentId == document).MaxAsync(row => (int?)row.Reading, cancellationToken) ?? 0;
            var next = new ReadingRecord { DocumentId = document, Reading = last + 1, VendorId = vendor, Cause = cause, StartedAt = clock.GetUtcNow() };
            db.Add(next);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return next;
            }
            catch (DbUpdateException taken) when (taken.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
            {
                // Another reading of the document took the number at the same time: look again.
            }
        }
    }

    /// <param name="begun">What <see cref="Begin"/> gave.</param>
    /// <param name="password">Opens an encrypted document; never stored, logged or sent.</param>
    /// <param name="cancellationToken">Stops the tools that read.</param>
    public async Task<ReadingOutcome> Read(ReadingRecord begun, string? password, CancellationToken cancellationToken)
    {
        await using var shown = progress.Show(begun);
        if (await intake.Fetch(begun.DocumentId, cancellationToken) is not { } file)
            return ReadingOutcome.Gone;

        var outcome = await reader.ReadAsync(file, password, shown, cancellationToken);
        if (outcome.Refusal is { IsOurs: true } missing)
            throw new InvalidOperationException($"{missing.Reason} {missing.WhatToDo}");
        if (outcome.IsRefused)
            return ReadingOutcome.Of(outcome.Refusal);

        shown.Enter(ReadingStage.Reading, outcome.Value.Pages.Count);
        var report = ReportReading.Of(outcome);
        if (report.IsRefused)
            return ReadingOutcome.Of(report.Refusal);
        shown.Enter(ReadingStage.Storing, outcome.Value.Pages.Count);
        return ReadingOutcome.Of(report.Value, FactsJson.Text(report.Value));
    }

    /// <summary>Writes the outcome and its message. To be saved by the caller, with what made the reading necessary.</summary>
    public async Task Finish(ReadingRecord begun, ReadingOutcome outcome, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        // The document may have been deleted while it was read: then nothing of it may be left here.
        if (await db.Readings.SingleOrDefaultAsync(row => row.DocumentId == begun.DocumentId && row.Reading == begun.Reading, cancellationToken) is not { } reading)
            return;
        if (outcome.IsGone)
        {
            db.Remove(reading);
            return;
        }

        reading.FinishedAt = clock.GetUtcNow();
        if (outcome.Refusal is { } refusal)
            Fail(reading, refusal);
        else
            Store(reading, outcome.Report!, outcome.Facts!);
    }

    private void Fail(ReadingRecord reading, DocumentRefusal refusal)
    {
        reading.State = ReadingState.Failed;
        reading.Failure = new ReadingFailure(refusal.Code, refusal.Reason, refusal.WhatToDo);
        db.Publish(
            new DocumentParsingFailed
            {
                OrganisationId = organisation.Id, DocumentId = reading.DocumentId, VendorId = reading.VendorId, Reading = reading.Reading,
                Code = refusal.Code, Reason = refusal.Reason, WhatToDo = refusal.WhatToDo, OccurredAt = reading.FinishedAt!.Value,
            },
            reading.DocumentId);
    }

    private void Store(ReadingRecord reading, ParsedReport report, string facts)
    {
        reading.State = ReadingState.Read;
        reading.Stage = ReadingStage.Storing;
        reading.ReaderVersion = ReaderVersion;
        reading.Kind = SchemaNames.Of(report.Letter.Kind);
        reading.Pages = reading.Page = report.Source.Pages.Count;
        reading.Controls = report.Tables.Controls.Count;
        reading.Tests = report.Tables.Controls.Sum(control => control.Tests.Count);
        reading.Exceptions = report.Tables.Exceptions.Count;
        reading.Doubts = report.Doubts.Count;
        reading.Facts = facts;
        reading.FactsSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts)));
        db.Publish(
            new DocumentParsed
            {
                OrganisationId = organisation.Id, DocumentId = reading.DocumentId, VendorId = reading.VendorId, Reading = reading.Reading,
                Kind = reading.Kind, Pages = reading.Pages, FactsSha256 = reading.FactsSha256, OccurredAt = reading.FinishedAt!.Value,
            },
            reading.DocumentId);
    }
}
