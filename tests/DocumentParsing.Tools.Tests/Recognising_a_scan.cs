using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools.Recognition;
using VendorRisk.DocumentParsing.Tools.Rendering;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Recognising_a_scan
{
    private static readonly string[] Lines =
    [
        "Independent service auditor report", "Access to production is reviewed every quarter by the owner.", "For 2 of 25 users sampled the review was late.",
        "Backups are restored once a year and the result is kept.", "No exceptions noted.", "Management will remind the owners of the date.",
    ];

    [Fact]
    public async Task its_words_come_with_their_quality_and_stand_where_they_were_printed()
    {
        var printed = (await Reading.DocumentAsync(TinyPdf.With(Lines))).Pages[0];
        var page = (await Reading.DocumentAsync(new TinyPdf().Scan(await PrintAsync()).Bytes())).Pages[0];
        Assert.Equal(TextOrigin.Recognised, page.Origin);
        Assert.Equal(Reading.TextOf(printed), Reading.TextOf(page));
        Assert.All(page.Words, word => Assert.InRange(word.Quality ?? -1, 50, 100));
        foreach (var (was, read) in printed.Words.Zip(page.Words))
            Assert.True(Distance(was.Box, read.Box) < 4, $"{read.Text} is {Distance(was.Box, read.Box):0.0} points away");
    }

    [Fact]
    public async Task the_words_of_a_line_stand_at_one_height_whatever_letters_they_have()
    {
        string[] lines = ["annex on xerox - summer sun (quarterly), Typography", "a zoo was seen near us - by JPQ & Company"];
        var printed = await new PagePicture(Reading.Sandbox, ReadLimits.Default).GreyAsync(TinyPdf.With(lines), page: 1, dpi: 150, CancellationToken.None);
        var page = (await Reading.DocumentAsync(new TinyPdf().Scan(printed.Picture!).Bytes())).Pages[0];
        var read = DocumentLayout.Read(new SourceDocument("0000", [page])).Pages[0].Lines;
        Assert.Equal(lines.Length, read.Count);
        Assert.All(read, line => Assert.InRange(line.Words.Max(word => word.Box.Y0) - line.Words.Min(word => word.Box.Y0), 0, 2));
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(-2.3)]
    public async Task a_page_that_went_through_the_feeder_askew_is_set_straight_and_its_evidence_put_back(double degrees)
    {
        var printed = (await Reading.DocumentAsync(TinyPdf.With(Lines))).Pages[0];
        var page = (await Reading.DocumentAsync(new TinyPdf().Scan(Skew.Turn(await PrintAsync(), -degrees)).Bytes())).Pages[0];
        Assert.Equal(degrees, page.Skew, tolerance: 0.15);
        Assert.Equal(Reading.TextOf(printed), Reading.TextOf(page));
        foreach (var (was, read) in printed.Words.Zip(page.Words))
        {
            Assert.True(Distance(was.Box, read.Box) < 4, "set straight");
            Assert.True(Distance((page with { Skew = degrees }).OnPaper(was.Box), page.OnPaper(read.Box)) < 4, "on the paper");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task a_page_that_was_laid_on_the_glass_the_wrong_way_is_read_all_the_same(int quarters)
    {
        var scan = await PrintAsync();
        for (var turn = 0; turn < quarters; turn++)
            scan = Quarter(scan);
        var document = await Reading.DocumentAsync(new TinyPdf().Scan(scan).Bytes());
        Assert.Equal(Lines, DocumentLayout.Read(document).Pages[0].Lines.Select(line => line.Text));
    }

    [Fact]
    public async Task only_the_pages_without_words_are_recognised()
    {
        var file = new TinyPdf().Page(TinyPdf.Lines(Lines)).Scan(await PrintAsync()).Page("").Bytes();
        var pages = (await Reading.DocumentAsync(file)).Pages;
        Assert.Equal([TextOrigin.Native, TextOrigin.Recognised, TextOrigin.Native], pages.Select(page => page.Origin));
        Assert.Equal(Reading.TextOf(pages[0]), Reading.TextOf(pages[1]));
    }

    [Fact]
    public async Task a_stamp_on_a_scan_does_not_pass_for_its_text()
    {
        var file = new TinyPdf().Scan(await PrintAsync(), over: TinyPdf.Text(72, 30, "Provided to a customer, page 1 of 1")).Bytes();
        var page = (await Reading.DocumentAsync(file)).Pages[0];
        Assert.Equal(TextOrigin.Recognised, page.Origin);
        Assert.Contains("No exceptions noted.", Reading.TextOf(page));
    }

    [Fact]
    public async Task more_scanned_pages_than_the_limit_are_refused()
    {
        var scan = await PrintAsync();
        var file = new TinyPdf().Scan(scan).Scan(scan).Bytes();
        Assert.Equal("too-many-scanned-pages", await Reading.RefusalAsync(file, limits: ReadLimits.Default with { RecognisedPages = 1 }));
    }

    private static async Task<Picture> PrintAsync()
    {
        var (picture, refusal) = await new PagePicture(Reading.Sandbox, ReadLimits.Default).GreyAsync(TinyPdf.With(Lines), page: 1, dpi: 150, CancellationToken.None);
        Assert.Null(refusal);
        return picture!;
    }

    /// <summary>Turned by a quarter, clockwise.</summary>
    private static Picture Quarter(Picture picture)
    {
        var samples = new byte[picture.Samples.Length];
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
                samples[(x * picture.Height) + picture.Height - 1 - y] = picture.Samples[(y * picture.Width) + x];
        }

        return picture with { Width = picture.Height, Height = picture.Width, Samples = samples };
    }

    private static double Distance(Box one, Box other) => Math.Max(Math.Abs(one.CentreX - other.CentreX), Math.Abs(one.CentreY - other.CentreY));
}
