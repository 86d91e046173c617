using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using VendorRisk.Messaging.Bus;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Messaging.Outbox;

/// <summary>
/// Publishes what the outbox holds: woken by NOTIFY, and by a slow poll in case a wake-up was lost. Any number of processes may run it.
/// When the broker or the database is away it says so once, tries on, and says when they are back.
/// </summary>
internal sealed partial class OutboxDispatcher<TContext>(
    ServiceDataSource<TContext> database, OutboxPass<TContext> pass, Topology topology, ILogger<OutboxDispatcher<TContext>> log) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private const int AggregatesAtOnce = 50;
    private readonly Stopwatch _trouble = new();
    private readonly Stopwatch _sinceSweep = new();
    private int _failures;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // A database that is away has many names (refused, broken, shutting down, timed out), and none may end the dispatcher.
                if (!await Pause("the database", exception.Message, stoppingToken))
                    return;
            }
        }
    }

    private async Task Listen(CancellationToken stoppingToken)
    {
        await using var listener = await database.Worker.OpenConnectionAsync(stoppingToken);
        await using (var listen = new NpgsqlCommand("listen outbox", listener))
            await listen.ExecuteNonQueryAsync(stoppingToken);
        while (true)
        {
            await DispatchAll(stoppingToken);
            await SweepDaily(listener, stoppingToken);
            await listener.WaitAsync(Poll, stoppingToken);
        }
    }

    private async Task DispatchAll(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (_failures > 0 || !topology.IsKnownToBeThere)
            {
                if (await topology.WhatIsMissing(stoppingToken) is { } missing)
                {
                    await Pause("the bus", missing, stoppingToken);
                    continue;
                }
            }

            // In trouble one message tries the way for the others.
            var result = await pass.Run(_failures > 0 ? 1 : AggregatesAtOnce, stoppingToken);
            if (result.Failed is null || result.Published > 0)
                Recovered();
            if (result.Failed is { } failed && result.Published == 0)
                await Pause("the bus", failed.Reason, stoppingToken);
            else if (result.Failed is { } one)
                LogLeftBehind(one.Message.Type, one.Message.MessageId, one.Message.Attempts + 1, one.Reason);
            else if (result.Taken == 0)
                return;
        }
    }

    private async Task SweepDaily(NpgsqlConnection connection, CancellationToken stoppingToken)
    {
        if (_sinceSweep.IsRunning && _sinceSweep.Elapsed < TimeSpan.FromDays(1))
            return;
        await OutboxStore.Sweep(connection, stoppingToken);
        _sinceSweep.Restart();
    }

    /// <summary>False when the process stops meanwhile.</summary>
    private async Task<bool> Pause(string what, string reason, CancellationToken stoppingToken)
    {
        if (_failures++ == 0)
        {
            _trouble.Restart();
            LogTrouble(what, reason);
        }

        var pause = TimeSpan.FromSeconds(0.25 * Math.Pow(2, Math.Min(_failures, 8)));
        await Task.Delay(pause < LongestPause ? pause : LongestPause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stoppingToken.IsCancellationRequested;
    }

    private void Recovered()
    {
        if (_failures > 0)
            LogRecovered(_trouble.Elapsed.TotalSeconds);
        _failures = 0;
    }

    [LoggerMessage(LogLevel.Warning, "Messages wait in the outbox: {What} is not ready ({Reason}). Trying again until it is")]
    private partial void LogTrouble(string what, string reason);

    [LoggerMessage(LogLevel.Information, "Messages go out again, after {Seconds:0} s")]
    private partial void LogRecovered(double seconds);

    [LoggerMessage(LogLevel.Warning, "{Type} {MessageId} could not be published at attempt {Attempt} ({Reason}); it and what follows it wait, other messages go on")]
    private partial void LogLeftBehind(string type, Guid messageId, int attempt, string reason);
}
