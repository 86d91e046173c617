using System.Net;

namespace VendorRisk.Identity.Tests;

public sealed class Resetting_a_password : IAsyncLifetime
{
    private const string NewPassword = "quiet-lantern-orchard-31";
    private readonly IdentityApplication _identity = new();

    public Task InitializeAsync() => _identity.InitializeAsync();

    public Task DisposeAsync() => _identity.DisposeAsync();

    [Fact]
    public async Task lets_in_with_the_new_password_and_no_longer_with_the_old()
    {
        using var set = await Set(await AskForLink(), NewPassword);
        Assert.StartsWith("/account/login", set.Headers.Location?.OriginalString, StringComparison.Ordinal);

        using var old = await SignIn(IdentityApplication.Password);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        using var now = await SignIn(NewPassword);
        Assert.Equal(IdentityApplication.Portal + "/", now.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task ends_the_sessions_and_the_refresh_tokens_of_whoever_was_in()
    {
        var intruder = _identity.NewFlow();
        var tokens = await intruder.SignIn();
        (await Set(await AskForLink(), NewPassword)).Dispose();

        await intruder.Refresh(tokens.Refresh).IsRefused("invalid_grant");
        using var session = await intruder.Browser.Get(intruder.Request(("prompt", "none")));
        Assert.Contains("error=login_required", session.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task works_once_per_link()
    {
        var link = await AskForLink();
        (await Set(link, NewPassword)).Dispose();
        using var again = await Set(link, "another-sound-passphrase-8");
        Assert.Contains("has been used already", (await Browser.Read(again, "")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task opens_a_locked_account()
    {
        for (var attempt = 0; attempt < 5; attempt++) (await SignIn("not the password")).Dispose();
        (await Set(await AskForLink(), NewPassword)).Dispose();
        using var now = await SignIn(NewPassword);
        Assert.Equal(IdentityApplication.Portal + "/", now.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task says_the_same_to_an_address_that_nobody_has_and_mails_nothing()
    {
        var known = await Ask(IdentityApplication.Admin);
        var unknown = await Ask("nobody@customer.example");
        Assert.Equal(known.Text, unknown.Text);
        await _identity.Mails.Link(IdentityApplication.Admin);
        Assert.Empty(_identity.Mails.To("nobody@customer.example"));
    }

    [Fact]
    public async Task sends_one_mail_however_often_it_is_asked_for()
    {
        for (var times = 0; times < 3; times++) await Ask(IdentityApplication.Admin);
        await _identity.Mails.Link(IdentityApplication.Admin);
        _identity.Clock.Advance(TimeSpan.FromMinutes(6));
        await Ask(IdentityApplication.Admin);
        await _identity.Mails.Link(IdentityApplication.Admin, mails: 2);
        Assert.Equal(2, _identity.Mails.To(IdentityApplication.Admin).Count);
    }

    [Theory]
    [InlineData("short-one-7", "at least 12")]
    [InlineData("Password123456!", "easy to guess")]
    [InlineData("qwertyuiop12345", "easy to guess")]
    [InlineData("Summer2026Summer2026", "easy to guess")]
    [InlineData("aaaaaaaaaaaaaaaaaa", "easy to guess")]
    [InlineData("admin-customer-2026", "easy to guess")]
    public async Task refuses_what_is_guessed_first_and_keeps_the_link_good(string password, string why)
    {
        var link = await AskForLink();
        using var refused = await Set(link, password);
        Assert.Contains(why, (await Browser.Read(refused, "")).Text, StringComparison.Ordinal);
        using var good = await Set(link, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
    }

    [Theory]
    [InlineData("a.b.c")]
    [InlineData("00000000000000000000000000000000.00000000000000000000000000000000.AAAA")]
    public async Task refuses_a_link_that_was_never_sent(string link)
    {
        using var refused = await Set(new Uri(_identity.Address, "/account/reset-password?link=" + link), NewPassword);
        Assert.Contains("has been used already", (await Browser.Read(refused, "")).Text, StringComparison.Ordinal);
    }

    private async Task<Uri> AskForLink()
    {
        await Ask(IdentityApplication.Admin);
        return await _identity.Mails.Link(IdentityApplication.Admin);
    }

    private async Task<Page> Ask(string email)
    {
        using var answer = await _identity.NewBrowser().Submit("/account/forgot-password", ("Email", email));
        return await Browser.Read(answer, "");
    }

    private Task<HttpResponseMessage> Set(Uri link, string password) =>
        _identity.NewBrowser().Submit(link.PathAndQuery, ("Password", password), ("Repeat", password));

    private Task<HttpResponseMessage> SignIn(string password) =>
        _identity.NewBrowser().Submit("/account/login", ("Email", IdentityApplication.Admin), ("Password", password));
}
