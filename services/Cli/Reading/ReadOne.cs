using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli.Reading;

internal static class ReadOne
{
    public static async Task<int> RunAsync(string path, bool json, string? password, bool failOnDoubt, CancellationToken cancellationToken)
    {
        var bench = new Workbench();
        using var progress = new ProgressLine();
        _ = Task.Run(Readiness.Prepare, CancellationToken.None);
        var outcome = await bench.OpenAsync(path, password, progress, cancellationToken);
        progress.Clear();
        var parsed = ReportReading.Of(outcome);
        if (parsed.IsRefused)
            return Workbench.Refuse(path, parsed.Refusal);

        var report = parsed.Value;
        if (json)
        {
            await using var output = Console.OpenStandardOutput();
            output.Write(FactsFile.Bytes(report));
        }
        else
        {
            Console.Out.Write(ReportSummary.Of(report));
        }

        return failOnDoubt && report.Doubts.Count > 0 ? ExitCode.FoundWhatWasAskedFor : ExitCode.Done;
    }
}
