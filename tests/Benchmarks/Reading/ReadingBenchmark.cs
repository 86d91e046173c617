using System.Diagnostics;
using System.Globalization;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Sandboxing;

namespace VendorRisk.Benchmarks.Reading;

/// <summary>Reading a report as a ratio to what poppler alone needs for the same file: taken in turn, so that a busy machine troubles both.</summary>
internal static class ReadingBenchmark
{
    private const int Runs = 15;

    public static async Task<int> RunAsync(string report, string published)
    {
        var folder = Directory.CreateTempSubdirectory("vendorrisk-benchmark-");
        try
        {
            Cold(report, published);
            await WarmAsync(report);
            Pages(report, published, folder.FullName);
            Many(report, published, folder.FullName);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Command Poppler(string report) => Command.Run("pdftotext", "-bbox-layout", report, "/dev/null");

    private static void Cold(string report, string published)
    {
        var ratios = new List<double>();
        List<double> ours = [], theirs = [];
        for (var i = 0; i <= Runs; i++)
        {
            var (read, poppler) = (Command.Run(published, "read", report, "--json").Seconds, Poppler(report).Seconds);
            if (i == 0)
                continue; // the disk's first time
            ours.Add(read);
            theirs.Add(poppler);
            ratios.Add(read / poppler);
        }

        Say($"cold: vendorrisk read {Median(ours):0.000} s, pdftotext -bbox-layout {Median(theirs):0.000} s, ratio {Median(ratios):0.00}");
    }

    private static async Task WarmAsync(string report)
    {
        var bytes = File.ReadAllBytes(report);
        var reader = new DocumentReader(new Sandbox(), ReadLimits.Default);
        List<double> ratios = [], words = [], facts = [], json = [];
        for (var i = 0; i < Runs + 20; i++)
        {
            var clock = Stopwatch.StartNew();
            var outcome = await reader.ReadAsync(bytes, password: null, progress: null, CancellationToken.None);
            var read = clock.Elapsed.TotalSeconds;
            var parsed = ReportParser.Parse(outcome.Document ?? throw new InvalidOperationException(outcome.Refusal?.Reason));
            var understood = clock.Elapsed.TotalSeconds;
            _ = FactsJson.Text(parsed);
            var written = clock.Elapsed.TotalSeconds;
            var poppler = Poppler(report).Seconds;
            if (i < 20)
                continue; // until the compiler is done
            ratios.Add(written / poppler);
            words.Add(read);
            facts.Add(understood - read);
            json.Add(written - understood);
        }

        Say($"warm: words {Median(words):0.000} s, facts {Median(facts):0.000} s, JSON {Median(json):0.000} s; ratio of all to pdftotext {Median(ratios):0.00}");
    }

    // The same report again and again in one file: 2,000 pages is the limit.
    private static void Pages(string report, string published, string folder)
    {
        Console.WriteLine("| pages | seconds | milliseconds a page | peak MiB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: |");
        foreach (var pages in (int[])[100, 200, 500, 1_000, 2_000])
        {
            var file = Path.Combine(folder, $"{pages}.pdf");
            string[] copies = [.. Enumerable.Repeat<string[]>([report, "1-z"], pages).SelectMany(part => part)];
            var whole = Path.Combine(folder, "whole.pdf");
            Command.Run("qpdf", ["--empty", "--pages", .. copies.Take(2 * (pages / PageCount(report) + 1)), "--", whole]);
            Command.Run("qpdf", whole, "--pages", ".", $"1-{pages}", "--", file);
            Command[] runs = [.. Enumerable.Range(0, 3).Select(_ => Command.Run(published, "read", file, "--json"))];
            var seconds = Median([.. runs.Select(run => run.Seconds)]);
            Say($"| {pages} | {seconds:0.00} | {1000 * seconds / pages:0.00} | {runs.Max(run => run.PeakMiB):0} |");
        }
    }

    // A hundred files on one core and on all: 1 would be a machine that loses nothing.
    private static void Many(string report, string published, string folder)
    {
        var many = Directory.CreateDirectory(Path.Combine(folder, "many")).FullName;
        for (var i = 0; i < 100; i++)
            File.Copy(report, Path.Combine(many, $"{i:000}.pdf"));
        var all = Command.Run(published, "read", many, "--out", Path.Combine(folder, "all")).Seconds;
        var one = Command.Run("taskset", "-c", "0", published, "read", many, "--out", Path.Combine(folder, "one")).Seconds;
        Say($"100 files: {one:0.0} s on one core, {all:0.0} s on {Environment.ProcessorCount}; efficiency {one / all / Environment.ProcessorCount:0.00}");
    }

    private static int PageCount(string report)
    {
        var info = Process.Start(new ProcessStartInfo("pdfinfo", [report]) { RedirectStandardOutput = true })!.StandardOutput.ReadToEnd();
        return int.Parse(info.Split('\n').First(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
