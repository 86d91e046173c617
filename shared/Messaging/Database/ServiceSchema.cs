using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace VendorRisk.Messaging.Database;

/// <summary>
/// A service's database made ready: roles, migrations as the owner, grants, and proof that no table was left without row-level security.
/// The only place where a superuser's credentials are used. May be repeated.
/// </summary>
public sealed class ServiceSchema(ServiceBlueprint service, string administrator, string password, string workerPassword)
{
    private const string History = "__EFMigrationsHistory";

    public async Task Deploy(CancellationToken cancellationToken)
    {
        var here = new NpgsqlConnectionStringBuilder(administrator) { Database = service.Database, Pooling = false };
        var server = new NpgsqlConnectionStringBuilder(administrator) { Database = "postgres", Pooling = false };
        await using (var connection = await Locked(server.ConnectionString, cancellationToken))
        {
            await DeployRoles(connection, cancellationToken);
            await DeployDatabase(connection, cancellationToken);
        }

        // Tables belong to who creates them: a role nobody logs in as. Not to the superuser, whom no policy binds.
        here.Options = $"-c role={service.OwnerRole}";
        await using var migrations = service.CreateContext(here.ConnectionString);
        await migrations.Database.MigrateAsync(cancellationToken);

        await using var owner = new NpgsqlConnection(here.ConnectionString);
        await owner.OpenAsync(cancellationToken);
        await Grant(owner, cancellationToken);
        await Verify(owner, cancellationToken);
    }

    private async Task DeployRoles(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await DeployRole(connection, service.OwnerRole, "nologin", password: null, cancellationToken);
        await DeployRole(connection, service.Role, "login", password, cancellationToken);
        await DeployRole(connection, service.WorkerRole, "login", workerPassword, cancellationToken);
        await Execute(connection, $"grant {service.OwnerRole} to current_user", cancellationToken);
    }

    private static async Task DeployRole(NpgsqlConnection connection, string role, string login, string? password, CancellationToken cancellationToken)
    {
        if (!await Exists(connection, "select from pg_roles where rolname = @name", role, cancellationToken))
            await Execute(connection, $"create role {role}", cancellationToken);
        await Execute(connection, $"alter role {role} {login} nosuperuser nobypassrls nocreatedb nocreaterole noreplication", cancellationToken);
        if (password is null)
            return;
        // A password cannot be a parameter of ALTER ROLE; the server quotes it.
        await using var quote = new NpgsqlCommand("select quote_literal(@password)", connection);
        quote.Parameters.AddWithValue("password", password);
        await Execute(connection, $"alter role {role} password {await quote.ExecuteScalarAsync(cancellationToken)}", cancellationToken);
    }

    private async Task DeployDatabase(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (!await Exists(connection, "select from pg_database where datname = @name", service.Database, cancellationToken))
            await Execute(connection, $"create database {service.Database}", cancellationToken);
        await Execute(connection, $"alter database {service.Database} owner to {service.OwnerRole}", cancellationToken);
        await Execute(connection, $"revoke all on database {service.Database} from public", cancellationToken);
        await Execute(connection, $"grant connect on database {service.Database} to {service.Role}, {service.WorkerRole}", cancellationToken);
    }

    private Task Grant(NpgsqlConnection owner, CancellationToken cancellationToken) => Execute(
        owner,
        $"""
        revoke all on schema public from public;
        grant usage on schema public to {service.Role}, {service.WorkerRole};
        grant select, insert, update, delete on all tables in schema public to {service.Role};
        grant usage, select on all sequences in schema public to {service.Role};
        revoke all on "{History}" from {service.Role};
        """,
        cancellationToken);

    private async Task Verify(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select string_agg(relname, ', ' order by relname) from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '{History}' and not (relrowsecurity and relforcerowsecurity)
            """,
            owner);
        if (await command.ExecuteScalarAsync(cancellationToken) is string open)
            throw new InvalidOperationException($"Tables of {service.Database} without row-level security: {open}. Their migration lacks EnableTenancy.");
    }

    private static async Task<NpgsqlConnection> Locked(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        // Two migrators, or two test runs on one server, would both find a role missing. Released with the connection.
        await Execute(connection, "select pg_advisory_lock(7302166)", cancellationToken);
        return connection;
    }

    private static async Task<bool> Exists(NpgsqlConnection connection, string query, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"select exists({query})", connection);
        command.Parameters.AddWithValue("name", name);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
