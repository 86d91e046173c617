using System.Net;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Deleting_a_document(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task destroys_its_key_and_its_file_and_tells_the_others_but_keeps_the_trace()
    {
        await using var listener = await intake.Broker.Listen<DocumentDeleted>();
        var files = intake.StoredFiles();
        var id = (await intake.Upload(await intake.AddVendor("Shredded"), IntakeApplication.Pdf())).GetProperty("id").GetString();
        var keys = (await intake.Rows("select id::text from blobs")).Count;

        await intake.Analyst.DeleteAsync($"/documents/{id}").Is(HttpStatusCode.NoContent);

        Assert.Equal(files, intake.StoredFiles());
        Assert.Equal(keys - 1, (await intake.Rows("select id::text from blobs")).Count);
        await intake.Analyst.GetAsync($"/documents/{id}/content").IsProblem(HttpStatusCode.NotFound, "document-not-found");
        Assert.Single(await listener.Hears(heard => heard.DocumentId == Guid.Parse(id!)));
        Assert.Equal("document-deleted", (await intake.Analyst.GetAsync($"/audit?subject={id}").Is(HttpStatusCode.OK)).GetProperty("items")[0].GetProperty("action").GetString());
    }

    [Fact]
    public async Task by_replacing_it_takes_the_new_one_in_and_the_old_one_out_together()
    {
        var vendor = await intake.AddVendor("Replaced");
        var old = (await intake.Upload(vendor, IntakeApplication.Pdf())).GetProperty("id").GetString()!;

        await IntakeApplication.Post(intake.Purchaser, vendor, IntakeApplication.Pdf(), "right.pdf", ("replaces", old)).IsProblem(HttpStatusCode.Forbidden, "replacing-not-allowed");
        var right = await IntakeApplication.Post(intake.Analyst, vendor, IntakeApplication.Pdf(), "right.pdf", ("replaces", old)).Is(HttpStatusCode.Created);

        Assert.Equal(old, right.GetProperty("replaces").GetString());
        var listed = (await intake.Purchaser.GetAsync($"/vendors/{vendor}/documents").Is(HttpStatusCode.OK)).GetProperty("items");
        Assert.Equal("right.pdf", Assert.Single(listed.EnumerateArray()).GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task of_another_vendor_cannot_be_done_by_replacing()
    {
        var other = (await intake.Upload(await intake.AddVendor("Bystander"), IntakeApplication.Pdf())).GetProperty("id").GetString()!;

        await IntakeApplication.Post(intake.Analyst, await intake.AddVendor("Replacing"), IntakeApplication.Pdf(), "wrong.pdf", ("replaces", other))
            .IsProblem(HttpStatusCode.NotFound, "replaced-not-found");

        await intake.Purchaser.GetAsync($"/documents/{other}").Is(HttpStatusCode.OK);
    }
}
