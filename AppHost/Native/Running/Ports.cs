using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>Ports are kept between runs, so that addresses stay; where one is taken by now, another is found and said.</summary>
internal sealed class Ports
{
    private readonly Lock guard = new();
    private readonly DataFolder data;
    private readonly RunOptions options;
    private readonly Log log;
    private readonly Dictionary<string, int> kept;
    private readonly Dictionary<string, int> given = [];

    public Ports(DataFolder data, RunOptions options, Log log)
    {
        (this.data, this.options, this.log) = (data, options, log);
        kept = File.Exists(data["ports.json"]) ? JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(data["ports.json"]))! : [];
    }

    public int Of(Resource resource, string endpointName)
    {
        var endpoint = resource.Endpoints.Single(endpoint => endpoint.Name == endpointName);
        return Of($"{resource.Name}/{endpointName}", endpoint.Port, options.Ports.TryGetValue(resource.Name, out var wanted) && endpoint == resource.Endpoints[0] ? wanted : null);
    }

    /// <summary>A port of a server's own that nobody else is told of.</summary>
    public int OfOwn(string name) => Of(name, preferred: null, wanted: null);

    private int Of(string name, int? preferred, int? wanted)
    {
        lock (guard)
        {
            if (given.TryGetValue(name, out var port)) return port;
            if (wanted is { } explicitly && !IsFree(explicitly)) throw new Refused($"Port {explicitly}, asked for by --port for {name}, is in use.");
            port = wanted ?? Choose(name, kept.TryGetValue(name, out var before) ? before : preferred);
            given[name] = kept[name] = port;
            File.WriteAllText(data["ports.json"], JsonSerializer.Serialize(kept));
            return port;
        }
    }

    private int Choose(string name, int? candidate)
    {
        if (candidate is { } port && !given.ContainsValue(port) && IsFree(port)) return port;
        var other = FindFree();
        while (given.ContainsValue(other) || !IsFree(other)) other = FindFree();
        if (candidate is not null) log.Say($"Port {candidate} is in use; {name} gets {other}.");
        return other;
    }

    private static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // "localhost" is both loopback addresses, and a server wants the port on each.
    private static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return true;
        }
        catch (SocketException taken)
        {
            // A machine without IPv6 says so here; its port is free in the only sense it can be.
            return taken.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
