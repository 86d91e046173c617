using System.Net;
using System.Net.Sockets;

namespace VendorRisk.Testing.Servers;

/// <summary>
/// A way to a server that can be closed: an outage for one service alone, whatever the server runs in. Closing cuts every connection and
/// refuses new ones.
/// </summary>
public sealed class TcpGate : IAsyncDisposable
{
    private readonly string _host;
    private readonly int _port;
    private CancellationTokenSource _open = new();
    private TcpListener _listener;

    public TcpGate(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept(_listener, _open.Token);
    }

    public int Port { get; }

    /// <summary>The same address through this gate.</summary>
    public Uri Through(Uri address) => new UriBuilder(address) { Host = "127.0.0.1", Port = Port }.Uri;

    public void Close()
    {
        _open.Cancel();
        _listener.Stop();
    }

    public void Open()
    {
        _open = new CancellationTokenSource();
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = Accept(_listener, _open.Token);
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private async Task Accept(TcpListener listener, CancellationToken closed)
    {
        try
        {
            while (true)
                _ = Join(await listener.AcceptTcpClientAsync(closed), closed);
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The gate is closed.
        }
    }

    private async Task Join(TcpClient client, CancellationToken closed)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(_host, _port, closed);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(server.GetStream(), closed),
                    server.GetStream().CopyToAsync(client.GetStream(), closed));
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // Either side has gone: so does the other.
            }
        }
    }
}
