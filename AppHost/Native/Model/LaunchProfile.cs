using System.Text.Json;

namespace VendorRisk.AppHost.Native;

/// <summary>
/// A project has addresses when its launch profile has them, as in Aspire:
/// { "profiles": { "http": { "commandName": "Project", "applicationUrl": "http://localhost:5080", "environmentVariables": { ... } } } }
/// </summary>
internal sealed record LaunchProfile(string Name, IReadOnlyList<Uri> Addresses, IReadOnlyDictionary<string, string> Environment)
{
    public static LaunchProfile? Read(string projectPath)
    {
        var file = Path.Combine(Path.GetDirectoryName(projectPath)!, "Properties", "launchSettings.json");
        if (!File.Exists(file)) return null;

        using var settings = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var profile in settings.RootElement.GetProperty("profiles").EnumerateObject())
        {
            if (profile.Value.GetProperty("commandName").GetString() != "Project") continue;
            var addresses = profile.Value.TryGetProperty("applicationUrl", out var urls) ? urls.GetString()!.Split(';').Select(url => new Uri(url)) : [];
            var environment = profile.Value.TryGetProperty("environmentVariables", out var variables)
                ? variables.EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString()!) : [];
            return new LaunchProfile(profile.Name, [.. addresses], environment);
        }

        return null;
    }
}
