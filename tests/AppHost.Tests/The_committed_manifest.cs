using System.Text.Json;

namespace VendorRisk.AppHost.Tests;

public sealed class The_committed_manifest
{
    private static readonly string Committed = Path.Combine(AppHostProcess.Root, "aspire-manifest.json");

    [Fact]
    public async Task is_what_the_program_writes()
    {
        // Beside the committed one, because its paths are relative to the file.
        var received = Path.Combine(AppHostProcess.Root, "aspire-manifest.received.json");
        var (code, output) = await AppHostProcess.RunAsync("--publisher", "manifest", "--output-path", received);
        Assert.True(code == 0, output);
        Assert.True(await File.ReadAllTextAsync(Committed) == await File.ReadAllTextAsync(received), $"The topology has changed: look at {received}, then put it in the place of aspire-manifest.json.");
        File.Delete(received);
    }

    [Fact]
    public void is_valid_by_the_schema_of_Aspire()
    {
        Assert.Empty(Schema().Faults(Manifest()));
    }

    [Fact]
    public void would_not_be_valid_with_a_binding_of_an_unknown_kind()
    {
        var broken = JsonDocument.Parse(File.ReadAllText(Committed).Replace("\"transport\": \"http\"", "\"transport\": \"carrier-pigeon\"")).RootElement;
        Assert.NotEmpty(Schema().Faults(broken));
    }

    [Fact]
    public void has_no_secret_in_it()
    {
        foreach (var resource in Manifest().GetProperty("resources").EnumerateObject())
        {
            if (!resource.Value.TryGetProperty("env", out var environment)) continue;
            foreach (var variable in environment.EnumerateObject().Where(variable => variable.Name.EndsWith("Password", StringComparison.OrdinalIgnoreCase)
                || variable.Name.EndsWith("Secret", StringComparison.Ordinal) || variable.Name.EndsWith("Key", StringComparison.Ordinal) || variable.Name.StartsWith("Roles__", StringComparison.Ordinal)))
                Assert.Matches(@"^\{[a-z-]+\.value\}$", variable.Value.GetString());
        }
    }

    [Fact]
    public void asks_for_every_secret_as_one()
    {
        var parameters = Manifest().GetProperty("resources").EnumerateObject().Where(resource => resource.Value.GetProperty("type").GetString() == "parameter.v0");
        foreach (var parameter in parameters.Where(parameter => parameter.Name.EndsWith("-password", StringComparison.Ordinal) || parameter.Name.EndsWith("-secret", StringComparison.Ordinal) || parameter.Name.EndsWith("-key", StringComparison.Ordinal)))
            Assert.True(parameter.Value.GetProperty("inputs").GetProperty("value").GetProperty("secret").GetBoolean(), parameter.Name);
    }

    private static JsonElement Manifest() => JsonDocument.Parse(File.ReadAllText(Committed)).RootElement;

    private static JsonSchema Schema() => new(JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", "aspire-8.0.json"))).RootElement);
}
