using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>What an admin does with policies, over HTTP.</summary>
internal static class OwnPolicies
{
    public static async Task<JsonElement> Drafts(this ReviewApplication service, TestPerson admin, int? version = null)
    {
        using var client = service.ClientFor(admin);
        return await client.PostAsJsonAsync("/policies/drafts", new { version }).Is(HttpStatusCode.Created);
    }

    public static string Text(this JsonElement draft) => draft.GetProperty("text").GetString()!;

    public static Guid Id(this JsonElement draft) => draft.GetProperty("draft").GetProperty("id").GetGuid();

    public static string Path(this JsonElement draft) => $"/policies/drafts/{draft.Id()}";

    public static string Etag(this JsonElement draft) => draft.GetProperty("etag").GetString()!;

    /// <summary>A draft in which something stands otherwise than in what is in force.</summary>
    public static async Task<JsonElement> DraftsWith(this ReviewApplication service, TestPerson admin, params (string Setting, string Value)[] settings)
    {
        var draft = await service.Drafts(admin);
        using var client = service.ClientFor(admin);
        return await client.Patch(draft.Path(), new { settings = settings.ToDictionary(edit => edit.Setting, edit => edit.Value) }, draft.Etag()).Is(HttpStatusCode.OK);
    }

    /// <summary>Tries a draft on every review and waits for the result.</summary>
    public static async Task<JsonElement> Tries(this ReviewApplication service, JsonElement draft, TestPerson admin, TimeSpan? within = null)
    {
        using var client = service.ClientFor(admin);
        var run = (await client.PostAsJsonAsync($"{draft.Path()}/dry-runs", new { }).Is(HttpStatusCode.Accepted)).GetProperty("id").GetGuid();
        return await Eventually.Becomes(
            () => client.GetAsync($"/policies/dry-runs/{run}").Is(HttpStatusCode.OK), tried => tried.GetProperty("state").GetString() != "waiting", "the dry run to be done", within, TimeSpan.FromMilliseconds(200));
    }

    /// <summary>All pages.</summary>
    public static async Task<IReadOnlyList<JsonElement>> Moves(this ReviewApplication service, JsonElement run, TestPerson person, string filter = "")
    {
        using var client = service.ClientFor(person);
        List<JsonElement> moves = [];
        string? after = null;
        do
        {
            var page = await client.GetAsync($"/policies/dry-runs/{run.GetProperty("id").GetGuid()}/moves?limit=200{filter}{(after is null ? "" : $"&after={after}")}").Is(HttpStatusCode.OK);
            moves.AddRange(page.GetProperty("items").EnumerateArray());
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);
        return moves;
    }

    public static async Task<HttpResponseMessage> PutsInForce(this ReviewApplication service, JsonElement run, TestPerson admin, string? contentHash = null)
    {
        using var client = service.ClientFor(admin);
        return await client.PostAsJsonAsync($"/policies/dry-runs/{run.GetProperty("id").GetGuid()}/in-force", new { contentHash = contentHash ?? run.GetProperty("contentHash").GetString() });
    }

    /// <summary>Drafts, tries and puts in force, and waits until no open review is left that another policy judged.</summary>
    public static async Task<JsonElement> LivesBy(this ReviewApplication service, TestPerson admin, params (string Setting, string Value)[] settings)
    {
        var run = await service.Tries(await service.DraftsWith(admin, settings), admin);
        var version = await service.PutsInForce(run, admin).Is(HttpStatusCode.OK);
        await service.HasJudgedBy(version.GetProperty("contentHash").GetString()!);
        return version;
    }

    public static Task HasJudgedBy(this ReviewApplication service, string contentHash, TimeSpan? within = null) => Eventually.Becomes(
        () => service.Column($"select id::text from reviews where state <> 4 and policy_hash <> '{contentHash}'"), left => left.Count == 0, "every open review to be judged by the new policy", within, TimeSpan.FromMilliseconds(200));

    public static Task<HttpResponseMessage> Patch(this HttpClient client, string path, object body, string? ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, path) { Content = JsonContent.Create(body) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }

}
