using System.Net;

namespace VendorRisk.Identity.Tests;

public sealed class Failing_to_sign_in : IAsyncLifetime
{
    private readonly IdentityApplication _identity = new();

    public Task InitializeAsync() => _identity.InitializeAsync();

    public Task DisposeAsync() => _identity.DisposeAsync();

    [Theory]
    [InlineData(IdentityApplication.Admin)]
    [InlineData("nobody@customer.example")]
    public async Task is_answered_alike_for_an_address_that_exists_and_one_that_does_not_until_the_fifth_attempt_locks(string email)
    {
        var browser = _identity.NewBrowser();
        for (var attempt = 1; attempt < 5; attempt++)
        {
            using var refused = await SignIn(browser, email, "not the password");
            var page = await Browser.Read(refused, "");
            Assert.Equal((HttpStatusCode.OK, "The e-mail address or the password is not right."), (page.Status, page.Document.QuerySelector("[role=alert]")?.TextContent));
        }
        using var locked = await SignIn(browser, email, "not the password");
        Assert.Equal("/account/locked", locked.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task locks_out_the_right_password_too_until_a_quarter_of_an_hour_has_passed()
    {
        var browser = _identity.NewBrowser();
        for (var attempt = 1; attempt <= 5; attempt++) (await SignIn(browser, IdentityApplication.Admin, "not the password")).Dispose();
        using var locked = await SignIn(browser, IdentityApplication.Admin, IdentityApplication.Password);
        Assert.Equal("/account/locked", locked.Headers.Location?.OriginalString);

        _identity.Clock.Advance(TimeSpan.FromMinutes(16));
        using var open = await SignIn(browser, IdentityApplication.Admin, IdentityApplication.Password);
        Assert.Equal(IdentityApplication.Portal + "/", open.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task counts_guesses_that_are_made_at_the_same_time()
    {
        var browser = _identity.NewBrowser();
        var page = await browser.Open("/account/login");
        var guesses = Enumerable.Range(0, 12).Select(i => browser.Submit(page, ("Email", IdentityApplication.Admin), ("Password", $"guess number {i}")));
        var answers = await Task.WhenAll(guesses);
        Assert.True(answers.Count(a => a.Headers.Location?.OriginalString != "/account/locked") <= 5, "more than five guesses were looked at");
        using var right = await SignIn(browser, IdentityApplication.Admin, IdentityApplication.Password);
        Assert.Equal("/account/locked", right.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task forgets_failures_after_a_success()
    {
        var browser = _identity.NewBrowser();
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 1; attempt < 5; attempt++) (await SignIn(browser, IdentityApplication.Admin, "not the password")).Dispose();
            using var open = await SignIn(browser, IdentityApplication.Admin, IdentityApplication.Password);
            Assert.Equal(IdentityApplication.Portal + "/", open.Headers.Location?.OriginalString);
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task never_ends_at_an_address_that_a_link_made_up(string returnUrl)
    {
        using var signedIn = await _identity.NewBrowser().Submit("/account/login?returnUrl=" + Uri.EscapeDataString(returnUrl),
            ("Email", IdentityApplication.Admin), ("Password", IdentityApplication.Password));
        Assert.Equal(IdentityApplication.Portal + "/", signedIn.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task is_all_that_a_form_of_another_site_can_do()
    {
        using var forged = await _identity.NewBrowser().Post("/account/login", ("Email", IdentityApplication.Admin), ("Password", IdentityApplication.Password));
        Assert.Equal("/account/error?status=400", forged.Headers.Location?.OriginalString);
        Assert.False(forged.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task is_slowed_down_for_an_address_that_tries_too_much()
    {
        _identity.Settings["RateLimits:FormsPerMinute"] = "3";
        await _identity.Restart();
        var browser = _identity.NewBrowser();
        var page = await browser.Open("/account/login");
        for (var attempt = 0; attempt < 3; attempt++) (await browser.Submit(page, ("Email", $"a{attempt}@customer.example"), ("Password", "x"))).Dispose();
        using var refused = await browser.Submit(page, ("Email", "b@customer.example"), ("Password", "x"));
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("Too many attempts", (await browser.Open(refused.Headers.Location!.OriginalString)).Title);
    }

    private static Task<HttpResponseMessage> SignIn(Browser browser, string email, string password) =>
        browser.Submit("/account/login", ("Email", email), ("Password", password));
}
