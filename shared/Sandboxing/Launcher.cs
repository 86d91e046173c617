using System.Collections.Concurrent;
using System.Diagnostics;

namespace VendorRisk.Sandboxing;

/// <summary>
/// Starts every tool from one thread that lives as long as the process. bwrap's --die-with-parent means "with the thread that started it":
/// a pool thread that retires after twenty idle seconds would take a running recognition with it.
/// </summary>
internal static class Launcher
{
    private static readonly BlockingCollection<Action> Starts = StartThread();

    public static Task<Process> StartAsync(ProcessStartInfo command)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Starts.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(command) ?? throw new InvalidOperationException($"{command.FileName} did not start"));
            }
            catch (Exception exception)
            {
                started.SetException(exception);
            }
        });
        return started.Task;
    }

    private static BlockingCollection<Action> StartThread()
    {
        var starts = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var start in starts.GetConsumingEnumerable())
                start();
        })
        { IsBackground = true, Name = "tool launcher" }.Start();
        return starts;
    }
}
