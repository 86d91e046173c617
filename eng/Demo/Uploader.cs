using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace VendorRisk.Demo;

/// <summary>Does through the API what a person does in the portal. Doing it again changes nothing.</summary>
internal sealed class Uploader : IDisposable
{
    private readonly HttpClient intake;

    private Uploader(HttpClient intake) => this.intake = intake;

    public static async Task<Uploader> SignInAsync(string identity, string intake, string secret)
    {
        using var http = new HttpClient { BaseAddress = new Uri(identity) };
        using var answer = await http.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = "vendorrisk-demo",
            ["client_secret"] = secret,
            ["scope"] = "vendorrisk",
        }));
        var token = (await ReadAsync(answer))["access_token"]!.GetValue<string>();
        return new Uploader(new HttpClient { BaseAddress = new Uri(intake), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } });
    }

    public async Task<Guid> AddAsync(DemoVendor vendor)
    {
        using var added = await intake.PostAsJsonAsync("/vendors", new { vendor.Name });
        if (added.StatusCode != HttpStatusCode.Conflict) return (await ReadAsync(added))["id"]!.GetValue<Guid>();

        using var found = await intake.GetAsync($"/vendors?search={Uri.EscapeDataString(vendor.Name)}");
        return (await ReadAsync(found))["items"]!.AsArray().Single(item => item!["name"]!.GetValue<string>() == vendor.Name)!["id"]!.GetValue<Guid>();
    }

    public async Task EngageAsync(Guid vendorId, JsonObject engagement)
    {
        using var present = await intake.GetAsync($"/vendors/{vendorId}/engagement");
        var view = await ReadAsync(present);
        // The first version says nothing; a later one is somebody's work, and stays.
        if (view["version"]!.GetValue<int>() > 1) return;
        using var change = new HttpRequestMessage(HttpMethod.Put, $"/vendors/{vendorId}/engagement") { Content = JsonContent.Create(engagement) };
        change.Headers.IfMatch.Add(present.Headers.ETag!);
        using var changed = await intake.SendAsync(change);
        await ReadAsync(changed);
    }

    public async Task UploadAsync(Guid vendorId, string file)
    {
        await using var stream = File.OpenRead(file);
        using var form = new MultipartFormDataContent();
        var content = new StreamContent(stream) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        form.Add(content, "file", Path.GetFileName(file));
        using var uploaded = await intake.PostAsync($"/vendors/{vendorId}/documents", form);
        await ReadAsync(uploaded);
    }

    public void Dispose() => intake.Dispose();

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode) throw new HttpRequestException($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.AbsolutePath} answered {(int)answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }
}
