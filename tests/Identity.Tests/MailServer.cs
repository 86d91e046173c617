using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using VendorRisk.Testing;

namespace VendorRisk.Identity.Tests;

/// <summary>Takes mails over SMTP, as much of RFC 5321 as a client needs, and shows them.</summary>
public sealed partial class MailServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();

    public MailServer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = Accept();
    }

    public int Port { get; }

    public IReadOnlyList<ReceivedMail> To(string address) => [.. _mails.Where(m => m.To == address)];

    /// <summary>Waits for so many mails to the address, and returns the link in the last.</summary>
    public async Task<Uri> Link(string address, int mails = 1)
    {
        var received = await Eventually.Becomes(() => Task.FromResult(To(address)), all => all.Count >= mails, $"{mails} mails to {address}");
        return new Uri(Address().Match(received[mails - 1].Text).Value);
    }

    public void Dispose() => _listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true) _ = Converse(await _listener.AcceptTcpClientAsync());
        }
        catch (ObjectDisposedException)
        {
            // The test is over.
        }
        catch (SocketException)
        {
            // The test is over, while a connection was waited for.
        }
    }

    private async Task Converse(TcpClient client)
    {
        using var connection = client;
        using StreamReader reader = new(client.GetStream(), Encoding.ASCII);
        await using StreamWriter writer = new(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var to = "";
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase)) to = line[8..].Trim('<', '>', ' ');
            if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                _mails.Enqueue(await Receive(to, reader));
            }
            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine");
        }
    }

    private static async Task<ReceivedMail> Receive(string to, StreamReader reader)
    {
        StringBuilder head = new(), body = new();
        var current = head;
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            if (line.Length == 0) current = body;
            current.AppendLine(line);
        }
        return new ReceivedMail(to, head.ToString(), Encoding.UTF8.GetString(Convert.FromBase64String(body.ToString())));
    }

    [GeneratedRegex(@"http\S+")]
    private static partial Regex Address();
}

public sealed record ReceivedMail(string To, string Head, string Text);
