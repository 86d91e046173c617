using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace VendorRisk.Benchmarks.Platform;

/// <summary>The few calls that the measurement makes, as the demo person.</summary>
internal sealed class PortalApi : IDisposable
{
    private readonly HttpClient _http;
    private readonly RunningPlatform _run;

    private PortalApi(HttpClient http, RunningPlatform run) => (_http, _run) = (http, run);

    public static async Task<PortalApi> SignInAsync(RunningPlatform run)
    {
        var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = "vendorrisk-demo", ["client_secret"] = run.DemoSecret, ["scope"] = "vendorrisk",
        });
        using var answer = await http.PostAsync($"{run.Identity}/connect/token", form);
        var token = (await ReadAsync(answer))["access_token"]!.GetValue<string>();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new PortalApi(http, run);
    }

    public async Task<Guid> AddVendorAsync(string name)
    {
        using var answer = await _http.PostAsJsonAsync($"{_run.Intake}/vendors", new { name });
        return (await ReadAsync(answer))["id"]!.GetValue<Guid>();
    }

    public async Task<Guid> UploadAsync(Guid vendor, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } }, "file", "report.pdf" } };
        using var answer = await _http.PostAsync($"{_run.Intake}/vendors/{vendor}/documents", form);
        return (await ReadAsync(answer))["id"]!.GetValue<Guid>();
    }

    public async Task<bool> HasReviewAsync(Guid document)
    {
        using var answer = await _http.GetAsync($"{_run.Review}/reviews?limit=5");
        return (await ReadAsync(answer))["items"]!.AsArray().Any(review => review!["documentId"]!.GetValue<Guid>() == document);
    }

    public void Dispose() => _http.Dispose();

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!.AsObject()
            : throw new HttpRequestException($"{answer.RequestMessage!.RequestUri!.AbsolutePath} answered {(int)answer.StatusCode}: {text}");
    }
}
