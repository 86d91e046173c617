namespace VendorRisk.AppHost.Native.Running;

/// <summary>A service, started from its built assembly in its own folder: settings and static files are found as by "dotnet run".</summary>
internal sealed class ProjectWorkload(ProjectResource project, RunValues values) : Workload(project)
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(3) };

    public override Command Prepare()
    {
        var environment = new Dictionary<string, string>(project.Profile?.Environment ?? new Dictionary<string, string>()) { ["OTEL_SERVICE_NAME"] = Name };
        if (project.Endpoints.Count > 0) environment["ASPNETCORE_URLS"] = string.Join(';', project.Endpoints.Select(endpoint => values.Address(project, endpoint)));
        foreach (var (name, value) in project.Environment) environment[name] = values.Of(value);
        return new Command(DotNet, Assembly()) { Folder = Path.GetDirectoryName(project.ProjectPath)!, Environment = environment };
    }

    public override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        if (project.HealthPath is null) return true;
        try
        {
            using var answer = await Http.GetAsync(values.Address(project, project.Endpoints[0]) + project.HealthPath, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    // "dotnet AppHost.dll" runs in the program that can start the others as well; "dotnet run" starts an executable of its own.
    private static string DotNet => Path.GetFileName(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    // artifacts/bin/AppHost/debug/ and artifacts/bin/VendorRisk.Intake/debug/VendorRisk.Intake.dll
    private string Assembly()
    {
        var name = Path.GetFileNameWithoutExtension(project.ProjectPath);
        var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var assembly = Path.Combine(own.Parent!.Parent!.FullName, name, own.Name, name + ".dll");
        return File.Exists(assembly) ? assembly : throw new Refused($"{Name} has not been built ({assembly} is not there): dotnet build AppHost.");
    }
}
