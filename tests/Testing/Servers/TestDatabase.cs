using System.Collections.Concurrent;
using Npgsql;
using VendorRisk.Messaging;
using VendorRisk.Messaging.Database;

namespace VendorRisk.Testing.Servers;

/// <summary>A service's database with its real schema and roles: cloned from a template that was migrated once per test run.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string Password = "service";
    public const string WorkerPassword = "worker";
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Cloning = new(1);

    private readonly string _name;
    private readonly string _server;
    private readonly ServiceBlueprint _service;

    private TestDatabase(string name, string server, ServiceBlueprint service) => (_name, _server, _service) = (name, server, service);

    /// <summary>As the superuser, whom no row-level security binds: to look at what is really there.</summary>
    public string Administrator => With(user: null, password: null);

    public string AsService => With(_service.Role, Password);

    public string AsWorker => With(_service.WorkerRole, WorkerPassword);

    /// <summary>What the service is configured with.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        [$"ConnectionStrings:{_service.Database}"] = Administrator,
        ["Database:User"] = _service.Role,
        ["Database:Password"] = Password,
        ["Database:WorkerUser"] = _service.WorkerRole,
        ["Database:WorkerPassword"] = WorkerPassword,
    };

    public static async Task<TestDatabase> Create(ServiceBlueprint service)
    {
        var server = await PostgresServer.Administrator;
        var schema = new ServiceSchema(service, server, Password, WorkerPassword);
        await Templates.GetOrAdd(service.Database, _ => new(() => schema.Deploy(CancellationToken.None))).Value;
        var name = $"{service.Database}_{Guid.NewGuid():n}"[..40];
        await Clone(server, name, service);
        return new TestDatabase(name, server, service);
    }

    /// <summary>The first column of what is really there, as text.</summary>
    public Task<IReadOnlyList<string>> Column(string sql) => Column(Administrator, sql);

    public static async Task<IReadOnlyList<string>> Column(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
            values.Add(reader.GetString(0));
        return values;
    }

    public async ValueTask DisposeAsync() => await Execute(_server, $"drop database if exists {_name} with (force)");

    // A template cannot be copied while somebody is connected to it, so one clone at a time; another test process is waited for.
    private static async Task Clone(string server, string name, ServiceBlueprint service)
    {
        await Cloning.WaitAsync();
        try
        {
            await Eventually.Succeeds<PostgresException>(
                () => Execute(server, $"create database {name} template {service.Database} owner {service.OwnerRole}"),
                busy => busy.SqlState == PostgresErrorCodes.ObjectInUse);
        }
        finally
        {
            Cloning.Release();
        }
    }

    private static async Task Execute(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string With(string? user, string? password)
    {
        var builder = new NpgsqlConnectionStringBuilder(_server) { Database = _name };
        if (user is not null)
            (builder.Username, builder.Password) = (user, password);
        return builder.ConnectionString;
    }
}
