using VendorRisk.Contracts.Identity.V1;
using VendorRisk.Testing.Identity;

namespace VendorRisk.Notification.Tests;

public sealed class Knowing_people_and_organisations
{
    [Fact]
    public async Task keeps_what_was_said_last_whatever_comes_late()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        var organisation = Guid.CreateVersion7();
        var now = service.Clock.GetUtcNow();

        await service.Hears(new OrganisationChanged { OrganisationId = organisation, Name = "New name", TimeZone = "Europe/Berlin", OccurredAt = now });
        await service.Hears(new OrganisationChanged { OrganisationId = organisation, Name = "Old name", TimeZone = "UTC", OccurredAt = now.AddMinutes(-1) });

        Assert.Equal(["New name"], await service.NamesOf(organisation));
    }

    [Fact]
    public async Task tells_nobody_who_has_left()
    {
        await using var service = await NotificationApplication.On("2026-11-22");
        var gone = TestPerson.Analyst(Guid.CreateVersion7());
        var admin = TestPerson.Admin(gone.Organisation);
        await service.Knows(gone, active: false);
        await service.Knows(admin);

        await service.Hears(Reports.ReportThatEnded("2025-08-31", uploadedBy: gone));
        await service.HasNothingLeftToDo();

        Assert.Equal(admin.Email, Assert.Single(service.Mailbox.Mails).To);
    }
}
