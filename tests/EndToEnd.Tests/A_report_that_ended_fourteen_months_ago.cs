using System.Net;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests;

[Collection(ThePlatform.Name)]
public sealed class A_report_that_ended_fourteen_months_ago(PlatformFixture fixture)
{
    private const string OlderThanTwelveMonths = "older than 12 months";

    [Fact]
    public async Task is_told_of_by_one_mail_and_one_entry_and_not_again_after_a_stop_and_a_start_a_day_later()
    {
        var report = await fixture.OldReport;
        await fixture.Mailbox.Until(fixture.Admin.Person.Email, report.VendorName);
        await Assert_that_it_was_told_once(report);

        Assert.Empty(await fixture.Platform.Interrupt());
        await fixture.Platform.Start([], clockOffset: TimeSpan.FromDays(1));

        Assert.Equal(report.Document, Assert.Single(await fixture.Admin.Documents(report.Vendor)).GetProperty("id").GetGuid());
        Assert.Equal(report.Review, Assert.Single(await fixture.Admin.Reviews(report.Vendor)).GetProperty("id").GetGuid());
        // Somebody who looks at what is due by now, and writes, is there: another old report is told of.
        var other = await fixture.Admin.AddVendor("Another vendor with the same old report");
        await fixture.Admin.Upload(other, "again.pdf", [.. await File.ReadAllBytesAsync(report.File), (byte)'\n']);
        await fixture.Mailbox.Until(fixture.Admin.Person.Email, "Another vendor with the same old report");
        await Assert_that_it_was_told_once(report);
    }

    private async Task Assert_that_it_was_told_once(OldReport report)
    {
        var mail = Assert.Single(await fixture.Mailbox.To(fixture.Admin.Person.Email), mail => mail.Is(report.VendorName));
        Assert.Contains(OlderThanTwelveMonths, mail.Subject, StringComparison.Ordinal);
        using var notification = fixture.Admin.Person.At("notification");
        var entries = Customer.Items(await notification.GetAsync("/notifications?limit=200").Is(HttpStatusCode.OK));
        Assert.Single(entries, entry => entry.GetProperty("reviewId").GetGuid() == report.Review);
    }
}
