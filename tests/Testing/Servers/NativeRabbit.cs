using System.Globalization;

namespace VendorRisk.Testing.Servers;

internal static class NativeRabbit
{
    // epmd is started here and not by the node, because one that a node starts outlives it.
    private const string Script =
        """
        set -eu
        as=()
        mkdir -p "$FOLDER/home"
        printf %s "$COOKIE" > "$FOLDER/home/.erlang.cookie"
        chmod 400 "$FOLDER/home/.erlang.cookie"
        printf '%s\n' "listeners.tcp.1 = 127.0.0.1:$PORT" "management.tcp.ip = 127.0.0.1" "management.tcp.port = $MANAGEMENT_PORT" 'default_user = app' "default_pass = $PASSWORD" \
            'vm_memory_high_watermark.absolute = 1GB' 'disk_free_limit.absolute = 50MB' 'log.console = false' > "$FOLDER/rabbitmq.conf"
        printf '[rabbitmq_management].' > "$FOLDER/plugins"
        if [ "$(id -u)" = 0 ]; then
            as=(setpriv --reuid=rabbitmq --regid=rabbitmq --clear-groups --)
            chown -R rabbitmq "$FOLDER"
        fi
        epmd=
        trap '[ ! -s "$FOLDER/pid" ] || kill -KILL "$(cat "$FOLDER/pid")" 2>/dev/null || true; [ -z "$epmd" ] || kill "$epmd" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$FOLDER"' EXIT
        cd "$FOLDER"
        export HOME="$FOLDER/home" ERL_EPMD_PORT="$EPMD_PORT" ERL_EPMD_ADDRESS=127.0.0.1 RABBITMQ_NODENAME="test$PORT@localhost" RABBITMQ_DIST_PORT="$DIST_PORT"
        export RABBITMQ_MNESIA_BASE="$FOLDER/data" RABBITMQ_LOG_BASE="$FOLDER/logs" RABBITMQ_CONFIG_FILE="$FOLDER/rabbitmq.conf" RABBITMQ_ENABLED_PLUGINS_FILE="$FOLDER/plugins"
        export RABBITMQ_PID_FILE="$FOLDER/pid" RABBITMQ_CONF_ENV_FILE="$FOLDER/none.conf"
        export RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} -start_epmd false +S 2:2 +sbwt none"
        ${as[@]+"${as[@]}"} epmd -port "$EPMD_PORT" -address 127.0.0.1 > /dev/null 2>&1 &
        epmd=$!
        { ${as[@]+"${as[@]}"} "$SERVER" > "$FOLDER/log" 2>&1 || true; touch "$FOLDER/ended"; } &
        exec > /dev/null 2>&1
        cat
        """;

    public static Task<RabbitServer> Start()
    {
        var server = Find() ?? throw new InvalidOperationException(
            "The tests need RabbitMQ: set Testing__RabbitMq to amqp://..., or start a container engine, or install it (apt install rabbitmq-server, brew install rabbitmq).");
        return ServerProcess.Started(() => Start(server));
    }

    private static async Task<RabbitServer> Start(string server)
    {
        var folder = ServerProcess.NewFolder("mq");
        var (port, management) = (FreePort.Next(), FreePort.Next());
        var password = Guid.NewGuid().ToString("n");
        var process = ServerProcess.Start(Script, new Dictionary<string, string>
        {
            ["FOLDER"] = folder, ["SERVER"] = server, ["PASSWORD"] = password, ["COOKIE"] = password,
            ["PORT"] = Text(port), ["MANAGEMENT_PORT"] = Text(management), ["EPMD_PORT"] = Text(FreePort.Next()), ["DIST_PORT"] = Text(FreePort.Next()),
        });
        var rabbit = new RabbitServer(new Uri($"amqp://app:{password}@127.0.0.1:{port}/"), new Uri($"http://127.0.0.1:{management}/"));
        await ServerProcess.WaitUntil(rabbit.Answers, process, folder, TimeSpan.FromSeconds(90));
        return rabbit;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Debian's wrapper in /usr/sbin insists on the package's own user and folders.
    private static string? Find() => new[] { "/usr/lib/rabbitmq/bin" }
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .Select(folder => Path.Combine(folder, "rabbitmq-server"))
        .FirstOrDefault(File.Exists);
}
