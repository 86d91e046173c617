using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace VendorRisk.Testing.Servers;

/// <summary>
/// Ports of loopback that nothing listens on. They lie below those that Linux (32768), macOS and Windows (49152) give to outgoing
/// connections, of which one could be taken before the server that was to have it starts; and none is given twice.
/// </summary>
public static class FreePort
{
    private static readonly ConcurrentDictionary<int, bool> Given = [];

    public static int Next()
    {
        int port;
        do
            port = Random.Shared.Next(20_000, 32_000);
        while (!Given.TryAdd(port, true) || !IsFree(port));
        return port;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
