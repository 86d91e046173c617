using VendorRisk.Sandboxing;


namespace VendorRisk.DocumentParsing;

/// <summary>Says at the start what stands between hostile files and this machine.</summary>
internal sealed class WallReport(Sandbox sandbox, ILogger<WallReport> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await sandbox.ProveAsync(stoppingToken) is { } weakness)
            log.LogWarning("Documents are read behind a weaker wall than they should be: {Weakness}", weakness);
        else
            log.LogInformation("Documents are read by sandboxed processes without network, files of this machine, or more memory and time than their limits.");
    }
}
