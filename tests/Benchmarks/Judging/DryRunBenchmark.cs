using System.Diagnostics;
using System.Globalization;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Benchmarks.Judging;

/// <summary>A policy tried on more and more reviews: the time must grow as their number does. Processor time beside the clock, for machines with other work.</summary>
internal static class DryRunBenchmark
{
    private const int Runs = 3;
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    public static int Run()
    {
        var text = ShippedPolicies.DefaultV1Text.Replace("policy: default-v1", "policy: ours-v1", StringComparison.Ordinal)
            .Replace("  material: 65", "  material: 60", StringComparison.Ordinal).Replace("notStated: 10", "notStated: 12", StringComparison.Ordinal);
        var next = PolicyYaml.Read(text).Value!;
        var changes = PolicySettings.Between(ShippedPolicies.DefaultV1Text, text);
        var reviews = new GeneratedReviews().Take(Sizes[^1]);
        PolicyDryRun.Of(reviews.Take(Sizes[0]), next, changes);

        Console.WriteLine("| reviews | findings | that move | seconds by the clock | processor seconds | microseconds a finding |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in Sizes)
        {
            // The best of three: what a neighbour on the machine adds is not the dry run's.
            var best = Enumerable.Range(0, Runs).Select(_ => Measure(reviews.Take(size), next, changes)).MinBy(run => run.Processor);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:#,0} | {best.Result.Findings:#,0} | {best.Result.Moves.Count:#,0} | {best.Clock:0.00} | {best.Processor:0.00} | {1e6 * best.Processor / best.Result.Findings:0.0} |"));
        }

        return 0;
    }

    private static (PolicyDryRun Result, double Clock, double Processor) Measure(IEnumerable<StandingReview> reviews, ExceptionReview.Core.Policy.ReviewPolicy next, IReadOnlyList<PolicyChange> changes)
    {
        var (clock, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var result = PolicyDryRun.Of(reviews, next, changes);
        return (result, clock.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }
}
