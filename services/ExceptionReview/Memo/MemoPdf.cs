using System.Text;
using VendorRisk.Sandboxing;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as PDF, printed from its HTML by the system's weasyprint, behind the same wall as every other tool.</summary>
public static class MemoPdf
{
    public const string HowToInstall = "PDF needs weasyprint. Install it with: apt install weasyprint (macOS: brew install weasyprint).";

    // Python with its libraries maps a lot before it does anything; a memo of a hundred pages takes some seconds.
    private static readonly ToolLimits Limits = new(Memory: 4L << 30, Cpu: TimeSpan.FromSeconds(60), Wall: TimeSpan.FromSeconds(120), Output: 64 << 20);

    /// <summary>The PDF, or null where weasyprint is not installed.</summary>
    /// <exception cref="InvalidOperationException">It is installed and failed; the message has its last words.</exception>
    public static async Task<byte[]?> PrintAsync(Sandbox sandbox, string html, CancellationToken cancellationToken)
    {
        var pdf = new MemoryStream();
        await sandbox.Cores.WaitAsync(cancellationToken);
        try
        {
            var call = new ToolCall("weasyprint", ["--quiet", "--encoding", "utf-8", "-", "-"], Encoding.UTF8.GetBytes(html), Limits);
            var run = await sandbox.RunAsync(call, output => output.CopyTo(pdf), cancellationToken);
            return run.Ending switch
            {
                ToolEnding.Missing => null,
                ToolEnding.Done when pdf.Length > 0 => pdf.ToArray(),
                _ => throw new InvalidOperationException($"weasyprint could not print the memo ({run.Ending}, {run.ExitCode}): {run.Complaint.Trim()}"),
            };
        }
        finally
        {
            sandbox.Cores.Release();
        }
    }
}
