using System.Diagnostics;
using System.Text.Json;

namespace VendorRisk.AppHost.Tests;

/// <summary>The program as it is started by ./run, in a data folder of its own.</summary>
internal sealed class AppHostProcess(string data, params string[] arguments) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Process process = StartWith(["--data", data, "--quiet", "--no-demo", .. arguments]);

    public int Pid => process.Id;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Projects.Project.AppHostDirectory, ".."));

    public static Process StartWith(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(Root, "artifacts", "bin", "AppHost", "debug", "AppHost.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var process = StartWith(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    public Task<(int Code, string Output)> ControlAsync(params string[] words) => RunAsync(["ctl", .. words, "--data", data]);

    public JsonElement State(string resource) => JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "state.json"))).RootElement.GetProperty("resources").GetProperty(resource);

    public async Task<JsonElement> UntilAsync(string resource, string state)
    {
        var deadline = Stopwatch.StartNew();
        while (!File.Exists(Path.Combine(data, "state.json")) || State(resource).GetProperty("state").GetString() != state)
        {
            Assert.True(deadline.Elapsed < Patience, $"{resource} is not {state}: {process.HasExited} {(process.HasExited ? await process.StandardError.ReadToEndAsync() : "")}");
            await Task.Delay(100);
        }

        return State(resource);
    }

    public async Task<int> EndAsync(string signal)
    {
        using (var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public static async Task GoneAsync(IEnumerable<int> pids)
    {
        var deadline = Stopwatch.StartNew();
        foreach (var pid in pids)
            while (IsRunning(pid))
            {
                Assert.True(deadline.Elapsed < TimeSpan.FromSeconds(30), $"Process {pid} is still there.");
                await Task.Delay(100);
            }
    }

    /// <summary>Every process whose command line names the folder: servers and what they have started.</summary>
    public static IReadOnlyList<int> ProcessesOf(string folder)
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-eo", "pid=,args="]) { RedirectStandardOutput = true })!;
        var lines = ps.StandardOutput.ReadToEnd().Split('\n');
        return [.. lines.Where(line => line.Contains(folder, StringComparison.Ordinal)).Select(line => int.Parse(line.TrimStart().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    // One that has ended and only waits to be noticed by whoever inherited it (Z) runs no more.
    private static bool IsRunning(int pid)
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-o", "stat=", "-p", $"{pid}"]) { RedirectStandardOutput = true })!;
        var state = ps.StandardOutput.ReadToEnd().Trim();
        return state.Length > 0 && state[0] != 'Z';
    }
}
