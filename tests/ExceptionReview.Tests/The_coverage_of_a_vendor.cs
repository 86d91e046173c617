using System.Net;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class The_coverage_of_a_vendor
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task is_right_to_the_day_over_three_reports_a_gap_and_a_letter_that_ends_on_29_February()
    {
        await using var service = await ReviewApplication.On("2028-03-01");
        await service.Reads(Facts.OfReport("2025-01-01", "2025-12-31"), _analyst);
        await service.Reads(Facts.OfReport("2026-01-01", "2026-10-31"), _analyst);
        var latest = await service.Reads(Facts.OfReport("2026-12-01", "2027-11-30"), _analyst);
        await service.Reads(Facts.OfBridgeLetter("2027-12-01", "2028-02-29"), _analyst);
        using var client = service.ClientFor(_analyst);

        var coverage = await client.GetAsync($"/vendors/{service.Vendor}/coverage").Is(HttpStatusCode.OK);

        Assert.Equal("2028-03-01", Text(coverage, "today"));
        var system = Assert.Single(coverage.GetProperty("systems").EnumerateArray());
        Assert.Equal(
            [("report", "2025-01-01", "2025-12-31", 365), ("report", "2026-01-01", "2026-10-31", 304), ("report", "2026-12-01", "2027-11-30", 365), ("letter", "2027-12-01", "2028-02-29", 91)],
            system.GetProperty("bars").EnumerateArray().Select(bar => (Text(bar, "source"), Text(bar, "start"), Text(bar, "end"), bar.GetProperty("days").GetInt32())));
        Assert.Equal([("2026-11-01", "2026-11-30", 30)], system.GetProperty("gaps").EnumerateArray().Select(gap => (Text(gap, "start"), Text(gap, "end"), gap.GetProperty("days").GetInt32())));
        Assert.Equal(
            ("2028-02-29", "2028-12-01", false, 30, 1, latest),
            (Text(system, "coveredTo"), Text(system, "staleOn"), system.GetProperty("isStale").GetBoolean(), system.GetProperty("uncoveredDays").GetInt32(), system.GetProperty("daysSinceCovered").GetInt32(), system.GetProperty("documentId").GetGuid()));
        var drawing = await client.GetStringAsync($"/vendors/{service.Vendor}/coverage.svg?width=340");
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 340 ", drawing, StringComparison.Ordinal);
        Assert.Contains("30 days without cover, 1 Nov 2026 – 30 Nov 2026", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_of_the_customers_day()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Engages(new { timeZone = "Pacific/Kiritimati" }, _analyst);
        await service.Reads(Facts.OfReport(end: "2026-10-31"), _analyst);
        using var client = service.ClientFor(_analyst);

        service.Clock.Advance(TimeSpan.FromHours(2));

        var coverage = await client.GetAsync($"/vendors/{service.Vendor}/coverage").Is(HttpStatusCode.OK);
        Assert.Equal(("2026-11-23", "Pacific/Kiritimati", 23), (Text(coverage, "today"), Text(coverage, "timeZone"), coverage.GetProperty("systems")[0].GetProperty("daysSinceCovered").GetInt32()));
    }

    [Fact]
    public async Task is_empty_for_a_vendor_without_reports_and_not_found_for_another_organisation()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(), _analyst);
        using HttpClient client = service.ClientFor(_analyst), stranger = service.ClientFor(TestPerson.Analyst(Guid.CreateVersion7()));
        await stranger.GetAsync($"/vendors/{Guid.CreateVersion7()}/coverage").IsProblem(HttpStatusCode.NotFound, "no-such-vendor");
        await stranger.GetAsync($"/vendors/{service.Vendor}/coverage.svg").IsProblem(HttpStatusCode.NotFound, "nothing-covered");

        await service.Deletes(document, _analyst);

        var coverage = await client.GetAsync($"/vendors/{service.Vendor}/coverage").Is(HttpStatusCode.OK);
        Assert.Equal(0, coverage.GetProperty("systems").GetArrayLength());
        await client.GetAsync($"/vendors/{service.Vendor}/coverage.svg").IsProblem(HttpStatusCode.NotFound, "nothing-covered");
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
