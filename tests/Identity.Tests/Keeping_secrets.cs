using System.Net;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Keeping_secrets : IAsyncLifetime
{
    private readonly IdentityApplication _identity = new();

    public Task InitializeAsync() => _identity.InitializeAsync();

    public Task DisposeAsync() => _identity.DisposeAsync();

    [Fact]
    public async Task means_that_a_copy_of_the_database_opens_nothing()
    {
        var flow = _identity.NewFlow();
        var code = (await flow.Authorize())["code"];
        var tokens = Tokens.Of(await flow.Exchange(code).Is(HttpStatusCode.OK));
        var everything = string.Join('\n', await Dump());

        Assert.DoesNotContain(code, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(tokens.Refresh, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(IdentityApplication.Password, everything, StringComparison.Ordinal);
        // 1.2.840.113549.1.1.1 with NULL: every RSA private key in PKCS #8 has these bytes near its beginning.
        Assert.DoesNotContain("300d06092a864886f70d010101", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task holds_over_a_restart_which_changes_neither_keys_nor_the_first_admin()
    {
        var flow = _identity.NewFlow();
        var tokens = await flow.SignIn();
        var before = (await Keys(), await Database.Column(_identity.Database.Administrator, "select id::text || password_hash from people where password_hash is not null"));
        _identity.Settings["FirstAdmin:Password"] = "something-quite-different-7";
        await _identity.Restart();

        Assert.Equal(before.Item1, await Keys());
        Assert.Equal(before.Item2, await Database.Column(_identity.Database.Administrator, "select id::text || password_hash from people where password_hash is not null"));
        await flow.Refresh(tokens.Refresh).Is(HttpStatusCode.OK);
        using var session = await flow.Browser.Get(flow.Request(("prompt", "none")));
        Assert.Contains("code=", session.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task includes_new_keys_that_everybody_knows_before_they_sign()
    {
        var first = Assert.Single(await Keys());
        _identity.Clock.Advance(TimeSpan.FromDays(89));
        var announced = await Keys();
        Assert.Equal(2, announced.Count);
        Assert.Equal(first, await SigningKey());

        _identity.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(Assert.Single(announced, k => k != first), await SigningKey());
        Assert.Contains(first, await Keys());
    }

    [Fact]
    public async Task lets_people_sign_in_again_after_a_database_was_restored_without_the_folder_of_keys()
    {
        var before = await SigningKey();
        _identity.LoseKeys();
        await _identity.Restart();

        var after = await SigningKey();

        Assert.NotEqual(before, after);
        Assert.Equal([after], await Keys());
    }

    private async Task<string> SigningKey() => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken((await _identity.NewFlow().SignIn()).Access).Kid;

    private async Task<IReadOnlyList<string>> Keys()
    {
        using var client = _identity.NewClient();
        var keys = await client.GetAsync("/.well-known/openid-configuration/jwks").Is(HttpStatusCode.OK);
        return [.. keys.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()!).Order(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> Dump()
    {
        var tables = await Database.Column(_identity.Database.Administrator, "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'");
        List<string> rows = [];
        foreach (var table in tables) rows.AddRange(await Database.Column(_identity.Database.Administrator, $"select t::text from \"{table}\" t"));
        return rows;
    }
}
