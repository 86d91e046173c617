using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using VendorRisk.Intake.Audit;
using VendorRisk.Intake.Persistence;
using VendorRisk.Intake.Vendors;
using VendorRisk.Messaging.Database;
using VendorRisk.Testing;
using VendorRisk.Testing.Servers;

namespace VendorRisk.Messaging.Tests;

public sealed class Row_level_security : IAsyncLifetime
{
    private const string AllNames = "select name from vendors order by name";
    private readonly Guid _ours = Guid.CreateVersion7();
    private readonly Guid _theirs = Guid.CreateVersion7();
    private TestDatabase _database = null!;
    private TestBroker _broker = null!;
    private ProbeService _service = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(ProbeService.Blueprint);
        _broker = await TestBroker.Create(ProbeService.Blueprint);
        _service = await ProbeService.Start(ProbeService.Blueprint, _database.Settings, _broker.Settings);
        await Add(_ours, "Ours");
        await Add(_theirs, "Theirs");
    }

    public async Task DisposeAsync()
    {
        await _service.DisposeAsync();
        await _broker.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task shows_a_query_without_its_predicate_nothing_when_no_organisation_is_set() =>
        Assert.Empty(await TestDatabase.Column(_database.AsService, AllNames));

    [Fact]
    public async Task shows_a_query_without_its_predicate_only_its_own_organisation()
    {
        using var scope = _service.Scope(_ours);
        var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();

        Assert.Equal(["Ours"], await db.Vendors.IgnoreQueryFilters().Select(vendor => vendor.Name).ToListAsync());
        Assert.Equal(["Ours", "Theirs"], await _database.Column(AllNames));
    }

    [Fact]
    public async Task binds_the_connection_to_whoever_has_it_now_and_not_to_who_had_it_before()
    {
        foreach (var (organisation, name) in new[] { (_ours, "Ours"), (_theirs, "Theirs"), (_ours, "Ours") })
        {
            using var scope = _service.Scope(organisation);
            Assert.Equal([name], await scope.ServiceProvider.GetRequiredService<IntakeDbContext>().Vendors.IgnoreQueryFilters().Select(vendor => vendor.Name).ToListAsync());
        }
    }

    [Fact]
    public async Task refuses_a_row_for_another_organisation()
    {
        await using var connection = new NpgsqlConnection(_database.AsService);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"select set_config('vendorrisk.organisation', '{_ours}', false); update vendors set organisation_id = '{_theirs}' where name = 'Ours'", connection);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task lets_nobody_rewrite_the_audit()
    {
        using var scope = _service.Scope(_ours);
        var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();
        db.Audit.Add(new AuditRecord { Id = Guid.CreateVersion7(), At = DateTimeOffset.UnixEpoch, PersonId = _ours, PersonName = "A", Action = "viewed", SubjectId = _ours, Subject = "S" });
        await db.SaveChangesAsync();

        Assert.Equal(0, await db.Audit.ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Action, "nothing")));
        Assert.Equal(0, await db.Audit.ExecuteDeleteAsync());
        Assert.Equal(["viewed"], await _database.Column("select action from audit"));
    }

    [Fact]
    public async Task gives_the_worker_all_organisations_of_the_tables_it_was_granted_and_no_others()
    {
        await using var db = _service.Services.GetRequiredService<EveryOrganisation<IntakeDbContext>>().Open();

        Assert.Empty(await db.Blobs.IgnoreQueryFilters().ToListAsync());
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => db.Vendors.IgnoreQueryFilters().ToListAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task is_meant_for_roles_that_it_binds_so_a_superuser_makes_the_service_unhealthy()
    {
        using var http = new HttpClient { BaseAddress = _service.Address };
        await Eventually.True(async () => await http.GetStringAsync("/health") == "Healthy", "a service that is ready");
        var administrator = new NpgsqlConnectionStringBuilder(_database.Administrator);
        var asSuperuser = new Dictionary<string, string?> { ["Database:User"] = administrator.Username, ["Database:Password"] = administrator.Password };
        await using var wrong = await ProbeService.Start(ProbeService.Blueprint, _database.Settings, asSuperuser, _broker.Settings);
        using var other = new HttpClient { BaseAddress = wrong.Address };

        Assert.Equal("Unhealthy", await (await other.GetAsync("/health")).Content.ReadAsStringAsync());
        Assert.Equal("Healthy", await other.GetStringAsync("/alive"));
    }

    [Fact]
    public async Task leaves_no_table_to_a_role_that_can_log_in()
    {
        var owners = await _database.Column("select distinct tableowner || ' ' || rolcanlogin || rolsuper from pg_tables join pg_roles on rolname = tableowner where schemaname = 'public'");

        Assert.Equal(["intake_owner falsefalse"], owners);
    }

    private async Task Add(Guid organisation, string name)
    {
        using var scope = _service.Scope(organisation);
        var db = scope.ServiceProvider.GetRequiredService<IntakeDbContext>();
        db.Vendors.Add(new VendorRecord { Id = Guid.CreateVersion7(), Name = name, NameKey = VendorRecord.KeyOf(name), CreatedAt = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();
    }
}
