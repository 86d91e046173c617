namespace VendorRisk.AppHost.Native;

public static class ParameterBuilding
{
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        ResourceBuilder<ParameterResource>.Add(new ParameterResource(name, secret), builder);

    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false) =>
        ResourceBuilder<ParameterResource>.Add(new ParameterResource(name, secret) { Value = value, PublishValueAsDefault = publishValueAsDefault }, builder);

    // Not in the topology itself: it is written after the resources, because the server refers to it.
    internal static ParameterResource GeneratedPassword(string server, bool special) =>
        new($"{server}-password", secret: true) { Generated = new GeneratedDefault(MinLength: 22, special) };
}
