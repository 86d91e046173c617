using System.Diagnostics;

namespace VendorRisk.AppHost.Tests;

/// <summary>What <c>./run</c> and <c>./test</c> ask of the machine before anything starts, on a machine with no package manager and none of the tools.</summary>
public sealed class A_tool_that_is_missing : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("vendorrisk-path-").FullName;

    [Theory]
    [InlineData("pdftotext", "poppler-utils")]
    [InlineData("tesseract", "tesseract-ocr")]
    [InlineData("qpdf", "qpdf")]
    [InlineData("weasyprint", "weasyprint")]
    [InlineData("npm", "npm")]
    public async Task is_named_with_the_package_that_brings_it(string tool, string package)
    {
        var (code, said) = await RequireAsync(tool);
        Assert.Equal(1, code);
        Assert.Contains($"Missing and not installed: {tool}.", said, StringComparison.Ordinal);
        Assert.Contains(package, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_asked_for_where_it_is_there()
    {
        await File.WriteAllTextAsync(Path.Combine(path, "qpdf"), "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(path, "qpdf"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var (code, said) = await RequireAsync("qpdf");
        Assert.Equal((0, ""), (code, said));
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    private async Task<(int Code, string Said)> RequireAsync(string tool)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", $". eng/prerequisites.sh; tr() {{ /usr/bin/tr \"$@\"; }}; require_tools {tool}"])
        {
            WorkingDirectory = AppHostProcess.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = path;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
