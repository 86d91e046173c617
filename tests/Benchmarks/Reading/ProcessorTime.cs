using System.Globalization;
using System.Runtime.InteropServices;

namespace VendorRisk.Benchmarks.Reading;

/// <summary>Seconds of processor, user and system: what a busy machine's neighbours change least.</summary>
internal static class ProcessorTime
{
    /// <summary>Linux counts in hundredths of a second wherever it speaks to programs.</summary>
    private const double Tick = 0.01;

    private const int SetChildSubreaper = 36;

    // bwrap ends without waiting for what it fenced in, and poppler's time would be nobody's: orphans come to this process instead.
    static ProcessorTime() => Prctl(SetChildSubreaper, 1, 0, 0, 0);

    /// <summary>Of all processes that this one started, and those they started. None may be running.</summary>
    public static double OfEndedChildren()
    {
        while (WaitPid(-1, 0, 0) > 0)
        {
        }

        return Ticks(16, 17) * Tick;
    }

    /// <summary>Of this process and of all it started.</summary>
    public static double OfThisProcess() => OfEndedChildren() + (Ticks(14, 15) * Tick);

    // Raw: 4711 (vendorrisk-benc) S 4700 …; fields by their numbers in proc(5), where the name in brackets, the second, may hold spaces.
    private static long Ticks(params int[] fields)
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var cells = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields.Sum(field => long.Parse(cells[field - 3], CultureInfo.InvariantCulture));
    }

    [DllImport("libc", EntryPoint = "prctl")]
    private static extern int Prctl(int option, nuint second, nuint third, nuint fourth, nuint fifth);

    [DllImport("libc", EntryPoint = "waitpid")]
    private static extern int WaitPid(int process, nint status, int options);
}
