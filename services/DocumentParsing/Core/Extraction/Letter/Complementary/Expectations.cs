using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>Sentences that each say what is expected of others, whatever announces them.</summary>
/// <param name="namesOrganization">Tells a sentence that mentions a subservice organization.</param>
internal sealed class Expectations(Func<string, bool> namesOrganization)
{
    /// <summary>One such sentence is a remark.</summary>
    private const int LeastExpectations = 2;

    /// <summary>Such sentences of one paragraph that are a list.</summary>
    private const int LeastSentences = 3;

    /// <summary>"Northwind is expected to lock its doors. (CC6.4)", "Northwind is expected to …": paragraphs that follow each other, whatever announces them.</summary>
    public (ComplementaryControl[] Items, ListKind Kind) From(IReadOnlyList<Block> blocks, int at)
    {
        if (KindOfExpectation(blocks[at]) is not { } kind)
            return ([], default);
        ComplementaryControl[] items = [.. blocks.Skip(at).TakeWhile(block => KindOfExpectation(block) == kind).Select(block => ItemText.Read(((Paragraph)block).Passage, [])).OfType<ComplementaryControl>()];
        return items.Length >= LeastExpectations ? (items, kind) : ([], default);
    }

    private ListKind? KindOfExpectation(Block block) => block is Paragraph { Text: [.., '.' or ')' or ']'] } paragraph ? KindOfExpectation(paragraph.Passage.Plain) : null;

    private ListKind? KindOfExpectation(string text) =>
        ListIntroduction.Expectation(text) is not { } whose ? null : namesOrganization(whose) ? ListKind.Subservice : ListIntroduction.IsAssumedOfUser(text, whose) ? ListKind.UserEntity : null;

    /// <summary>One paragraph that ends in such sentences: "Customers are expected to lock their doors. Customers are expected to …"</summary>
    public (ComplementaryControl[] Items, ListKind Kind) Within(Block block)
    {
        if (block is not Paragraph { Kind: ParagraphKind.Text, Text: [.., '.'] } paragraph)
            return ([], default);
        var said = Sentences.Of(paragraph.Passage.Plain).Select(sentence => (Text: paragraph.Passage.Slice(sentence.Start, sentence.Length), Kind: KindOfExpectation(paragraph.Passage.Plain.Substring(sentence.Start, sentence.Length))))
            .SkipWhile(sentence => sentence.Kind is null).ToArray();
        return said.Length >= LeastSentences && Array.TrueForAll(said, sentence => sentence.Kind == said[0].Kind)
            ? ([.. said.Select(sentence => ItemText.Read(sentence.Text, [])).OfType<ComplementaryControl>()], said[0].Kind!.Value) : ([], default);
    }
}
