using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace VendorRisk.DocumentParsing.Tests;

/// <summary>Intake as this service sees it: bytes by document, over HTTP. It can be slow, or away.</summary>
internal sealed class StoredDocuments : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<Guid, byte[]> _files = new();
    private volatile TaskCompletionSource? _held;
    private volatile int _refuse;

    private StoredDocuments(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<StoredDocuments> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var documents = new StoredDocuments(app);
        app.MapGet("/documents/{id:guid}/content", documents.Content);
        await app.StartAsync();
        return documents;
    }

    public void Have(Guid document, byte[] file) => _files[document] = file;

    public void Forget(Guid document) => _files.TryRemove(document, out _);

    /// <summary>Whoever asks from now on waits for <see cref="Release"/>.</summary>
    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => _held!.SetResult();

    /// <summary>The next so many requests find the service unavailable.</summary>
    public void BeAway(int requests) => _refuse = requests;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> Content(Guid id)
    {
        if (Interlocked.Decrement(ref _refuse) >= 0)
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!_files.TryGetValue(id, out var file))
            return Results.NotFound();
        if (_held is { } held)
            await held.Task;
        return Results.Bytes(file, "application/pdf");
    }
}
