using VendorRisk.Testing;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class The_age_of_a_report
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task changes_with_the_day_without_anybody_doing_anything()
    {
        await using var service = await ReviewApplication.On("2027-06-30");
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        Assert.Equal("bridge-advised", Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("ageBand").GetString());

        service.Clock.Advance(TimeSpan.FromDays(1));

        await Eventually.True(async () => Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("ageBand").GetString() == "stale", "the report to be stale");
    }

    [Fact]
    public async Task is_bridged_by_a_letter_of_the_vendor_that_comes_later()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        Assert.Equal("bridge-advised", Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("ageBand").GetString());

        await service.Reads(Facts.OfBridgeLetter("2026-07-01", "2026-09-30"), _analyst);

        Assert.Equal("current", Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("ageBand").GetString());
    }
}
