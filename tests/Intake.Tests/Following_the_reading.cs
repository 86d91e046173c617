using System.Net;
using VendorRisk.Contracts.DocumentParsing.V1;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Following_the_reading(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task shows_progress_then_the_outcome_whatever_comes_late_or_twice()
    {
        var (vendor, document) = await Uploaded("Followed");
        await Send(Progress(document, page: 12));
        Assert.Equal("12/80", await Becomes(document, "reading"));

        var parsed = new DocumentParsed
        {
            OrganisationId = intake.Organisation, DocumentId = document, VendorId = vendor, Reading = 1, Kind = "soc2-type2", Pages = 80, FactsSha256 = "", OccurredAt = DateTimeOffset.UtcNow,
        };
        await Send(parsed);
        Assert.Equal("80/80", await Becomes(document, "read"));
        await Send(parsed);
        await Send(Progress(document, page: 60));
        await Send(Progress(document, page: 1, reading: 2));

        Assert.Equal("1/80", await Becomes(document, "reading"));
    }

    [Fact]
    public async Task shows_why_a_document_cannot_be_read()
    {
        var (vendor, document) = await Uploaded("Unreadable");
        await Send(new DocumentParsingFailed
        {
            OrganisationId = intake.Organisation, DocumentId = document, VendorId = vendor, Reading = 1, Code = "password-needed", Reason = "It is protected.",
            WhatToDo = "Upload it with its password.", OccurredAt = DateTimeOffset.UtcNow,
        });
        await Becomes(document, "failed");

        var failure = (await intake.Purchaser.GetAsync($"/documents/{document}").Is(HttpStatusCode.OK)).GetProperty("failure");
        Assert.Equal("password-needed", failure.GetProperty("code").GetString());
        Assert.Equal("Upload it with its password.", failure.GetProperty("whatToDo").GetString());
    }

    [Fact]
    public async Task takes_a_burst_of_progress_without_losing_any_to_the_error_queue()
    {
        var (_, document) = await Uploaded("Burst");

        await Task.WhenAll(Enumerable.Range(1, 80).Select(page => intake.Broker.Publish(Progress(document, page), intake.Organisation)));

        await Eventually.True(async () => (await intake.Rows($"select message_id::text from inbox where consumer = 'intake-reading-progressed'")).Count >= 80, "80 handled messages");
    }

    private Task Send<TMessage>(TMessage message)
        where TMessage : class => intake.Broker.Publish(message, intake.Organisation);

    private DocumentParsingProgressed Progress(Guid document, int page, int reading = 1) => new()
    {
        OrganisationId = intake.Organisation, DocumentId = document, Reading = reading, Stage = "text", Page = page, Pages = 80, OccurredAt = DateTimeOffset.UtcNow,
    };

    private async Task<(Guid Vendor, Guid Document)> Uploaded(string name)
    {
        var vendor = await intake.AddVendor(name);
        return (Guid.Parse(vendor), (await intake.Upload(vendor, IntakeApplication.Pdf())).GetProperty("id").GetGuid());
    }

    private async Task<string> Becomes(Guid document, string status)
    {
        var view = await Eventually.Becomes(
            () => intake.Purchaser.GetAsync($"/documents/{document}").Is(HttpStatusCode.OK), shown => shown.GetProperty("status").GetString() == status, status);
        return $"{view.GetProperty("page")}/{view.GetProperty("pages")}";
    }
}
