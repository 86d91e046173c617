namespace VendorRisk.AppHost.Native;

public sealed class RabbitMQServerResource : ContainerResource, IResourceWithConnectionString
{
    internal RabbitMQServerResource(string name, ParameterResource? userName, ParameterResource password) : base(name, "docker.io/library/rabbitmq", "4.3")
    {
        (UserName, Password) = (userName, password);
        Endpoints.Add(new Endpoint("tcp", "tcp", TargetPort: 5672));
        Environment["RABBITMQ_DEFAULT_USER"] = User();
        Environment["RABBITMQ_DEFAULT_PASS"] = new ParameterValue(password);
    }

    internal ParameterResource? UserName { get; }
    internal ParameterResource Password { get; }

    private Expression Host => new EndpointValue(this, "tcp", EndpointProperty.Host);
    private Expression Port => new EndpointValue(this, "tcp", EndpointProperty.Port);

    private Joined Uri => new("amqp://", User(uriEncoded: true), ":", new ParameterValue(Password, UriEncoded: true), "@", Host, ":", Port);

    Expression IResourceWithConnectionString.ConnectionString => Uri;

    IReadOnlyList<(string Name, Expression Value)> IResourceWithConnectionString.ConnectionProperties =>
        [("HOST", Host), ("PORT", Port), ("USERNAME", User()), ("PASSWORD", new ParameterValue(Password)), ("URI", Uri)];

    internal Expression User(bool uriEncoded = false) => UserName is null ? "guest" : new ParameterValue(UserName, uriEncoded);
}
