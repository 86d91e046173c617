using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorRisk.Identity.People;
using VendorRisk.Identity.Persistence;
using VendorRisk.Messaging.Database;
using VendorRisk.Messaging.Outbox;
using VendorRisk.ServiceDefaults;

namespace VendorRisk.Identity.Organisations;

/// <summary>
/// At the very first start, when there is no organisation at all: makes one, with one admin, from FirstAdmin__*. Later starts find it
/// and change nothing, whatever the configuration says by then. The password is never logged; whoever configured it knows it.
/// </summary>
internal sealed partial class FirstOrganisation(
    OtherOrganisation other, EveryOrganisation<IdentityDbContext> everyone, IConfiguration configuration, IHostEnvironment environment, TimeProvider clock,
    ILogger<FirstOrganisation> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var all = everyone.Open();
        await using var transaction = await all.Database.BeginTransactionAsync(cancellationToken);
        // Replicas that start together take turns.
        await all.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('vendorrisk.first-organisation'))", cancellationToken);
        var first = await all.Organisations.IgnoreQueryFilters().Where(o => o.RunsInstallation).Select(o => (Guid?)o.OrganisationId).SingleOrDefaultAsync(cancellationToken)
            ?? await Create(cancellationToken);
        if (environment.IsDevelopment()) await other.Work(first, services => services.GetRequiredService<DemoPerson>().Create(cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<Guid> Create(CancellationToken cancellation)
    {
        var email = configuration.Required("FirstAdmin:Email", "the address of the first admin");
        var password = configuration.Required("FirstAdmin:Password", "the password of the first admin");
        var name = configuration.Required("FirstAdmin:Organisation", "the name of the first organisation");
        var now = clock.GetUtcNow();
        Organisation organisation = new()
        {
            OrganisationId = Guid.CreateVersion7(now), Name = name, TimeZone = configuration["FirstAdmin:TimeZone"] ?? "Etc/UTC", RunsInstallation = true, CreatedAt = now,
        };
        var created = await other.Work(organisation.OrganisationId, services =>
        {
            var db = services.GetRequiredService<IdentityDbContext>();
            db.Organisations.Add(organisation);
            db.Publish(organisation.Changed(now), organisation.OrganisationId);
            var admin = Person.New(organisation.OrganisationId, email, "Administrator", [Roles.Admin], now);
            db.Publish(admin.Changed(organisation.TimeZone, now), admin.Id);
            // Saves all of it at once: the store shares the context.
            return services.GetRequiredService<UserManager<Person>>().CreateAsync(admin, password);
        });
        if (!created.Succeeded) throw new InvalidOperationException($"The first admin cannot be created: {string.Join(' ', created.Errors.Select(e => e.Description))}");
        LogCreated();
        return organisation.OrganisationId;
    }

    [LoggerMessage(LogLevel.Information, "First start: the first organisation and its admin were created.")]
    private partial void LogCreated();
}
