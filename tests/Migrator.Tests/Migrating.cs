using Npgsql;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Migrator.Tests;

public sealed class Migrating
{
    [Fact]
    public async Task makes_every_database_and_queue_ready_and_may_be_repeated()
    {
        await using var broker = await TestBroker.Create();
        var settings = await MigratorProcess.Settings(broker.Address);

        for (var time = 1; time <= 2; time++)
        {
            var (exitCode, output) = await MigratorProcess.Run(settings);
            Assert.True(exitCode == 0, output);
        }

        foreach (var service in Platform.Services)
        {
            var address = new NpgsqlConnectionStringBuilder(settings[$"ConnectionStrings__{service.Database}"]);
            Assert.Empty(await TestDatabase.Column(
                address.ConnectionString,
                """
                select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and not (relrowsecurity and relforcerowsecurity) and relname <> '__EFMigrationsHistory'
                """));
            (address.Username, address.Password) = (service.Role, TestDatabase.Password);
            Assert.Empty(await TestDatabase.Column(address.ConnectionString, "select message_id::text from outbox"));
        }
    }

    [Fact]
    public async Task waits_for_servers_that_are_still_starting()
    {
        await using var broker = await TestBroker.Create();
        var postgres = new NpgsqlConnectionStringBuilder(await PostgresServer.Administrator);
        await using var gate = new TcpGate(postgres.Host!, postgres.Port);
        gate.Close();
        (postgres.Host, postgres.Port) = ("127.0.0.1", gate.Port);
        var waited = false;

        var (exitCode, output) = await MigratorProcess.Run(await MigratorProcess.Settings(broker.Address, postgres.ConnectionString), line =>
        {
            if (waited || !line.Contains("Waiting for", StringComparison.Ordinal))
                return;
            waited = true;
            gate.Open();
        });

        Assert.True(waited && exitCode == 0, output);
    }

    [Fact]
    public async Task stops_with_one_clear_line_when_a_password_is_missing()
    {
        await using var broker = await TestBroker.Create();
        var settings = await MigratorProcess.Settings(broker.Address);
        settings.Remove("Roles__intake_worker");

        var (exitCode, output) = await MigratorProcess.Run(settings);

        Assert.Equal(1, exitCode);
        Assert.Contains("Roles__intake_worker is not set", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
