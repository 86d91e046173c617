using System.Globalization;
using VendorRisk.DocumentParsing.Tools.Words;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Reading_a_long_document
{
    private const int Length = 2 * NativeText.PagesOfFirstRun + 7;

    [Fact]
    public async Task two_runs_of_poppler_give_the_pages_that_one_gives()
    {
        var file = Pages(Length);
        var one = await Reader(Reading.Sandbox, inTwo: false).ReadAsync(file, null, null, CancellationToken.None);
        var two = await Reader(Reading.Sandbox, inTwo: true).ReadAsync(file, null, null, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, Length).Select(number => (number, FirstWord(number))), two.Value!.Pages.Select(page => (page.Number, page.Words[0].Text)));
        Assert.Equivalent(one.Value, two.Value, strict: true);
    }

    [Theory]
    [InlineData(NativeText.PagesOfFirstRun)]
    [InlineData(NativeText.PagesOfFirstRun + 1)]
    public async Task nothing_is_lost_where_the_first_run_ends(int pages)
    {
        var outcome = await Reader(Reading.Sandbox, inTwo: true).ReadAsync(Pages(pages), null, null, CancellationToken.None);
        Assert.Equal(FirstWord(pages), outcome.Value!.Pages[pages - 1].Words[0].Text);
    }

    // $6 is the first page: "-bbox -cropbox -enc UTF-8 -f 46 -l 97 - -".
    [Theory]
    [InlineData("[ $6 = 1 ] && exit 1", "damaged")]
    [InlineData("[ $6 = 1 ] || exit 1", "damaged")]
    [InlineData("[ $6 = 1 ] || kill -XCPU $$", "too-costly")]
    [InlineData("[ $6 = 1 ] && { sleep 0.5; kill -XCPU $$; }; exit 1", "too-costly")]
    [InlineData("[ $6 = 1 ] || exit 0", "damaged")]
    public async Task a_run_that_fails_fails_the_document_and_the_first_in_the_order_of_the_pages_says_why(string fate, string refusal)
    {
        using var tools = new ToolFolder("pdfinfo", "prlimit", "setpriv", "sh");
        tools.Script("pdftotext", $"{fate}\nexec {Reading.Sandbox.Find("pdftotext")} \"$@\"");
        var outcome = await Reader(tools.Sandbox(), inTwo: true).ReadAsync(Pages(Length), null, null, CancellationToken.None);
        Assert.Equal(refusal, outcome.Refusal?.Code);
    }

    private static DocumentReader Reader(Sandbox sandbox, bool inTwo) => new(sandbox, ReadLimits.Default) { InTwo = inTwo };

    private static string FirstWord(int page) => string.Create(CultureInfo.InvariantCulture, $"Page-{page}");

    private static byte[] Pages(int count)
    {
        var pdf = new TinyPdf();
        for (var page = 1; page <= count; page++)
            pdf.Page(TinyPdf.Lines($"{FirstWord(page)} has more words than a stamp on a picture, so that nobody asks whether it is one:", "one two three four five six seven eight nine ten eleven twelve"));
        return pdf.Bytes();
    }
}
