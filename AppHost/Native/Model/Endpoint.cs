namespace VendorRisk.AppHost.Native;

internal sealed record Endpoint(string Name, string Scheme, int? Port = null, int? TargetPort = null, bool External = false)
{
    public string Transport => Scheme == "tcp" ? "tcp" : "http";
}
