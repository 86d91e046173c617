using System.Net;
using VendorRisk.Contracts.ExceptionReview.V1;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using static VendorRisk.Notification.Tests.Reports;

namespace VendorRisk.Notification.Tests;

public sealed class Following_the_steps_of_a_policy
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task tells_when_the_organisation_wants_to_be_told_and_of_nothing_twice()
    {
        await using var service = await NotificationApplication.On("2026-08-10");
        await service.Knows(_analyst);
        await service.Hears(ReportThatEnded("2025-10-31", uploadedBy: _analyst));
        await service.HasNothingLeftToDo();
        Assert.Equal("Ledger Company: ask for the next report", Assert.Single(service.Mailbox.Mails).Subject);

        await service.Hears(Policy(version: 1, ("ask", 9, 0), ("once-more", 10, 15)));
        await service.HasNothingLeftToDo();
        Assert.Single(service.Mailbox.Mails);
        using var client = service.ClientFor(_analyst);
        Assert.Equal("2026-09-15", (await client.GetAsync("/reminders").Is(HttpStatusCode.OK))[0].GetProperty("dueOn").GetString());

        service.Clock.Advance(TimeSpan.FromDays(36));
        await service.HasNothingLeftToDo();
        Assert.Equal(2, service.Mailbox.Mails.Count);
    }

    [Fact]
    public async Task goes_by_the_highest_version_whatever_comes_last()
    {
        await using var service = await NotificationApplication.On("2026-01-10");
        await service.Knows(_analyst);
        await service.Hears(ReportThatEnded("2025-10-31", uploadedBy: _analyst));
        await service.Hears(Policy(version: 2, ("ask", 6, 0)));
        await service.Hears(Policy(version: 1, ("ask", 4, 0)));

        using var client = service.ClientFor(_analyst);
        Assert.Equal("2026-04-30", (await client.GetAsync("/reminders").Is(HttpStatusCode.OK))[0].GetProperty("dueOn").GetString());
    }

    private PolicyPutInForce Policy(int version, params (string Name, int Months, int Days)[] steps) => new()
    {
        OrganisationId = _analyst.Organisation, Version = version, Name = $"ours-v{version}", ContentHash = new string('a', 64),
        Reminders = [.. steps.Select(step => new PolicyPutInForce.Reminder { Name = step.Name, Months = step.Months, Days = step.Days, RepeatMonthly = false })],
        OccurredAt = DateTimeOffset.UnixEpoch,
    };
}
