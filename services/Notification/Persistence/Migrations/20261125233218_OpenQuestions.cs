using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VendorRisk.Messaging.Tenancy;

#nullable disable

namespace VendorRisk.Notification.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class OpenQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "open_questions",
                columns: table => new
                {
                    review_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    addressee = table.Column<string>(type: "text", nullable: true),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_waiting = table.Column<bool>(type: "boolean", nullable: false),
                    as_of = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    look_again_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_questions", x => new { x.review_id, x.question_id });
                });

            migrationBuilder.CreateIndex(
                name: "ix_open_questions_look_again_at",
                table: "open_questions",
                column: "look_again_at");

            migrationBuilder.EnableTenancy("open_questions");
            migrationBuilder.AllowWorker("open_questions", "notification_worker", "select");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "open_questions");
        }
    }
}
