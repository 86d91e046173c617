using System.Security.Cryptography;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools.Recognition;
using VendorRisk.DocumentParsing.Tools.Words;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>Bytes to positioned words: the door between a file that anybody may have made and the reading core.</summary>
public sealed class DocumentReader(Sandbox sandbox, ReadLimits limits)
{
    // Whoever reads a document makes one of these before the core makes its first pattern.
    static DocumentReader() => ReportReading.LimitSearches();

    /// <summary>Two runs of poppler share a long document: off where each core has a document of its own, which more runs would only slow down.</summary>
    public bool InTwo { get; init; } = Environment.ProcessorCount > 1;

    /// <param name="password">Opens an encrypted document; it is handed to one tool on its standard input and kept nowhere.</param>
    public async Task<Outcome<SourceDocument>> ReadAsync(
        ReadOnlyMemory<byte> file, string? password, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        var (plain, refusal) = await new Opening(sandbox, limits).OpenAsync(file, password, cancellationToken);
        if (refusal is not null)
            return refusal;

        // While poppler works: the hash of a large file, and the first use of the library that makes it, take a while.
        var hash = Task.Run(() => Convert.ToHexStringLower(SHA256.HashData(file.Span)), CancellationToken.None);
        var (text, unread) = await new NativeText(sandbox, limits, InTwo).ReadAsync(plain, progress, cancellationToken);
        if (text is null)
            return unread ?? Refusals.Damaged;

        var (recognised, unrecognised) = await new PageRecognition(sandbox, limits).CompleteAsync(plain, text.Pages, progress, cancellationToken);
        if (unrecognised is not null)
            return unrecognised;

        if (recognised.All(page => page.Words.Count == 0))
            return text.Damage is null ? Refusals.NothingToRead : Refusals.Damaged;

        return new SourceDocument(await hash, recognised) { Damage = text.Damage };
    }
}
