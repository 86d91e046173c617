using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Messaging.Tenancy;

#nullable disable

namespace VendorRisk.ExceptionReview.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Notes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<List<string>>(
                name: "carved_out",
                table: "reviews",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "notes",
                table: "reviews",
                type: "jsonb",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.CreateTable(
                name: "chases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vendor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    linked_vendor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_no_vendor = table.Column<bool>(type: "boolean", nullable: false),
                    held_until = table.Column<DateOnly>(type: "date", nullable: true),
                    chased_by = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cuecs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vendor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    coverage_end = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: true),
                    evidence = table.Column<string>(type: "text", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cuecs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_chases_linked_vendor_id",
                table: "chases",
                column: "linked_vendor_id");

            migrationBuilder.CreateIndex(
                name: "ix_chases_vendor_id_name",
                table: "chases",
                columns: new[] { "vendor_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cuecs_review_id_key",
                table: "cuecs",
                columns: new[] { "review_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cuecs_vendor_id",
                table: "cuecs",
                column: "vendor_id");

            migrationBuilder.EnableTenancy("cuecs");
            migrationBuilder.EnableTenancy("chases");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "chases");

            migrationBuilder.DropTable(
                name: "cuecs");

            migrationBuilder.DropColumn(
                name: "carved_out",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "notes",
                table: "reviews");
        }
    }
}
