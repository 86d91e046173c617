using System.Net;
using System.Net.Http.Json;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Adding_vendors(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    [Fact]
    public async Task tells_the_others_and_begins_an_engagement_in_which_everything_is_missing()
    {
        await using var listener = await intake.Broker.Listen<VendorChanged>();

        var vendor = await intake.Purchaser.PostAsJsonAsync("/vendors", new { name = "  First Payroll ", website = "https://first.example" }).Is(HttpStatusCode.Created);

        Assert.Equal("First Payroll", vendor.GetProperty("name").GetString());
        Assert.Equal(0, vendor.GetProperty("documentCount").GetInt32());
        var engagement = await intake.Purchaser.GetAsync($"/vendors/{vendor.GetProperty("id")}/engagement").Is(HttpStatusCode.OK);
        Assert.Equal(1, engagement.GetProperty("version").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, engagement.GetProperty("engagement").GetProperty("tier").ValueKind);
        Assert.Single(await listener.Hears(heard => heard.Name == "First Payroll" && heard.OrganisationId == intake.Organisation));
    }

    [Fact]
    public async Task twice_under_one_idempotency_key_adds_one()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostWithKey("Repeated Cloud", "key-1").Is(HttpStatusCode.Created)));

        Assert.Single(answers.Select(answer => answer.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task refuses_a_name_that_is_taken_whatever_its_case_and_spaces()
    {
        await intake.AddVendor("Taken Hosting");

        await intake.Purchaser.PostAsJsonAsync("/vendors", new { name = " TAKEN  hosting" }).IsProblem(HttpStatusCode.Conflict, "vendor-name-taken");
        await intake.Stranger.PostAsJsonAsync("/vendors", new { name = "Taken Hosting" }).Is(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("", null, "vendor-name-missing")]
    [InlineData("A vendor", "javascript:alert(1)", "website-not-valid")]
    public async Task refuses_what_is_not_valid(string name, string? website, string code) =>
        await intake.Purchaser.PostAsJsonAsync("/vendors", new { name, website }).IsProblem(HttpStatusCode.BadRequest, code);

    [Fact]
    public async Task lists_them_by_name_in_pages_and_finds_them()
    {
        foreach (var name in new[] { "Page C", "Page A", "Page B" })
            await intake.AddVendor(name);

        var first = await intake.Purchaser.GetAsync("/vendors?search=page&limit=2").Is(HttpStatusCode.OK);
        var second = await intake.Purchaser.GetAsync($"/vendors?search=page&limit=2&after={first.GetProperty("next").GetString()}").Is(HttpStatusCode.OK);

        Assert.Equal(["Page A", "Page B"], first.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal(["Page C"], second.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task and_renaming_them_asks_for_the_version_that_was_read()
    {
        var id = await intake.AddVendor("Old Name");
        var etag = (await intake.Purchaser.GetAsync($"/vendors/{id}").Is(HttpStatusCode.OK)).GetProperty("etag").GetString();

        await intake.Purchaser.Put($"/vendors/{id}", new { name = "New Name" }).IsProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
        await intake.Purchaser.Put($"/vendors/{id}", new { name = "New Name" }, etag).Is(HttpStatusCode.OK);
        await intake.Purchaser.Put($"/vendors/{id}", new { name = "Newer Name" }, etag).IsProblem(HttpStatusCode.PreconditionFailed, "changed-meanwhile");
    }

    [Fact]
    public async Task is_seen_by_their_own_organisation_only()
    {
        var id = await intake.AddVendor("Ours Alone");

        foreach (var path in new[] { $"/vendors/{id}", $"/vendors/{id}/engagement", $"/vendors/{id}/engagement/versions", $"/vendors/{id}/documents" })
            await intake.Stranger.GetAsync(path).IsProblem(HttpStatusCode.NotFound, "vendor-not-found");
        await intake.Stranger.Put($"/vendors/{id}", new { name = "Theirs" }, "*").IsProblem(HttpStatusCode.NotFound, "vendor-not-found");
        await intake.Stranger.DeleteAsync($"/vendors/{id}").IsProblem(HttpStatusCode.NotFound, "vendor-not-found");
        Assert.DoesNotContain("Ours Alone", await intake.Stranger.GetStringAsync("/vendors"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task and_deleting_them_needs_an_analyst_and_no_documents()
    {
        var id = await intake.AddVendor("Leaving Soon");
        var document = (await intake.Upload(id, IntakeApplication.Pdf())).GetProperty("id").GetString();

        await intake.Purchaser.DeleteAsync($"/vendors/{id}").IsProblem(HttpStatusCode.Forbidden, "not-allowed");
        await intake.Analyst.DeleteAsync($"/vendors/{id}").IsProblem(HttpStatusCode.Conflict, "vendor-has-documents");
        await intake.Analyst.DeleteAsync($"/documents/{document}").Is(HttpStatusCode.NoContent);
        await intake.Analyst.DeleteAsync($"/vendors/{id}").Is(HttpStatusCode.NoContent);
    }

    private Task<HttpResponseMessage> PostWithKey(string name, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/vendors") { Content = JsonContent.Create(new { name }) };
        request.Headers.Add("Idempotency-Key", key);
        return intake.Purchaser.SendAsync(request);
    }
}
