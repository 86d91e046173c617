using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests.People;

/// <summary>What a person does with the product, through the services.</summary>
public sealed class Customer(Person person)
{
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public Person Person => person;

    /// <summary>A vendor, and what we say of our use of it.</summary>
    public async Task<Guid> AddVendor(string name)
    {
        using var intake = person.At("intake");
        var vendor = (await intake.PostAsJsonAsync("/vendors", new { name }).Is(HttpStatusCode.Created)).GetProperty("id").GetGuid();
        var engagement = await intake.GetAsync($"/vendors/{vendor}/engagement").Is(HttpStatusCode.OK);
        await intake.Put($"/vendors/{vendor}/engagement", Engagement, engagement.GetProperty("etag").GetString()).Is(HttpStatusCode.OK);
        return vendor;
    }

    public async Task<Guid> Upload(Guid vendor, string fileName, byte[] bytes)
    {
        using var intake = person.At("intake");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } }, "file", fileName } };
        using var answer = await intake.PostAsync($"/vendors/{vendor}/documents", form);
        Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    /// <summary>As somebody does whose connection breaks in the middle: again, until it is taken.</summary>
    public async Task<Guid> UploadPatiently(Guid vendor, string fileName, byte[] bytes)
    {
        var id = Guid.Empty;
        await Eventually.Succeeds<HttpRequestException>(async () => id = await Upload(vendor, fileName, bytes), _ => true, TimeSpan.FromMinutes(2));
        return id;
    }

    public async Task<IReadOnlyList<JsonElement>> Documents(Guid vendor)
    {
        using var intake = person.At("intake");
        return Items(await intake.GetAsync($"/vendors/{vendor}/documents?limit=200").Is(HttpStatusCode.OK));
    }

    public async Task<IReadOnlyList<JsonElement>> Reviews(Guid vendor)
    {
        using var review = person.At("exception-review");
        var reviews = Items(await review.GetAsync("/reviews?limit=200").Is(HttpStatusCode.OK));
        return [.. reviews.Where(item => item.GetProperty("vendorId").GetGuid() == vendor)];
    }

    /// <summary>Until all of the vendor's documents are read and each has a review.</summary>
    public async Task AllAreReviewed(Guid vendor, int count)
    {
        await Eventually.Becomes(
            async () => string.Join(", ", (await Documents(vendor)).Select(document => document.GetProperty("status").GetString())),
            states => states == string.Join(", ", Enumerable.Repeat("read", count)), $"{count} documents are read", Reading, every: Pause);
        await Eventually.Becomes(
            async () => (await Reviews(vendor)).Select(review => review.GetProperty("documentId").GetGuid()).Distinct().Count(), reviewed => reviewed == count, $"{count} documents are reviewed", Reading, every: Pause);
    }

    public static IReadOnlyList<JsonElement> Items(JsonElement page) => [.. page.GetProperty("items").EnumerateArray()];

    private static object Engagement => new
    {
        service = "Customer data hub",
        tier = "critical",
        data = "restricted",
        tolerance = "standard",
        reliance = new { security = "direct", availability = "shared", confidentiality = "direct", processingIntegrity = "indirect", privacy = "none" },
        requires = new { type = "type2", categories = new[] { "security", "availability" }, maxAgeMonths = 12, bridgeAccepted = true },
        cuecs = new Dictionary<string, string> { ["default"] = "unknown" },
        timeZone = "Etc/UTC",
    };
}
