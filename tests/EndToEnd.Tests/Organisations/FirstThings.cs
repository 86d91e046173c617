using System.Net;
using System.Net.Http.Json;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests.Organisations;

/// <summary>One of everything that the first organisation has, to be put into routes, and words that only it may see.</summary>
internal sealed record FirstThings(IReadOnlyDictionary<string, string> Ids)
{
    /// <summary>What no answer to another organisation may contain.</summary>
    public IEnumerable<string> Marks => Ids.Where(id => id.Key is not ("page" or "policy" or "version" or "message" or "input")).Select(id => id.Value);

    public static async Task<FirstThings> Of(PlatformFixture fixture)
    {
        var report = await fixture.OldReport;
        await fixture.Mailbox.Until(fixture.Admin.Person.Email, report.VendorName);
        using var review = fixture.Admin.Person.At("exception-review");
        using var notification = fixture.Admin.Person.At("notification");
        using var identity = fixture.Admin.Person.At("identity");
        var me = await identity.GetAsync("/me").Is(HttpStatusCode.OK);
        var organisation = await identity.GetAsync("/organisation").Is(HttpStatusCode.OK);
        var invitation = await identity.PostAsJsonAsync("/organisation/invitations", new { email = "invited@first.example", name = "Invited", roles = new[] { "analyst" } }).Is(HttpStatusCode.OK);
        var before = await review.GetAsync($"/reviews/{report.Review}").Is(HttpStatusCode.OK);
        var key = before.GetProperty("findings")[0].GetProperty("key").GetString()!;
        await Ask(review, report.Review, key, before.GetProperty("etag").GetString()!);
        var asked = (await review.GetAsync($"/reviews/{report.Review}").Is(HttpStatusCode.OK)).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("key").GetString() == key);
        var (policy, run, draft) = await OwnPolicy.PutInForce(review);
        var entry = Customer.Items(await notification.GetAsync("/notifications").Is(HttpStatusCode.OK)).First(entry => entry.GetProperty("reviewId").GetGuid() == report.Review);
        return new FirstThings(new Dictionary<string, string>
        {
            ["vendor"] = $"{report.Vendor}", ["vendor name"] = report.VendorName, ["document"] = $"{report.Document}", ["review"] = $"{report.Review}", ["finding"] = key,
            ["question"] = asked.GetProperty("questions")[0].GetProperty("id").GetString()!, ["notification"] = entry.GetProperty("id").GetString()!,
            ["person"] = me.GetProperty("id").GetString()!, ["address"] = fixture.Admin.Person.Email, ["invitation"] = invitation.GetProperty("id").GetString()!,
            ["organisation"] = organisation.GetProperty("id").GetString()!, ["page"] = "1", ["policy"] = "default-v1", ["message"] = $"{Guid.CreateVersion7()}.intake",
            ["version"] = "1", ["policy name"] = policy, ["run"] = $"{run}", ["draft"] = $"{draft}", ["input"] = "control",
        });
    }

    private static async Task Ask(HttpClient review, Guid id, string key, string etag)
    {
        var due = DateOnly.FromDateTime(DateTime.UtcNow).AddMonths(1);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/reviews/{id}/findings/{Uri.EscapeDataString(key)}/questions")
        {
            Content = JsonContent.Create(new { text = "How many were concerned?", dueOn = due }), Headers = { { "If-Match", etag } },
        };
        await review.SendAsync(request).Is(HttpStatusCode.OK);
    }
}
