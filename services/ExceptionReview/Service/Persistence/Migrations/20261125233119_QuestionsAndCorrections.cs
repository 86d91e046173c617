using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Messaging.Tenancy;

#nullable disable

namespace VendorRisk.ExceptionReview.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class QuestionsAndCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_reviews_document_id",
                table: "reviews");

            migrationBuilder.AddColumn<Guid>(
                name: "follows_id",
                table: "reviews",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "memo",
                table: "reviews",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "vendor_id",
                table: "history",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "vendor_name",
                table: "history",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "corrections",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    finding_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    input = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true),
                    quote = table.Column<string>(type: "text", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_corrections", x => new { x.review_id, x.finding_key, x.input });
                    table.ForeignKey(
                        name: "fk_corrections_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    time_zone = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.organisation_id);
                });

            migrationBuilder.CreateTable(
                name: "vendors",
                columns: table => new
                {
                    vendor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deleted = table.Column<bool>(type: "boolean", nullable: false),
                    engagement_version = table.Column<int>(type: "integer", nullable: false),
                    service = table.Column<string>(type: "text", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: true),
                    tier = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vendors", x => x.vendor_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_document_id",
                table: "reviews",
                column: "document_id",
                unique: true,
                filter: "state <> 4");

            migrationBuilder.CreateIndex(
                name: "ix_history_organisation_id_id",
                table: "history",
                columns: new[] { "organisation_id", "id" });

            migrationBuilder.EnableTenancy("corrections");
            migrationBuilder.EnableTenancy("organisations");
            migrationBuilder.EnableTenancy("vendors");

            // Questions have their words, and an answer is more than its moment. The owner is bound by row-level security and belongs to no organisation, so it is lifted for this statement.
            migrationBuilder.Sql(
                """
                alter table findings no force row level security;
                update findings set questions = (
                    select jsonb_agg(jsonb_build_object(
                        'Id', q->'Id', 'By', q->'By', 'DueOn', q->'DueOn', 'Text', coalesce(q->>'Text', 'Not kept.'), 'AskedAt', coalesce(q->'AskedAt', to_jsonb(now())),
                        'Answer', case when q->>'AnsweredAt' is null then null else jsonb_build_object(
                            'Text', 'Not kept.', 'From', 'the vendor', 'On', to_char((q->>'AnsweredAt')::timestamptz, 'YYYY-MM-DD'), 'RecordedBy', q->'By', 'RecordedAt', q->'AnsweredAt') end))
                    from jsonb_array_elements(questions) q)
                where jsonb_array_length(questions) > 0;
                alter table findings force row level security;
                """);

            // What intake tells of vendors comes by message; row-level security of what it is made of holds in the view too.
            migrationBuilder.Sql(
                """
                create view vendor_standings with (security_invoker = true) as
                select v.organisation_id, v.vendor_id, v.name, lower(v.name) as name_key, v.service, v.owner, v.tier,
                       r.worst_band, r.open_findings, l.id as latest_review_id, l.kind as latest_kind, l.title as latest_title,
                       l.coverage_start, l.coverage_end, l.age_months, l.age_band, l.stale_on, l.state,
                       coalesce(9 - r.worst_band, 99) as band_key,
                       case when l.id is null then 9999999 else coalesce(l.coverage_end - date '0001-01-01', 0) end as age_key,
                       coalesce(array_position(array['critical', 'high', 'medium', 'low'], v.tier::text), 99) as tier_key,
                       coalesce(-r.open_findings, 1)::integer as open_key,
                       coalesce(l.state, 99) as state_key
                from vendors v
                left join lateral (select max(band) as worst_band, sum(findings_open)::integer as open_findings from reviews where reviews.vendor_id = v.vendor_id) r on true
                left join lateral (select * from reviews where reviews.vendor_id = v.vendor_id order by coverage_end desc nulls last, opened_at desc limit 1) l on true
                where not v.deleted and v.name <> '';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop view vendor_standings;");

            migrationBuilder.DropTable(
                name: "corrections");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "vendors");

            migrationBuilder.DropIndex(
                name: "ix_reviews_document_id",
                table: "reviews");

            migrationBuilder.DropIndex(
                name: "ix_history_organisation_id_id",
                table: "history");

            migrationBuilder.DropColumn(
                name: "follows_id",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "memo",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "vendor_id",
                table: "history");

            migrationBuilder.DropColumn(
                name: "vendor_name",
                table: "history");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_document_id",
                table: "reviews",
                column: "document_id",
                unique: true);
        }
    }
}
