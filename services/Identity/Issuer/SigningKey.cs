using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace VendorRisk.Identity.Issuer;

/// <summary>An RSA key with its place in the rotation.</summary>
internal sealed record SigningKey(RsaSecurityKey Key, DateTimeOffset SignsFrom)
{
    public SigningCredentials Credentials => new(Key, SecurityAlgorithms.RsaSha256);

    /// <summary>The public half, as JWKS shows it.</summary>
    public Dictionary<string, string> PublicParameters()
    {
        var parameters = Key.Rsa.ExportParameters(includePrivateParameters: false);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = SecurityAlgorithms.RsaSha256,
            ["kid"] = Key.KeyId,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
    }

    public static RSA NewPrivateKey() => RSA.Create(3072);
}
