using System.Net;
using System.Net.Http.Json;
using System.Text;
using VendorRisk.EndToEnd.Tests.Organisations;
using VendorRisk.EndToEnd.Tests.People;
using VendorRisk.EndToEnd.Tests.Running;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.EndToEnd.Tests;

/// <summary>Walks every route that the services publish: one that is new has to be thought of here.</summary>
[Collection(ThePlatform.Name)]
public sealed class Two_organisations(PlatformFixture fixture)
{
    private static readonly string[] Services = ["intake", "document-parsing", "exception-review", "notification", "identity"];

    // Answers that name nothing of anybody's, the same for all.
    private static readonly string[] Everybodys = ["exception-review GET /policies/{name}", "exception-review GET /policies/schema"];

    // Answers in which the first organisation has nothing itself: no message of it has failed.
    private static readonly string[] Empty = [.. Services.Select(service => $"{service} GET /operations/errors")];

    // A person, whoever they are, is not a service.
    private static readonly string[] ForServices = ["intake GET /documents/{id}/password"];

    // What they change is the caller's own; there is no way in them to name somebody else's.
    private static readonly string[] OnTheirOwn =
        ["intake POST /vendors", "identity PUT /organisation", "identity POST /organisation/invitations", "identity POST /organisations", "notification POST /test-mail",
         "exception-review POST /policies/drafts", "exception-review POST /policies/check"];

    private static readonly Dictionary<string, object> Bodies = new()
    {
        ["intake PUT /vendors/{id}"] = new { name = "Taken over" },
        ["intake PUT /vendors/{id}/engagement"] = new { service = "Taken over" },
        ["document-parsing POST /documents/{document}/readings"] = new { },
        ["exception-review POST /reviews/{id}/findings/{key}/decisions"] = new { kind = "accept" },
        ["exception-review POST /reviews/{id}/findings/{key}/questions"] = new { text = "How many?", dueOn = "2099-12-31" },
        ["exception-review POST /reviews/{id}/questions/{question}/answer"] = new { text = "None.", from = "Nobody" },
        ["exception-review POST /reviews/{id}/questions/{question}/close"] = new { reason = "Taken over" },
        ["exception-review PUT /reviews/{id}/findings/{key}/inputs/{input}"] = new { value = "key", reason = "Taken over" },
        ["exception-review PUT /reviews/{id}/cuecs/{key}"] = new { state = "no" },
        ["exception-review POST /reviews/{id}/cuecs/confirm"] = new { keys = new[] { "cuec::taken-over" } },
        ["exception-review PUT /reviews/{id}/subservices/{key}"] = new { note = "Taken over" },
        ["exception-review PUT /policies/drafts/{draft}"] = new { text = "policy: taken-over" },
        ["exception-review PATCH /policies/drafts/{draft}"] = new { remove = "reminders[0]" },
        ["exception-review POST /policies/dry-runs/{run}/in-force"] = new { contentHash = new string('0', 64) },
        ["identity PUT /organisation/people/{id}"] = new { roles = new[] { "procurement" }, active = false },
    };

