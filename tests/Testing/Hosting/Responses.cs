using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace VendorRisk.Testing.Hosting;

/// <summary>Reading answers so that a failing test shows what the service said.</summary>
public static class Responses
{
    public static async Task<JsonElement> Is(this Task<HttpResponseMessage> pending, HttpStatusCode expected)
    {
        using var response = await pending;
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri?.PathAndQuery}: expected {(int)expected}, got {(int)response.StatusCode}\n{body}");
        if (body.Length == 0 || response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true)
            return default;
        using var json = JsonDocument.Parse(body);
        return json.RootElement.Clone();
    }

    /// <summary>A refusal: this status and this code.</summary>
    public static async Task IsProblem(this Task<HttpResponseMessage> pending, HttpStatusCode status, string code)
    {
        var problem = await pending.Is(status);
        Assert.Equal(code, problem.GetProperty("code").GetString());
    }

    public static Task<HttpResponseMessage> Put(this HttpClient client, string path, object body, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }
}
