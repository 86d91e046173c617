using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Testing.Identity;
using static VendorRisk.Notification.Tests.Reports;

namespace VendorRisk.Notification.Tests;

public sealed class Telling_of_a_report_older_than_twelve_months
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task is_done_once_by_mail_and_once_in_the_portal()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);

        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst));
        await service.HasNothingLeftToDo();

        var mail = Assert.Single(service.Mailbox.Mails);
        Assert.Equal(_analyst.Email, mail.To);
        Assert.Equal("Ledger Company: the report is older than 12 months", mail.Subject);
        Assert.Contains("covers the time until 31 August 2025, 14 completed months ago, and is older than 12 months since 1 September 2026", mail.Body, StringComparison.Ordinal);
        var entry = Assert.Single(await service.EntriesOf(_analyst));
        Assert.Equal("sent", entry.GetProperty("mail").GetProperty("state").GetString());
    }

    [Fact]
    public async Task is_not_repeated_a_day_later()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);
        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst));
        await service.HasNothingLeftToDo();

        service.Clock.Advance(TimeSpan.FromDays(1));
        await service.HasNothingLeftToDo();

        Assert.Single(service.Mailbox.Mails);
        Assert.Single(await service.EntriesOf(_analyst));
    }

    [Fact]
    public async Task is_done_again_every_month()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);
        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst));
        await service.HasNothingLeftToDo();

        service.Clock.Advance(TimeSpan.FromDays(9));
        await service.HasNothingLeftToDo();

        Assert.Equal(2, service.Mailbox.Mails.Count);
    }

    [Fact]
    public async Task happens_once_however_often_the_message_comes()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);
        var review = ReportThatEnded("2025-08-31", uploadedBy: _analyst);
        var message = Guid.CreateVersion7();

        await service.Hears(review, message);
        await service.Hears(review, message);
        await service.Hears(review with { OccurredAt = review.OccurredAt.AddSeconds(1) });
        await service.HasNothingLeftToDo();

        Assert.Single(service.Mailbox.Mails);
    }

    [Fact]
    public async Task ends_when_a_newer_report_of_the_same_system_is_there()
    {
        await using var service = await NotificationApplication.On("2026-08-20");
        await service.Knows(_analyst);
        var old = ReportThatEnded("2025-08-31", uploadedBy: _analyst);
        await service.Hears(old);
        await service.HasNothingLeftToDo();
        Assert.Contains("in a month", Assert.Single(service.Mailbox.Mails).Subject, StringComparison.Ordinal);

        await service.Hears(ReportThatEnded("2026-06-30", uploadedBy: _analyst, vendor: old.VendorId));
        service.Clock.Advance(TimeSpan.FromDays(40));
        await service.HasNothingLeftToDo();

        Assert.Single(service.Mailbox.Mails);
    }

    [Fact]
    public async Task begins_again_when_the_newer_report_turns_out_to_be_a_wrong_upload()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);
        var wrong = ReportThatEnded("2026-06-30", uploadedBy: _analyst);
        await service.Hears(wrong);
        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst, vendor: wrong.VendorId));
        await service.HasNothingLeftToDo();
        Assert.Empty(service.Mailbox.Mails);

        await service.Hears(new ReviewWithdrawn
        {
            OrganisationId = wrong.OrganisationId, ReviewId = wrong.ReviewId, DocumentId = wrong.DocumentId, VendorId = wrong.VendorId, OccurredAt = DateTimeOffset.UtcNow,
        });

        await VendorRisk.Testing.Eventually.True(() => Task.FromResult(service.Mailbox.Mails.Count == 1), "the reminder of the old report");
    }

    [Fact]
    public async Task reaches_the_owner_of_the_engagement_before_whoever_uploaded_it()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        var owner = TestPerson.Procurement(_analyst.Organisation);
        await service.Knows(_analyst);
        await service.Knows(owner);

        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst, owner: owner.Email));
        await service.HasNothingLeftToDo();

        Assert.Equal(owner.Email, Assert.Single(service.Mailbox.Mails).To);
        Assert.Empty(await service.EntriesOf(_analyst));
    }

    [Fact]
    public async Task waits_for_a_mail_server_that_is_away()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        await service.Knows(_analyst);
        await service.Mailbox.Close();
        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: _analyst));
        await VendorRisk.Testing.Eventually.True(
            async () => (await service.EntriesOf(_analyst)) is [var entry] && entry.GetProperty("mail").GetProperty("error").ValueKind != System.Text.Json.JsonValueKind.Null,
            "the failed attempt to be shown");

        service.Mailbox.Open();
        service.Clock.Advance(TimeSpan.FromMinutes(5));
        await service.HasNothingLeftToDo();

        Assert.Single(service.Mailbox.Mails);
    }
}
