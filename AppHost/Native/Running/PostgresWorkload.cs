using System.Globalization;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>A PostgreSQL of the project's own from the system's package: loopback only, no socket in the file system, passwords for everybody.</summary>
internal sealed class PostgresWorkload(PostgresServerResource server, DataFolder data, Ports ports, RunValues values) : Workload(server)
{
    private string? programs;

    private int Port => ports.Of(Resource, "tcp");
    private string User => values.Of(server.User());
    private (string, string)[] Credentials => [("PGPASSWORD", values.Of(new ParameterValue(server.Password)))];
    private string[] Connection => ["-h", "127.0.0.1", "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", User];

    public override Command Prepare()
    {
        var runAs = Unprivileged.For("postgres", data.Path);
        var folder = data.Folder(Name, runAs);
        var cluster = Path.Combine(folder, "data");
        var version = File.Exists(Path.Combine(cluster, "PG_VERSION")) ? File.ReadAllText(Path.Combine(cluster, "PG_VERSION")).Trim() : null;
        programs = Programs.PostgresFolder(version) ?? throw new Refused("PostgreSQL is not installed (package postgresql).");
        if (version is null) Initialise(cluster, runAs);
        return new Command(
            Path.Combine(programs, "postgres"), "-D", cluster,
            "-c", "listen_addresses=127.0.0.1", "-c", string.Create(CultureInfo.InvariantCulture, $"port={Port}"), "-c", "unix_socket_directories=",
            "-c", "max_connections=200", "-c", "logging_collector=off")
        {
            RunAs = runAs,
            Folder = folder,
            // INT is the fast shutdown: open connections are closed. TERM would wait for them.
            StopSignal = "INT",
        };
    }

    public override Task<bool> IsHealthyAsync(CancellationToken cancellationToken) =>
        Task.Run(() => Tool.Succeeds(Path.Combine(programs!, "pg_isready"), ["-q", "-t", "2", .. Connection]), cancellationToken);

    public override void MakeReady()
    {
        var existing = Psql("select datname from pg_database").Split('\n');
        foreach (var database in server.Databases.Where(database => !existing.Contains(database.DatabaseName)))
            Psql($"create database \"{database.DatabaseName}\"");
    }

    private string Psql(string sql) => Tool.Run(Path.Combine(programs!, "psql"), [.. Connection, "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql], Credentials);

    private void Initialise(string cluster, Unprivileged? runAs)
    {
        // What an interrupted initdb left is not a cluster, and initdb refuses a folder with something in it.
        if (Directory.Exists(cluster)) Directory.Delete(cluster, recursive: true);
        data.WriteSecretly($"{Name}/password", Credentials[0].Item2);
        var passwordFile = data[$"{Name}/password"];
        runAs?.Own(passwordFile);
        string[] initdb = [Path.Combine(programs!, "initdb"), "-D", cluster, "-U", User, $"--pwfile={passwordFile}", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"];
        if (runAs is null) Tool.Run(initdb[0], initdb[1..]);
        else Tool.Run("setpriv", [.. runAs.Switch, .. initdb]);
        File.Delete(passwordFile);
    }
}
