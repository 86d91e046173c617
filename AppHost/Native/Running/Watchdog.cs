using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// Ends the children when this process is gone without having done so itself (kill -9). A shell in a session of its own
/// waits for the end of its input, which comes however this process ends; then it goes through the list of children.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    // kill -0 asks whether a process is there. After ten seconds what is left is ended with all that it has started.
    private const string Script = """
        trap '' INT HUP
        while read -r _; do :; done
        [ -s "$1" ] || exit 0
        while read -r pid signal rest; do kill -s "$signal" "$pid"; done <"$1" 2>/dev/null
        tries=50
        while [ "$tries" -gt 0 ]; do
            alive=
            while read -r pid rest; do kill -0 "$pid" && alive=1; done <"$1" 2>/dev/null
            [ -n "$alive" ] || break
            sleep 0.2
            tries=$((tries - 1))
        done
        while read -r pid rest; do kill -s KILL -- "-$pid"; done <"$1" 2>/dev/null
        : >"$1"
        """;

    private readonly Lock guard = new();
    private readonly SortedDictionary<int, string> children = [];
    private readonly string file;
    private readonly Process shell;

    public Watchdog(string file)
    {
        this.file = file;
        File.WriteAllText(file, "");
        var (program, arguments) = OwnSession.Of("/bin/sh", ["-c", Script, "watchdog", file]);
        shell = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true })!;
    }

    public void Add(int pid, string signal, string name)
    {
        var began = (StaleProcesses.StartedAt(pid) ?? 0).ToString(CultureInfo.InvariantCulture);
        lock (guard)
        {
            children[pid] = $"{pid} {signal} {name} {began}";
            Save();
        }
    }

    public void Remove(int pid)
    {
        lock (guard)
        {
            children.Remove(pid);
            Save();
        }
    }

    public void Dispose()
    {
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
    }

    private void Save()
    {
        File.WriteAllLines(file + ".new", children.Values);
        File.Move(file + ".new", file, overwrite: true);
    }
}
