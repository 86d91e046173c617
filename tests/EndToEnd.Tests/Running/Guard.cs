using System.Diagnostics;

namespace VendorRisk.EndToEnd.Tests.Running;

/// <summary>Ends the platform also when the test run itself is killed: this shell's input then ends, however that came.</summary>
internal sealed class Guard : IDisposable
{
    private const string Script = """
        trap '' INT TERM HUP
        while read -r _; do :; done
        kill -s TERM "$1" || exit 0
        while kill -0 "$1"; do sleep 0.5; done
        rm -rf "$2"
        """;

    private readonly Process _shell;

    public Guard(int platform, string folder) =>
        _shell = Process.Start(new ProcessStartInfo("bash", ["-c", Script, "guard", $"{platform}", folder]) { RedirectStandardInput = true, RedirectStandardError = true })!;

    /// <summary>The platform has ended by itself.</summary>
    public void Dispose()
    {
        _shell.Kill();
        _shell.WaitForExit();
        _shell.Dispose();
    }
}
