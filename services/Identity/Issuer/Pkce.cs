using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Identity.Issuer;

/// <summary>RFC 7636 with S256 alone: "plain" would give a thief of the request the verifier as well.</summary>
internal static class Pkce
{
    public const string Method = "S256";

    // base64url of a SHA-256: E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
    public static bool IsChallenge(string? challenge) => challenge is { Length: 43 } && challenge.All(IsBase64Url);

    public static bool Proves(string? verifier, string challenge)
    {
        if (verifier is not { Length: >= 43 and <= 128 } || !verifier.All(IsUnreserved)) return false;
        var hash = Base64Url.EncodeToUtf8(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        return CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(challenge));
    }

    private static bool IsBase64Url(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static bool IsUnreserved(char c) => IsBase64Url(c) || c is '.' or '~';
}
