namespace VendorRisk.AppHost.Native;

public static class RabbitMQBuilding
{
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(this IDistributedApplicationBuilder builder, string name,
        IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null) =>
        ResourceBuilder<RabbitMQServerResource>.Add(
            new RabbitMQServerResource(name, userName?.Resource, password?.Resource ?? ParameterBuilding.GeneratedPassword(name, special: false)), builder);

    public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder)
    {
        if (!builder.Resource.Tag.EndsWith("management", StringComparison.Ordinal)) builder.Resource.Tag += "-management";
        builder.Resource.Endpoints.Add(new Endpoint("management", "http", TargetPort: 15672));
        return builder;
    }

    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(this IResourceBuilder<RabbitMQServerResource> builder, string name, bool isReadOnly = false) =>
        builder.WithVolume(name, "/var/lib/rabbitmq", isReadOnly);
}
