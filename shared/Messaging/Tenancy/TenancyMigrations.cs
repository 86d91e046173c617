using Microsoft.EntityFrameworkCore.Migrations;

namespace VendorRisk.Messaging.Tenancy;

/// <summary>
/// Row-level security, as steps of a migration. FORCE binds the owner too, so a later migration that changes data must set the
/// organisation or be made for the purpose. The migrator refuses a schema in which a table was forgotten.
/// </summary>
public static class TenancyMigrations
{
    private const string OwnRow = $"organisation_id = nullif(current_setting('{OrganisationOfConnection.Setting}', true), '')::uuid";

    /// <summary>Rows of <paramref name="table"/> are seen, written and deleted only by their organisation.</summary>
    public static void EnableTenancy(this MigrationBuilder migration, string table)
    {
        migration.Force(table);
        migration.Sql($"create policy organisation on {table} using ({OwnRow}) with check ({OwnRow});");
    }

    /// <summary>As <see cref="EnableTenancy"/>, but what is written stays: no policy allows an update or a delete. For audit and history.</summary>
    public static void EnableTenancyAppendOnly(this MigrationBuilder migration, string table)
    {
        migration.Force(table);
        migration.Sql($"create policy organisation_reads on {table} for select using ({OwnRow});");
        migration.Sql($"create policy organisation_adds on {table} for insert with check ({OwnRow});");
    }

    /// <summary>Lets the service's cross-organisation role do just this with the table, for all organisations.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="table">A table with tenancy.</param>
    /// <param name="workerRole">E.g. intake_worker.</param>
    /// <param name="privileges">E.g. "select, delete".</param>
    public static void AllowWorker(this MigrationBuilder migration, string table, string workerRole, string privileges)
    {
        migration.Sql($"create policy worker on {table} to {workerRole} using (true) with check (true);");
        migration.Sql($"grant {privileges} on {table} to {workerRole};");
    }

    /// <summary>Outbox, inbox and idempotency keys: called once, in the migration that creates them.</summary>
    public static void SecureMessaging(this MigrationBuilder migration, string workerRole)
    {
        foreach (var table in (ReadOnlySpan<string>)["outbox", "inbox", "idempotency_keys"])
            migration.EnableTenancy(table);
        migration.AllowWorker("outbox", workerRole, "select, update, delete");
        migration.AllowWorker("inbox", workerRole, "select, delete");
        migration.AllowWorker("idempotency_keys", workerRole, "select, delete");
        // One wake-up per statement; PostgreSQL delivers it only if the transaction commits.
        migration.Sql(
            """
            create function wake_outbox() returns trigger language plpgsql as $$ begin perform pg_notify('outbox', ''); return null; end $$;
            create trigger wake_outbox after insert on outbox for each statement execute function wake_outbox();
            """);
    }

    private static void Force(this MigrationBuilder migration, string table) =>
        migration.Sql($"alter table {table} enable row level security; alter table {table} force row level security;");
}
