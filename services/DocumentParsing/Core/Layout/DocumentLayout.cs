using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>A document after the layout stages: pages of lines, blocks in reading order, and the sections they form.</summary>
public sealed class DocumentLayout
{
    private DocumentLayout(SourceDocument source, IReadOnlyList<PageLayout> pages, Mending mending)
    {
        Source = source;
        Pages = pages;
        Mending = mending;
        Blocks = BlockReader.Read(this);
        Sections = SectionSplitter.Split(Blocks);
    }

    public SourceDocument Source { get; }
    public IReadOnlyList<PageLayout> Pages { get; }

    /// <summary>The one rule by which words of this document become text.</summary>
    public Mending Mending { get; }

    /// <summary>Paragraphs and grids of the whole document, in reading order; a paragraph that breaks over a page is one.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();

    public static DocumentLayout Read(SourceDocument source)
    {
        var words = Words(source);
        var pages = CardColumns.InOrder(PageFurniture.Remove(source, words));
        var mending = new Mending(pages.SelectMany(page => page.Lines).SelectMany(line => line.Words).Select(word => word.Text));
        return new DocumentLayout(source, pages, mending);
    }

    /// <summary>The words of each page, upright, before anything is taken out of them.</summary>
    public static IReadOnlyList<List<LaidWord>> Words(SourceDocument source)
    {
        var words = new List<LaidWord>[source.Pages.Count];
        Parallel.For(0, words.Length, at => words[at] = UprightPage.Read(source.Pages[at]));
        TypeHeights.Mend(words);
        RecognisedNumbers.Mend(words);
        RecognisedQuotes.Mend(words);
        RecognisedSigns.Mend(words);
        return words;
    }
}
