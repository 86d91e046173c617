using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity;

/// <summary>
/// This service's public address, as browsers and every service see it: the `iss` of each token and the beginning of each mailed link. Never
/// taken from a request, whose Host header anybody can write.
/// </summary>
internal sealed record IssuerAddress(string Value)
{
    public static IssuerAddress Read(IConfiguration configuration) =>
        new(configuration.Required("Authentication:Authority", "this service's own public address, the issuer of tokens").TrimEnd('/'));

    public override string ToString() => Value;
}
