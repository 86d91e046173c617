namespace VendorRisk.AppHost.Native;

public static class EndpointBuilding
{
    public static IResourceBuilder<T> WithHttpEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null) where T : Resource =>
        builder.WithEndpoint(port, targetPort, "http", name ?? "http");

    public static IResourceBuilder<T> WithEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? scheme = null, string? name = null) where T : Resource
    {
        builder.Resource.Endpoints.Add(new Endpoint(name ?? scheme ?? "tcp", scheme ?? "tcp", port, targetPort));
        return builder;
    }

    public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder) where T : Resource
    {
        var endpoints = builder.Resource.Endpoints;
        for (var i = 0; i < endpoints.Count; i++)
            if (endpoints[i].Scheme is "http" or "https") endpoints[i] = endpoints[i] with { External = true };
        return builder;
    }

    public static IResourceBuilder<T> WithHttpHealthCheck<T>(this IResourceBuilder<T> builder, string? path = null) where T : Resource
    {
        builder.Resource.HealthPath = path ?? "/";
        return builder;
    }

    public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name) where T : Resource => new(builder.Resource, name);
}
