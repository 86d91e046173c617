using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VendorRisk.Identity.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class DuendeGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "duende_grants",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    subject_id = table.Column<string>(type: "text", nullable: true),
                    session_id = table.Column<string>(type: "text", nullable: true),
                    client_id = table.Column<string>(type: "text", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expiration = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    consumed_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    data = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duende_grants", x => x.key);
                });

            migrationBuilder.CreateIndex(
                name: "ix_duende_grants_expiration",
                table: "duende_grants",
                column: "expiration");

            migrationBuilder.CreateIndex(
                name: "ix_duende_grants_subject_id_client_id_session_id",
                table: "duende_grants",
                columns: new[] { "subject_id", "client_id", "session_id" });

            // Like the signing keys they belong to the installation: Duende finds them by a hashed key, before any person is known.
            migrationBuilder.Sql(
                """
                alter table duende_grants enable row level security;
                alter table duende_grants force row level security;
                create policy installation on duende_grants to identity using (true) with check (true);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "duende_grants");
        }
    }
}
