namespace VendorRisk.Identity.Issuer;

/// <summary>Whom access tokens are for: the services of this platform.</summary>
internal sealed record TokenAudience(string Value);
