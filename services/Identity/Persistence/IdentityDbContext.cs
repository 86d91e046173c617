using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Invitations;
using VendorRisk.Identity.Mail;
using VendorRisk.Identity.Organisations;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence.Grants;
using VendorRisk.Messaging.Tenancy;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Persistence;

/// <summary>Identity's database: ASP.NET Core Identity's tables under our names, and ours beside them.</summary>
internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options, CurrentOrganisation organisation)
    : IdentityUserContext<Person, Guid, PersonClaim, PersonLogin, PersonToken>(options), IOrganisationContext
{
    public Guid? OrganisationId => organisation.IdOrNone;

    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<AuthorizationCodeRecord> AuthorizationCodes => Set<AuthorizationCodeRecord>();
    public DbSet<RefreshTokenRecord> RefreshTokens => Set<RefreshTokenRecord>();
    public DbSet<DuendeGrantRecord> DuendeGrants => Set<DuendeGrantRecord>();
    public DbSet<SigningKeyRecord> SigningKeys => Set<SigningKeyRecord>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        PeopleModel.Describe(builder);
        GrantsModel.Describe(builder);
        ServiceModel.Complete(builder, this);
    }
}
