namespace VendorRisk.AppHost.Native.Running;

/// <summary>How a child is started and how it wants to be asked to stop.</summary>
internal sealed record Command(string Program, params string[] Arguments)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
    public string Folder { get; init; } = "/";
    public Unprivileged? RunAs { get; init; }
    public string StopSignal { get; init; } = "TERM";
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    public (string Program, string[] Arguments) Line => OwnSession.Of(
        RunAs is null ? Program : "setpriv",
        RunAs is null ? Arguments : [.. RunAs.Switch, Program, .. Arguments]);
}
