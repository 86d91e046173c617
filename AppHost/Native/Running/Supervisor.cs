using System.Diagnostics;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// The life of one resource: wait for what it needs, start, watch its health, start again with growing pauses when it
/// ends by itself, stop when asked. A resource that others wait to complete ends once, with code 0.
/// </summary>
internal sealed class Supervisor(Workload workload, IReadOnlyList<Wait> waits, bool completes, Board board, Log log, Watchdog watchdog)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim asked = new(1, 1);
    private volatile bool wanted;
    private CancellationTokenSource attempt = new();
    private Child? child;
    private int restarts;

    public string Name => workload.Name;
    public IReadOnlyList<Wait> Waits => waits;

    public async Task RunAsync(CancellationToken closing)
    {
        var failures = 0;
        while (true)
        {
            await board.UntilAsync(() => wanted, closing);
            var clock = Stopwatch.StartNew();
            var token = attempt.Token;
            try
            {
                await WaitForOthersAsync(token);
                var code = await LiveAsync(token);
                if (completes && code == 0)
                {
                    wanted = false;
                    Become(Phase.Completed, $"completed in {clock.Elapsed.TotalSeconds:0.0} s");
                    continue;
                }

                // One that had been up for a minute begins with the shortest pause again.
                failures = clock.Elapsed > TimeSpan.FromMinutes(1) ? 1 : failures + 1;
                var pause = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - 1), LongestPause.TotalSeconds));
                restarts++;
                Become(Phase.BackingOff, $"ended with code {code} after {clock.Elapsed.TotalSeconds:0.0} s; starts again in {pause.TotalSeconds:0} s");
                await Task.Delay(pause, token);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                await EndChildAsync();
                failures = 0;
            }
            catch (Refused refused)
            {
                wanted = false;
                await EndChildAsync();
                Become(Phase.Unavailable, refused.Message);
            }
        }
    }

    public void Start()
    {
        if (!wanted) attempt = new CancellationTokenSource();
        wanted = true;
        board.Wake();
    }

    public async Task StopAsync()
    {
        await asked.WaitAsync();
        try
        {
            wanted = false;
            await attempt.CancelAsync();
            await board.UntilAsync(() => board[Name].IsSettled && board[Name].Phase is not Phase.Healthy, CancellationToken.None);
        }
        finally
        {
            asked.Release();
        }
    }

    /// <summary>As by kill -9: it comes back by itself.</summary>
    public void Kill() => child?.End();

    private async Task WaitForOthersAsync(CancellationToken cancellationToken)
    {
        bool Fulfilled(Wait wait) => board[wait.On.Name].Phase == (wait.ForCompletion ? Phase.Completed : Phase.Healthy);
        var missing = waits.Where(wait => !Fulfilled(wait)).Select(wait => wait.On.Name).Distinct();
        if (missing.Any()) board.Set(Name, new ResourceState(Phase.Waiting, $"for {string.Join(", ", missing)}", Restarts: restarts));
        await board.UntilAsync(() => waits.All(Fulfilled), cancellationToken);
    }

    private async Task<int> LiveAsync(CancellationToken cancellationToken)
    {
        board.Set(Name, new ResourceState(Phase.Starting, Restarts: restarts));
        var clock = Stopwatch.StartNew();
        var command = await Task.Run(workload.Prepare, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var companion = workload.Companion is { } beside ? Child.Start(Name, beside, log, watchdog) : null;
        try
        {
            child = Child.Start(Name, command, log, watchdog);
            board.Set(Name, new ResourceState(Phase.Starting, Pid: child.Pid, Restarts: restarts));
            if (!completes) await WatchAsync(clock, cancellationToken);
            var code = await child.Exited.WaitAsync(cancellationToken);
            child = null;
            return code;
        }
        finally
        {
            if (cancellationToken.IsCancellationRequested) await EndChildAsync();
            if (companion is not null) await companion.StopAsync();
        }
    }

    private async Task WatchAsync(Stopwatch clock, CancellationToken cancellationToken)
    {
        var (ready, late) = (false, false);
        while (!child!.Exited.IsCompleted)
        {
            var healthy = await workload.IsHealthyAsync(cancellationToken);
            if (healthy && !ready)
            {
                await Task.Run(workload.MakeReady, cancellationToken);
                ready = true;
                Become(Phase.Healthy, $"healthy after {clock.Elapsed.TotalSeconds:0.0} s");
            }
            else if (ready && healthy != (board[Name].Phase == Phase.Healthy))
            {
                Become(healthy ? Phase.Healthy : Phase.Unhealthy, healthy ? "healthy again" : "its health check fails");
            }
            else if (!ready && !late && clock.Elapsed > TimeSpan.FromMinutes(1))
            {
                late = true;
                log.Say(Name, $"not healthy after a minute; see {log.FileOf(Name)}");
            }

            await Task.WhenAny(child.Exited, Task.Delay(ready ? TimeSpan.FromSeconds(3) : TimeSpan.FromMilliseconds(150), cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task EndChildAsync()
    {
        if (child is { } running)
        {
            Become(Phase.Stopping, "stopping");
            await running.StopAsync();
            child = null;
        }

        if (!wanted) board.Set(Name, new ResourceState(Phase.Stopped, Restarts: restarts));
    }

    private void Become(Phase phase, string detail)
    {
        log.Say(Name, detail);
        board.Set(Name, new ResourceState(phase, detail, child?.Pid, restarts));
    }
}
