using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Describing_an_engagement(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    private const string Whole =
        """
        {"service":"Payroll SaaS, EU region","modulesUsed":["Payslips"],"owner":"j.doe@customer.example","tier":"critical","data":"restricted","tolerance":"standard",
         "reliance":{"security":"direct","availability":"shared","confidentiality":"direct","processingIntegrity":"indirect","privacy":"none","criteria":{"CC6.4":"none"}},
         "requires":{"type":"type2","categories":["security","processing-integrity"],"maxAgeMonths":12,"bridgeAccepted":true},
         "cuecs":{"default":"unknown","3":"not-applicable"},
         "compensating":[{"criteria":["CC6.2","CC6.3"],"points":5,"reason":"Own quarterly review of all users"}],
         "regulations":["gdpr"],"renewal":"2027-03-31","timeZone":"Europe/Berlin"}
        """;

    [Fact]
    public async Task keeps_every_field_and_every_version_and_tells_the_others()
    {
        await using var listener = await intake.Broker.Listen<EngagementChanged>();
        var vendor = await intake.AddVendor("Whole Engagement");

        var changed = await Put(vendor, Whole, await Tag(vendor)).Is(HttpStatusCode.OK);

        Assert.Equal(2, changed.GetProperty("version").GetInt32());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Whole), JsonNode.Parse(changed.GetProperty("engagement").GetRawText())), changed.GetRawText());
        var first = await intake.Parser.GetAsync($"/vendors/{vendor}/engagement?version=1").Is(HttpStatusCode.OK);
        Assert.Equal(JsonValueKind.Null, first.GetProperty("engagement").GetProperty("owner").ValueKind);
        var versions = await intake.Purchaser.GetAsync($"/vendors/{vendor}/engagement/versions").Is(HttpStatusCode.OK);
        Assert.Equal([2, 1], versions.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("version").GetInt32()));
        var listed = await intake.Purchaser.GetAsync("/vendors?search=whole").Is(HttpStatusCode.OK);
        Assert.Equal("critical", listed.GetProperty("items")[0].GetProperty("tier").GetString());
        Assert.Single(await listener.Hears(heard => heard.VendorId == Guid.Parse(vendor) && heard.Version == 2));
    }

    [Fact]
    public async Task at_the_same_time_as_somebody_else_lets_only_one_of_the_two_win()
    {
        var vendor = await intake.AddVendor("Edited By Two");
        var tag = await Tag(vendor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Put(vendor, """{"tier":"low"}""", tag)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.StatusCode != HttpStatusCode.OK), answer => Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode));
    }

    [Theory]
    [InlineData("""{"owner":"nobody"}""", "engagement-not-valid")]
    [InlineData("""{"timeZone":"Mars/Olympus"}""", "engagement-not-valid")]
    [InlineData("""{"reliance":{"criteria":{"6.4":"none"}}}""", "engagement-not-valid")]
    [InlineData("""{"requires":{"maxAgeMonths":0}}""", "engagement-not-valid")]
    [InlineData("""{"compensating":[{"criteria":["CC6.2"],"points":11,"reason":"too good"}]}""", "engagement-not-valid")]
    [InlineData("""{"compensating":[{"points":1,"reason":"no criteria"}]}""", "engagement-not-valid")]
    [InlineData("""{"tier":"very important"}""", "bad-request")]
    [InlineData("""{"tier":1}""", "bad-request")]
    public async Task refuses_what_is_not_valid(string engagement, string code)
    {
        var vendor = await intake.AddVendor("Refused " + Guid.NewGuid());

        await Put(vendor, engagement, "*").IsProblem(HttpStatusCode.BadRequest, code);
    }

    private async Task<string> Tag(string vendor) =>
        (await intake.Purchaser.GetAsync($"/vendors/{vendor}/engagement").Is(HttpStatusCode.OK)).GetProperty("etag").GetString()!;

    private Task<HttpResponseMessage> Put(string vendor, string json, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/vendors/{vendor}/engagement") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return intake.Purchaser.SendAsync(request);
    }
}
