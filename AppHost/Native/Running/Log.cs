using System.Text.RegularExpressions;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>Each resource's lines, prefixed on the console and as they are in a file of its own. Colours only on a terminal, and ours.</summary>
internal sealed partial class Log : IDisposable
{
    private static readonly int[] Colours = [36, 33, 32, 35, 34, 96, 93, 92, 95, 94];
    private readonly Lock guard = new();
    private readonly Dictionary<string, StreamWriter> files = [];
    private readonly List<string> names = [];
    private readonly string folder;
    private readonly bool quiet;
    private readonly bool coloured = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
    private readonly int width;

    public Log(string folder, IReadOnlyCollection<string> resources, bool quiet)
    {
        (this.folder, this.quiet, width) = (folder, quiet, resources.Max(name => name.Length));
        names.AddRange(resources);
    }

    public string FileOf(string name) => Path.Combine(folder, name + ".log");

    /// <summary>A line of the resource's own.</summary>
    public void Write(string name, string line)
    {
        line = Colour().Replace(line, "");
        lock (guard)
        {
            OpenFile(name).WriteLine(line);
            if (!quiet) Print(name, line);
        }
    }

    /// <summary>A line about the resource, shown even when its own are not.</summary>
    public void Say(string name, string line)
    {
        lock (guard)
        {
            OpenFile(name).WriteLine($"=== {line}");
            Print(name, line, strong: true);
        }
    }

    /// <summary>A line about the run.</summary>
    public void Say(string line)
    {
        lock (guard) Console.WriteLine(line);
    }

    public void Dispose()
    {
        lock (guard)
        {
            foreach (var file in files.Values) file.Dispose();
            files.Clear();
        }
    }

    // "\e[38;5;87m" as RabbitMQ and the console logger of .NET write it
    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Colour();

    private void Print(string name, string line, bool strong = false)
    {
        var prefix = name.PadRight(width);
        Console.WriteLine(coloured ? $"\e[{Colours[Math.Max(0, names.IndexOf(name)) % Colours.Length]}m{prefix} |\e[0m {(strong ? $"\e[1m{line}\e[0m" : line)}" : $"{prefix} | {line}");
    }

    private StreamWriter OpenFile(string name)
    {
        if (files.TryGetValue(name, out var file)) return file;
        var path = FileOf(name);
        // The run before this one can still be looked at.
        if (File.Exists(path)) File.Move(path, path + ".1", overwrite: true);
        return files[name] = new StreamWriter(path) { AutoFlush = true };
    }
}
