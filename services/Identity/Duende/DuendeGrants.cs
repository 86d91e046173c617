using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Persistence;
using VendorRisk.Identity.Persistence.Grants;

namespace VendorRisk.Identity.Issuer;

/// <summary>Duende's grants in our database: codes and refresh tokens outlive a restart and are seen by every replica.</summary>
internal sealed class DuendeGrants(IdentityDbContext db) : IPersistedGrantStore
{
    public async Task StoreAsync(PersistedGrant grant, CancellationToken ct)
    {
        await db.DuendeGrants.Where(g => g.Key == grant.Key).ExecuteDeleteAsync(ct);
        db.DuendeGrants.Add(new DuendeGrantRecord
        {
            Key = grant.Key, Type = grant.Type, SubjectId = grant.SubjectId, SessionId = grant.SessionId, ClientId = grant.ClientId, Description = grant.Description,
            CreationTime = grant.CreationTime, Expiration = grant.Expiration, ConsumedTime = grant.ConsumedTime, Data = grant.Data,
        });
        await db.SaveChangesAsync(ct);
    }

    public async Task<PersistedGrant?> GetAsync(string key, CancellationToken ct) =>
        await db.DuendeGrants.AsNoTracking().SingleOrDefaultAsync(g => g.Key == key, ct) is { } record ? Grant(record) : null;

    public async Task<IEnumerable<PersistedGrant>> GetAllAsync(PersistedGrantFilter filter, CancellationToken ct) =>
        (await Matching(filter).AsNoTracking().ToListAsync(ct)).Select(Grant);

    public Task RemoveAsync(string key, CancellationToken ct) => db.DuendeGrants.Where(g => g.Key == key).ExecuteDeleteAsync(ct);

    public Task RemoveAllAsync(PersistedGrantFilter filter, CancellationToken ct) => Matching(filter).ExecuteDeleteAsync(ct);

    private IQueryable<DuendeGrantRecord> Matching(PersistedGrantFilter filter)
    {
        IQueryable<DuendeGrantRecord> grants = db.DuendeGrants;
        if (filter.SubjectId is { } subject) grants = grants.Where(g => g.SubjectId == subject);
        if (filter.SessionId is { } session) grants = grants.Where(g => g.SessionId == session);
        if (filter.ClientId is { } client) grants = grants.Where(g => g.ClientId == client);
        if (filter.ClientIds is { } clients) grants = grants.Where(g => clients.Contains(g.ClientId));
        if (filter.Type is { } type) grants = grants.Where(g => g.Type == type);
        if (filter.Types is { } types) grants = grants.Where(g => types.Contains(g.Type));
        return grants;
    }

    private static PersistedGrant Grant(DuendeGrantRecord record) => new()
    {
        Key = record.Key, Type = record.Type, SubjectId = record.SubjectId, SessionId = record.SessionId, ClientId = record.ClientId, Description = record.Description,
        CreationTime = record.CreationTime, Expiration = record.Expiration, ConsumedTime = record.ConsumedTime, Data = record.Data,
    };
}
