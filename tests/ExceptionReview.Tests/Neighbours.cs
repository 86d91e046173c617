using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>Intake and document-parsing as this service sees them: documents, facts and engagements over HTTP, and a token issuer that gives services their tokens.</summary>
internal sealed class Neighbours : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<(Guid Document, int Reading), string> _facts = new();
    private readonly ConcurrentDictionary<Guid, object> _documents = new();
    private readonly ConcurrentDictionary<Guid, (int Version, JsonNode Engagement)> _engagements = new();
    private readonly ConcurrentDictionary<Guid, string> _vendors = new();

    private Neighbours(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<Neighbours> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var neighbours = new Neighbours(app);
        app.MapGet("/documents/{id:guid}/facts", (Guid id, int reading) =>
            neighbours._facts.TryGetValue((id, reading), out var facts) ? Results.Text(facts, "application/json") : Results.NotFound());
        app.MapGet("/documents/{id:guid}", (Guid id) => neighbours._documents.TryGetValue(id, out var document) ? Results.Json(document) : Results.NotFound());
        app.MapGet("/vendors/{id:guid}/engagement", (Guid id) => neighbours._engagements.TryGetValue(id, out var engagement)
            ? Results.Text(new JsonObject { ["version"] = engagement.Version, ["engagement"] = engagement.Engagement.DeepClone() }.ToJsonString(), "application/json")
            : Results.NotFound());
        app.MapGet("/vendors/{id:guid}", (Guid id) => neighbours._vendors.TryGetValue(id, out var name) ? Results.Json(new { id, name }) : Results.NotFound());
        await app.StartAsync();
        return neighbours;
    }

    public void Have(Guid document, int reading, string facts, Guid vendor, string vendorName, Guid submittedBy)
    {
        _facts[(document, reading)] = facts;
        _documents[document] = new { id = document, vendorId = vendor, vendorName, submittedBy, submittedAt = DateTimeOffset.UtcNow };
        _engagements.TryAdd(vendor, (1, new JsonObject()));
        HaveVendor(vendor, vendorName);
    }

    public void HaveVendor(Guid vendor, string name) => _vendors[vendor] = name;

    public int Engage(Guid vendor, object engagement)
    {
        var next = _engagements.TryGetValue(vendor, out var present) ? present.Version + 1 : 1;
        _engagements[vendor] = (next, JsonSerializer.SerializeToNode(engagement, JsonSerializerOptions.Web)!);
        return next;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
