using System.Diagnostics;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>A short-lived system program: its outcome is all that matters.</summary>
internal static class Tool
{
    public static bool Succeeds(string program, params string[] arguments) => Start(program, arguments, []).Code == 0;

    public static string Run(string program, params string[] arguments) => Run(program, arguments, []);

    public static string Run(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var (code, output) = Start(program, arguments, environment);
        return code == 0 ? output : throw new Refused($"{Path.GetFileName(program)} ended with {code}: {output.Trim().Split('\n')[^1]}");
    }

    public static (int Code, string Output) Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        // In a session of its own, so that Ctrl-C does not break off what is half done (initdb).
        var line = OwnSession.Of(program, arguments);
        var start = new ProcessStartInfo(line.Program, line.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = "/" };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new Refused($"{program} could not be started.");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
