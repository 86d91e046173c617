using System.Diagnostics;
using System.Globalization;
using VendorRisk.DocumentParsing.Core;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Sandboxing;

namespace VendorRisk.Benchmarks.Reading;

/// <summary>
/// Reading a report as a ratio to what poppler alone needs for the same file: taken in turn, so that a busy machine troubles both.
/// By the clock and by processor time; where they differ, the second says more about the program and the first about the machine.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Runs = 15;

    /// <summary>Rounds until the compiler is done with what a service runs all day.</summary>
    private const int Rounds = 120;

    private const int Folder = 100;

    /// <summary>How often the folder is read: a machine with neighbours is a quarter faster or slower from one minute to the next.</summary>
    private const int Turns = 7;

    /// <summary>A start of <c>vendorrisk read</c> for each run, beside a start of pdftotext.</summary>
    public static void Cold(string report, string published)
    {
        List<Command> ours = [], theirs = [];
        for (var i = 0; i <= Runs; i++)
        {
            ours.Add(Command.Run(published, "read", report, "--json"));
            theirs.Add(Poppler(report));
        }

        // The first was the disk's.
        Compare("cold", ours.Skip(1), theirs.Skip(1));
        Say($"peak memory: vendorrisk {ours.Max(run => run.PeakMiB):0} MiB");
    }

    /// <summary>Bytes to JSON in a process that has read before, beside a start of pdftotext.</summary>
    public static async Task WarmAsync(string report)
    {
        var bytes = File.ReadAllBytes(report);
        var reader = new DocumentReader(new Sandbox(), ReadLimits.Default);
        List<Command> ours = [], theirs = [];
        List<double> words = [], facts = [], json = [];
        for (var i = 0; i < Rounds + Runs; i++)
        {
            var before = ProcessorTime.OfThisProcess();
            var clock = Stopwatch.StartNew();
            var outcome = await reader.ReadAsync(bytes, password: null, progress: null, CancellationToken.None);
            var read = clock.Elapsed.TotalSeconds;
            var parsed = ReportParser.Parse(outcome.Value ?? throw new InvalidOperationException(outcome.Refusal?.Reason));
            var understood = clock.Elapsed.TotalSeconds;
            _ = FactsJson.Text(parsed);
            var written = clock.Elapsed.TotalSeconds;
            var processor = ProcessorTime.OfThisProcess() - before;
            if (i < Rounds)
                continue;
            ours.Add(new Command(written, processor, PeakMiB: 0));
            theirs.Add(Poppler(report));
            words.Add(read);
            facts.Add(understood - read);
            json.Add(written - understood);
        }

        Compare("warm", ours, theirs);
        Say($"of that by the clock: words {Median(words):0.000} s, facts {Median(facts):0.000} s, JSON {Median(json):0.000} s");
    }

    /// <summary>The same report again and again in one file: 2,000 pages is the limit.</summary>
    public static void Pages(string report, string published, string folder)
    {
        Console.WriteLine("| pages | seconds | processor seconds | milliseconds of processor a page | peak MiB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        foreach (var pages in (int[])[100, 200, 500, 1_000, 2_000])
        {
            var file = Path.Combine(folder, $"{pages}.pdf");
            string[] copies = [.. Enumerable.Repeat<string[]>([report, "1-z"], pages).SelectMany(part => part)];
            var whole = Path.Combine(folder, "whole.pdf");
            Command.Run("qpdf", ["--empty", "--pages", .. copies.Take(2 * (pages / PageCount(report) + 1)), "--", whole]);
            Command.Run("qpdf", whole, "--pages", ".", $"1-{pages}", "--", file);
            Command[] runs = [.. Enumerable.Range(0, 3).Select(_ => Command.Run(published, "read", file, "--json"))];
            var processor = Median(runs.Select(run => run.Processor));
            Say($"| {pages:#,0} | {Median(runs.Select(run => run.Seconds)):0.00} | {processor:0.00} | {1000 * processor / pages:0.0} | {runs.Max(run => run.PeakMiB):0} |");
        }
    }

    /// <summary>
    /// A hundred files on one core and on all: an efficiency of 1 would be a machine that loses nothing. What the machine itself loses when all its cores work
    /// is seen beside it: as many programs as cores, each on its own core with its share of the files, that know nothing of each other.
    /// </summary>
    public static void Many(string report, string published, string folder)
    {
        var cores = Environment.ProcessorCount;
        var many = Copies("many", Folder);
        string[] shares = [.. Enumerable.Range(0, cores).Select(core => Copies($"share{core}", (Folder + core) / cores))];
        var apart = string.Concat(shares.Select((share, core) => $"taskset -c {core} '{published}' read '{share}' --out '{share}.out' & p{core}=$!; ")) + string.Join(" && ", shares.Select((_, core) => $"wait $p{core}"));
        List<double> together = [], separate = [];
        for (var turn = 1; turn <= Turns; turn++)
        {
            var all = Command.Run(published, "read", many, "--out", Path.Combine(folder, "all"));
            var one = Command.Run("taskset", "-c", "0", published, "read", many, "--out", Path.Combine(folder, "one"));
            var each = Command.Run("sh", "-c", apart);
            together.Add(one.Seconds / (cores * all.Seconds));
            separate.Add(one.Seconds / (cores * each.Seconds));
            Say($"{Folder} files: {one.Seconds:0.0} s on one core, {all.Seconds:0.0} s on {cores}, efficiency {together[^1]:0.00}, of a program for each core {separate[^1]:0.00}; processor {one.Processor:0.0} s and {all.Processor:0.0} s, {all.PeakMiB:0} MiB");
        }

        Say($"efficiency: median {Median(together):0.00}, of a program for each core {Median(separate):0.00}");

        string Copies(string name, int count)
        {
            var copies = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
            for (var i = 0; i < count; i++)
                File.Copy(report, Path.Combine(copies, $"{i:000}.pdf"));
            return copies;
        }
    }

    private static Command Poppler(string report) => Command.Run("pdftotext", "-bbox-layout", report, "/dev/null");

    private static void Compare(string what, IEnumerable<Command> ours, IEnumerable<Command> theirs)
    {
        Command[] mine = [.. ours], poppler = [.. theirs];
        Say($"{what} by the clock: vendorrisk {Median(mine.Select(run => run.Seconds)):0.000} s, pdftotext -bbox-layout {Median(poppler.Select(run => run.Seconds)):0.000} s, median ratio {Median(mine.Zip(poppler, (one, other) => one.Seconds / other.Seconds)):0.00}");
        Say($"{what} by processor time: vendorrisk {Median(mine.Select(run => run.Processor)):0.00} s, pdftotext -bbox-layout {Median(poppler.Select(run => run.Processor)):0.00} s, ratio of sums {mine.Sum(run => run.Processor) / poppler.Sum(run => run.Processor):0.00}");
    }

    private static int PageCount(string report)
    {
        using var pdfinfo = Process.Start(new ProcessStartInfo("pdfinfo", [report]) { RedirectStandardOutput = true })!;
        var info = pdfinfo.StandardOutput.ReadToEnd();
        // Or the runtime looks for it after ProcessorTime has taken it.
        pdfinfo.WaitForExit();
        return int.Parse(info.Split('\n').First(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
