using System.Collections.Concurrent;
using System.Text.Json;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Tools;
using VendorRisk.Sandboxing;

namespace VendorRisk.Accuracy;

/// <summary>What the reader says of each document: read now, or as a folder of facts files has it.</summary>
internal sealed class ReadFacts(string? results)
{
    private readonly DocumentReader _reader = new(new Sandbox(), ReadLimits.Default);

    /// <summary>Null, and why on standard error, where there are no facts.</summary>
    public async Task<Facts?> OfAsync(string pdf)
    {
        var name = Path.GetFileNameWithoutExtension(pdf);
        if (results is not null)
        {
            var file = Path.Combine(results, name + ".json");
            return File.Exists(file) ? new Facts(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement) : Nothing(name, "no facts file");
        }

        var outcome = ReportReading.Of(await _reader.ReadAsync(File.ReadAllBytes(pdf), password: null, progress: null, CancellationToken.None));
        if (outcome.IsRefused)
            return Nothing(name, outcome.Refusal.Reason);
        var report = outcome.Value;
        var facts = new Facts(JsonDocument.Parse(FactsJson.Text(report)).RootElement);
        Provenance[name] = new Provenance(report, facts);
        return facts;
    }

    /// <summary>Of the documents that were read now; a folder of facts files has boxes, but not the words in them.</summary>
    public ConcurrentDictionary<string, Provenance> Provenance { get; } = new(StringComparer.Ordinal);

    private static Facts? Nothing(string name, string why)
    {
        Console.Error.WriteLine($"{name}: {why}");
        return null;
    }
}
