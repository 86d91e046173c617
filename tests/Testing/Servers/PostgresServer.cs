using VendorRisk.Testing.Containers;

namespace VendorRisk.Testing.Servers;

/// <summary>
/// The PostgreSQL that this test run uses, started once per process: the one that Testing__Postgres names (its administrator's connection
/// string), else a container, else a throw-away cluster of the system's PostgreSQL. Without any of them the run fails.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(Start);

    /// <summary>The administrator's connection string.</summary>
    public static Task<string> Administrator => Started.Value;

    private static async Task<string> Start()
    {
        var configured = Environment.GetEnvironmentVariable("Testing__Postgres");
        var (address, how) = configured is { Length: > 0 } ? (configured, "as configured in Testing__Postgres")
            : await TestContainers.TryStartPostgres() is { } container ? (container, "in a container")
            : (await NativePostgres.Start(), "a throw-away native cluster");
        Console.WriteLine($"PostgreSQL for the tests: {how}");
        return address;
    }
}
