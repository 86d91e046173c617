using System.Reflection;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>Where what was built and what was committed is.</summary>
internal static class Repository
{
    private static readonly string Root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Root").Value!;

    public static string AppHost => Built("AppHost", "AppHost.dll");

    public static string CommandLine => Built("VendorRisk.Cli", "vendorrisk.dll");

    public static string Samples => Built("VendorRisk.Samples", "vendorrisk-samples.dll");

    public static string Sample(string name) => Path.Combine(Root, "samples", name + ".pdf");

    // artifacts/bin/EndToEnd.Tests/debug/ is where this is; the others are beside it, built alike.
    private static string Built(string project, string file) =>
        Path.Combine(Root, "artifacts", "bin", project, new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)).Name, file);
}
