using System.Security.Cryptography;
using VendorRisk.Intake.Documents;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Storage;

/// <summary>Takes an upload in: counted, looked at, hashed, scanned and encrypted while it streams by, so the clear text is never on disk.</summary>
internal sealed class ReceiveFile(DocumentStore store, VirusScanner scanner)
{
    public const long MostBytes = 100L * 1024 * 1024;

    // "%PDF-1.7" is seldom preceded by more than a byte order mark, but readers accept it within the first 1024 bytes, and so do scanners' exports.
    private const int HeaderWithin = 1024;

    public async Task<(ReceivedFile? File, Error? Refusal)> Run(Stream upload, CancellationToken cancellationToken)
    {
        var path = store.NewIncoming();
        var file = await Receive(upload, path, cancellationToken);
        if (file.Refusal is not null)
            File.Delete(path);
        return file;
    }

    private async Task<(ReceivedFile? File, Error? Refusal)> Receive(Stream upload, string path, CancellationToken cancellationToken)
    {
        var key = RandomNumberGenerator.GetBytes(ChunkedEncryption.KeyBytes);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var size = 0L;
        Error? refusal = null;
        await using var scan = await scanner.Begin(cancellationToken);
        try
        {
            await using (var target = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous }))
            {
                await ChunkedEncryption.Encrypt(Next, target, key, cancellationToken);
                // On the disk before a row says that it is there.
                target.Flush(flushToDisk: true);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        refusal ??= size == 0 ? new DocumentEmpty() : null;
        refusal ??= await scan.Finish(cancellationToken);
        return refusal is null ? (new ReceivedFile(path, key, Convert.ToHexStringLower(hash.GetHashAndReset()), size), null) : (null, refusal);

        async ValueTask<int> Next(Memory<byte> chunk)
        {
            if (refusal is not null)
                return 0;
            var length = await upload.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, cancellationToken);
            var bytes = chunk[..length];
            if (size == 0 && length > 0 && bytes.Span[..Math.Min(length, HeaderWithin)].IndexOf("%PDF-"u8) < 0)
                refusal = new DocumentNotAPdf();
            size += length;
            if (size > MostBytes)
                refusal = new DocumentTooLarge();
            if (refusal is not null)
                return 0;
            hash.AppendData(bytes.Span);
            await scan.Write(bytes, cancellationToken);
            return length;
        }
    }
}
