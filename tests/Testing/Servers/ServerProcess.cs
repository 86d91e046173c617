using System.Collections.Concurrent;
using System.Diagnostics;

namespace VendorRisk.Testing.Servers;

/// <summary>
/// A native server that cannot outlive the test run: a shell starts it and waits for the end of its standard input, which comes when this
/// process ends in whatever way; then it stops the server and removes its folder.
/// </summary>
internal static class ServerProcess
{
    // A process object that is collected closes its end of the pipe, and that stops the server.
    private static readonly ConcurrentBag<Process> Running = [];

    public static string NewFolder(string kind) => Path.Combine(Path.GetTempPath(), $"vendorrisk-{kind}-{Guid.NewGuid():n}"[..32]);

    public static Process Start(string script, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("bash could not be started.");
        Running.Add(process);
        return process;
    }

    private const int MostAttempts = 3;

    /// <summary>
    /// Starts a server, and once or twice again with other ports when it ends instead of answering: another program may have taken one of
    /// them in the meantime.
    /// </summary>
    public static async Task<TServer> Started<TServer>(Func<Task<TServer>> start)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await start();
            }
            catch (ServerEndedException ended) when (attempt < MostAttempts)
            {
                Console.WriteLine($"{ended.Message}\nIt is started again with other ports.");
            }
        }
    }

    /// <summary>
    /// Waits for the server to answer. Its folder holds its <c>log</c>, whose end is told when it does not, and <c>ended</c> as soon as it
    /// has ended.
    /// </summary>
    public static async Task WaitUntil(Func<Task<bool>> answers, Process process, string folder, TimeSpan patience)
    {
        var waited = Stopwatch.StartNew();
        while (!await Within(answers()))
        {
            if (process.HasExited || File.Exists(Path.Combine(folder, "ended")))
                throw new ServerEndedException($"A server for the tests ended when it was started.\n{GiveUp()}");
            if (waited.Elapsed > patience)
                throw new InvalidOperationException($"A server for the tests did not start within {patience.TotalSeconds:0} s.\n{GiveUp()}");
            await Task.Delay(50);
        }

        string GiveUp()
        {
            var log = Path.Combine(folder, "log");
            var tail = File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(15)) : "";
            process.StandardInput.Close();
            return tail;
        }
    }

    /// <summary>A server that is still starting may take a connection and never answer on it: then the next attempt is a new one.</summary>
    private static async Task<bool> Within(Task<bool> attempt)
    {
        try
        {
            return await attempt.WaitAsync(TimeSpan.FromSeconds(15));
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private sealed class ServerEndedException(string message) : Exception(message);
}
