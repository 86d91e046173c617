using System.Diagnostics;
using System.Globalization;

namespace VendorRisk.Benchmarks.Platform;

/// <summary>
/// Measures a platform that runs: from the upload of a report until its review can be seen, and the resident memory of each process at rest and at its most while the
/// reports are read. It works as the demo person, over the API, and adds a vendor of its own.
/// </summary>
internal static class PlatformBenchmark
{
    private const int Uploads = 10;

    /// <param name="data">The data folder of the run.</param>
    /// <param name="report">A report with text; each upload is made another document by a comment after its end.</param>
    public static async Task<int> RunAsync(string data, string report)
    {
        var run = RunningPlatform.Read(data);
        using var portal = await PortalApi.SignInAsync(run);
        var atRest = run.Memory();
        var most = new Dictionary<string, double>(atRest);
        using var watching = new CancellationTokenSource();
        var watcher = WatchAsync(run, most, watching.Token);

        var vendor = await portal.AddVendorAsync($"Measured {DateTime.UtcNow:yyyyMMddHHmmss}");
        var file = await File.ReadAllBytesAsync(report);
        List<double> seconds = [];
        for (var i = 0; i < Uploads; i++)
        {
            var clock = Stopwatch.StartNew();
            var document = await portal.UploadAsync(vendor, [.. file, .. System.Text.Encoding.ASCII.GetBytes($"\n% {Guid.NewGuid()}\n")]);
            while (!await portal.HasReviewAsync(document))
                await Task.Delay(20);
            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        await watching.CancelAsync();
        await watcher;
        Print(seconds, atRest, most);
        return 0;
    }

    private static async Task WatchAsync(RunningPlatform run, Dictionary<string, double> most, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            foreach (var (name, megabytes) in run.Memory())
                most[name] = Math.Max(megabytes, most.GetValueOrDefault(name));
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private static void Print(List<double> seconds, Dictionary<string, double> atRest, Dictionary<string, double> most)
    {
        seconds.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"upload to review visible, {Uploads} uploads one after the other: median {seconds[Uploads / 2]:0.00} s, least {seconds[0]:0.00} s, most {seconds[^1]:0.00} s"));
        Console.WriteLine("| process | MiB at rest | most MiB while reading |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var name in atRest.Keys.Order(StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {atRest[name]:0} | {most[name]:0} |"));
    }
}
