namespace VendorRisk.AppHost.Native.Running;

internal enum Phase
{
    Stopped,
    Waiting,
    Starting,
    Healthy,
    Unhealthy,
    Stopping,
    BackingOff,
    Completed,
    Unavailable,
}

/// <summary>Where a resource stands, and why.</summary>
internal sealed record ResourceState(Phase Phase, string? Detail = null, int? Pid = null, int Restarts = 0)
{
    // Nothing more will happen by itself.
    public bool IsSettled => Phase is Phase.Healthy or Phase.Completed or Phase.Stopped or Phase.Unavailable;
}
