using System.Security.Cryptography;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Storage;

/// <summary>
/// The master keys. Each document has a key of its own, kept only wrapped by a master key; the newest wraps, older ones (Storage__OlderKeys)
/// still unwrap until the sweeper has wrapped everything anew.
/// </summary>
internal sealed class KeyRing
{
    private const int TagBytes = 16;
    private const int NonceBytes = 12;
    private readonly Dictionary<string, byte[]> _keys = new(StringComparer.Ordinal);

    public KeyRing(IConfiguration configuration)
    {
        CurrentId = Add("Storage__Key", configuration.Required("Storage:Key", "the master key of the stored documents, 32 bytes in base64"));
        foreach (var older in (configuration["Storage:OlderKeys"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Add("Storage__OlderKeys", older);
    }

    public string CurrentId { get; }

    /// <summary>The ids of the older keys, which open and no longer wrap.</summary>
    public IReadOnlyList<string> OlderIds => [.. _keys.Keys.Where(id => id != CurrentId)];

    /// <summary>The wrapped key is bound to its blob: put into another row it opens nothing.</summary>
    public byte[] Wrap(byte[] key, Guid blob) => Seal(_keys[CurrentId], key, blob.ToByteArray());

    public byte[] Unwrap(BlobRecord blob) => _keys.TryGetValue(blob.KeyId, out var master)
        ? Unseal(master, blob.WrappedKey, blob.Id.ToByteArray())
        : throw new InvalidOperationException($"Master key {blob.KeyId} is neither Storage__Key nor one of Storage__OlderKeys.");

    // The id is part of a hash, so a key is recognised wherever it is configured; it tells nothing of the key.
    private string Add(string setting, string base64)
    {
        var key = new byte[ChunkedEncryption.KeyBytes];
        if (!Convert.TryFromBase64String(base64, key, out var length) || length != key.Length)
            throw new InvalidOperationException($"{setting} is not {key.Length} bytes in base64.");
        var id = Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 8));
        _keys[id] = key;
        return id;
    }

    private static byte[] Seal(byte[] key, byte[] plain, byte[] boundTo)
    {
        var result = new byte[NonceBytes + plain.Length + TagBytes];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(result.AsSpan(0, NonceBytes), plain, result.AsSpan(NonceBytes, plain.Length), result.AsSpan(NonceBytes + plain.Length), boundTo);
        return result;
    }

    private static byte[] Unseal(byte[] key, byte[] box, byte[] boundTo)
    {
        var plain = new byte[box.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes, plain.Length), box.AsSpan(NonceBytes + plain.Length), plain, boundTo);
        return plain;
    }
}
