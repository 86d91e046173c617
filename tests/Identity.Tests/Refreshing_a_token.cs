using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Refreshing_a_token(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    [Fact]
    public async Task gives_a_new_pair_each_time()
    {
        var flow = identity.NewFlow();
        var first = await flow.SignIn();
        var second = Tokens.Of(await flow.Refresh(first.Refresh).Is(HttpStatusCode.OK));
        var third = Tokens.Of(await flow.Refresh(second.Refresh).Is(HttpStatusCode.OK));
        Assert.Equal(3, new[] { first.Refresh, second.Refresh, third.Refresh }.Distinct().Count());
        Assert.Equal(new JsonWebToken(first.Access).GetClaim("auth_time").Value, new JsonWebToken(third.Access).GetClaim("auth_time").Value);
    }

    [Fact]
    public async Task ends_the_whole_chain_when_a_token_comes_a_second_time()
    {
        var flow = identity.NewFlow();
        var first = await flow.SignIn();
        var second = Tokens.Of(await flow.Refresh(first.Refresh).Is(HttpStatusCode.OK));
        await flow.Refresh(first.Refresh).IsRefused("invalid_grant");
        await flow.Refresh(second.Refresh).IsRefused("invalid_grant");

        using var admin = await identity.ClientOf();
        var audit = await admin.GetAsync("/audit?limit=200").Is(HttpStatusCode.OK);
        Assert.Contains("refresh-token-reused", audit.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("event").GetString()));
    }

    [Fact]
    public async Task leaves_other_chains_of_the_same_person_alone()
    {
        var (stolen, other) = (identity.NewFlow(), identity.NewFlow());
        var (first, safe) = (await stolen.SignIn(), await other.SignIn());
        await stolen.Refresh(first.Refresh).Is(HttpStatusCode.OK);
        await stolen.Refresh(first.Refresh).IsRefused("invalid_grant");
        await other.Refresh(safe.Refresh).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task may_ask_for_less_and_never_for_more()
    {
        var flow = identity.NewFlow();
        var first = await flow.SignIn();
        await flow.Refresh(first.Refresh, ("scope", "openid vendorrisk.service")).IsRefused("invalid_scope");
        var answer = await flow.Refresh(first.Refresh, ("scope", "openid")).Is(HttpStatusCode.OK);
        Assert.False(new JsonWebToken(answer.GetProperty("access_token").GetString()).TryGetClaim("role", out _));
    }

    [Fact]
    public async Task is_for_the_client_that_it_was_given_to()
    {
        var flow = identity.NewFlow();
        var tokens = await flow.SignIn();
        await flow.Refresh(tokens.Refresh, ("client_id", "notification"), ("client_secret", "secret-of-notification")).IsRefused("unauthorized_client");
        await flow.Refresh(tokens.Refresh).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task refuses_what_was_never_given(string token)
    {
        var error = token.Length == 0 ? "invalid_request" : "invalid_grant";
        await identity.NewFlow().Refresh(token).IsRefused(error);
    }

    [Fact]
    public async Task ends_when_unused_for_a_week()
    {
        var flow = identity.NewFlow();
        var tokens = await flow.SignIn();
        identity.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        await flow.Refresh(tokens.Refresh).IsRefused("invalid_grant");
    }

    [Fact]
    public async Task ends_when_the_client_gives_the_token_back()
    {
        var flow = identity.NewFlow();
        var tokens = await flow.SignIn();
        await flow.Browser.Post("/connect/revocation", ("token", tokens.Refresh), ("client_id", "web"), ("client_secret", "secret-of-web")).Is(HttpStatusCode.OK);
        await flow.Refresh(tokens.Refresh).IsRefused("invalid_grant");
    }
}
