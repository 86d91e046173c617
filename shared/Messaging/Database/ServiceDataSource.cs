using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Npgsql;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Messaging.Database;

/// <summary>The two ways into a service's database: as the service, and as its worker. Never as the user of the connection string, who is a superuser.</summary>
public sealed class ServiceDataSource<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    internal ServiceDataSource(IConfiguration configuration, ServiceBlueprint blueprint)
    {
        var server = configuration.Required($"ConnectionStrings:{blueprint.Database}", "the database of this service");
        Own = Build(server, configuration, "Database:User", "Database:Password", blueprint.Name, pool: 20);
        Worker = Build(server, configuration, "Database:WorkerUser", "Database:WorkerPassword", blueprint.Name + " worker", pool: 6);
    }

    public NpgsqlDataSource Own { get; }

    public NpgsqlDataSource Worker { get; }

    public async ValueTask DisposeAsync()
    {
        await Own.DisposeAsync();
        await Worker.DisposeAsync();
    }

    // A server has 100 connections by default, for all services together.
    private static NpgsqlDataSource Build(string server, IConfiguration configuration, string user, string password, string name, int pool) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server)
        {
            Username = configuration.Required(user, "the role this service logs in to its database as"),
            Password = configuration.Required(password, "the password of that role"),
            ApplicationName = name,
            MaxPoolSize = pool,
        });
}
