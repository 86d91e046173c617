using System.Security.Cryptography;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools.Recognition;
using VendorRisk.DocumentParsing.Tools.Sandboxing;
using VendorRisk.DocumentParsing.Tools.Words;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>Bytes to positioned words: the door between a file that anybody may have made and the reading core.</summary>
public sealed class DocumentReader(Sandbox sandbox, ReadLimits limits)
{
    /// <param name="password">Opens an encrypted document; it is handed to one tool on its standard input and kept nowhere.</param>
    public async Task<ReadOutcome> ReadAsync(
        ReadOnlyMemory<byte> file, string? password, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        if (Refuse(file) is { } refusal)
            return refusal;

        var plain = file;
        if (password is not null)
        {
            var (opened, notOpened) = await new Decryption(sandbox, limits).OpenAsync(file, password, cancellationToken);
            if (notOpened is not null)
                return notOpened;
            plain = opened;
        }

        var (pages, unread) = await new NativeText(sandbox, limits).ReadAsync(plain, progress, cancellationToken);
        if (unread is not null)
            return unread;

        var (recognised, unrecognised) = await new PageRecognition(sandbox, limits).CompleteAsync(plain, pages, progress, cancellationToken);
        if (unrecognised is not null)
            return unrecognised;

        return ReadOutcome.Of(new SourceDocument(Convert.ToHexStringLower(SHA256.HashData(file.Span)), recognised));
    }

    private DocumentRefusal? Refuse(ReadOnlyMemory<byte> file) =>
        file.Length == 0 ? Refusals.Empty
        : file.Length > limits.Bytes ? Refusals.TooLarge(file.Length, limits.Bytes)
        : FileKind.OtherThanPdf(file.Span) is { } kind ? Refusals.NotAPdf(kind)
        : null;
}
