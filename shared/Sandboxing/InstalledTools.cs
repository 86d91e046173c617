using System.Collections.Concurrent;

namespace VendorRisk.Sandboxing;

/// <summary>Programs found on the PATH, as absolute paths: inside the wall there is no other PATH than ours.</summary>
internal sealed class InstalledTools(string path)
{
    private readonly ConcurrentDictionary<string, string?> _found = [];

    public static InstalledTools OnThisMachine() => new(Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin");

    public string? Find(string tool) => _found.GetOrAdd(tool, name => path
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists));
}