    [Fact]
    public async Task find_nothing_of_each_other_by_any_route_and_change_nothing()
    {
        var first = await FirstThings.Of(fixture);
        var second = await fixture.Second;
        var routes = await Route.All(fixture.Platform, Services);
        var reads = routes.Where(route => route.Method == "GET").ToList();
        var before = await Answers(fixture.Admin.Person, reads, first);

        List<string> leaks = [];
        foreach (var route in reads) leaks.AddRange(await Leaks(route, first, second, before[route]));
        foreach (var route in routes.Except(reads).Where(route => !OnTheirOwn.Contains(route.ToString()))) leaks.AddRange(await Changes(route, first, second));
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));

        Assert.True(reads.Count > 20, $"Only {reads.Count} routes were found.");
        using var intake = fixture.Admin.Person.At("intake");
        await intake.GetAsync($"/documents/{first.Ids["document"]}/content").Is(HttpStatusCode.OK);
        using var review = fixture.Admin.Person.At("exception-review");
        Assert.Contains(first.Ids["review"], await review.GetStringAsync("/reviews"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task cannot_put_a_document_in_the_place_of_another_organisations()
    {
        var first = await fixture.OldReport;
        var second = new Customer(await fixture.Second);
        var vendor = await second.AddVendor("A vendor of the second customer");
        using var intake = second.Person.At("intake");
        using var form = new MultipartFormDataContent { { new StringContent($"{first.Document}"), "replaces" }, { new ByteArrayContent(Reports.Copy("pinewhistle-type1", "second")), "file", "own.pdf" } };
        await intake.PostAsync($"/vendors/{vendor}/documents", form).IsProblem(HttpStatusCode.NotFound, "replaced-not-found");
        Assert.Empty(await second.Documents(vendor));
        Assert.Single(await fixture.Admin.Documents(first.Vendor));
    }

    private static async Task<IEnumerable<string>> Leaks(Route route, FirstThings first, Person second, (HttpStatusCode Status, string Body) before)
    {
        if (ForServices.Contains(route.ToString()))
        {
            var refused = await Ask(second, route, first);
            return before.Status == HttpStatusCode.Forbidden && refused.Status == HttpStatusCode.Forbidden ? [] : [$"{route} is answered to a person"];
        }

        var known = first.Marks.Any(mark => before.Body.Contains(mark, StringComparison.OrdinalIgnoreCase));
        if (before.Status != HttpStatusCode.OK) return [$"{route} tells nothing: it answers {(int)before.Status} to whom it belongs\n{before.Body}"];
        if (!route.IsOfOneThing && !known && !Everybodys.Concat(Empty).Contains(route.ToString())) return [$"{route} tells nothing: it has nothing of the first organisation\n{before.Body}"];
        var (status, body) = await Ask(second, route, first);
        if (Everybodys.Contains(route.ToString())) return status == HttpStatusCode.OK ? [] : [$"{route} answers {(int)status}"];
        if (route.IsOfOneThing) return status == HttpStatusCode.NotFound || (status, body) is (HttpStatusCode.OK, "[]") ? [] : [$"{route} answers {(int)status}\n{body}"];
        return status != HttpStatusCode.OK ? [$"{route} answers {(int)status}\n{body}"]
            : first.Marks.Where(mark => body.Contains(mark, StringComparison.OrdinalIgnoreCase)).Select(mark => $"{route} tells the second organisation of {mark}");
    }

    private static async Task<IEnumerable<string>> Changes(Route route, FirstThings first, Person second)
    {
        if (!route.IsOfOneThing) return [$"{route} is not thought of: can it name what belongs to somebody else?"];
        using var client = second.At(route.Service);
        using var request = new HttpRequestMessage(new HttpMethod(route.Method), route.To(first)) { Headers = { { "If-Match", "*" } } };
        if (Bodies.TryGetValue(route.ToString(), out var body)) request.Content = JsonContent.Create(body);
        if (route.Path.EndsWith("/documents", StringComparison.Ordinal))
            request.Content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")), "file", "report.pdf" } };
        using var answer = await client.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.NotFound ? [] : [$"{route} answers {(int)answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}"];
    }

    private static async Task<Dictionary<Route, (HttpStatusCode Status, string Body)>> Answers(Person person, IEnumerable<Route> routes, FirstThings first)
    {
        Dictionary<Route, (HttpStatusCode, string)> answers = [];
        foreach (var route in routes) answers[route] = await Ask(person, route, first);
        return answers;
    }

    private static async Task<(HttpStatusCode Status, string Body)> Ask(Person person, Route route, FirstThings first)
    {
        using var client = person.At(route.Service);
        using var answer = await client.GetAsync(route.To(first));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
