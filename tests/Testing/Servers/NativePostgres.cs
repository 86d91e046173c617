using System.Globalization;
using Npgsql;

namespace VendorRisk.Testing.Servers;

internal static class NativePostgres
{
    private const string Password = "only-for-this-test-run";

    // Refuses to run as root, so root drops to the package's own user. Nothing in it must survive a crash: no fsync.
    private const string Script =
        """
        set -eu
        as=()
        mkdir -p "$FOLDER"
        printf %s "$PASSWORD" > "$FOLDER/pw"
        if [ "$(id -u)" = 0 ]; then
            as=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
            chown -R postgres "$FOLDER"
        fi
        trap '[ ! -s "$FOLDER/data/postmaster.pid" ] || kill -QUIT "$(head -n 1 "$FOLDER/data/postmaster.pid")" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$FOLDER"' EXIT
        cd "$FOLDER"
        ${as[@]+"${as[@]}"} "$BIN/initdb" -D "$FOLDER/data" -U app --pwfile="$FOLDER/pw" -A scram-sha-256 -E UTF8 --locale=C --no-sync --no-instructions > "$FOLDER/log" 2>&1
        printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $PORT" "unix_socket_directories = '$FOLDER'" 'max_connections = 200' \
            'fsync = off' 'synchronous_commit = off' 'full_page_writes = off' >> "$FOLDER/data/postgresql.conf"
        { ${as[@]+"${as[@]}"} "$BIN/postgres" -D "$FOLDER/data" >> "$FOLDER/log" 2>&1 || true; touch "$FOLDER/ended"; } &
        exec > /dev/null 2>&1
        cat
        """;

    public static Task<string> Start()
    {
        var bin = FindBin() ?? throw new InvalidOperationException(
            "The tests need PostgreSQL: set Testing__Postgres to an administrator's connection string, or start a container engine, or install it (apt install postgresql, brew install postgresql).");
        return ServerProcess.Started(() => Start(bin));
    }

    private static async Task<string> Start(string bin)
    {
        var folder = ServerProcess.NewFolder("pg");
        var port = FreePort.Next();
        var process = ServerProcess.Start(Script, new Dictionary<string, string>
        {
            ["FOLDER"] = folder, ["BIN"] = bin, ["PORT"] = port.ToString(CultureInfo.InvariantCulture), ["PASSWORD"] = Password,
        });
        var address = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "app", Password = Password, Database = "postgres" }.ConnectionString;
        await ServerProcess.WaitUntil(() => Answers(address), process, folder, TimeSpan.FromSeconds(60));
        return address;
    }

    // /usr/lib/postgresql/15/bin on Debian; on the PATH elsewhere.
    private static string? FindBin() => new[] { "/usr/lib/postgresql" }.Where(Directory.Exists).SelectMany(Directory.GetDirectories)
        .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
        .Select(folder => Path.Combine(folder, "bin"))
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    private static async Task<bool> Answers(string address)
    {
        try
        {
            await using var connection = new NpgsqlConnection(address + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
