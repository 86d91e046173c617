namespace VendorRisk.AppHost.Native.Running;

/// <summary>Everything a run keeps: databases, queues, documents, keys, secrets, logs. One run at a time uses it.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held, bool isNew) => (Path, this.held, IsNew) = (path, held, isNew);

    public string Path { get; }
    public bool IsNew { get; }

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static DataFolder Open(RunOptions options, string appHostDirectory)
    {
        var path = options.Data ?? System.IO.Path.GetFullPath(System.IO.Path.Combine(appHostDirectory, "..", ".data"));
        Directory.CreateDirectory(path);
        FileStream held;
        try
        {
            held = new FileStream(System.IO.Path.Combine(path, "run.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new Refused($"Another run is using {path}. Stop it first, or give this one its own folder with --data DIR.");
        }

        StaleProcesses.End(System.IO.Path.Combine(path, "pids"));
        if (options.Fresh) Empty(path);
        return new DataFolder(path, held, !File.Exists(System.IO.Path.Combine(path, "secrets.json")));
    }

    /// <summary>A folder that only its owner may enter; the servers that refuse to run as root own theirs.</summary>
    public string Folder(string name, Unprivileged? owner = null)
    {
        var folder = Directory.CreateDirectory(this[name]).FullName;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        owner?.Own(folder);
        return folder;
    }

    public void WriteSecretly(string name, string text)
    {
        var file = this[name + ".new"];
        using (var stream = new FileStream(file, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        File.Move(file, this[name], overwrite: true);
    }

    public void Dispose() => held.Dispose();

    private static void Empty(string path)
    {
        // Only what a run has made: a mistyped --data with --fresh must not empty somebody's folder.
        var ours = File.Exists(System.IO.Path.Combine(path, "secrets.json"));
        var others = Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName).Where(name => name is not ("run.lock" or "pids"));
        if (!ours && others.Any()) throw new Refused($"--fresh: {path} is not a data folder of this project; nothing was deleted.");
        foreach (var folder in Directory.EnumerateDirectories(path)) Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(path).Where(file => System.IO.Path.GetFileName(file) != "run.lock")) File.Delete(file);
    }
}
