namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>A folder that the servers of root, which run as users of their own, can walk into as well. Gone after the tests.</summary>
internal sealed class DataFolder : IDisposable
{
    private const UnixFileMode Reachable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public DataFolder() => File.SetUnixFileMode(Path, Reachable);

    public string Path { get; } = Directory.CreateTempSubdirectory("vendorrisk-whole-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
