using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using VendorRisk.Web.Session;

namespace VendorRisk.Web.Tests;

public sealed class Coming_without_a_session(PortalApplication portal) : IClassFixture<PortalApplication>
{
    [Fact]
    public async Task a_page_leads_to_sign_in_at_identity_with_a_code_challenge()
    {
        using var browser = portal.Browser();
        var answer = await browser.GetAsync("/reviews");
        var to = answer.Headers.Location!;
        var query = QueryHelpers.ParseQuery(to.Query);
        Assert.Equal($"{await PortalApplication.AuthorityAsync()}/connect/authorize", to.GetLeftPart(UriPartial.Path));
        Assert.Equal("S256", query["code_challenge_method"]);
        Assert.Equal(new Uri(browser.BaseAddress!, "/signin-oidc").ToString(), query["redirect_uri"]);
    }

    [Theory]
    [InlineData("/portal/documents/0198f3a0-0000-7000-8000-000000000001/pages/1.png")]
    [InlineData("/portal/documents/0198f3a0-0000-7000-8000-000000000001/content")]
    [InlineData("/portal/reviews/0198f3a0-0000-7000-8000-000000000001/findings.json")]
    public async Task what_a_page_fetches_is_refused_instead_of_redirected(string path)
    {
        using var browser = portal.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/vendors/1?band=material", "/vendors/1?band=material")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    [InlineData(null, "/")]
    public void signing_in_returns_to_a_place_of_the_portal_only(string? asked, string place) =>
        Assert.Equal(place, SessionEndpoints.Local(asked));

    [Fact]
    public async Task signing_out_without_the_pages_token_is_refused()
    {
        using var browser = portal.Browser();
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync("/sign-out", new FormUrlEncodedContent([]))).StatusCode);
    }

    [Fact]
    public async Task an_address_that_does_not_exist_tells_a_stranger_nothing_else_than_to_sign_in()
    {
        using var browser = portal.Browser();
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync("/no/such/page")).StatusCode);
    }

    [Theory]
    [InlineData("/signed-out")]
    [InlineData("/sign-in-trouble")]
    public async Task pages_for_nobody_are_plain_and_run_no_script_of_their_own(string path)
    {
        using var browser = portal.Browser();
        var answer = await browser.GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"type\":\"server\"", html, StringComparison.Ordinal);
    }
}
