namespace VendorRisk.AppHost.Native;

/// <summary>What an operator may have to give: a secret, an address, a folder.</summary>
public sealed class ParameterResource : Resource
{
    internal ParameterResource(string name, bool secret) : base(name) => Secret = secret;

    public bool Secret { get; }
    internal string? Value { get; init; }
    internal bool PublishValueAsDefault { get; init; }
    internal GeneratedDefault? Generated { get; init; }
}

/// <summary>How a password is made when nobody gives one; a password that goes into an address has no special characters.</summary>
internal sealed record GeneratedDefault(int MinLength, bool Special);
