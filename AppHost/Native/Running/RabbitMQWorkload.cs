using System.Net.Sockets;
using System.Security.Cryptography;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>A RabbitMQ of the project's own from the system's package, with a port mapper of its own: nothing is shared with a broker that may run beside it.</summary>
internal sealed class RabbitMQWorkload(RabbitMQServerResource server, DataFolder data, Ports ports, RunValues values) : Workload(server)
{
    private bool greeted;

    private string Folder => data[Name];
    private string Cookie => Path.Combine(Folder, "home", ".erlang.cookie");
    private Unprivileged? RunAs => Unprivileged.For("rabbitmq", data.Path);
    private string MapperPort => Text(ports.OfOwn($"{Name}/epmd"));

    public override Command? Companion =>
        new(Programs.Named("epmd") ?? throw new Refused("Erlang's epmd is not installed (package rabbitmq-server brings it)."), "-address", "127.0.0.1", "-port", MapperPort)
        {
            RunAs = RunAs,
            Patience = TimeSpan.FromSeconds(2),
        };

    public override Command Prepare()
    {
        greeted = false;
        var program = Programs.RabbitMQServer ?? throw new Refused("RabbitMQ is not installed (package rabbitmq-server).");
        Directory.CreateDirectory(Path.Combine(Folder, "home"));
        Directory.CreateDirectory(Path.Combine(Folder, "log"));
        if (!File.Exists(Cookie))
        {
            File.WriteAllText(Cookie, RandomNumberGenerator.GetHexString(32));
            File.SetUnixFileMode(Cookie, UnixFileMode.UserRead);
        }

        var management = server.Endpoints.Any(endpoint => endpoint.Name == "management");
        // default_user and default_pass are read at the first start only, and then kept in the broker's own store. What it
        // has to say about itself goes to its own log folder; warnings are for the console.
        data.WriteSecretly($"{Name}/rabbitmq.conf", $"""
            listeners.tcp.1 = 127.0.0.1:{Text(ports.Of(server, "tcp"))}
            default_user = {values.Of(server.User())}
            default_pass = {values.Of(new ParameterValue(server.Password))}
            loopback_users = none
            vm_memory_high_watermark.absolute = 1GB
            disk_free_limit.absolute = 200MB
            log.console = true
            log.console.level = warning
            log.file.level = info
            {(management ? $"management.tcp.ip = 127.0.0.1\nmanagement.tcp.port = {Text(ports.Of(server, "management"))}" : "")}

            """);
        File.WriteAllText(Path.Combine(Folder, "enabled_plugins"), management ? "[rabbitmq_management]." : "[].");
        data.Folder(Name, RunAs);
        return new Command(program) { RunAs = RunAs, Folder = Folder, Environment = Settings(), Patience = TimeSpan.FromSeconds(20) };
    }

    /// <summary>
    /// A broker that answers the protocol's greeting has started. Afterwards an open port is enough: it warns in its log of
    /// every connection that greets and goes.
    /// </summary>
    public override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(3));
        try
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", ports.Of(server, "tcp"), patience.Token);
            if (greeted) return true;
            await socket.SendAsync(new byte[] { 0x41, 0x4D, 0x51, 0x50, 0, 0, 9, 1 }, patience.Token);
            var answer = new byte[1];
            return greeted = await socket.ReceiveAsync(answer, patience.Token) == 1;
        }
        catch (SocketException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["HOME"] = Path.Combine(Folder, "home"),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_EPMD_PORT"] = MapperPort,
        ["RABBITMQ_NODENAME"] = $"{Name}@localhost",
        ["RABBITMQ_DIST_PORT"] = Text(ports.OfOwn($"{Name}/distribution")),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(Folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(Folder, "log"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(Folder, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(Folder, "none.conf"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(Folder, "enabled_plugins"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(Folder, "pid"),
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1} +S 2:2 +sbwt none",
        // The script then becomes the broker instead of watching over it, so that a signal to this process reaches the broker.
        ["RUNNING_UNDER_SYSTEMD"] = "1",
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
