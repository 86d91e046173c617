using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>A machine that has only the named programs.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vendorrisk-tools-");

    public ToolFolder(params string[] tools)
    {
        _folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        var machine = InstalledTools.OnThisMachine();
        foreach (var tool in tools)
        {
            if (machine.Find(tool) is { } path)
                File.CreateSymbolicLink(Path.Combine(_folder.FullName, tool), path);
        }
    }

    public string Location => _folder.FullName;

    public Sandbox Sandbox() => new(new InstalledTools(_folder.FullName), Environment.IsPrivilegedProcess);

    public void Script(string name, string body)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
