using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using VendorRisk.Intake.Documents;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Intake.Storage;

/// <summary>
/// Asks a clamd (Antivirus__Host, Antivirus__Port) about each upload; without a host nothing is asked. When it is configured and does not
/// answer, uploads are refused: a scanner that may be skipped by overloading it is none.
/// </summary>
internal sealed class VirusScanner(IConfiguration configuration)
{
    private const int DefaultPort = 3310;
    private readonly string? _host = configuration["Antivirus:Host"];
    private readonly int _port = configuration.GetValue("Antivirus:Port", DefaultPort);

    public async Task<VirusScan> Begin(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(_host))
            return new VirusScan(connection: null);
        var connection = new TcpClient();
        try
        {
            await connection.ConnectAsync(_host, _port, cancellationToken);
            await connection.GetStream().WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
            return new VirusScan(connection);
        }
        catch (Exception exception) when (exception is SocketException or IOException)
        {
            connection.Dispose();
            return new VirusScan(connection: null) { HasFailed = true };
        }
    }
}

/// <summary>One conversation: chunks with a 4-byte length before them, an empty one at the end, then "stream: OK" or "stream: Eicar-Test-Signature FOUND".</summary>
internal sealed class VirusScan(TcpClient? connection) : IAsyncDisposable
{
    public bool HasFailed { get; init; }

    // clamd closes the stream when it has seen enough (StreamMaxLength): that is no answer, and no answer is a refusal.
    private bool _isCut;

    public async Task Write(ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        if (connection is null || _isCut || chunk.IsEmpty)
            return;
        try
        {
            await Send(chunk, cancellationToken);
        }
        catch (IOException)
        {
            _isCut = true;
        }
    }

    public async Task<Error?> Finish(CancellationToken cancellationToken)
    {
        if (HasFailed || _isCut)
            return new ScannerUnavailable();
        if (connection is null)
            return null;
        try
        {
            await Send(ReadOnlyMemory<byte>.Empty, cancellationToken);
            using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
            var answer = (await reader.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
            return answer.EndsWith(" OK", StringComparison.Ordinal) ? null
                : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? new DocumentInfected()
                : new ScannerUnavailable();
        }
        catch (IOException)
        {
            return new ScannerUnavailable();
        }
    }

    public ValueTask DisposeAsync()
    {
        connection?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Send(ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)chunk.Length);
        await connection!.GetStream().WriteAsync(length, cancellationToken);
        await connection.GetStream().WriteAsync(chunk, cancellationToken);
    }
}
