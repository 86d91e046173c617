namespace VendorRisk.AppHost.Native;

public static class EnvironmentBuilding
{
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value) where T : Resource =>
        builder.Set(name, value ?? "");

    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter) where T : Resource =>
        builder.Set(name, new ParameterValue(parameter.Resource));

    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReference endpointReference) where T : Resource =>
        builder.Set(name, endpointReference.Property(EndpointProperty.Url).Value);

    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReferenceExpression value) where T : Resource =>
        builder.Set(name, value.Value);

    internal static IResourceBuilder<T> Set<T>(this IResourceBuilder<T> builder, string name, Expression value) where T : Resource
    {
        builder.Resource.Environment[name] = value;
        return builder;
    }
}
