using System.Diagnostics;
using Npgsql;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Migrator.Tests;

/// <summary>The migrator as it is started: a process, with environment variables, that ends.</summary>
internal static class MigratorProcess
{
    public static async Task<Dictionary<string, string>> Settings(Uri broker, string? postgres = null)
    {
        var server = postgres ?? await PostgresServer.Administrator;
        var settings = new Dictionary<string, string> { ["ConnectionStrings__messaging"] = broker.ToString() };
        foreach (var service in Platform.Services)
        {
            settings[$"ConnectionStrings__{service.Database}"] = new NpgsqlConnectionStringBuilder(server) { Database = service.Database }.ConnectionString;
            settings[$"Roles__{service.Role}"] = TestDatabase.Password;
            settings[$"Roles__{service.WorkerRole}"] = TestDatabase.WorkerPassword;
        }

        return settings;
    }

    /// <param name="sees">Called with each line of the log while it runs.</param>
    public static async Task<(int ExitCode, string Output)> Run(Dictionary<string, string> settings, Action<string>? sees = null)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Platform).Assembly.Location]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            sees?.Invoke(line);
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, string.Join('\n', output));
    }
}
