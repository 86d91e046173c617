using System.Text.Json;
using VendorRisk.Cli.Reading;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.ExceptionReview.Core.Facts;

namespace VendorRisk.Cli.Reviewing;

/// <summary>The facts of a document: as JSON to be passed on whole, and as judgement needs them.</summary>
internal sealed record KnownFacts(JsonElement Json, ReviewFacts Facts);

/// <summary>Gets facts from a PDF, or from the JSON that <c>vendorrisk read</c> wrote of one: judging again costs no second reading.</summary>
internal sealed class FactsSource(Workbench bench)
{
    /// <summary>The facts, or the exit code when there are none; why is then on standard error.</summary>
    public async Task<(KnownFacts? Facts, int ExitCode)> LoadAsync(string path, string? password, CancellationToken cancellationToken)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return FromJson(path);

        using var progress = new ProgressLine();
        var outcome = await bench.OpenAsync(path, password, progress, cancellationToken);
        progress.Clear();
        var report = ReportReading.Of(outcome);
        return report.IsRefused ? (null, Workbench.Refuse(path, report.Refusal)) : (Known(FactsFile.Bytes(report.Value)), ExitCode.Done);
    }

    private static (KnownFacts?, int) FromJson(string path)
    {
        try
        {
            return (Known(File.ReadAllBytes(path)), ExitCode.Done);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            Console.Error.WriteLine($"vendorrisk: {path}: {exception.Message}");
            return (null, ExitCode.Unreadable);
        }
    }

    private static KnownFacts Known(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var facts = document.RootElement.Clone();
        return new(facts, FactsReader.Read(facts));
    }
}
