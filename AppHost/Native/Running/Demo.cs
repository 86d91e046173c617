using System.Diagnostics;

namespace VendorRisk.AppHost.Native.Running;

/// <summary>
/// Runs eng/demo, which uploads the sample reports as a person would. It learns where things are and how to sign in from
/// its environment. Done once for a data folder; one that failed is tried again at the next run.
/// </summary>
internal sealed class Demo(DataFolder data, Welcome welcome, ParameterValues parameters, Log log)
{
    private static readonly string[] Services = ["web", "identity", "intake", "document-parsing", "exception-review", "notification", "mailbox"];

    private string Mark => data["demo.pending"];

    /// <summary>Remembers at the first run that the samples are wanted.</summary>
    public void Want(bool? asked)
    {
        if (asked ?? data.IsNew) File.WriteAllText(Mark, "");
        else if (asked is false) File.Delete(Mark);
    }

    public async Task RunAsync(CancellationToken closing)
    {
        if (!File.Exists(Mark)) return;
        var program = Path.GetFullPath(Path.Combine(Projects.Project.AppHostDirectory, "..", "eng", "demo"));
        if (!File.Exists(program))
        {
            log.Say("demo: eng/demo is not there; no sample reports were uploaded.");
            return;
        }

        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var service in Services)
            if (welcome.Address(service) is { } address) start.Environment[$"{service.Replace('-', '_').ToUpperInvariant()}_ADDRESS"] = address;
        start.Environment["DEMO_OWNER"] = welcome.AdminEmail;
        start.Environment["DEMO_CLIENT_SECRET"] = parameters.OfSecret("demo-client-secret");
        start.Environment["DEMO_DATA"] = data.Folder("demo");
        using var process = Process.Start(start)!;
        var lines = Task.WhenAll(PumpAsync(process.StandardOutput), PumpAsync(process.StandardError));
        try
        {
            await process.WaitForExitAsync(closing);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return;
        }

        await lines;
        if (process.ExitCode == 0) File.Delete(Mark);
        else log.Say($"demo: eng/demo ended with code {process.ExitCode}; the next run tries again (or --no-demo).");

        async Task PumpAsync(StreamReader reader)
        {
            while (await reader.ReadLineAsync(CancellationToken.None) is { } line) log.Say($"demo: {line}");
        }
    }
}
