using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

/// <summary>The client `web` and a person's browser, step by step, so that a test can do one step wrongly.</summary>
public sealed class CodeFlow(Browser browser)
{
    public const string Callback = IdentityApplication.Portal + "/signin-oidc";
    public const string AllScopes = "openid profile email vendorrisk offline_access";

    public Browser Browser => browser;
    public string Verifier { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
    public string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    /// <summary>The authorization request; a change to null leaves the parameter out.</summary>
    public string Request(params (string Name, string? Value)[] changes)
    {
        Dictionary<string, string?> query = new()
        {
            ["client_id"] = "web", ["redirect_uri"] = Callback, ["response_type"] = "code", ["scope"] = AllScopes, ["state"] = "state-1", ["nonce"] = "nonce-1",
            ["code_challenge"] = Challenge, ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes) query[name] = value;
        return QueryHelpers.AddQueryString("/connect/authorize", query.Where(p => p.Value is not null));
    }

    /// <summary>Through the sign-in page back to the client: the query it is called with.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Authorize(
        string email = IdentityApplication.Admin, string password = IdentityApplication.Password, params (string Name, string? Value)[] changes)
    {
        using var asked = await browser.Get(Request(changes));
        if (asked.Headers.Location is { } straight && straight.OriginalString.StartsWith(Callback, StringComparison.Ordinal)) return Query(straight);
        using var signedIn = await browser.Submit(asked.Headers.Location!.OriginalString, ("Email", email), ("Password", password));
        Assert.True(signedIn.StatusCode == HttpStatusCode.Redirect, (await Browser.Read(signedIn, "")).Text);
        using var returned = await browser.Get(signedIn.Headers.Location!.OriginalString);
        return Query(returned.Headers.Location!);
    }

    public async Task<Tokens> SignIn(string email = IdentityApplication.Admin, string password = IdentityApplication.Password) =>
        Tokens.Of(await Exchange((await Authorize(email, password))["code"]).Is(HttpStatusCode.OK));

    public Task<HttpResponseMessage> Exchange(string code, params (string Name, string Value)[] changes) =>
        Token([("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Callback), ("code_verifier", Verifier), .. changes]);

    public Task<HttpResponseMessage> Refresh(string token, params (string Name, string Value)[] changes) =>
        Token([("grant_type", "refresh_token"), ("refresh_token", token), .. changes]);

    // Later ones win; the client is web unless another is named.
    private Task<HttpResponseMessage> Token(params (string Name, string Value)[] fields)
    {
        Dictionary<string, string> form = new() { ["client_id"] = "web", ["client_secret"] = "secret-of-web" };
        foreach (var (name, value) in fields) form[name] = value;
        return browser.Post("/connect/token", [.. form.Select(f => (f.Key, f.Value))]);
    }

    private static Dictionary<string, string> Query(Uri uri) =>
        QueryHelpers.ParseQuery(uri.Query).ToDictionary(p => p.Key, p => p.Value.ToString());
}

public sealed record Tokens(string Access, string Identity, string Refresh)
{
    public static Tokens Of(JsonElement answer) => new(
        answer.GetProperty("access_token").GetString()!, answer.GetProperty("id_token").GetString()!, answer.GetProperty("refresh_token").GetString()!);
}
