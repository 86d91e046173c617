using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Testing.Identity;
using static VendorRisk.Notification.Tests.Reports;

namespace VendorRisk.Notification.Tests;

public sealed class A_question_to_the_vendor
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task that_is_not_answered_in_time_is_told_of_the_day_after_and_every_week_to_whoever_asked()
    {
        await using var service = await NotificationApplication.On("2026-11-01");
        var uploader = TestPerson.Procurement(_analyst.Organisation);
        await service.Knows(_analyst);
        await service.Knows(uploader);
        var review = ReportThatEnded("2026-09-30", uploadedBy: uploader);
        await service.Hears(review);
        await service.Hears(Asked(review, due: "2026-11-20"));
        await service.HasNothingLeftToDo();
        Assert.Empty(service.Mailbox.Mails);

        await Reach(service, "2026-11-21");
        var mail = Assert.Single(service.Mailbox.Mails);
        Assert.Equal(("Ledger Company: an answer is overdue", _analyst.Email), (mail.Subject, mail.To));
        await Reach(service, "2026-11-27");
        Assert.Single(service.Mailbox.Mails);
        await Reach(service, "2026-11-28");
        Assert.Equal(2, service.Mailbox.Mails.Count);
    }

    [Fact]
    public async Task that_was_answered_is_not_told_of_whatever_comes_late()
    {
        await using var service = await NotificationApplication.On("2026-11-01");
        await service.Knows(_analyst);
        var review = ReportThatEnded("2026-09-30", uploadedBy: _analyst);
        await service.Hears(review);
        var asked = Asked(review, due: "2026-11-20");
        await service.Hears(asked with { IsWaiting = false, OccurredAt = asked.OccurredAt.AddMinutes(1) });
        await service.Hears(asked);

        await Reach(service, "2026-12-01");

        Assert.Empty(service.Mailbox.Mails);
    }

    [Fact]
    public async Task of_a_review_that_was_withdrawn_is_not_told_of()
    {
        await using var service = await NotificationApplication.On("2026-11-01");
        await service.Knows(_analyst);
        var review = ReportThatEnded("2026-09-30", uploadedBy: _analyst);
        await service.Hears(review);
        await service.Hears(Asked(review, due: "2026-11-20"));
        await service.HearsAndHandles(new ReviewWithdrawn
        {
            OrganisationId = review.OrganisationId, ReviewId = review.ReviewId, DocumentId = review.DocumentId, VendorId = review.VendorId, OccurredAt = review.OccurredAt,
        });

        await Reach(service, "2026-12-01");

        Assert.Empty(service.Mailbox.Mails);
    }

    private static async Task Reach(NotificationApplication service, string day)
    {
        service.Clock.Set(new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.Zero));
        await service.HasNothingLeftToDo();
    }

    private VendorQuestionChanged Asked(ReviewOpened review, string due) => new()
    {
        OrganisationId = review.OrganisationId, ReviewId = review.ReviewId, VendorId = review.VendorId, FindingKey = "exception/AC-07", QuestionId = $"{Guid.CreateVersion7()}",
        Text = "How many accounts were concerned?", Addressee = "Security team", AskedBy = _analyst.Id, DueOn = DateOnly.ParseExact(due, "yyyy-MM-dd"), IsWaiting = true,
        OccurredAt = review.OccurredAt,
    };
}
