namespace VendorRisk.Identity.Persistence.Grants;

/// <summary>A key that signs tokens. It belongs to the installation, not to an organisation; the private part is protected by the data-protection keys.</summary>
internal sealed class SigningKeyRecord
{
    public required string Id { get; init; }
    public required byte[] ProtectedKey { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Later than <see cref="CreatedAt"/> for all but the first, so that everybody has fetched the key before a token bears it.</summary>
    public required DateTimeOffset SignsFrom { get; init; }
}
