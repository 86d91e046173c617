using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.People;

/// <summary>The people of the caller's organisation. New ones come by invitation.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        app.MapGet("/me", ShowMe).RequireAuthorization(Policies.Procurement);
        app.MapGet("/organisation/people", List).RequireAuthorization(Policies.Procurement);
        app.MapPut("/organisation/people/{id:guid}", Change).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Results<Ok<MeView>, ProblemHttpResult>> ShowMe(Caller caller, IdentityDbContext db, CancellationToken cancellation)
    {
        var me = await (from person in db.Users
                        join home in db.Organisations on person.OrganisationId equals home.OrganisationId
                        where person.Id == caller.Person && person.Active
                        select new MeView(person.Id, person.Name, person.Email!, person.Roles, person.TwoFactorEnabled, home.OrganisationId, home.Name, home.TimeZone))
            .SingleOrDefaultAsync(cancellation);
        return me is null ? new PersonNotFound().ToProblem() : TypedResults.Ok(me);
    }

    private static async Task<Ok<Page<PersonView>>> List(string? after, int? limit, IdentityDbContext db, TimeProvider clock, CancellationToken cancellation)
    {
        var take = Page.Limit(limit);
        var from = Page.Decode(after) ?? "";
        var rows = await db.Users.AsNoTracking().Where(p => p.NormalizedEmail!.CompareTo(from) > 0).OrderBy(p => p.NormalizedEmail).Take(take + 1).ToListAsync(cancellation);
        var page = Page.Of(rows, take, p => p.NormalizedEmail!);
        var now = clock.GetUtcNow();
        return TypedResults.Ok(new Page<PersonView>([.. page.Items.Select(p => PersonView.Of(p, now))], page.Next));
    }

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Change(
        Guid id, PersonRequest request, IfMatch ifMatch, ChangePerson change, HttpResponse response, TimeProvider clock, CancellationToken cancellation)
    {
        var (person, refusal) = await change.Apply(id, request, ifMatch, cancellation);
        if (refusal is not null) return refusal.ToProblem();
        PersonView.Tag(person!).Write(response);
        return TypedResults.Ok(PersonView.Of(person!, clock.GetUtcNow()));
    }
}
