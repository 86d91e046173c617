using System.Text;
using VendorRisk.DocumentParsing.Tools.Words;

namespace VendorRisk.DocumentParsing.Tools.Tests;

public sealed class Scanning_markup
{
    private const string Page = """
        <html><head><title>A &lt;page&gt; of its own</title></head><body><doc>
          <page width="612.000000" height="792.000000"><flow><block xMin="1" yMin="2" xMax="3" yMax="4"><line xMin="1" yMin="2" xMax="3" yMax="4">
            <word xMin="90.0" yMin="72.1" xMax="121.4" yMax="84.2">R&amp;D</word>
            <word xMin="1e2" yMin="-3.5" xMax="121.4" yMax="84.2">conﬁdence</word>
          </line></block></flow></page>
          <page width="792.000000" height="612.000000"></page>
        </doc></body></html>
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void the_same_words_come_however_the_bytes_arrive(int atOnce)
    {
        var pages = PopplerWords.Read(new Trickle(Encoding.UTF8.GetBytes(Page), atOnce));
        Assert.Equal(2, pages.Count);
        Assert.Equal(["R&D", "conﬁdence"], pages[0].Words.Select(word => word.Text));
        Assert.Equal((100, -3.5), (pages[0].Words[1].Box.X0, pages[0].Words[1].Box.Y0));
        Assert.Equal((792, 0), (pages[1].Width, pages[1].Words.Count));
    }

    [Theory]
    [InlineData("nan")]
    [InlineData("inf")]
    [InlineData("")]
    [InlineData("x")]
    public void a_word_without_a_place_is_no_word(string number) => Assert.Empty(Words($"""<word xMin="{number}" yMin="1" xMax="2" yMax="3">ghost</word>"""));

    [Fact]
    public void an_entity_is_undone_once() => Assert.Equal("&lt;", Assert.Single(Words(Word("&amp;lt;"))));

    [Theory]
    [InlineData("a\0b", "a\ufffdb")]
    [InlineData("\u0007", "\ufffd")]
    [InlineData("a\uffffb", "a\ufffdb")]
    public void characters_that_nothing_can_store_are_replaced(string raw, string kept) => Assert.Equal(kept, Assert.Single(Words(Word(raw))));

    [Fact]
    public void bytes_that_are_no_text_are_replaced()
    {
        byte[] markup = [.. "<page width=\"1\" height=\"1\"><word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">"u8, 0x41, 0xED, 0xA0, 0x80, 0xFF, .. "</word></page>"u8];
        Assert.StartsWith("A\ufffd", Assert.Single(PopplerWords.Read(new MemoryStream(markup))[0].Words).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<page width=\"612\" height=\"792\">")]
    [InlineData("<page width=\"612\" height=\"792\"><word xMin=\"1\"")]
    public void output_that_breaks_off_gives_no_page(string markup) => Assert.Empty(PopplerWords.Read(new MemoryStream(Encoding.UTF8.GetBytes(markup))));

    [Fact]
    public void a_word_without_an_end_is_given_up() =>
        Assert.Throws<InvalidDataException>(() => Words(Word(new string('x', 4 << 20))));

    private static string Word(string text) => $"""<word xMin="1" yMin="1" xMax="2" yMax="2">{text}</word>""";

    private static IEnumerable<string> Words(string word) =>
        PopplerWords.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<page width=\"1\" height=\"1\">{word}</page>")))[0].Words.Select(found => found.Text);

    private sealed class Trickle(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(atOnce, buffer.Length)]);
    }
}
