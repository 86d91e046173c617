using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using AngleSharp.Dom;

namespace VendorRisk.Identity.Tests;

public sealed class Using_a_second_factor : IAsyncLifetime
{
    private readonly IdentityApplication _identity = new();
    private Browser _browser = null!;
    private string _key = "";
    private string[] _recoveryCodes = [];

    public async Task InitializeAsync()
    {
        await _identity.InitializeAsync();
        _browser = _identity.NewBrowser();
        await _identity.NewFlow(_browser).SignIn();
        var security = await _browser.Open("/account/security");
        using var prepared = await _browser.Submit(security with { Path = "/account/security?handler=Prepare" });
        var setup = await _browser.Open(prepared.Headers.Location!.OriginalString);
        _key = setup.Document.QuerySelector("code")!.Text().Replace(" ", "", StringComparison.Ordinal);
        using var on = await _browser.Submit(setup, ("Code", Code()));
        var shown = await Browser.Read(on, "");
        Assert.Equal("The second factor is on", shown.Title);
        _recoveryCodes = [.. shown.Document.QuerySelectorAll("li code").Select(c => c.Text())];
    }

    public Task DisposeAsync() => _identity.DisposeAsync();

    [Fact]
    public async Task asks_for_it_after_the_password_and_lets_in_with_the_right_code()
    {
        var browser = await AfterPassword();
        using var beforehand = await browser.Get(_identity.NewFlow(browser).Request(("prompt", "none")));
        Assert.Contains("error=login_required", beforehand.Headers.Location!.Query, StringComparison.Ordinal);
        using var wrong = await browser.Submit("/account/second-factor", ("Code", "000000"));
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        using var right = await browser.Submit("/account/second-factor", ("Code", Code()));
        Assert.Equal(IdentityApplication.Portal + "/", right.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task takes_each_recovery_code_once()
    {
        Assert.Equal(10, _recoveryCodes.Length);
        using var first = await (await AfterPassword()).Submit("/account/second-factor", ("Code", _recoveryCodes[0]));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var again = await (await AfterPassword()).Submit("/account/second-factor", ("Code", _recoveryCodes[0]));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task locks_when_codes_are_guessed()
    {
        var browser = await AfterPassword();
        for (var attempt = 0; attempt < 3; attempt++) (await browser.Submit("/account/second-factor", ("Code", "000000"))).Dispose();
        using var locked = await browser.Submit("/account/second-factor", ("Code", "000000"));
        Assert.Equal("/account/locked", locked.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task keeps_the_key_unreadable_in_the_database()
    {
        var stored = await Database.Column(_identity.Database.Administrator, "select value from person_tokens");
        Assert.Equal(2, stored.Count);
        Assert.DoesNotContain(stored, value => value.Contains(_key, StringComparison.Ordinal) || value.Contains(_recoveryCodes[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task can_be_turned_off_with_a_code_and_not_without()
    {
        var security = await _browser.Open("/account/security");
        using var refused = await _browser.Submit(security with { Path = "/account/security?handler=Off" }, ("Code", "000000"));
        Assert.Contains("This code is not right.", (await Browser.Read(refused, "")).Text, StringComparison.Ordinal);
        using var off = await _browser.Submit(security with { Path = "/account/security?handler=Off" }, ("Code", Code()));
        Assert.Contains("The second factor is off.", (await Browser.Read(off, "")).Text, StringComparison.Ordinal);
        await _identity.NewFlow().SignIn();
    }

    private async Task<Browser> AfterPassword()
    {
        var browser = _identity.NewBrowser();
        using var half = await browser.Submit("/account/login", ("Email", IdentityApplication.Admin), ("Password", IdentityApplication.Password));
        Assert.StartsWith("/account/second-factor", half.Headers.Location?.OriginalString, StringComparison.Ordinal);
        return browser;
    }

    // RFC 6238 with its defaults, as an authenticator app computes it.
    private string Code()
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The algorithm of the standard.
        var hash = HMACSHA1.HashData(Base32(_key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        List<byte> bytes = [];
        var (buffer, bits) = (0, 0);
        foreach (var c in text)
        {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
            buffer &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
