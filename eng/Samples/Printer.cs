using System.Diagnostics;

namespace VendorRisk.Samples;

/// <summary>Prints HTML to PDF with whichever print engine the machine has: chromium first (faster), else weasyprint.</summary>
internal static class Printer
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task PrintAsync(string html, string pdf)
    {
        if (Find("chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome") is { } browser)
        {
            var profile = Directory.CreateTempSubdirectory("vendorrisk-print-");
            try
            {
                string[] sandbox = OperatingSystem.IsLinux() && Environment.UserName == "root" ? ["--no-sandbox"] : [];
                await RunAsync(browser,
                [
                    "--headless", .. sandbox, "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    $"--user-data-dir={profile.FullName}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(Path.GetFullPath(html)).AbsoluteUri,
                ]);
            }
            finally
            {
                profile.Delete(recursive: true);
            }
        }
        else if (Find("weasyprint") is { } weasyprint)
        {
            await RunAsync(weasyprint, [html, pdf]);
        }
        else
        {
            throw new PrinterMissingException("To print the sample reports, install chromium or weasyprint (Debian and Ubuntu: apt-get install chromium).");
        }
    }

    private static string? Find(params string[] names) =>
        names.Select(name => Path.IsPathRooted(name) ? name : Search(name)).FirstOrDefault(path => path is not null && File.Exists(path));

    private static string? Search(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static async Task RunAsync(string command, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{command} did not start.");
        using var limit = new CancellationTokenSource(Limit);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Path.GetFileName(command)} did not print within {Limit.TotalSeconds} seconds.");
        }

        await output;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(command)} failed with exit code {process.ExitCode}: {await errors}");
    }
}

internal sealed class PrinterMissingException(string message) : Exception(message);
