using System.Globalization;
using System.Text.Json;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.DryRun;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Core.Policy;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Cli.Reviewing;

/// <summary>A dry run over reviews in a folder: one line for each finding that would move.</summary>
internal static class PolicyDiff
{
    public static int Run(ReviewPolicy policy, string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"vendorrisk: {folder} is no folder.");
            return ExitCode.BadArguments;
        }

        var unread = 0;
        var dryRun = PolicyDryRun.Of(Reviews(folder, policy, () => unread++), policy);
        foreach (var move in dryRun.Moves)
            Console.Out.WriteLine($"{move.Review}: {move.Title}: {Word(move.From)} -> {Word(move.To)} ({move.Why})");
        Console.Out.WriteLine($"{dryRun.Moves.Count} of {dryRun.Findings} findings in {dryRun.Reviews} reviews would move under {policy.Name}.");
        return unread > 0 ? ExitCode.Unreadable : ExitCode.Done;
    }

    private static IEnumerable<StandingReview> Reviews(string folder, ReviewPolicy policy, Action onUnread)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
            if (Load(path, policy) is { } review) yield return review;
            else onUnread();
    }

    private static StandingReview? Load(string path, ReviewPolicy policy)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            if (!root.TryGetProperty("schema", out var schema) || schema.GetString() != ReviewJson.Schema) throw new FormatException("this is no review (vendorrisk review --json)");
            var engagement = EngagementYaml.Read(root.GetProperty("engagement").GetRawText());
            return new(Path.GetFileNameWithoutExtension(path), new()
            {
                Facts = FactsReader.Read(root.GetProperty("facts")),
                Engagement = engagement.Value ?? throw new FormatException($"its engagement cannot be read: {engagement.Problems[0]}"),
                // A review only names its policy. Where that is the shipped one, what the day moved is told apart from what the policy moves.
                Policy = root.GetProperty("policyHash").GetString() == ShippedPolicies.DefaultV1.ContentHash ? ShippedPolicies.DefaultV1 : policy,
                AsOf = DateOnly.ParseExact(root.GetProperty("asOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Previous = [.. root.GetProperty("previous").EnumerateArray().Select(FactsReader.Read)],
                Bridges = [.. root.GetProperty("bridges").EnumerateArray().Select(FactsReader.Read)],
            }, [.. root.GetProperty("findings").EnumerateArray().Select(StandingFinding.Read)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            Console.Error.WriteLine($"vendorrisk: {path}: {exception.Message}");
            return null;
        }
    }

    private static string Word(Band? band) => band is { } known ? WireName.Of(known) : "none";
}
