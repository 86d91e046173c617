using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Intake.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class TellOfVendors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // exception-review lists all vendors since; those that are here already are told of once more, with their present engagement. The owner is bound by
            // row-level security and belongs to no organisation, so it is lifted for these statements.
            migrationBuilder.Sql(
                """
                alter table vendors no force row level security;
                alter table engagements no force row level security;
                alter table outbox no force row level security;
                insert into outbox (message_id, organisation_id, aggregate_id, message_type, body, attempts)
                select gen_random_uuid(), organisation_id, id, 'VendorRisk.Contracts.Intake.V1.VendorChanged',
                       jsonb_build_object('organisationId', organisation_id, 'vendorId', id, 'name', name, 'occurredAt', now()), 0
                from vendors;
                insert into outbox (message_id, organisation_id, aggregate_id, message_type, body, attempts)
                select distinct on (vendor_id) gen_random_uuid(), organisation_id, vendor_id, 'VendorRisk.Contracts.Intake.V1.EngagementChanged',
                       jsonb_build_object('organisationId', organisation_id, 'vendorId', vendor_id, 'engagementId', id, 'version', version, 'occurredAt', now()), 0
                from engagements order by vendor_id, version desc;
                alter table vendors force row level security;
                alter table engagements force row level security;
                alter table outbox force row level security;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
