using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests.People;

/// <summary>Signs a person in on the real page, for the portal's own client, and gets the token that the portal would get.</summary>
internal static class CodeFlow
{
    public static async Task<string> SignIn(Platform platform, string email, string password)
    {
        using var browser = Form.Browser(platform.Address("identity"));
        var callback = $"{platform.Address("web").ToString().TrimEnd('/')}/signin-oidc";
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(48));
        using var asked = await browser.GetAsync(QueryHelpers.AddQueryString("/connect/authorize", new Dictionary<string, string?>
        {
            ["client_id"] = "web", ["redirect_uri"] = callback, ["response_type"] = "code", ["scope"] = "openid profile email vendorrisk", ["state"] = "state", ["nonce"] = "nonce",
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))), ["code_challenge_method"] = "S256",
        }));
        var back = await Form.Submit(browser, asked.Headers.Location!.OriginalString, ("Email", email), ("Password", password));
        using var returned = await browser.GetAsync(back);
        var answer = await browser.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["client_id"] = "web", ["client_secret"] = platform.Secret("web-client-secret"), ["grant_type"] = "authorization_code", ["redirect_uri"] = callback, ["code_verifier"] = verifier,
            ["code"] = QueryHelpers.ParseQuery(returned.Headers.Location!.Query)["code"].ToString(),
        })).Is(HttpStatusCode.OK);
        return answer.GetProperty("access_token").GetString()!;
    }
}
