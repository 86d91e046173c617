using Microsoft.Extensions.Caching.Memory;

namespace VendorRisk.DocumentParsing.Pages;

/// <summary>A document that somebody pages through is fetched and decrypted once a minute, not once a page.</summary>
internal sealed class DocumentBytes(IntakeDocuments intake, DocumentByteCache cache, ServiceDefaults.CurrentOrganisation organisation)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<byte[]?> Get(Guid document, CancellationToken cancellationToken)
    {
        // The organisation is part of the key: another one's document is not found here either.
        if (cache.Memory.TryGetValue((organisation.Id, document), out byte[]? kept))
            return kept;
        if (await intake.Fetch(document, cancellationToken) is not { } fetched)
            return null;
        using var entry = cache.Memory.CreateEntry((organisation.Id, document));
        entry.Value = fetched;
        entry.Size = fetched.Length;
        entry.AbsoluteExpirationRelativeToNow = Kept;
        return fetched;
    }
}

/// <summary>Bounded by bytes, apart from whatever else a process caches.</summary>
internal sealed class DocumentByteCache : IDisposable
{
    private const long Limit = 256 << 20;

    public MemoryCache Memory { get; } = new(new MemoryCacheOptions { SizeLimit = Limit });

    public void Dispose() => Memory.Dispose();
}
