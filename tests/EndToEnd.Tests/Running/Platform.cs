using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using VendorRisk.Testing;
using VendorRisk.Testing.Servers;
using Xunit.Sdk;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>The whole product as ./run starts it natively, in a data folder of its own. It ends with the tests, however they end.</summary>
public sealed class Platform : IAsyncDisposable
{
    public static readonly IReadOnlyList<string> Services = ["identity", "intake", "document-parsing", "exception-review", "notification", "web"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly DataFolder _folder = new();
    private readonly Dictionary<string, int> _ports = Services.ToDictionary(service => service, _ => FreePort.Next());
    private Process? _process;
    private Guard? _guard;

    /// <summary>How often it has been started: what was known of an earlier life, such as a token, is not of this one.</summary>
    public int Starts { get; private set; }

    public string this[string file] => _folder[file];

    /// <param name="only">These resources; none for all.</param>
    /// <param name="clockOffset">How much later it is for the services.</param>
    public async Task Start(string[] only, TimeSpan clockOffset = default)
    {
        Starts++;
        File.Delete(_folder["state.json"]);
        var start = new ProcessStartInfo("env") { RedirectStandardOutput = true, RedirectStandardError = true };
        // A shell that starts something in the background has it ignore Ctrl-C, and that is inherited.
        if (OperatingSystem.IsLinux()) start.ArgumentList.Add("--default-signal=INT");
        foreach (var argument in Arguments(only)) start.ArgumentList.Add(argument);
        if (clockOffset != default) start.Environment["Clock__Offset"] = clockOffset.ToString("c", CultureInfo.InvariantCulture);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) => LastError = line.Data ?? LastError;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _guard = new Guard(_process.Id, _folder.Path);
        foreach (var resource in only.Length > 0 ? only : [.. Services, "mailbox"])
            await Until(resource, resource == "migrator" ? "completed" : "healthy");
    }

    public string? LastError { get; private set; }

    public Uri Address(string resource, string endpoint = "http") => new(Resource(resource).GetProperty("addresses").GetProperty(endpoint).GetString()!);

    public string Secret(string name)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(_folder["secrets.json"]));
        return secrets.RootElement.GetProperty(name).GetString()!;
    }

    /// <summary>Says to the platform, while it runs: stop, start, restart or kill, and what.</summary>
    public async Task Control(string verb, string resource)
    {
        using var asking = Process.Start(new ProcessStartInfo("dotnet", [Repository.AppHost, "ctl", verb, resource, "--data", _folder.Path]) { RedirectStandardOutput = true })!;
        var answer = await asking.StandardOutput.ReadToEndAsync();
        await asking.WaitForExitAsync();
        Assert.True(asking.ExitCode == 0, answer);
    }

    /// <summary>As by kill -9; it comes back by itself. Returns when it is gone.</summary>
    public async Task Kill(string resource)
    {
        var before = Resource(resource).GetProperty("restarts").GetInt32();
        await Control("kill", resource);
        await Eventually.True(() => Task.FromResult(Resource(resource).GetProperty("restarts").GetInt32() > before), $"{resource} is gone", Patience);
    }

    public async Task Until(string resource, string state)
    {
        try
        {
            await Eventually.True(() => Task.FromResult(Is(resource, state)), $"{resource} {state}", Patience, every: TimeSpan.FromMilliseconds(200));
        }
        catch (XunitException late)
        {
            throw new XunitException($"{late.Message}\nIts log ends with\n{EndOfLog(resource)}", late);
        }
    }

    /// <summary>Ctrl-C. What of it is there afterwards all the same.</summary>
    public async Task<IReadOnlyList<string>> Interrupt()
    {
        var sessions = await Sessions();
        await End("INT");
        return [.. Processes.All().Where(process => sessions.Contains(process.Session) || process.CommandLine.Contains(_folder.Path, StringComparison.Ordinal)).Select(process => process.CommandLine)];
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await End("TERM");
        _folder.Dispose();
    }

    // Everything that the platform starts has a session of its own, and what that starts is in it.
    private async Task<HashSet<int>> Sessions()
    {
        var lines = await File.ReadAllLinesAsync(_folder["pids"]);
        return [.. lines.Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture))];
    }

    private async Task End(string signal)
    {
        using (var kill = Process.Start("kill", ["-s", signal, $"{_process!.Id}"])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Its watchdog then ends what it has started.
            _process.Kill();
            throw new XunitException($"The platform did not end within two minutes of {signal}.");
        }
        finally
        {
            _guard!.Dispose();
        }
    }

    private bool Is(string resource, string state)
    {
        if (_process!.HasExited) throw new XunitException($"The platform has ended with code {_process.ExitCode}: {LastError}");
        return File.Exists(_folder["state.json"]) && Resource(resource).GetProperty("state").GetString() == state;
    }

    private JsonElement Resource(string name)
    {
        using var state = JsonDocument.Parse(File.ReadAllText(_folder["state.json"]));
        return state.RootElement.GetProperty("resources").GetProperty(name).Clone();
    }

    private string EndOfLog(string resource) =>
        File.Exists(_folder[$"logs/{resource}.log"]) ? string.Join('\n', File.ReadLines(_folder[$"logs/{resource}.log"]).TakeLast(10)) : "(nothing)";

    // Ports of this run's own: a platform that somebody works with may have the usual ones.
    private IEnumerable<string> Arguments(string[] only) =>
    [
        "dotnet", Repository.AppHost, "--data", _folder.Path, "--quiet", "--no-demo", .. _ports.SelectMany(port => new[] { "--port", $"{port.Key}={port.Value}" }),
        .. only.Length > 0 ? new[] { "--only", string.Join(',', only) } : [],
    ];
}
