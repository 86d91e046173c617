using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.Benchmarks.Reading;

/// <summary>One run of a program from start to exit: seconds by the clock, and the most memory it had.</summary>
internal readonly record struct Command(double Seconds, double PeakMiB)
{
    public static Command Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var peak = 0.0;
        using var watch = new Timer(_ => peak = Math.Max(peak, Peak(process.Id)), null, 0, 5);
        var errors = Task.Run(() => process.StandardError.BaseStream.CopyTo(Stream.Null));
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        errors.Wait();
        return process.ExitCode == 0 ? new Command(seconds, peak) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    // Raw: VmHWM:	   84320 kB
    private static double Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[])[(char)9, (char)32], StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
