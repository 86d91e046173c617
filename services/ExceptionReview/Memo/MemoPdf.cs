using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace VendorRisk.ExceptionReview.Memo;

/// <summary>A memo as PDF, printed from its HTML by the system's weasyprint.</summary>
public static class MemoPdf
{
    public const string HowToInstall = "PDF needs weasyprint. Install it with: apt install weasyprint (macOS: brew install weasyprint).";

    /// <summary>The PDF, or null where weasyprint is not installed.</summary>
    /// <exception cref="InvalidOperationException">It is installed and failed; the message has its last words.</exception>
    public static async Task<byte[]?> PrintAsync(string html, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("weasyprint") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "--quiet", "--encoding", "utf-8", "-", "-" }) start.ArgumentList.Add(argument);
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        using var stop = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        using var pdf = new MemoryStream();
        var printed = process.StandardOutput.BaseStream.CopyToAsync(pdf, cancellationToken);
        var said = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(html), cancellationToken);
        process.StandardInput.Close();
        await printed;
        await process.WaitForExitAsync(cancellationToken);
        var complaint = await said;
        return process.ExitCode == 0 && pdf.Length > 0 ? pdf.ToArray() : throw new InvalidOperationException($"weasyprint ended with {process.ExitCode}: {complaint.Trim()}");
    }
}
