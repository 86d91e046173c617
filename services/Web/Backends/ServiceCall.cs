using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using VendorRisk.ServiceDefaults;
using VendorRisk.Web.Session;

namespace VendorRisk.Web.Backends;

/// <summary>One call to a service as the signed-in person. A refusal, a stopped service and an ended session come back as values.</summary>
internal sealed class ServiceCall(IHttpClientFactory clients, CurrentSession session, AccessTokens tokens, ILogger<ServiceCall> log)
{
    public Task<Answer<T>> GetAsync<T>(Backend backend, string path, CancellationToken cancel) where T : class =>
        SendAsync<T>(backend, new HttpRequestMessage(HttpMethod.Get, path), cancel);

    public Task<Answer<T>> SendAsync<T>(Backend backend, HttpMethod method, string path, object? body, string? etag, CancellationToken cancel) where T : class
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body, options: Json.Options);
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag);
        // One key a call: the handler below us may send it again, the service does it once.
        if (method == HttpMethod.Post) request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        return SendAsync<T>(backend, request, cancel);
    }

    /// <summary>A text as it is, for what is shown and not taken apart.</summary>
    public async Task<Answer<string>> TextAsync(Backend backend, string path, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (!(await OpenAsync(backend, request, cancel)).Is(out var response, out var refusal)) return Answer<string>.Refused(refusal);
        using (response)
        {
            return response.IsSuccessStatusCode
                ? Answer<string>.Of(await response.Content.ReadAsStringAsync(cancel))
                : Answer<string>.Refused(await ProblemText.ReadAsync(backend, response, cancel));
        }
    }

    /// <summary>All pages of a list, for tables that sort and filter in one place.</summary>
    public async Task<Answer<IReadOnlyList<T>>> AllAsync<T>(Backend backend, string path, CancellationToken cancel)
    {
        var all = new List<T>();
        string? after = null;
        do
        {
            var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
            var page = after is null ? path : $"{path}{separator}after={Uri.EscapeDataString(after)}";
            var answer = await GetAsync<Page<T>>(backend, page, cancel);
            if (!answer.Is(out var slice, out var refusal)) return Answer<IReadOnlyList<T>>.Refused(refusal);
            all.AddRange(slice.Items);
            after = slice.Next;
        }
        while (after is not null);
        return Answer<IReadOnlyList<T>>.Of(all);
    }

    /// <summary>The bare response, for what is streamed through to the browser; the caller disposes it.</summary>
    public async Task<Answer<HttpResponseMessage>> OpenAsync(Backend backend, HttpRequestMessage request, CancellationToken cancel)
    {
        var id = await session.IdAsync();
        var token = id is null ? AccessToken.SessionEnded : await tokens.ForAsync(id, cancel);
        if (token.Ended)
        {
            session.End();
            return Answer<HttpResponseMessage>.Refused(new Refusal(Refusal.SessionEnded, "Your session has ended. Sign in again to go on."));
        }

        if (token.Value is null) return Answer<HttpResponseMessage>.Refused(NotReachable(Backend.People));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        try
        {
            var response = await clients.CreateClient(backend.Name).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            return Answer<HttpResponseMessage>.Of(response);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            log.LogWarning("{Service} could not be reached: {Trouble}", backend.Name, trouble.Message);
            return Answer<HttpResponseMessage>.Refused(NotReachable(backend));
        }
    }

    private async Task<Answer<T>> SendAsync<T>(Backend backend, HttpRequestMessage request, CancellationToken cancel) where T : class
    {
        using (request)
        {
            var opened = await OpenAsync(backend, request, cancel);
            if (!opened.Is(out var response, out var refusal)) return Answer<T>.Refused(refusal);
            using (response)
            {
                if (!response.IsSuccessStatusCode) return Answer<T>.Refused(await ProblemText.ReadAsync(backend, response, cancel));
                if (typeof(T) == typeof(Done)) return Answer<T>.Of((T)(object)Done.Value);
                if (response.StatusCode == HttpStatusCode.NoContent) return Answer<T>.Refused(Unreadable(backend));
                return await ReadAsync<T>(backend, response, cancel);
            }
        }
    }

    private async Task<Answer<T>> ReadAsync<T>(Backend backend, HttpResponseMessage response, CancellationToken cancel) where T : class
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<T>(Json.Options, cancel) is { } value ? Answer<T>.Of(value, response.Headers.ETag?.ToString()) : Answer<T>.Refused(Unreadable(backend));
        }
        catch (JsonException trouble)
        {
            log.LogError(trouble, "{Service} answered in a shape this portal does not know", backend.Name);
            return Answer<T>.Refused(Unreadable(backend));
        }
    }

    private static Refusal NotReachable(Backend backend) => new(
        Refusal.NotReachable,
        $"{backend.Spoken} cannot be reached right now. Nothing is lost; this page shows the rest and tries again when you reload it.");

    private static Refusal Unreadable(Backend backend) => new(
        "answer-not-understood",
        $"{backend.Spoken} answered in a way this portal does not understand. Portal and services may be of different versions.");
}
