using System.Net;
using System.Net.Http.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Inviting_people(IdentityApplication identity) : IClassFixture<IdentityApplication>
{
    private const string Password = "marble-thistle-canoe-52";

    [Fact]
    public async Task brings_them_in_with_the_roles_they_were_given()
    {
        var link = await Invite("grace@customer.example", "analyst");
        using var joined = await Accept(link);
        Assert.StartsWith("/account/login", joined.Headers.Location?.OriginalString, StringComparison.Ordinal);

        var tokens = await identity.NewFlow().SignIn("grace@customer.example", Password);
        var access = new JsonWebToken(tokens.Access);
        Assert.Equal(("Grace", "analyst"), (access.GetClaim("name").Value, access.GetClaim("role").Value));
    }

    [Fact]
    public async Task works_once_per_link()
    {
        var link = await Invite("once@customer.example");
        (await Accept(link)).Dispose();
        Assert.Equal("This invitation is not valid", (await identity.NewBrowser().Open(link.PathAndQuery)).Title);
    }

    [Fact]
    public async Task lets_one_of_two_who_accept_at_once_in()
    {
        var link = await Invite("twice@customer.example");
        var answers = await Task.WhenAll(Accept(link), Accept(link));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task ends_with_the_invitation_when_it_is_withdrawn()
    {
        var link = await Invite("withdrawn@customer.example");
        using var admin = await identity.ClientOf();
        var open = await admin.GetAsync("/organisation/invitations?limit=200").Is(HttpStatusCode.OK);
        var id = open.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("email").GetString() == "withdrawn@customer.example").GetProperty("id").GetGuid();
        await admin.DeleteAsync($"/organisation/invitations/{id}").Is(HttpStatusCode.NoContent);

        Assert.Equal("This invitation is not valid", (await identity.NewBrowser().Open(link.PathAndQuery)).Title);
        await admin.DeleteAsync($"/organisation/invitations/{id}").IsProblem(HttpStatusCode.NotFound, "invitation-not-found");
    }

    [Fact]
    public async Task makes_the_older_link_useless_when_it_is_repeated()
    {
        var older = await Invite("again@customer.example");
        var newer = await Invite("again@customer.example", mails: 2);
        Assert.Equal("This invitation is not valid", (await identity.NewBrowser().Open(older.PathAndQuery)).Title);
        Assert.Equal("Welcome to VendorRisk", (await identity.NewBrowser().Open(newer.PathAndQuery)).Title);
    }

    [Fact]
    public async Task sends_one_mail_for_a_request_that_is_repeated_under_its_key()
    {
        using var admin = await identity.ClientOf();
        admin.DefaultRequestHeaders.Add("Idempotency-Key", "one-invitation");
        var ids = new List<Guid>();
        for (var times = 0; times < 2; times++)
            ids.Add((await admin.PostAsJsonAsync("/organisation/invitations", new { email = "keyed@customer.example", name = "Keyed", roles = new[] { "analyst" } }).Is(HttpStatusCode.OK)).GetProperty("id").GetGuid());
        Assert.Single(ids.Distinct());
        // Mails leave in the order of their time: when this one is here, all that were to come before it are.
        identity.Clock.Advance(TimeSpan.FromSeconds(1));
        await Invite("after@customer.example");
        Assert.Single(identity.Mails.To("keyed@customer.example"));
    }

    [Theory]
    [InlineData("not an address", "analyst", HttpStatusCode.BadRequest, "address-invalid")]
    [InlineData("x@customer.example", "owner", HttpStatusCode.BadRequest, "roles-invalid")]
    [InlineData(IdentityApplication.Admin, "analyst", HttpStatusCode.Conflict, "address-taken")]
    public async Task refuses_what_cannot_be(string email, string role, HttpStatusCode status, string code)
    {
        using var admin = await identity.ClientOf();
        await admin.PostAsJsonAsync("/organisation/invitations", new { email, name = "Somebody", roles = new[] { role } }).IsProblem(status, code);
    }

    [Fact]
    public async Task is_for_admins_alone()
    {
        (await Accept(await Invite("analyst@customer.example", "analyst"))).Dispose();
        using var analyst = await identity.ClientOf("analyst@customer.example", Password);
        await analyst.PostAsJsonAsync("/organisation/invitations", new { email = "y@customer.example", name = "Y", roles = new[] { "admin" } }).Is(HttpStatusCode.Forbidden);
        await analyst.GetAsync("/organisation/people").Is(HttpStatusCode.OK);
    }

    private async Task<Uri> Invite(string email, string role = "procurement", int mails = 1)
    {
        using var admin = await identity.ClientOf();
        await admin.PostAsJsonAsync("/organisation/invitations", new { email, name = "Invited", roles = new[] { role } }).Is(HttpStatusCode.OK);
        return await identity.Mails.Link(email, mails);
    }

    private Task<HttpResponseMessage> Accept(Uri link) =>
        identity.NewBrowser().Submit(link.PathAndQuery, ("Name", "Grace"), ("Password", Password), ("Repeat", Password));
}
