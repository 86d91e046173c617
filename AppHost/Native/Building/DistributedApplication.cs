using VendorRisk.AppHost.Native.Manifest;
using VendorRisk.AppHost.Native.Running;

namespace VendorRisk.AppHost.Native;

/// <summary>The topology, ready to be written down (--publisher manifest) or run.</summary>
public sealed class DistributedApplication
{
    private readonly DistributedApplicationBuilder builder;

    internal DistributedApplication(DistributedApplicationBuilder builder) => this.builder = builder;

    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new DistributedApplicationBuilder(args);

    public void Run()
    {
        if (builder.Options.Manifest is { } path)
            ManifestWriter.Write(builder.Resources, path);
        else
            Environment.ExitCode = NativeRun.RunAsync(builder.Resources, builder.Options).GetAwaiter().GetResult();
    }
}
