using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Identity.Clients;

/// <summary>A program that may ask for tokens. Clients are few and part of the installation, so they live in configuration, not in a table.</summary>
internal sealed record Client
{
    private readonly byte[] _secretHash;

    public Client(string id, string secret)
    {
        Id = id;
        _secretHash = Hash(secret);
    }

    public string Id { get; }
    /// <summary>SHA-256 in base64, the form in which a token service may keep it.</summary>
    public string SecretHash => Convert.ToBase64String(_secretHash);

    public required IReadOnlyList<string> GrantTypes { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }
    public IReadOnlyList<string> RedirectUris { get; init; } = [];
    public IReadOnlyList<string> PostLogoutRedirectUris { get; init; } = [];

    /// <summary>True for the one client whose own grant gives the token of a person (the demo uploader).</summary>
    public bool ActsAsDemoPerson { get; init; }

    // Both sides are hashed first, so the comparison takes the same time whatever the length of what was sent. The secrets
    // are long and random: a slow hash would add nothing.
    public bool IsSecret(string presented) => CryptographicOperations.FixedTimeEquals(_secretHash, Hash(presented));

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
