using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Reading_the_words_of_a_page
{
    [Fact]
    public async Task each_word_has_its_text_and_its_place_from_the_top_left()
    {
        var page = (await Reading.DocumentAsync(TinyPdf.With("Opinion <A&B> \"quoted\""))).Pages[0];
        Assert.Equal(["Opinion", "<A&B>", "\"quoted\""], page.Words.Select(word => word.Text));
        var first = page.Words[0].Box;
        Assert.Equal(72, first.X0, tolerance: 0.5);
        // The base line stands at 792 - 720 = 72 points from the top.
        Assert.InRange(72, first.Y0, first.Y1);
        Assert.Null(page.Words[0].Quality);
    }

    [Theory]
    [InlineData(0, 612, 792)]
    [InlineData(90, 792, 612)]
    [InlineData(180, 612, 792)]
    [InlineData(270, 792, 612)]
    public async Task a_turned_page_has_the_size_and_the_places_that_a_person_sees(int turn, double width, double height)
    {
        var page = (await Reading.DocumentAsync(new TinyPdf().Page(TinyPdf.Text(72, 720, "Corner"), $"/Rotate {turn}").Bytes())).Pages[0];
        Assert.Equal((width, height), (page.Width, page.Height));
        var box = page.Words[0].Box;
        // The word begins an inch from the paper's left and top edge; clockwise turns carry that corner round.
        var corner = turn switch { 0 => (box.X0, box.Y1), 90 => (width - box.X0, box.Y0), 180 => (width - box.X1, height - box.Y0), _ => (box.Y1, 0.0) };
        Assert.InRange(corner.Item1, 60, turn == 270 ? 800 : 85);
        Assert.True(box is { X0: >= 0, Y0: >= 0 } && box.X1 <= width && box.Y1 <= height);
    }

    [Fact]
    public async Task what_the_crop_box_cuts_off_is_not_read_because_nobody_sees_it()
    {
        var content = TinyPdf.Text(100, 700, "Visible") + TinyPdf.Text(100, 40, "Cut");
        var page = (await Reading.DocumentAsync(new TinyPdf().Page(content, "/CropBox [50 100 562 742]").Bytes())).Pages[0];
        Assert.Equal("Visible", Reading.TextOf(page));
        Assert.Equal((512, 642), (page.Width, page.Height));
        Assert.Equal(50, page.Words[0].Box.X0, tolerance: 0.5);
    }

    [Fact]
    public async Task pages_keep_their_number_also_when_one_is_empty()
    {
        var document = await Reading.DocumentAsync(new TinyPdf().Page(TinyPdf.Lines("one")).Page("").Page(TinyPdf.Lines("three")).Bytes());
        Assert.Equal([(1, "one"), (2, ""), (3, "three")], document.Pages.Select(page => (page.Number, Reading.TextOf(page))));
        Assert.All(document.Pages, page => Assert.Equal(TextOrigin.Native, page.Origin));
    }

    [Fact]
    public async Task a_file_that_cannot_be_read_whole_says_so()
    {
        var whole = new TinyPdf().Page(TinyPdf.Lines("Exceptions", "were", "noted")).Bytes();
        Assert.Null((await Reading.DocumentAsync(whole)).Damage);
        var content = TinyPdf.Lines("Exceptions") + TinyPdf.Text(72, 600, "noted").Replace("Tj", "}> Tj", StringComparison.Ordinal);
        Assert.StartsWith("Syntax Error", (await Reading.DocumentAsync(new TinyPdf().Page(content).Bytes())).Damage);
    }

    [Fact]
    public async Task progress_ends_with_the_last_page()
    {
        var file = new TinyPdf().Page(TinyPdf.Lines("one")).Page(TinyPdf.Lines("two")).Bytes();
        var seen = new Seen();
        await new DocumentReader(Reading.Sandbox, ReadLimits.Default).ReadAsync(file, password: null, seen, CancellationToken.None);
        Assert.Equal(new ReadProgress(ReadStage.Text, 2, 2), seen.Last);
    }

    private sealed class Seen : IProgress<ReadProgress>
    {
        public ReadProgress Last { get; private set; }

        public void Report(ReadProgress value) => Last = value;
    }
}
