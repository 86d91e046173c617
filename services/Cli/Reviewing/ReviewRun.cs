using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Core.Findings;
using VendorRisk.ExceptionReview.Policies;

namespace VendorRisk.Cli.Reviewing;

internal static class ReviewRun
{
    public static async Task<int> RunAsync(ReviewArguments arguments, CancellationToken cancellationToken)
    {
        var engagement = YamlFile.Load(arguments.Engagement, EngagementYaml.Read);
        var policy = arguments.Policy is { } path ? YamlFile.Load(path, PolicyYaml.Read) : ShippedPolicies.DefaultV1;
        if (engagement is null || policy is null) return ExitCode.BadArguments;

        var source = new FactsSource(new Workbench());
        var (known, exitCode) = await source.LoadAsync(arguments.File, arguments.Password, cancellationToken);
        if (known is null) return exitCode;
        var (previous, previousCode) = await LoadAsync(source, arguments.Previous, arguments.Password, cancellationToken);
        var (bridges, bridgesCode) = await LoadAsync(source, arguments.Bridges, arguments.Password, cancellationToken);
        if (Math.Max(previousCode, bridgesCode) is not ExitCode.Done and var unread) return unread;

        var review = ReviewEngine.Review(new()
        {
            Facts = known.Facts,
            Engagement = engagement,
            Policy = policy,
            AsOf = arguments.AsOf ?? Today(engagement),
            Previous = [.. previous.Select(earlier => earlier.Facts)],
            Bridges = [.. bridges.Select(letter => letter.Facts)],
        });
        Print(arguments, review, new(known.Json, [.. previous.Select(earlier => earlier.Json)], [.. bridges.Select(letter => letter.Json)]));
        var memo = await MemoFiles.WriteAsync(arguments, review, cancellationToken);
        if (memo is not ExitCode.Done) return memo;
        return Found(arguments.FailOn, review) ? ExitCode.FoundWhatWasAskedFor : ExitCode.Done;
    }

    private static async Task<(IReadOnlyList<KnownFacts> Facts, int ExitCode)> LoadAsync(
        FactsSource source, IReadOnlyList<string> paths, string? password, CancellationToken cancellationToken)
    {
        List<KnownFacts> loaded = [];
        var worst = ExitCode.Done;
        foreach (var path in paths)
        {
            var (known, exitCode) = await source.LoadAsync(path, password, cancellationToken);
            if (known is null) worst = Math.Max(worst, exitCode);
            else loaded.Add(known);
        }

        return (loaded, worst);
    }

    private static DateOnly Today(Engagement engagement)
    {
        var zone = engagement.TimeZone is { } id ? TimeZoneInfo.FindSystemTimeZoneById(id) : TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone).DateTime);
    }

    private static void Print(ReviewArguments arguments, Review review, ReviewSources sources)
    {
        if (arguments.Json)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(ReviewJson.Write(review, sources));
            output.WriteByte((byte)'\n');
            return;
        }

        if (arguments is { Html: null, Docx: null, Pdf: null }) Console.Out.Write(ReviewSummary.Of(review));
    }

    private static bool Found(string? failOn, Review review) => failOn switch
    {
        "doubt" => review.Findings.Any(finding => finding.Kind is FindingKind.Doubt),
        "review" => review.Conclusion.Band >= Band.Review,
        "material" => review.Conclusion.Band >= Band.Material,
        _ => false,
    };
}
