namespace VendorRisk.AppHost.Native;

public sealed class PostgresServerResource : ContainerResource, IResourceWithConnectionString
{
    internal PostgresServerResource(string name, ParameterResource? userName, ParameterResource password) : base(name, "docker.io/library/postgres", "18.3")
    {
        (UserName, Password) = (userName, password);
        Endpoints.Add(new Endpoint("tcp", "tcp", TargetPort: 5432));
        Environment["POSTGRES_HOST_AUTH_METHOD"] = "scram-sha-256";
        Environment["POSTGRES_INITDB_ARGS"] = "--auth-host=scram-sha-256 --auth-local=scram-sha-256";
        Environment["POSTGRES_USER"] = User();
        Environment["POSTGRES_PASSWORD"] = new ParameterValue(password);
    }

    internal ParameterResource? UserName { get; }
    internal ParameterResource Password { get; }
    internal List<PostgresDatabaseResource> Databases { get; } = [];

    internal Expression Host => new EndpointValue(this, "tcp", EndpointProperty.Host);
    internal Expression Port => new EndpointValue(this, "tcp", EndpointProperty.Port);

    Expression IResourceWithConnectionString.ConnectionString =>
        new Joined("Host=", Host, ";Port=", Port, ";Username=", User(), ";Password=", new ParameterValue(Password));

    IReadOnlyList<(string Name, Expression Value)> IResourceWithConnectionString.ConnectionProperties => Properties(database: null);

    internal Expression User(bool uriEncoded = false) => UserName is null ? "postgres" : new ParameterValue(UserName, uriEncoded);

    internal List<(string Name, Expression Value)> Properties(string? database)
    {
        var path = database is null ? "" : $"/{database}";
        List<(string, Expression)> properties =
        [
            ("HOST", Host),
            ("PORT", Port),
            ("USERNAME", User()),
            ("PASSWORD", new ParameterValue(Password)),
            ("URI", new Joined("postgresql://", User(uriEncoded: true), ":", new ParameterValue(Password, UriEncoded: true), "@", Host, ":", Port, path)),
            ("JDBCCONNECTIONSTRING", new Joined("jdbc:postgresql://", Host, ":", Port, path)),
        ];
        if (database is not null) properties.Add(("DATABASENAME", database));
        return properties;
    }
}
