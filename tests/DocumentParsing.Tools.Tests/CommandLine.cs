using System.Diagnostics;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>What a call of <c>vendorrisk</c> left: its exit code, and both outputs.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Errors)
{
    public static Task<CommandLine> RunAsync(params string[] arguments) => RunWithAsync(input: "", path: null, arguments);

    public static async Task<CommandLine> RunWithAsync(string input, string? path, params string[] arguments)
    {
        var command = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        command.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "vendorrisk.dll"));
        foreach (var argument in arguments)
            command.ArgumentList.Add(argument);
        if (path is not null)
            command.Environment["PATH"] = path;
        using var process = Process.Start(command)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandLine(process.ExitCode, await output, await errors);
    }
}
