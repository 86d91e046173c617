using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Intake.Tests;

public sealed class Scanning_for_viruses(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task refuses_what_the_scanner_finds_and_takes_the_rest()
    {
        using var scanner = new Scanner("BAD");
        await intake.Restart(At(scanner.Port));
        var vendor = await intake.AddVendor("Scanned");
        var files = intake.StoredFiles();

        await IntakeApplication.Post(intake.Purchaser, vendor, [.. IntakeApplication.Pdf(100_000), .. "BAD"u8]).IsProblem(HttpStatusCode.BadRequest, "infected");
        Assert.Equal(files, intake.StoredFiles());
        await intake.Upload(vendor, IntakeApplication.Pdf(200_000));
    }

    [Fact]
    public async Task refuses_everything_while_a_configured_scanner_does_not_answer()
    {
        await intake.Restart(At(FreePort.Next()));

        await IntakeApplication.Post(intake.Purchaser, await intake.AddVendor("Unscanned"), IntakeApplication.Pdf()).IsProblem(HttpStatusCode.ServiceUnavailable, "scanner-unavailable");
    }

    private static Dictionary<string, string?> At(int port) => new() { ["Antivirus:Host"] = "127.0.0.1", ["Antivirus:Port"] = port.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Speaks clamd's INSTREAM and finds one word.</summary>
    private sealed class Scanner : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public Scanner(string word)
        {
            _listener.Start();
            _ = Serve(word);
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public void Dispose() => _listener.Dispose();

        private async Task Serve(string word)
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                await stream.ReadExactlyAsync(new byte["zINSTREAM\0".Length]);
                var seen = new MemoryStream();
                for (var chunk = await Chunk(stream); chunk.Length > 0; chunk = await Chunk(stream))
                    seen.Write(chunk);
                var found = seen.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(word)) >= 0;
                await stream.WriteAsync(Encoding.ASCII.GetBytes(found ? "stream: Test-Signature FOUND\0" : "stream: OK\0"));
            }
        }

        private static async Task<byte[]> Chunk(NetworkStream stream)
        {
            var length = new byte[4];
            await stream.ReadExactlyAsync(length);
            var chunk = new byte[BinaryPrimitives.ReadUInt32BigEndian(length)];
            await stream.ReadExactlyAsync(chunk);
            return chunk;
        }
    }
}
