using System.Net;
using System.Text;
using System.Text.Json;
using VendorRisk.Testing.Hosting;
using VendorRisk.Testing.Identity;

namespace VendorRisk.ExceptionReview.Tests;

public sealed class Taking_the_memo
{
    private readonly TestPerson _analyst = TestPerson.Analyst(Guid.CreateVersion7());

    [Theory]
    [InlineData("memo.html", "text/html", "<!DOCTYPE html>")]
    [InlineData("memo.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("memo.pdf", "application/pdf", "%PDF-")]
    [InlineData("memo.json", "application/json", """{"schema":"vendorrisk/memo/1",""")]
    public async Task gives_a_file_of_its_format_and_says_in_the_history_who_took_it(string path, string mediaType, string begins)
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);

        var (type, name, bytes) = await Take(service, path);

        Assert.Equal(mediaType, type);
        Assert.StartsWith("ledger-company-review-memo-2026-11-22.", name, StringComparison.Ordinal);
        Assert.StartsWith(begins, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Single(await service.Column("select text from history where what = 'exported'"));
    }

    [Theory]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("application/json;q=0.5, text/html;q=0.9", "text/html")]
    [InlineData("*/*", "text/html")]
    public async Task gives_what_the_caller_accepts(string accept, string mediaType)
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        Assert.Equal(mediaType, (await Take(service, "memo", accept)).Type);
    }

    [Fact]
    public async Task refuses_a_format_that_there_is_not()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        using var client = service.ClientFor(_analyst);
        client.DefaultRequestHeaders.Add("Accept", "image/png");
        await client.GetAsync($"/reviews/{ReviewApplication.IdOf(await service.TheReview(_analyst))}/memo").IsProblem(HttpStatusCode.UnsupportedMediaType, "no-such-format");
    }

    [Fact]
    public async Task has_what_people_did_in_it()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        await service.Reads(Facts.OfReport(), _analyst);
        var key = await Work(service);

        var html = Encoding.UTF8.GetString((await Take(service, "memo.html")).Bytes);

        foreach (var words in (string[])["How many were used?", "None was.", "Counted again.", "Replaced in spring.", "risk accepted until 31 March 2027", "second signature is missing"])
            Assert.Contains(words, html, StringComparison.Ordinal);
        // Each line of the history says what it is about.
        var control = ReviewApplication.Finding(await service.TheReview(_analyst), "exception").GetProperty("proposal").GetProperty("control").GetString();
        Assert.Contains($"<td>{control}</td><td>Accepted the risk until 2027-03-31. Replaced in spring.</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td>the review</td><td>Signed the review.", html, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Take(service, "memo.json")).Bytes);
        var finding = json.RootElement.GetProperty("life").GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("key").GetString() == key);
        Assert.Equal("accept-risk", finding.GetProperty("decision").GetProperty("kind").GetString());
        Assert.Equal("vendorrisk/review/1", json.RootElement.GetProperty("review").GetProperty("schema").GetString());
    }

    [Fact]
    public async Task of_a_closed_review_gives_for_ever_what_was_signed()
    {
        await using var service = await ReviewApplication.On("2026-11-22");
        var document = await service.Reads(Facts.OfReport(), _analyst);
        await Work(service);
        await service.Sign(await service.TheReview(_analyst), TestPerson.Admin(_analyst.Organisation)).Is(HttpStatusCode.OK);
        var signed = (await Take(service, "memo.json")).Bytes;

        await service.Reads(Facts.OfReport(exception: false), _analyst, document, reading: 2);
        service.Clock.Advance(TimeSpan.FromDays(40));

        Assert.Equal(signed, (await Take(service, "memo.json")).Bytes);
        Assert.Contains("Closed. Signed by Analyst", Encoding.UTF8.GetString((await Take(service, "memo.html")).Bytes), StringComparison.Ordinal);
    }

    private async Task<string> Work(ReviewApplication service)
    {
        var review = await service.TheReview(_analyst);
        var key = ReviewApplication.Finding(review, "exception").GetProperty("key").GetString()!;
        await service.Do(HttpMethod.Put, review, $"findings/{key}/inputs/deviations", new { value = "3", reason = "Counted again." }, _analyst).Is(HttpStatusCode.OK);
        await service.Ask(await service.TheReview(_analyst), key, new { text = "How many were used?", dueOn = "2026-12-01" }, _analyst).Is(HttpStatusCode.OK);
        var question = ReviewApplication.Finding(await service.TheReview(_analyst), "exception").GetProperty("questions")[0].GetProperty("id").GetString();
        await service.Do(HttpMethod.Post, await service.TheReview(_analyst), $"questions/{question}/answer", new { text = "None was.", from = "Their security officer" }, _analyst).Is(HttpStatusCode.OK);
        await service.Decide(await service.TheReview(_analyst), key, new { kind = "accept-risk", reason = "Replaced in spring.", until = "2027-03-31" }, _analyst).Is(HttpStatusCode.OK);
        await service.DecideTheRest(_analyst);
        await service.Sign(await service.TheReview(_analyst), _analyst).Is(HttpStatusCode.OK);
        return key;
    }

    private async Task<(string? Type, string? Name, byte[] Bytes)> Take(ReviewApplication service, string what, string? accept = null)
    {
        using var client = service.ClientFor(_analyst);
        if (accept is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);
        var review = Assert.Single(await service.ReviewsOf(_analyst)).GetProperty("id").GetGuid();
        using var response = await client.GetAsync($"/reviews/{review}/{what}");
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName, await response.Content.ReadAsByteArrayAsync());
    }
}
