using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Identity.Tests;

public sealed class Two_organisations(Two_customers customers) : IClassFixture<Two_customers>
{
    private readonly IdentityApplication _identity = customers.Identity;
    private readonly HttpClient _first = customers.First;
    private readonly HttpClient _second = customers.Second;

    [Fact]
    public async Task see_their_own_people_and_nothing_of_each_other()
    {
        Assert.Equal([Two_customers.Boss], await Emails(_second));
        Assert.DoesNotContain(Two_customers.Boss, await Emails(_first));
        Assert.Equal("Second Customer", (await _second.GetAsync("/organisation").Is(HttpStatusCode.OK)).GetProperty("name").GetString());
        var theirs = await _first.GetAsync("/audit?limit=200").Is(HttpStatusCode.OK);
        var ours = await _second.GetAsync("/audit?limit=200").Is(HttpStatusCode.OK);
        Assert.Empty(Ids(theirs).Intersect(Ids(ours)));
    }

    [Fact]
    public async Task do_not_find_each_others_people_and_invitations()
    {
        var admin = (await _first.GetAsync("/me").Is(HttpStatusCode.OK)).GetProperty("id").GetGuid();
        var invitation = (await _first.PostAsJsonAsync("/organisation/invitations", new { email = "z@customer.example", name = "Z", roles = new[] { "analyst" } }).Is(HttpStatusCode.OK))
            .GetProperty("id").GetGuid();
        await _second.Put($"/organisation/people/{admin}", new { roles = new[] { "analyst" }, active = false }, ifMatch: "*").IsProblem(HttpStatusCode.NotFound, "person-not-found");
        await _second.DeleteAsync($"/organisation/invitations/{invitation}").IsProblem(HttpStatusCode.NotFound, "invitation-not-found");
    }

    [Fact]
    public async Task come_from_the_installations_admins_alone() =>
        await _second.PostAsJsonAsync("/organisations", new { name = "Third", timeZone = "Europe/Berlin", adminEmail = "c@third.example", adminName = "C" })
            .IsProblem(HttpStatusCode.Forbidden, "not-installation-admin");

    [Fact]
    public async Task cannot_use_each_others_tokens_by_writing_another_organisation_into_them()
    {
        var flow = _identity.NewFlow();
        var tokens = await flow.SignIn();
        var bytes = Base64Url.DecodeFromChars(tokens.Refresh);
        var other = (await _second.GetAsync("/organisation").Is(HttpStatusCode.OK)).GetProperty("id").GetGuid();
        other.TryWriteBytes(bytes);
        await flow.Refresh(Base64Url.EncodeToString(bytes)).IsRefused("invalid_grant");
        await flow.Refresh(tokens.Refresh).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("organisations")]
    [InlineData("people")]
    [InlineData("person_tokens")]
    [InlineData("invitations")]
    [InlineData("outgoing_mails")]
    [InlineData("authorization_codes")]
    [InlineData("refresh_tokens")]
    [InlineData("audit")]
    [InlineData("outbox")]
    public async Task are_kept_apart_by_the_database_when_a_query_forgets_its_predicate(string table)
    {
        Assert.Empty(await Database.Column(_identity.Database.AsService, $"select organisation_id from {table}"));
        var first = (await _first.GetAsync("/organisation").Is(HttpStatusCode.OK)).GetProperty("id").GetGuid();
        var seen = await Database.Column(_identity.Database.AsService, $"select set_config('vendorrisk.organisation', '{first}', false) union all select distinct organisation_id::text from {table}");
        Assert.All(seen, organisation => Assert.Equal(first.ToString(), organisation));
    }

    [Fact]
    public async Task cannot_have_their_audit_rewritten_even_by_the_service()
    {
        var first = (await _first.GetAsync("/organisation").Is(HttpStatusCode.OK)).GetProperty("id").GetGuid();
        var changed = await Database.Column(_identity.Database.AsService,
            $"select set_config('vendorrisk.organisation', '{first}', false); with gone as (delete from audit returning 1) select count(*) from gone");
        Assert.Equal([first.ToString()], changed);
        Assert.NotEqual(["0"], await Database.Column(_identity.Database.Administrator, "select count(*) from audit"));
    }

    private static async Task<string[]> Emails(HttpClient client) =>
        [.. (await client.GetAsync("/organisation/people?limit=200").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().Select(p => p.GetProperty("email").GetString()!)];

    private static IEnumerable<Guid> Ids(System.Text.Json.JsonElement page) => page.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("id").GetGuid());
}
