namespace VendorRisk.AppHost.Native;

public sealed class PostgresDatabaseResource : Resource, IResourceWithConnectionString
{
    internal PostgresDatabaseResource(string name, string databaseName, PostgresServerResource server) : base(name) => (DatabaseName, Server) = (databaseName, server);

    internal string DatabaseName { get; }
    internal PostgresServerResource Server { get; }

    Expression IResourceWithConnectionString.ConnectionString => new Joined(new ConnectionStringValue(Server), $";Database={DatabaseName}");
    IReadOnlyList<(string Name, Expression Value)> IResourceWithConnectionString.ConnectionProperties => Server.Properties(DatabaseName);
}
