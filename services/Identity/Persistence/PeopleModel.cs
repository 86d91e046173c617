using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.Audit;
using VendorRisk.Identity.Invitations;
using VendorRisk.Identity.Mail;
using VendorRisk.Identity.Organisations;
using VendorRisk.Identity.People;

namespace VendorRisk.Identity.Persistence;

/// <summary>Organisations, their people, and what happened to them.</summary>
internal static class PeopleModel
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<Organisation>(organisation =>
        {
            organisation.ToTable("organisations").HasKey(o => o.OrganisationId);
            organisation.Property(o => o.OrganisationId).ValueGeneratedNever();
            organisation.Property(o => o.Name).HasMaxLength(200);
            organisation.Property(o => o.TimeZone).HasMaxLength(60);
            organisation.Property(o => o.Version).IsRowVersion();
        });
        model.Entity<Person>(person =>
        {
            person.ToTable("people").Property(p => p.Name).HasMaxLength(200);
            person.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            person.HasIndex(p => new { p.OrganisationId, p.Id });
            // The user name is the address: one unique index is enough, and its violation has one name.
            person.Metadata.RemoveIndex(person.HasIndex(p => p.NormalizedUserName).Metadata);
            // One address, one account in the whole installation: sign-in starts from the address alone.
            person.HasIndex(p => p.NormalizedEmail).IsUnique().HasDatabaseName(AddressTaken);
        });
        model.Entity<PersonClaim>().ToTable("person_claims");
        model.Entity<PersonLogin>().ToTable("person_logins");
        model.Entity<PersonToken>().ToTable("person_tokens");
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.Property(i => i.Email).HasMaxLength(254);
            invitation.Property(i => i.NormalizedEmail).HasMaxLength(254);
            invitation.Property(i => i.Name).HasMaxLength(200);
            invitation.HasIndex(i => i.Hash).IsUnique();
            invitation.HasIndex(i => new { i.OrganisationId, i.NormalizedEmail }).IsUnique().HasDatabaseName(AlreadyInvited)
                .HasFilter("accepted_at is null and withdrawn_at is null");
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("audit").Property(e => e.Event).HasConversion<string>().HasMaxLength(40);
            entry.Property(e => e.Address).HasMaxLength(60);
            entry.HasIndex(e => new { e.OrganisationId, e.Id });
        });
        model.Entity<OutgoingMail>().ToTable("outgoing_mails").HasIndex(m => m.NotBefore);
    }

    public const string AddressTaken = "ux_people_address";
    public const string AlreadyInvited = "ux_invitations_open_address";
}
