using System.Net;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

/// <summary>At ten in the morning in London it is already tomorrow on Kiritimati and still yesterday on Pago Pago.</summary>
public sealed class Where_the_customer_is
{
    private const string Moment = "2027-06-30T10:30:00Z";
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Theory]
    [InlineData("Pacific/Kiritimati", "2027-07-01", "stale")]
    [InlineData("Pacific/Pago_Pago", "2027-06-29", "bridge-advised")]
    public async Task is_today_by_the_organisations_time_zone_where_the_engagement_names_none(string zone, string today, string age)
    {
        await using var service = await ReviewApplication.At(Moment);
        await service.Moves(_analyst.Organisation, zone);
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        var review = await service.TheReview(_analyst);
        Assert.Equal((today, age), (review.GetProperty("asOf").GetString(), review.GetProperty("review").GetProperty("ageBand").GetString()));
    }

    [Fact]
    public async Task is_today_by_the_engagements_time_zone_where_it_names_one()
    {
        await using var service = await ReviewApplication.At(Moment);
        await service.Moves(_analyst.Organisation, "Pacific/Pago_Pago");
        await service.Engages(new { timeZone = "Pacific/Kiritimati" }, _analyst);
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        Assert.Equal("2027-07-01", (await service.TheReview(_analyst)).GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task follows_the_organisation_when_it_moves_over_the_date_line()
    {
        await using var service = await ReviewApplication.At(Moment);
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        Assert.Equal("2027-06-30", (await service.TheReview(_analyst)).GetProperty("asOf").GetString());

        await service.Moves(_analyst.Organisation, "Pacific/Kiritimati");
        service.Clock.Advance(TimeSpan.FromSeconds(1));

        await Eventually.True(async () => (await service.Column("select judged_on::text from reviews")).Single() == "2027-07-01", "the review to be judged for the new day");
    }

    [Fact]
    public async Task is_what_days_to_come_are_counted_from()
    {
        await using var service = await ReviewApplication.At(Moment);
        await service.Moves(_analyst.Organisation, "Pacific/Kiritimati");
        await service.Reads(Facts.OfReport(end: "2026-06-30"), _analyst);
        var review = await service.TheReview(_analyst);
        var key = ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;
        await service.Decide(review, key, new { kind = "accept-risk", reason = "until then", until = "2027-07-01" }, _analyst).IsProblem(HttpStatusCode.BadRequest, "day-needed");
        await service.Decide(review, key, new { kind = "accept-risk", reason = "until then", until = "2027-07-02" }, _analyst).Is(HttpStatusCode.OK);
    }
}
