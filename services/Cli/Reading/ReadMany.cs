using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli.Reading;

/// <summary>Many files on all cores; one that cannot be read stops nothing.</summary>
internal static class ReadMany
{
    public static async Task<int> RunAsync(string[] names, string folder, string? password, bool failOnDoubt, CancellationToken cancellationToken)
    {
        var files = names.SelectMany(FilesOf).ToArray();
        if (files.Length == 0)
        {
            Console.Error.WriteLine("vendorrisk: there is no PDF in " + string.Join(", ", names));
            return ExitCode.BadArguments;
        }

        Directory.CreateDirectory(folder);
        var bench = new Workbench();
        var reader = new DocumentReader(bench.Sandbox, bench.Limits) { InTwo = files.Length < Environment.ProcessorCount };
        var outputs = new OutputNames(files);
        using var progress = new ProgressLine();
        int done = 0, unreadable = 0, toolMissing = 0, doubtful = 0;
        await Parallel.ForEachAsync(files, cancellationToken, async (file, token) =>
        {
            var (bytes, refusal) = InputFile.Load(file, bench.Limits.Bytes);
            var output = Path.Combine(folder, outputs.Of(file, bytes.Span));
            var doubts = 0;
            if (refusal is null)
                (refusal, doubts) = await ReadAsync(reader, bytes, output, password, token);
            if (refusal is not null)
            {
                progress.Clear();
                Replace(output + ".error.json", FactsFile.Bytes(file, refusal), stale: output + ".json");
                _ = Workbench.Refuse(file, refusal) == ExitCode.ToolMissing ? Interlocked.Increment(ref toolMissing) : Interlocked.Increment(ref unreadable);
            }

            if (doubts > 0)
                Interlocked.Increment(ref doubtful);
            progress.Show($"{Interlocked.Increment(ref done)} of {files.Length} read");
        });
        progress.Clear();
        return toolMissing > 0 ? ExitCode.ToolMissing
            : unreadable > 0 ? ExitCode.Unreadable
            : failOnDoubt && doubtful > 0 ? ExitCode.FoundWhatWasAskedFor
            : ExitCode.Done;
    }

    private static async Task<(DocumentRefusal? Refusal, int Doubts)> ReadAsync(
        DocumentReader reader, ReadOnlyMemory<byte> bytes, string output, string? password, CancellationToken cancellationToken)
    {
        var report = ReportReading.Of(await reader.ReadAsync(bytes, password, progress: null, cancellationToken));
        if (report.IsRefused)
            return (report.Refusal, 0);
        Replace(output + ".json", FactsFile.Bytes(report.Value), stale: output + ".error.json");
        return (null, report.Value.Doubts.Count);
    }

    private static IEnumerable<string> FilesOf(string name) =>
        !Directory.Exists(name)
            ? [name]
            : Directory.EnumerateFiles(name)
                .Where(file => Path.GetExtension(file).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);

    // Whole or not at all, also when it is interrupted; and what an earlier run said otherwise of this file goes.
    private static void Replace(string path, byte[] content, string stale)
    {
        var beside = $"{path}.{Guid.CreateVersion7():N}";
        File.WriteAllBytes(beside, content);
        File.Move(beside, path, overwrite: true);
        File.Delete(stale);
    }
}
