namespace VendorRisk.AppHost.Native;

/// <summary>A part of the topology. This folder is a stand-in for the few Aspire types and methods that Program.cs uses, not a second Aspire.</summary>
public interface IResource
{
    string Name { get; }
}

/// <summary>A resource that others reach by a connection string.</summary>
public interface IResourceWithConnectionString : IResource
{
    internal Expression ConnectionString { get; }
    internal IReadOnlyList<(string Name, Expression Value)> ConnectionProperties { get; }
}

/// <summary>A resource that others reach by its addresses.</summary>
public interface IResourceWithServiceDiscovery : IResource;

public abstract class Resource(string name) : IResource
{
    public string Name { get; } = name;

    // In the order they were first set, as Aspire writes them.
    internal OrderedDictionary<string, Expression> Environment { get; } = [];
    internal List<Endpoint> Endpoints { get; } = [];
    internal List<Wait> Waits { get; } = [];
    internal string? HealthPath { get; set; }
}
