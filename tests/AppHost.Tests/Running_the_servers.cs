using System.Diagnostics;
using System.Net.Sockets;

namespace VendorRisk.AppHost.Tests;

/// <summary>Real PostgreSQL and RabbitMQ, started as ./run starts them.</summary>
public sealed class Running_the_servers(DataFolderFixture folder) : IClassFixture<DataFolderFixture>
{
    private static readonly string[] Servers = ["postgres", "messaging"];

    [Fact]
    public async Task keeps_addresses_and_data_brings_back_what_dies_and_leaves_no_process_behind()
    {
        string address;
        using (var run = new AppHostProcess(folder.Path, "--only", "postgres,messaging"))
        {
            foreach (var server in Servers) await run.UntilAsync(server, "healthy");
            address = Address(run, "postgres");
            Assert.Contains("intakedb", await DatabasesAsync(address));

            Assert.Contains("killed", (await run.ControlAsync("kill", "postgres")).Output);
            await UntilAsync(() => run.State("postgres").GetProperty("restarts").GetInt32() == 1);
            await run.UntilAsync("postgres", "healthy");

            Assert.Contains("stopped", (await run.ControlAsync("stop", "messaging")).Output);
            Assert.False(Answers(Address(run, "messaging")));
            Assert.Contains("healthy", (await run.ControlAsync("start", "messaging")).Output);
            Assert.True(Answers(Address(run, "messaging")));

            Assert.Equal(1, (await run.ControlAsync("stop", "nobody")).Code);
            Assert.Contains("Another run is using", (await AppHostProcess.RunAsync("--data", folder.Path, "--only", "postgres")).Output);

            Assert.Equal(0, await run.EndAsync("TERM"));
            Assert.Empty(AppHostProcess.ProcessesOf(folder.Path));
        }

        using (var again = new AppHostProcess(folder.Path, "--only", "postgres"))
        {
            await again.UntilAsync("postgres", "healthy");
            Assert.Equal(address, Address(again, "postgres"));
            Assert.Contains("intakedb", await DatabasesAsync(address));

            var children = AppHostProcess.ProcessesOf(folder.Path).Where(pid => pid != again.Pid).ToList();
            Assert.NotEmpty(children);
            await again.EndAsync("KILL");
            await AppHostProcess.GoneAsync(children);
        }
    }

    private async Task<string> DatabasesAsync(string address)
    {
        var password = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Path, "secrets.json"))).RootElement.GetProperty("postgres-password").GetString();
        var psql = new ProcessStartInfo("psql", ["-h", "127.0.0.1", "-p", $"{new Uri(address).Port}", "-U", "postgres", "-A", "-t", "-c", "select datname from pg_database"]) { RedirectStandardOutput = true };
        psql.Environment["PGPASSWORD"] = password;
        using var process = Process.Start(psql)!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    private static string Address(AppHostProcess run, string server) => run.State(server).GetProperty("addresses").GetProperty("tcp").GetString()!;

    private static bool Answers(string address)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect("127.0.0.1", new Uri(address).Port);
            return true;
        }
        catch (SocketException refused) when (refused.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var deadline = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(deadline.Elapsed < TimeSpan.FromSeconds(60), "It did not happen within a minute.");
            await Task.Delay(50);
        }
    }
}
