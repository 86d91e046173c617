using System.Net;
using System.Text;
using VendorRisk.ExceptionReview.Core;
using VendorRisk.ExceptionReview.Core.Facts;
using VendorRisk.ExceptionReview.Core.Engagements;
using VendorRisk.ExceptionReview.Policies;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class A_document_that_has_been_read
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Fact]
    public async Task opens_one_review_however_often_the_message_comes()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var message = Guid.CreateVersion7();

        var document = await service.Reads(Facts.OfReport(), _analyst, messageId: message);
        await service.Reads(Facts.OfReport(), _analyst, document, messageId: message);
        await service.Reads(Facts.OfReport(), _analyst, document, messageId: Guid.CreateVersion7());

        var review = Assert.Single(await service.ReviewsOf(_analyst));
        Assert.Equal("Ledger Cloud", review.GetProperty("title").GetString());
        Assert.Equal(4, review.GetProperty("ageMonths").GetInt32());
        Assert.Equal(["opened", "judged"], await service.Column("select what from history order by id"));
    }

    [Fact]
    public async Task gives_the_findings_that_the_command_line_prints_byte_for_byte()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var judged = ReviewEngine.Review(new ReviewInput
        {
            Facts = FactsReader.Read(Facts.OfReport()), Engagement = new Engagement { Vendor = "Ledger Company" }, Policy = ShippedPolicies.DefaultV1, AsOf = new DateOnly(2026, 11, 22),
        });

        using var client = service.ClientFor(_analyst);
        var id = Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("id").GetGuid();
        var printed = await client.GetStringAsync($"/reviews/{id}/findings.json");

        Assert.Equal(Encoding.UTF8.GetString(FindingsJson.Write(judged.Findings)), printed);
    }

    [Fact]
    public async Task that_is_no_assurance_report_opens_none()
    {
        await using var service = await ReviewApplication.On("2026-11-22");

        await service.Reads(Facts.OfReport(kind: "unknown"), _analyst);

        Assert.Empty(await service.ReviewsOf(_analyst));
    }

    [Fact]
    public async Task again_with_other_facts_changes_its_review()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(exception: true), _analyst);

        await service.Reads(Facts.OfReport(exception: false), _analyst, document, reading: 2);

        var review = await service.TheReview(_analyst);
        Assert.Equal(2, review.GetProperty("factsReading").GetInt32());
        Assert.DoesNotContain(review.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("proposal").GetProperty("kind").GetString() == "exception");
    }

    [Fact]
    public async Task and_is_then_deleted_takes_its_review_with_it_and_leaves_its_history()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(), _analyst);

        await service.Deletes(document, _analyst);

        Assert.Empty(await service.ReviewsOf(_analyst));
        Assert.Equal(["opened", "withdrawn"], await service.Column("select what from history where what in ('opened', 'withdrawn') order by id"));
    }

    [Fact]
    public async Task of_another_organisation_is_not_found()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var review = await service.TheReview(_analyst);
        var stranger = _analyst with { Organisation = Guid.CreateVersion7() };

        using var client = service.ClientFor(stranger);
        await client.GetAsync($"/reviews/{ReviewApplication.IdOf(review)}").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        await client.GetAsync($"/reviews/{ReviewApplication.IdOf(review)}/findings.json").IsProblem(HttpStatusCode.NotFound, "no-such-review");
        Assert.Empty(await service.ReviewsOf(stranger));
    }
}
