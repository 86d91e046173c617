using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// What an interrupted run may have left. One line a process: "4711 TERM intake 1763779200". A number alone may belong to
/// somebody else by now, so a process is ended only when it also began when the line says.
/// </summary>
internal static class StaleProcesses
{
    public static void End(string file)
    {
        if (!File.Exists(file)) return;
        foreach (var line in File.ReadLines(file))
        {
            if (line.Split(' ') is not [var number, _, var name, var began]) continue;
            var pid = int.Parse(number, CultureInfo.InvariantCulture);
            if (StartedAt(pid) is not { } started || Math.Abs(started - long.Parse(began, CultureInfo.InvariantCulture)) > 1) continue;
            Console.WriteLine($"Ending {name} (process {pid}), left over from an interrupted run.");
            Signal.SendToGroup(pid, Signal.Kill);
            WaitUntilGone(pid);
        }

        File.Delete(file);
    }

    /// <summary>Seconds since 1970, or null when there is no such process.</summary>
    public static long? StartedAt(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void WaitUntilGone(int pid)
    {
        using var process = StartedAt(pid) is null ? null : Process.GetProcessById(pid);
        process?.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
