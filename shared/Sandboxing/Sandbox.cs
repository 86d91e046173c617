namespace VendorRisk.Sandboxing;

/// <summary>Runs poppler, tesseract, qpdf and weasyprint behind the strongest wall that this system permits.</summary>
public sealed class Sandbox
{
    private static readonly ToolLimits TrialLimits = new(Memory: 1L << 30, Cpu: TimeSpan.FromSeconds(5), Wall: TimeSpan.FromSeconds(20), Output: 1 << 16);

    private readonly InstalledTools _tools;
    private readonly IReadOnlyList<Wall> _walls;
    private readonly SemaphoreSlim _choosing = new(1, 1);
    private Wall? _chosen;

    public Sandbox()
        : this(InstalledTools.OnThisMachine(), Environment.IsPrivilegedProcess)
    {
    }

    internal Sandbox(InstalledTools tools, bool root)
    {
        _tools = tools;
        _walls = Wall.Candidates(tools, root);
    }

    /// <summary>Raised at most once, with what the wall in use does not keep out.</summary>
    public event Action<string>? Weakened;

    /// <summary>Tries the walls now, so that a service can say at its start what it stands behind; null is the strongest.</summary>
    public async Task<string?> ProveAsync(CancellationToken cancellationToken) => (await ChooseAsync(cancellationToken)).Weakness;

    /// <summary>Turns for work that fills a core for seconds, whichever document it belongs to.</summary>
    public SemaphoreSlim Cores { get; } = new(Environment.ProcessorCount);

    public string? Find(string tool) => _tools.Find(tool);

    public async Task<ToolRun> RunAsync(ToolCall call, Action<Stream> read, CancellationToken cancellationToken)
    {
        if (_tools.Find(call.Tool) is not { } path)
            return new ToolRun(call.Tool, ToolEnding.Missing, 127, "");

        // The first call is its own trial, which saves a command line tool a process at every start; only when bwrap itself objects, walls are tried.
        var wall = Volatile.Read(ref _chosen);
        var run = await ToolProcess.RunAsync((wall ?? _walls[0]).CommandLine(With(call), path, call.Arguments), call, read, cancellationToken);
        if (wall is null && IsTheWalls(run))
        {
            wall = await ChooseAsync(cancellationToken);
            return await ToolProcess.RunAsync(wall.CommandLine(With(call), path, call.Arguments), call, read, cancellationToken);
        }

        if (wall is null && run.Ending == ToolEnding.Done)
            await ChooseAsync(_walls[0]);
        return run;
    }

    // Poppler keeps what it reads from standard input in memory, which is not part of what the tool itself may use.
    private static ToolLimits With(ToolCall call) => call.Limits with { Memory = call.Limits.Memory + call.Input.Length };

    private static bool IsTheWalls(ToolRun run) =>
        run.Ending == ToolEnding.Failed
        && (run.Complaint.StartsWith("bwrap:", StringComparison.Ordinal) || run.Complaint.StartsWith("setpriv:", StringComparison.Ordinal));

    private async Task<Wall> ChooseAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _chosen) is { } known)
            return known;
        foreach (var wall in _walls)
        {
            var trial = new ToolCall("/bin/sh", ["-c", "exit 0"], ReadOnlyMemory<byte>.Empty, TrialLimits);
            var run = await ToolProcess.RunAsync(wall.CommandLine(trial.Limits, trial.Tool, trial.Arguments), trial, output => output.CopyTo(Stream.Null), cancellationToken);
            if (run.Ending == ToolEnding.Done)
                return await ChooseAsync(wall);
        }

        throw new PlatformNotSupportedException("No tool can be started here: not even a shell with limits on memory and time.");
    }

    private async Task<Wall> ChooseAsync(Wall wall)
    {
        await _choosing.WaitAsync();
        try
        {
            if (_chosen is { } known)
                return known;
            Volatile.Write(ref _chosen, wall);
            if (wall.Weakness is { } weakness)
                Weakened?.Invoke(weakness);
            return wall;
        }
        finally
        {
            _choosing.Release();
        }
    }
}
