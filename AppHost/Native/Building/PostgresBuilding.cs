using System.Globalization;

namespace VendorRisk.AppHost.Native;

public static class PostgresBuilding
{
    public static IResourceBuilder<PostgresServerResource> AddPostgres(this IDistributedApplicationBuilder builder, string name,
        IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null) =>
        ResourceBuilder<PostgresServerResource>.Add(
            new PostgresServerResource(name, userName?.Resource, password?.Resource ?? ParameterBuilding.GeneratedPassword(name, special: true)), builder);

    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        builder.Resource.Databases.Add(database);
        return ResourceBuilder<PostgresDatabaseResource>.Add(database, builder.ApplicationBuilder);
    }

    // From version 18 on the image keeps its data one folder higher.
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(this IResourceBuilder<PostgresServerResource> builder, string name, bool isReadOnly = false) =>
        builder.WithVolume(name, Major(builder.Resource.Tag) >= 18 ? "/var/lib/postgresql" : "/var/lib/postgresql/data", isReadOnly);

    private static int Major(string tag) => int.Parse(tag.Split('.', '-')[0], CultureInfo.InvariantCulture);
}
