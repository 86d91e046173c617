using System.Net;
using System.Net.Http.Json;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests.Organisations;

/// <summary>A policy of the first organisation's own, in force, and a draft of the next: a copy under another name, so that no proposal moves.</summary>
internal static class OwnPolicy
{
    private const string Name = "first-customers-own-v1";

    public static async Task<(string Name, Guid Run, Guid Draft)> PutInForce(HttpClient review)
    {
        var draft = await Begin(review);
        var run = (await review.PostAsJsonAsync($"/policies/drafts/{draft}/dry-runs", new { }).Is(HttpStatusCode.Accepted)).GetProperty("id").GetGuid();
        var tried = await Eventually.Becomes(() => review.GetAsync($"/policies/dry-runs/{run}").Is(HttpStatusCode.OK), found => found.GetProperty("state").GetString() == "done", "the dry run to be done");
        await review.PostAsJsonAsync($"/policies/dry-runs/{run}/in-force", new { contentHash = tried.GetProperty("contentHash").GetString() }).Is(HttpStatusCode.OK);
        foreach (var item in Customer.Items(await review.GetAsync("/reviews").Is(HttpStatusCode.OK)).Where(item => item.GetProperty("state").GetString() != "closed"))
            await Eventually.True(
                async () => (await review.GetAsync($"/reviews/{item.GetProperty("id").GetGuid()}").Is(HttpStatusCode.OK)).GetProperty("policy").GetString() == Name, "every open review to be judged by it");
        return (Name, run, await Begin(review));
    }

    private static async Task<Guid> Begin(HttpClient review)
    {
        var draft = await review.PostAsJsonAsync("/policies/drafts", new { }).Is(HttpStatusCode.Created);
        var id = draft.GetProperty("draft").GetProperty("id").GetGuid();
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/policies/drafts/{id}")
        {
            Content = JsonContent.Create(new { settings = new Dictionary<string, string> { ["policy"] = Name } }), Headers = { { "If-Match", draft.GetProperty("etag").GetString() } },
        };
        await review.SendAsync(request).Is(HttpStatusCode.OK);
        return id;
    }
}
