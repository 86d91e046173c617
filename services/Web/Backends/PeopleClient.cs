namespace VendorRisk.Web.Backends;

/// <summary>The organisation, its people and invitations.</summary>
internal sealed class PeopleClient(ServiceCall call)
{
    public Task<Answer<Organisation>> OrganisationAsync(CancellationToken cancel) =>
        call.GetAsync<Organisation>(Backend.People, "organisation", cancel);

    public Task<Answer<Done>> SaveOrganisationAsync(string name, string timeZone, string? etag, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.People, HttpMethod.Put, "organisation", new { name, timeZone }, etag, cancel);

    public Task<Answer<IReadOnlyList<Person>>> PeopleAsync(CancellationToken cancel) =>
        call.AllAsync<Person>(Backend.People, "organisation/people?limit=200", cancel);

    public Task<Answer<Done>> InviteAsync(string email, string name, IReadOnlyList<string> roles, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.People, HttpMethod.Post, "organisation/invitations", new { email, name, roles }, etag: null, cancel);

    public Task<Answer<IReadOnlyList<Invitation>>> InvitationsAsync(CancellationToken cancel) =>
        call.AllAsync<Invitation>(Backend.People, "organisation/invitations?limit=200", cancel);

    public Task<Answer<Done>> WithdrawAsync(Invitation invitation, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.People, HttpMethod.Delete, $"organisation/invitations/{invitation.Id}", body: null, etag: null, cancel);

    public Task<Answer<Done>> ChangeAsync(Person person, IReadOnlyList<string> roles, bool active, CancellationToken cancel) =>
        call.SendAsync<Done>(Backend.People, HttpMethod.Put, $"organisation/people/{person.Id}", new { roles, active }, person.Etag, cancel);
}
