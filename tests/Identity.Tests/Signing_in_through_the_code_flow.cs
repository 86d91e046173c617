using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Signing_in_through_the_code_flow(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    [Fact]
    public async Task returns_state_and_issuer_and_tokens_that_say_who_it_is()
    {
        var flow = identity.NewFlow();
        var returned = await flow.Authorize();
        Assert.Equal("state-1", returned["state"]);
        Assert.Equal(identity.Address.ToString().TrimEnd('/'), returned["iss"]);

        using var response = await flow.Exchange(returned["code"]);
        Assert.True(response.Headers.CacheControl?.NoStore);
        var tokens = Tokens.Of(JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()));
        var access = new JsonWebToken(tokens.Access);
        Assert.Equal("at+jwt", access.Typ);
        Assert.Equal(["vendorrisk"], access.Audiences);
        Assert.Equal((IdentityApplication.Admin, "First Customer", CodeFlow.AllScopes), (Claim(access, "email"), Claim(access, "org_name"), Claim(access, "scope")));
        Assert.Equal(["admin"], access.Claims.Where(c => c.Type == "role").Select(c => c.Value));
        var person = new JsonWebToken(tokens.Identity);
        Assert.Equal(("web", "nonce-1", access.Subject), (Assert.Single(person.Audiences), Claim(person, "nonce"), person.Subject));
    }

    [Fact]
    public async Task needs_no_password_again_while_the_session_lasts()
    {
        var browser = identity.NewBrowser();
        await identity.NewFlow(browser).SignIn();
        using var second = await browser.Get(identity.NewFlow(browser).Request(("prompt", "none")));
        Assert.StartsWith(CodeFlow.Callback + "?code=", second.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task asks_again_when_the_client_wants_a_fresh_sign_in()
    {
        var browser = identity.NewBrowser();
        await identity.NewFlow(browser).SignIn();
        foreach (var wish in new[] { ("prompt", "login"), ("max_age", "0") })
        {
            using var asked = await browser.Get(identity.NewFlow(browser).Request(wish));
            Assert.StartsWith("/account/login", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task tells_the_client_that_nobody_is_signed_in_when_it_may_not_ask()
    {
        var flow = identity.NewFlow();
        using var answer = await flow.Browser.Get(flow.Request(("prompt", "none")));
        Assert.StartsWith(CodeFlow.Callback + "?error=login_required", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", "code id_token", "unsupported_response_type")]
    [InlineData("response_mode", "fragment", "invalid_request")]
    [InlineData("scope", "openid vendorrisk.service", "invalid_scope")]
    [InlineData("scope", "vendorrisk", "invalid_scope")]
    [InlineData("request", "eyJ", "request_not_supported")]
    public async Task refuses_a_request_that_is_weaker_than_it_must_be(string parameter, string? value, string error)
    {
        var flow = identity.NewFlow();
        using var answer = await flow.Browser.Get(flow.Request((parameter, value)));
        Assert.StartsWith($"{CodeFlow.Callback}?error={error}&", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("state=state-1", answer.Headers.Location.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redirect_uri", "http://localhost:5999/signin-oidc/")]
    [InlineData("redirect_uri", "http://localhost:5999/signin-oidc?x=1")]
    [InlineData("redirect_uri", "https://elsewhere.example/signin-oidc")]
    [InlineData("redirect_uri", null)]
    [InlineData("client_id", "intake")]
    [InlineData("client_id", "nobody")]
    public async Task never_sends_anybody_to_an_address_that_is_not_registered(string parameter, string? value)
    {
        var flow = identity.NewFlow();
        using var answer = await flow.Browser.Get(flow.Request((parameter, value)));
        Assert.StartsWith("/account/error?code=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task gives_nothing_for_a_code_without_its_verifier_and_spends_the_code()
    {
        var flow = identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        await flow.Exchange(code, ("code_verifier", new string('a', 43))).IsRefused("invalid_grant");
        await flow.Exchange(code).IsRefused("invalid_grant");
    }

    [Fact]
    public async Task gives_nothing_for_a_code_with_another_redirect_uri()
    {
        var flow = identity.NewFlow();
        await flow.Exchange((await flow.Authorize())["code"], ("redirect_uri", IdentityApplication.Portal + "/")).IsRefused("invalid_grant");
    }

    [Fact]
    public async Task takes_a_code_once_and_revokes_what_it_gave_when_it_comes_again()
    {
        var flow = identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        var tokens = Tokens.Of(await flow.Exchange(code).Is(HttpStatusCode.OK));
        await flow.Exchange(code).IsRefused("invalid_grant");
        await flow.Refresh(tokens.Refresh).IsRefused("invalid_grant");
    }

    [Fact]
    public async Task gives_one_of_many_simultaneous_requests_its_tokens()
    {
        var flow = identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => flow.Exchange(code)));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task lets_a_code_die_after_a_minute()
    {
        var flow = identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        identity.Clock.Advance(TimeSpan.FromSeconds(61));
        await flow.Exchange(code).IsRefused("invalid_grant");
    }

    [Theory]
    [InlineData("web", "wrong")]
    [InlineData("web", "")]
    [InlineData("nobody", "secret-of-web")]
    public async Task asks_for_the_clients_secret(string client, string secret)
    {
        var flow = identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        using var answer = await flow.Exchange(code, ("client_id", client), ("client_secret", secret));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Basic", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task does_not_let_another_client_have_the_code()
    {
        var flow = identity.NewFlow();
        await flow.Exchange((await flow.Authorize())["code"], ("client_id", "intake"), ("client_secret", "secret-of-intake")).IsRefused("unauthorized_client");
    }

    private static string Claim(JsonWebToken token, string name) => token.GetClaim(name).Value;
}
