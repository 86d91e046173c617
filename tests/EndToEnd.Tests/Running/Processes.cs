using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>A process of this machine. One that has ended and only waits to be noticed is none.</summary>
internal sealed record Processes(int Id, int Session, string CommandLine)
{
    public static IReadOnlyList<Processes> All()
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-eo", "pid=,sid=,stat=,args="]) { RedirectStandardOutput = true })!;
        var lines = ps.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ps.WaitForExit();
        return [.. lines.Select(line => line.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(columns => columns.Length == 4 && !columns[2].StartsWith('Z'))
            .Select(columns => new Processes(Number(columns[0]), Number(columns[1]), columns[3]))];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
