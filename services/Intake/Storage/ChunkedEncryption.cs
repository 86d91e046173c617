using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VendorRisk.Intake.Storage;

/// <summary>
/// AES-256-GCM over a stream, in chunks, so that a file of any size is written and read in constant memory and no byte is handed out
/// before it is authenticated. The nonce is the chunk's number and whether it is the last: chunks cannot be swapped, dropped or cut off.
/// A key encrypts one file only, which is what makes a counting nonce safe.
/// </summary>
/// <remarks>The file: "VRD1", then for each 64 KiB of content the ciphertext followed by its 16-byte tag. The last chunk is shorter, possibly empty.</remarks>
internal static class ChunkedEncryption
{
    public const int KeyBytes = 32;
    private const int ChunkBytes = 64 * 1024;
    private const int TagBytes = 16;
    private const int NonceBytes = 12;

    private static ReadOnlySpan<byte> Magic => "VRD1"u8;

    /// <summary>Encrypts until <paramref name="nextPlain"/> fills less than it was given.</summary>
    public static async Task Encrypt(Func<Memory<byte>, ValueTask<int>> nextPlain, Stream cipher, byte[] key, CancellationToken cancellationToken)
    {
        using var aes = new AesGcm(key, TagBytes);
        var plain = new byte[ChunkBytes];
        var output = new byte[ChunkBytes + TagBytes];
        await cipher.WriteAsync(Magic.ToArray(), cancellationToken);
        for (ulong number = 0; ; number++)
        {
            var length = await nextPlain(plain);
            var isLast = length < ChunkBytes;
            aes.Encrypt(Nonce(number, isLast), plain.AsSpan(0, length), output.AsSpan(0, length), output.AsSpan(length, TagBytes), Magic);
            await cipher.WriteAsync(output.AsMemory(0, length + TagBytes), cancellationToken);
            if (isLast)
                return;
        }
    }

    /// <exception cref="CryptographicException">The file is not what was written, or the key is not its key.</exception>
    public static async Task Decrypt(Stream cipher, Stream plain, byte[] key, CancellationToken cancellationToken)
    {
        using var aes = new AesGcm(key, TagBytes);
        var input = new byte[ChunkBytes + TagBytes];
        var output = new byte[ChunkBytes];
        if (await cipher.ReadAtLeastAsync(input.AsMemory(0, Magic.Length), Magic.Length, throwOnEndOfStream: false, cancellationToken) != Magic.Length
            || !input.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            throw new CryptographicException("Not an encrypted document.");
        for (ulong number = 0; ; number++)
        {
            var length = await cipher.ReadAtLeastAsync(input, input.Length, throwOnEndOfStream: false, cancellationToken) - TagBytes;
            if (length < 0)
                throw new CryptographicException("The encrypted document is cut off.");
            var isLast = length < ChunkBytes;
            aes.Decrypt(Nonce(number, isLast), input.AsSpan(0, length), input.AsSpan(length, TagBytes), output.AsSpan(0, length), Magic);
            await plain.WriteAsync(output.AsMemory(0, length), cancellationToken);
            if (isLast)
                return;
        }
    }

    private static byte[] Nonce(ulong number, bool isLast)
    {
        var nonce = new byte[NonceBytes];
        nonce[0] = isLast ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt64BigEndian(nonce.AsSpan(NonceBytes - sizeof(ulong)), number);
        return nonce;
    }
}
