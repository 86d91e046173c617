using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Refusing_a_document
{
    [Fact]
    public async Task an_empty_file_is_named_empty() => Assert.Equal("empty", await Reading.RefusalAsync([]));

    [Theory]
    [InlineData("{\\rtf1 report}", "RTF")]
    [InlineData("<!DOCTYPE html><p>report", "web page")]
    [InlineData("a report in plain text", "no PDF header")]
    [InlineData("%!PS-Adobe-3.0", "PostScript")]
    public async Task another_kind_of_file_is_called_what_it_is(string content, string name)
    {
        var outcome = await Reading.OfAsync(Encoding.ASCII.GetBytes(content));
        Assert.Equal("not-a-pdf", outcome.Refusal?.Code);
        Assert.Contains(name, outcome.Refusal?.Reason);
    }

    [Fact]
    public async Task a_word_document_under_the_name_of_a_pdf_is_called_a_word_document()
    {
        var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
            zip.CreateEntry("word/document.xml");
        Assert.Contains("Word document", (await Reading.OfAsync(package.ToArray())).Refusal?.Reason);
    }

    [Fact]
    public async Task half_a_file_is_damaged()
    {
        var whole = Reading.Qpdf(TinyPdf.With("Report"), "--object-streams=generate");
        Assert.Equal("damaged", await Reading.RefusalAsync(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public async Task a_header_and_nothing_else_is_damaged() => Assert.Equal("damaged", await Reading.RefusalAsync("%PDF-1.7\n"u8.ToArray()));

    [Fact]
    public async Task pages_without_a_word_are_not_a_report() =>
        Assert.Equal("nothing-to-read", await Reading.RefusalAsync(new TinyPdf().Page("").Page("").Bytes()));

    [Fact]
    public async Task a_file_over_the_limit_of_bytes_is_not_looked_into() =>
        Assert.Equal("too-large", await Reading.RefusalAsync(TinyPdf.With("Report"), limits: ReadLimits.Default with { Bytes = 100 }));

    [Fact]
    public async Task a_document_over_the_limit_of_pages_is_refused()
    {
        var file = new TinyPdf().Page(TinyPdf.Lines("one")).Page(TinyPdf.Lines("two")).Page(TinyPdf.Lines("three")).Bytes();
        Assert.Equal("too-many-pages", await Reading.RefusalAsync(file, limits: ReadLimits.Default with { Pages = 2 }));
    }

    [Fact]
    public async Task a_page_of_seven_metres_is_refused_before_it_is_drawn() =>
        Assert.Equal("page-too-large", await Reading.RefusalAsync(new TinyPdf().Page("", mediaBox: "0 0 20000 20000").Bytes()));

    [Fact]
    public async Task forms_that_draw_each_other_without_end_cost_no_more_than_the_limit()
    {
        var limits = ReadLimits.Default;
        limits = limits with { Text = limits.Text with { Cpu = TimeSpan.FromSeconds(1) } };
        var clock = Stopwatch.StartNew();
        Assert.Equal("too-costly", await Reading.RefusalAsync(FormsInForms(depth: 30, times: 10), limits: limits));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, limits.Text.Wall);
    }

    [Fact]
    public async Task a_stream_that_inflates_to_a_gigabyte_stays_within_the_limits()
    {
        var limits = ReadLimits.Default;
        limits = limits with { Text = limits.Text with { Cpu = TimeSpan.FromSeconds(2) } };
        Assert.Equal("too-costly", await Reading.RefusalAsync(Inflating(megabytes: 1024), limits: limits));
    }

    [Fact]
    public async Task arrays_in_arrays_two_hundred_thousand_deep_bring_nothing_down()
    {
        var deep = new string('[', 200_000) + new string(']', 200_000);
        var outcome = await Reading.OfAsync(new TinyPdf().Page(TinyPdf.Lines("Report"), extra: $"/Deep {deep}").Bytes());
        Assert.True(outcome.Refusal?.Code == "damaged" || Reading.TextOf(outcome.Value!.Pages[0]) == "Report", outcome.Refusal?.Code);
    }

    private static byte[] FormsInForms(int depth, int times)
    {
        var pdf = new TinyPdf();
        var first = pdf.Next;
        for (var level = 0; level < depth; level++)
        {
            var draw = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("/N Do ", times)));
            var next = level + 1 < depth ? $"/XObject << /N {first + level + 1} 0 R >>" : "";
            pdf.Add(TinyPdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << {next} >>", draw));
        }

        return pdf.Page("/N Do", resources: $"/XObject << /N {first} 0 R >>").Bytes();
    }

    private static byte[] Inflating(int megabytes)
    {
        var operators = new byte[1 << 20];
        for (var i = 0; i < operators.Length; i++)
            operators[i] = "q Q\n"u8[i % 4];
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < megabytes; i++)
                zlib.Write(operators);
        }

        var pdf = new TinyPdf();
        var stream = pdf.Add(TinyPdf.Stream("/Filter /FlateDecode", packed.ToArray()));
        return pdf.PageOf(stream).Bytes();
    }
}
