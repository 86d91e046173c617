using System.Net;
using System.Security.Cryptography;
using VendorRisk.Contracts.Intake.V1;
using VendorRisk.Testing;
using VendorRisk.Testing.Hosting;

namespace VendorRisk.Intake.Tests;

public sealed class Uploading_a_document(IntakeApplication intake) : IClassFixture<IntakeApplication>
{
    // Around the size of an encrypted chunk: empty last chunk, last chunk full but one, several chunks.
    [Theory]
    [InlineData(10)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(196_608)]
    [InlineData(3_000_001)]
    public async Task gives_back_the_same_bytes_and_has_none_of_them_on_the_disk(int size)
    {
        var bytes = IntakeApplication.Pdf(size);
        var before = intake.StoredFiles();

        var document = await intake.Upload(await intake.AddVendor("Bytes " + Guid.NewGuid()), bytes);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), document.GetProperty("sha256").GetString());
        Assert.Equal(bytes, await intake.Parser.GetByteArrayAsync($"/documents/{document.GetProperty("id")}/content"));
        var stored = await File.ReadAllBytesAsync(Assert.Single(intake.StoredFiles().Except(before)));
        Assert.Equal(-1, stored.AsSpan().IndexOf(bytes.AsSpan(0, 8)));
    }

    [Fact]
    public async Task tells_the_others_once_and_shows_it_as_submitted()
    {
        await using var listener = await intake.Broker.Listen<DocumentSubmitted>();
        var vendor = await intake.AddVendor("Announced");

        var document = await intake.Upload(vendor, IntakeApplication.Pdf());

        Assert.Equal("submitted", document.GetProperty("status").GetString());
        Assert.Equal("Announced", document.GetProperty("vendorName").GetString());
        Assert.Equal("Purchaser", document.GetProperty("submittedByName").GetString());
        var heard = Assert.Single(await listener.Hears(heard => heard.DocumentId == document.GetProperty("id").GetGuid()));
        Assert.Equal(document.GetProperty("sha256").GetString(), heard.Sha256);
    }

    [Fact]
    public async Task again_for_the_same_vendor_is_the_same_document_also_at_the_same_time()
    {
        var bytes = IntakeApplication.Pdf();
        var vendor = await intake.AddVendor("Six Times");
        var files = intake.StoredFiles().Length;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => IntakeApplication.Post(intake.Purchaser, vendor, bytes)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(files + 1, intake.StoredFiles().Length);
    }

    [Fact]
    public async Task for_another_vendor_of_the_organisation_shares_the_file_and_for_another_organisation_does_not()
    {
        var bytes = IntakeApplication.Pdf();
        var (one, two) = (await intake.AddVendor("Shares One"), await intake.AddVendor("Shares Two"));
        var files = intake.StoredFiles().Length;
        var first = await intake.Upload(one, bytes);
        var second = await intake.Upload(two, bytes);
        Assert.Equal(files + 1, intake.StoredFiles().Length);
        var theirs = (await intake.Stranger.PostAsync("/vendors", System.Net.Http.Json.JsonContent.Create(new { name = "Theirs" })).Is(HttpStatusCode.Created)).GetProperty("id").GetString()!;
        await IntakeApplication.Post(intake.Stranger, theirs, bytes).Is(HttpStatusCode.Created);
        Assert.Equal(files + 2, intake.StoredFiles().Length);

        await intake.Analyst.DeleteAsync($"/documents/{first.GetProperty("id")}").Is(HttpStatusCode.NoContent);

        Assert.Equal(bytes, await intake.Parser.GetByteArrayAsync($"/documents/{second.GetProperty("id")}/content"));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "empty")]
    [InlineData("PK\u0003\u0004 a spreadsheet", HttpStatusCode.UnsupportedMediaType, "not-a-pdf")]
    public async Task refuses_what_is_not_a_pdf_and_leaves_nothing(string content, HttpStatusCode status, string code)
    {
        var vendor = await intake.AddVendor("Refuses " + code);
        var files = intake.StoredFiles();

        await IntakeApplication.Post(intake.Purchaser, vendor, System.Text.Encoding.UTF8.GetBytes(content)).IsProblem(status, code);

        Assert.Equal(files, intake.StoredFiles());
    }

    [Fact]
    public async Task refuses_more_than_the_limit_while_it_streams_and_leaves_nothing()
    {
        var vendor = await intake.AddVendor("Too Much");
        var files = intake.StoredFiles();

        await IntakeApplication.Post(intake.Purchaser, vendor, IntakeApplication.Pdf((100 * 1024 * 1024) + 1)).IsProblem(HttpStatusCode.RequestEntityTooLarge, "too-large");

        Assert.Equal(files, intake.StoredFiles());
    }

    [Fact]
    public async Task that_breaks_off_leaves_nothing()
    {
        var vendor = await intake.AddVendor("Breaks Off");
        var files = intake.StoredFiles();
        using var stop = new CancellationTokenSource();
        using var form = new MultipartFormDataContent { { new StreamContent(new BreakingStream(stop)), "file", "report.pdf" } };

        await Assert.ThrowsAnyAsync<Exception>(() => intake.Purchaser.PostAsync($"/vendors/{vendor}/documents", form, stop.Token));

        await Eventually.True(() => Task.FromResult(intake.StoredFiles().SequenceEqual(files)), "an empty incoming folder");
        Assert.Empty((await intake.Purchaser.GetAsync($"/vendors/{vendor}/documents").Is(HttpStatusCode.OK)).GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData(@"C:\\reports\\soc2.pdf", "soc2.pdf")]
    [InlineData("../../etc/soc2.pdf", "soc2.pdf")]
    [InlineData("Prüfbericht 2026.pdf", "Prüfbericht 2026.pdf")]
    public async Task takes_of_its_name_only_what_can_be_shown(string given, string kept)
    {
        var vendor = await intake.AddVendor("Names " + Guid.NewGuid());

        var document = await IntakeApplication.Post(intake.Purchaser, vendor, IntakeApplication.Pdf(), given).Is(HttpStatusCode.Created);

        Assert.Equal(kept, document.GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task is_seen_by_its_own_organisation_only()
    {
        var id = (await intake.Upload(await intake.AddVendor("Confidential"), IntakeApplication.Pdf())).GetProperty("id").GetString();

        await intake.Stranger.GetAsync($"/documents/{id}").IsProblem(HttpStatusCode.NotFound, "document-not-found");
        await intake.Stranger.GetAsync($"/documents/{id}/content").IsProblem(HttpStatusCode.NotFound, "document-not-found");
        await intake.Stranger.DeleteAsync($"/documents/{id}").IsProblem(HttpStatusCode.NotFound, "document-not-found");
        Assert.DoesNotContain(id!, await intake.Stranger.GetStringAsync("/documents"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_a_trace_of_who_uploaded_and_who_looked()
    {
        var id = (await intake.Upload(await intake.AddVendor("Audited"), IntakeApplication.Pdf())).GetProperty("id").GetString();
        await intake.Analyst.GetByteArrayAsync($"/documents/{id}/content");
        await intake.Parser.GetByteArrayAsync($"/documents/{id}/content");

        var audit = await intake.Analyst.GetAsync($"/audit?subject={id}").Is(HttpStatusCode.OK);

        Assert.Equal(
            ["Analyst document-viewed", "Purchaser document-uploaded"],
            audit.GetProperty("items").EnumerateArray().Select(row => $"{row.GetProperty("personName").GetString()} {row.GetProperty("action").GetString()}"));
        await intake.Purchaser.GetAsync("/audit").Is(HttpStatusCode.Forbidden);
    }

    /// <summary>A PDF of which half a megabyte comes, and then the sender goes away.</summary>
    private sealed class BreakingStream(CancellationTokenSource stop) : MemoryStream(IntakeApplication.Pdf(600_000))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 500_000)
                await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
