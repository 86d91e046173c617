using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace VendorRisk.Identity.Tests;

public sealed class Signing_out(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    private const string Home = IdentityApplication.Portal + "/";

    [Fact]
    public async Task ends_the_session_and_its_refresh_tokens_and_returns_to_the_portal()
    {
        var flow = identity.NewFlow();
        var tokens = await flow.SignIn();
        using var end = await flow.Browser.Get(EndSession(("id_token_hint", tokens.Identity), ("post_logout_redirect_uri", Home), ("state", "bye")));
        Assert.Equal(Home + "?state=bye", end.Headers.Location?.OriginalString);

        await flow.Refresh(tokens.Refresh).IsRefused("invalid_grant");
        Assert.False(await IsSignedIn(flow));
    }

    [Fact]
    public async Task asks_first_when_nothing_proves_that_the_portal_wants_it()
    {
        var flow = identity.NewFlow();
        await flow.SignIn();
        using var asked = await flow.Browser.Get(EndSession(("client_id", "web"), ("post_logout_redirect_uri", Home)));
        var page = asked.Headers.Location!.OriginalString;
        Assert.StartsWith("/account/logout", page, StringComparison.Ordinal);
        Assert.True(await IsSignedIn(flow));

        using var confirmed = await flow.Browser.Submit(page);
        Assert.Equal(Home, confirmed.Headers.Location?.OriginalString);
        Assert.False(await IsSignedIn(flow));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData(IdentityApplication.Portal + "/somewhere")]
    public async Task goes_nowhere_that_is_not_registered(string address)
    {
        var flow = identity.NewFlow();
        var tokens = await flow.SignIn();
        using var end = await flow.Browser.Get(EndSession(("id_token_hint", tokens.Identity), ("post_logout_redirect_uri", address)));
        Assert.Equal("/account/logout?done=true", end.Headers.Location?.OriginalString);
        Assert.Equal("You are signed out", (await flow.Browser.Open("/account/logout")).Title);
    }

    [Fact]
    public async Task does_not_believe_an_identity_token_of_another_session()
    {
        var (mine, theirs) = (identity.NewFlow(), identity.NewFlow());
        await mine.SignIn();
        var tokens = await theirs.SignIn();
        using var asked = await mine.Browser.Get(EndSession(("id_token_hint", tokens.Identity), ("post_logout_redirect_uri", Home)));
        Assert.StartsWith("/account/logout", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.True(await IsSignedIn(mine));
    }

    private static string EndSession(params (string Name, string Value)[] query) =>
        QueryHelpers.AddQueryString("/connect/endsession", query.Select(q => KeyValuePair.Create(q.Name, (string?)q.Value)));

    private static async Task<bool> IsSignedIn(CodeFlow flow)
    {
        using var answer = await flow.Browser.Get(flow.Request(("prompt", "none")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.Query.StartsWith("?code=", StringComparison.Ordinal);
    }
}
