namespace VendorRisk.Web.Backends;

public sealed record PolicyItem(string Name, string ContentHash, bool InForce);
