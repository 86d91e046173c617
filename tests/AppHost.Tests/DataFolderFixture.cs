namespace VendorRisk.AppHost.Tests;

/// <summary>A folder that root's servers can reach as well, gone after the tests.</summary>
public sealed class DataFolderFixture : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("vendorrisk-apphost-").FullName;

    public DataFolderFixture() =>
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
