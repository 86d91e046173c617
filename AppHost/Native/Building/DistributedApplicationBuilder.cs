using VendorRisk.AppHost.Native.Running;

namespace VendorRisk.AppHost.Native;

public interface IDistributedApplicationBuilder
{
    string AppHostDirectory { get; }
    CommandLineConfiguration Configuration { get; }
    DistributedApplicationExecutionContext ExecutionContext { get; }
    DistributedApplication Build();
    internal List<Resource> Resources { get; }
}

public interface IResourceBuilder<out T> where T : IResource
{
    T Resource { get; }
    IDistributedApplicationBuilder ApplicationBuilder { get; }
}

public sealed record DistributedApplicationExecutionContext(bool IsPublishMode)
{
    public bool IsRunMode => !IsPublishMode;
}

/// <summary>The one source of configuration that Program.cs asks: what was given on the command line.</summary>
public sealed class CommandLineConfiguration
{
    private readonly RunOptions options;

    internal CommandLineConfiguration(RunOptions options) => this.options = options;

    public string? this[string key] => key == "data" ? options.Data : null;
}

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    public DistributedApplicationBuilder(string[] args)
    {
        Options = RunOptions.Parse(args);
        Configuration = new CommandLineConfiguration(Options);
        ExecutionContext = new DistributedApplicationExecutionContext(Options.Manifest is not null);
    }

    public RunOptions Options { get; }
    public string AppHostDirectory => Projects.Project.AppHostDirectory;
    public CommandLineConfiguration Configuration { get; }
    public DistributedApplicationExecutionContext ExecutionContext { get; }
    public List<Resource> Resources { get; } = [];

    public DistributedApplication Build() => new(this);
}

internal sealed record ResourceBuilder<T>(T Resource, IDistributedApplicationBuilder ApplicationBuilder) : IResourceBuilder<T> where T : IResource
{
    public static ResourceBuilder<T> Add<TResource>(TResource resource, IDistributedApplicationBuilder builder) where TResource : Resource, T
    {
        if (builder.Resources.Any(existing => existing.Name == resource.Name))
            throw new InvalidOperationException($"There is already a resource '{resource.Name}'.");
        builder.Resources.Add(resource);
        return new ResourceBuilder<T>(resource, builder);
    }
}
