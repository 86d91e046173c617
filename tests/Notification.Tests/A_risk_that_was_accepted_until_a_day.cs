using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Testing.Identity;
using static VendorRisk.Notification.Tests.Reports;

namespace VendorRisk.Notification.Tests;

public sealed class A_risk_that_was_accepted_until_a_day
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task is_told_of_two_weeks_before_and_again_when_it_has_ended()
    {
        await using var service = await NotificationApplication.On("2026-11-01");
        await service.Knows(_analyst);
        var review = ReportThatEnded("2026-09-30", uploadedBy: _analyst);
        await service.Hears(review);
        await service.Hears(Accepted(review, until: "2026-12-31"));
        await service.HasNothingLeftToDo();
        Assert.Empty(service.Mailbox.Mails);

        service.Clock.Set(new DateTimeOffset(DateOnly.ParseExact("2026-12-17", "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero));
        await service.HasNothingLeftToDo();
        Assert.Equal("Ledger Company: an accepted risk ends soon", Assert.Single(service.Mailbox.Mails).Subject);

        service.Clock.Set(new DateTimeOffset(DateOnly.ParseExact("2027-01-01", "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero));
        await service.HasNothingLeftToDo();
        Assert.Equal("Ledger Company: an accepted risk has to be decided again", service.Mailbox.Mails[^1].Subject);
        Assert.Equal(2, service.Mailbox.Mails.Count);
    }

    [Fact]
    public async Task is_not_told_of_when_it_was_decided_otherwise_since()
    {
        await using var service = await NotificationApplication.On("2026-11-01");
        await service.Knows(_analyst);
        var review = ReportThatEnded("2026-09-30", uploadedBy: _analyst);
        await service.Hears(review);
        var accepted = Accepted(review, until: "2026-12-31");
        await service.Hears(accepted with { Decision = "override", AcceptedUntil = null, OccurredAt = accepted.OccurredAt.AddMinutes(1) });
        await service.Hears(accepted);

        service.Clock.Set(new DateTimeOffset(DateOnly.ParseExact("2027-01-01", "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero));
        await service.HasNothingLeftToDo();

        Assert.Empty(service.Mailbox.Mails);
    }

    private static FindingDecided Accepted(ReviewOpened review, string until) => new()
    {
        OrganisationId = review.OrganisationId, ReviewId = review.ReviewId, FindingKey = "exception/AC-07", Decision = "accept-risk", Band = "review",
        AcceptedUntil = DateOnly.ParseExact(until, "yyyy-MM-dd"), OccurredAt = review.OccurredAt,
    };
}
