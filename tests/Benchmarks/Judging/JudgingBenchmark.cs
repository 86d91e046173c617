using System.Diagnostics;
using System.Globalization;
using VendorRisk.ExceptionReview.Core;

namespace VendorRisk.Benchmarks.Judging;

/// <summary>One report judged for one customer, with more and more exceptions in it: the aim is 5 ms for a report as they come, and that it grows as they do. Processor time beside the clock, for machines with other work.</summary>
internal static class JudgingBenchmark
{
    private const int Runs = 301;

    // Most reports have none to ten exceptions; two hundred is a report nobody would issue.
    private static readonly int[] Sizes = [0, 5, 10, 25, 50, 100, 200];

    public static int Run()
    {
        Console.WriteLine("| exceptions | findings | milliseconds, median | processor milliseconds, mean | processor microseconds a finding |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        foreach (var input in new GeneratedReviews(Sizes[^1]).Inputs(Runs)) ReviewEngine.Review(input);
        foreach (var size in Sizes)
        {
            // A report of its own for each run: nothing can be remembered from the run before.
            var inputs = new GeneratedReviews(size).Inputs(Runs);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var runs = inputs.Select(Measure).OrderBy(run => run.Milliseconds).ToArray();
            var processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Runs;
            var findings = runs.Average(run => run.Findings);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {findings:0} | {runs[Runs / 2].Milliseconds:0.00} | {processor:0.00} | {1000 * processor / findings:0} |"));
        }

        return 0;
    }

    private static (double Milliseconds, int Findings) Measure(ReviewInput input)
    {
        var clock = Stopwatch.GetTimestamp();
        var review = ReviewEngine.Review(input);
        return (Stopwatch.GetElapsedTime(clock).TotalMilliseconds, review.Findings.Count);
    }
}
