namespace VendorRisk.AppHost.Native.Running;

/// <summary>How one kind of resource is run on this machine.</summary>
internal abstract class Workload(Resource resource)
{
    public Resource Resource { get; } = resource;
    public string Name => Resource.Name;

    /// <summary>Makes what the process needs (a database cluster, a configuration) and says how to start it.</summary>
    public abstract Command Prepare();

    /// <summary>A helper that must be there first and goes when the main process goes.</summary>
    public virtual Command? Companion => null;

    public abstract Task<bool> IsHealthyAsync(CancellationToken cancellationToken);

    /// <summary>What is done once, when it has become healthy and before others may use it.</summary>
    public virtual void MakeReady()
    {
    }
}
