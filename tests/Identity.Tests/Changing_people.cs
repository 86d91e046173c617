using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Changing_people : IAsyncLifetime
{
    private const string Email = "grace@customer.example";
    private const string Password = "marble-thistle-canoe-52";
    private readonly IdentityApplication _identity = new();
    private HttpClient _admin = null!;

    public async Task InitializeAsync()
    {
        await _identity.InitializeAsync();
        _admin = await _identity.ClientOf();
        await _admin.PostAsJsonAsync("/organisation/invitations", new { email = Email, name = "Grace", roles = new[] { "analyst" } }).Is(HttpStatusCode.OK);
        var link = await _identity.Mails.Link(Email);
        (await _identity.NewBrowser().Submit(link.PathAndQuery, ("Name", "Grace"), ("Password", Password), ("Repeat", Password))).Dispose();
    }

    public async Task DisposeAsync()
    {
        _admin.Dispose();
        await _identity.DisposeAsync();
    }

    [Fact]
    public async Task takes_effect_at_the_next_refresh()
    {
        var flow = _identity.NewFlow();
        var tokens = await flow.SignIn(Email, Password);
        await Change(await Person(Email), roles: ["procurement"], active: true).Is(HttpStatusCode.OK);
        var refreshed = Tokens.Of(await flow.Refresh(tokens.Refresh).Is(HttpStatusCode.OK));
        Assert.Equal("procurement", new JsonWebToken(refreshed.Access).GetClaim("role").Value);
    }

    [Fact]
    public async Task shuts_out_a_person_whose_account_is_closed()
    {
        var flow = _identity.NewFlow();
        var tokens = await flow.SignIn(Email, Password);
        await Change(await Person(Email), roles: ["analyst"], active: false).Is(HttpStatusCode.OK);

        await flow.Refresh(tokens.Refresh).IsRefused("invalid_grant");
        using var session = await flow.Browser.Get(flow.Request(("prompt", "none")));
        Assert.Contains("error=login_required", session.Headers.Location!.Query, StringComparison.Ordinal);
        using var again = await _identity.NewBrowser().Submit("/account/login", ("Email", Email), ("Password", Password));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task needs_the_state_that_was_read()
    {
        var person = await Person(Email);
        await Change(person, ["admin"], active: true).Is(HttpStatusCode.OK);
        await Change(person, ["analyst"], active: true).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
        await _admin.Put($"/organisation/people/{person.GetProperty("id").GetGuid()}", new { roles = new[] { "analyst" }, active = true })
            .IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
    }

    [Fact]
    public async Task never_leaves_an_organisation_without_an_admin()
    {
        await Change(await Person(IdentityApplication.Admin), ["analyst"], active: true).IsProblem(HttpStatusCode.Conflict, "last-admin");
        await Change(await Person(Email), ["admin"], active: true).Is(HttpStatusCode.OK);
        await Change(await Person(IdentityApplication.Admin), ["analyst"], active: true).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task tells_the_other_services_with_the_change_itself()
    {
        await Change(await Person(Email), ["procurement", "analyst"], active: true).Is(HttpStatusCode.OK);
        var bodies = await Database.Column(_identity.Database.Administrator, "select body::text from outbox where message_type like '%PersonChanged' order by sequence desc limit 1");
        var message = JsonDocument.Parse(Assert.Single(bodies)).RootElement;
        Assert.Equal((Email, true), (message.GetProperty("email").GetString(), message.GetProperty("active").GetBoolean()));
        Assert.Equal(["procurement", "analyst"], message.GetProperty("roles").EnumerateArray().Select(r => r.GetString()!));
    }

    private async Task<JsonElement> Person(string email)
    {
        var people = await _admin.GetAsync("/organisation/people?limit=200").Is(HttpStatusCode.OK);
        return people.GetProperty("items").EnumerateArray().Single(p => p.GetProperty("email").GetString() == email);
    }

    private Task<HttpResponseMessage> Change(JsonElement person, string[] roles, bool active) =>
        _admin.Put($"/organisation/people/{person.GetProperty("id").GetGuid()}", new { roles, active }, person.GetProperty("etag").GetString());
}
