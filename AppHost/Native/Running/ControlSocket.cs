using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>"stop messaging" in, one answer out: over a socket in the data folder that only its owner can open.</summary>
internal sealed class ControlSocket : IDisposable
{
    // The name of a socket has 107 characters at most; a deep folder gets one in the folder for temporary files.
    private const int LongestName = 100;
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly string path;

    public ControlSocket(string path)
    {
        this.path = path;
        File.Delete(path);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        listener.Listen();
    }

    public static string PathIn(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "control.sock");
        return path.Length <= LongestName ? path : Path.Combine(Path.GetTempPath(), $"vendorrisk-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..12]}.sock");
    }

    public async Task AnswerAsync(Func<string, Task<string>> answer, CancellationToken closing)
    {
        while (true)
        {
            var asked = await listener.AcceptAsync(closing);
            _ = AnswerOneAsync(asked);
        }

        async Task AnswerOneAsync(Socket asked)
        {
            using var stream = new NetworkStream(asked, ownsSocket: true);
            using var reader = new StreamReader(stream, leaveOpen: true);
            if (await reader.ReadLineAsync(closing) is not { } question) return;
            // The answer to "stop" is still given when the run is closing.
            await stream.WriteAsync(Encoding.UTF8.GetBytes(await answer(question) + "\n"), CancellationToken.None);
        }
    }

    /// <summary>The other end: asks the run that uses the data folder.</summary>
    public static async Task<int> AskAsync(string dataFolder, string question)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(PathIn(dataFolder)));
        }
        catch (SocketException)
        {
            throw new Refused($"Nothing is running with the data folder {dataFolder}.");
        }

        using var stream = new NetworkStream(socket);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(question + "\n"));
        using var reader = new StreamReader(stream);
        var answer = (await reader.ReadToEndAsync()).TrimEnd();
        Console.WriteLine(answer);
        return answer.StartsWith("error:", StringComparison.Ordinal) ? 1 : 0;
    }

    public void Dispose()
    {
        listener.Dispose();
        File.Delete(path);
    }
}
