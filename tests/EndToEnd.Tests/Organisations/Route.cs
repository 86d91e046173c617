using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using VendorRisk.EndToEnd.Tests.Running;

namespace VendorRisk.EndToEnd.Tests.Organisations;

/// <summary>One thing that can be asked of a service, as its OpenAPI document has it.</summary>
internal sealed partial record Route(string Service, string Method, string Path)
{
    public bool IsOfOneThing => Path.Contains('{', StringComparison.Ordinal);

    public override string ToString() => $"{Service} {Method} {Path}";

    public static async Task<IReadOnlyList<Route>> All(Platform platform, params string[] services)
    {
        List<Route> routes = [];
        foreach (var service in services)
        {
            using var http = new HttpClient { BaseAddress = platform.Address(service) };
            var paths = (await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json")).GetProperty("paths");
            routes.AddRange(from path in paths.EnumerateObject() from operation in path.Value.EnumerateObject() select new Route(service, operation.Name.ToUpperInvariant(), path.Name));
        }

        return routes;
    }

    /// <summary>The path to a thing of the first organisation. A parameter that nobody has thought of yet is a mistake here.</summary>
    public string To(FirstThings things) => Parameter().Replace(Path, match => Uri.EscapeDataString(things.Ids[Named(match.Groups[1].Value)]));

    // {id} is one of what stands before it.
    private string Named(string parameter) => (parameter, Path) switch
    {
        ("vendor" or "document" or "question" or "page" or "draft" or "run" or "version" or "input", _) => parameter,
        ("key", _) => "finding",
        ("name", ['/', 'p', 'o', 'l', ..]) => "policy",
        ("id", _) when Begins("/vendors/") => "vendor",
        ("id", _) when Begins("/documents/") => "document",
        ("id", _) when Begins("/reviews/") => "review",
        ("id", _) when Begins("/notifications/") => "notification",
        ("id", _) when Begins("/organisation/people/") => "person",
        ("id", _) when Begins("/organisation/invitations/") => "invitation",
        ("id", _) when Begins("/operations/errors/") => "message",
        _ => throw new InvalidOperationException($"{this} has a parameter {{{parameter}}} that this test knows nothing of: say here what of the first organisation belongs there."),
    };

    private bool Begins(string with) => Path.StartsWith(with, StringComparison.Ordinal);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();
}
