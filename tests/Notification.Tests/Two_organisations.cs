using System.Net;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;
using static VendorRisk.Notification.Tests.Reports;

namespace VendorRisk.Notification.Tests;

public sealed class Two_organisations
{
    [Fact]
    public async Task do_not_see_each_others_entries_and_cannot_mark_them_read()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        var ours = TestPerson.Analyst(Guid.CreateVersion7());
        var theirs = ours with { Organisation = Guid.CreateVersion7() };
        await service.Knows(ours);
        await service.Hears(ReportThatEnded("2025-08-31", uploadedBy: ours));
        await service.HasNothingLeftToDo();
        var entry = Assert.Single(await service.EntriesOf(ours));

        Assert.Empty(await service.EntriesOf(theirs));
        using var client = service.ClientFor(theirs);
        await client.PostAsync($"/notifications/{entry.GetProperty("id").GetGuid()}/read", null).IsProblem(HttpStatusCode.NotFound, "no-such-notification");
        Assert.Equal("[]", (await client.GetAsync("/reminders").Is(HttpStatusCode.OK)).GetRawText());
    }
}
