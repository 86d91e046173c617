namespace VendorRisk.AppHost.Native;

public static class ReferenceBuilding
{
    public static IResourceBuilder<T> WithReference<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResourceWithConnectionString> source) where T : Resource
    {
        var target = source.Resource;
        builder.Set($"ConnectionStrings__{target.Name}", new ConnectionStringValue(target));
        foreach (var (name, value) in target.ConnectionProperties) builder.Set($"{Upper(target.Name)}_{name}", value);
        return builder;
    }

    public static IResourceBuilder<T> WithReference<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResourceWithServiceDiscovery> source) where T : Resource
    {
        var target = (Resource)source.Resource;
        foreach (var endpoint in target.Endpoints)
        {
            var url = new EndpointValue(target, endpoint.Name, EndpointProperty.Url);
            builder.Set($"{Upper(target.Name)}_{Upper(endpoint.Name)}", url);
            builder.Set($"services__{target.Name}__{endpoint.Name}__0", url);
        }

        return builder;
    }

    private static string Upper(string name) => name.Replace('-', '_').ToUpperInvariant();
}
