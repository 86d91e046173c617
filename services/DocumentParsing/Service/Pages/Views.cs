using VendorRisk.DocumentParsing.Persistence;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.DocumentParsing.Pages;

/// <summary>Keeps who looked at which page of a confidential document. Services that fetch facts are not people and are not kept.</summary>
internal sealed class Views(ParsingDbContext db, IHttpContextAccessor http, TimeProvider clock)
{
    public async Task Remember(Guid document, int? page, CancellationToken cancellationToken)
    {
        if (http.HttpContext is not { } context || Caller.From(context.User) is not { IsPerson: true } caller)
            return;
        db.Add(new ViewRecord
        {
            Id = Guid.CreateVersion7(), DocumentId = document, PersonId = caller.Person, PersonName = caller.Name, Page = page, At = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellationToken);
    }
}
