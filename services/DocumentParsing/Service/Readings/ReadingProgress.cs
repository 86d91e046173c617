using Microsoft.EntityFrameworkCore;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Readings;

/// <summary>Lets people watch a reading: its row and a message say stage and page, a few times a second at most.</summary>
internal sealed class ReadingProgress(IServiceScopeFactory scopes, CurrentOrganisation organisation, TimeProvider clock, ILogger<ReadingProgress> log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    public Shown Show(ReadingRecord reading) => new(this, reading, organisation.Id);

    private async Task Write(ReadingRecord reading, Guid owner, Step step)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentOrganisation>().Become(owner);
        var db = scope.ServiceProvider.GetRequiredService<ParsingDbContext>();
        var row = await db.Readings.SingleOrDefaultAsync(row => row.DocumentId == reading.DocumentId && row.Reading == reading.Reading);
        if (row is not { State: ReadingState.Reading })
            return;
        (row.Stage, row.Page, row.Pages) = (step.Stage, step.Page, step.Pages);
        db.Publish(
            new DocumentParsingProgressed
            {
                OrganisationId = owner, DocumentId = reading.DocumentId, Reading = reading.Reading,
                Stage = step.Stage, Page = step.Page, Pages = step.Pages, OccurredAt = clock.GetUtcNow(),
            },
            reading.DocumentId);
        await db.SaveChangesAsync();
    }

    private void NotWritten(Exception exception) => log.LogWarning("Progress of a reading could not be written: {Reason}", exception.Message);

    private readonly record struct Step(string Stage, int Page, int Pages);

    /// <summary>Takes the steps as they come, writes the latest of them in the background, and is done before the outcome is written.</summary>
    internal sealed class Shown : IProgress<ReadProgress>, IAsyncDisposable
    {
        private readonly ReadingProgress _progress;
        private readonly CancellationTokenSource _done = new();
        private readonly Task _writing;
        private readonly Lock _lock = new();
        private Step? _latest = new(ReadingStage.Fetching, 0, 0);

        public Shown(ReadingProgress progress, ReadingRecord reading, Guid owner)
        {
            _progress = progress;
            _writing = Task.Run(() => Write(reading, owner));
        }

        public void Report(ReadProgress value)
        {
            var stage = value.Stage switch
            {
                ReadStage.Text => ReadingStage.Text,
                ReadStage.Recognising => ReadingStage.Recognising,
            };
            Set(new Step(stage, value.Page, value.Pages));
        }

        public void Enter(string stage, int pages) => Set(new Step(stage, pages, pages));

        public async ValueTask DisposeAsync()
        {
            await _done.CancelAsync();
            await _writing;
            _done.Dispose();
        }

        private void Set(Step step)
        {
            lock (_lock)
                _latest = step;
        }

        private Step? Take()
        {
            lock (_lock)
            {
                var step = _latest;
                _latest = null;
                return step;
            }
        }

        private async Task Write(ReadingRecord reading, Guid owner)
        {
            while (!_done.IsCancellationRequested)
            {
                try
                {
                    if (Take() is { } step)
                        await _progress.Write(reading, owner, step);
                    await Task.Delay(Interval, _done.Token);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
                catch (Exception exception) when (exception is DbUpdateException or Npgsql.NpgsqlException)
                {
                    // Only what is shown is lost; the reading itself must not fail for it.
                    _progress.NotWritten(exception);
                    return;
                }
            }
        }
    }
}
