using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Items of a list whose bullets are drawings: short lines without a full stop look like headings, but stand set in below the line that they belong to, and no
/// text stands below them.
/// </summary>
/// <remarks>
/// Raw, each a paragraph:
/// <code>
/// Northwind Hosting, Inc. (hosting; carve-out)
///     Restricting entry to its data centers
///     Destroying media before they leave them
/// </code>
/// </remarks>
internal static partial class ShortItems
{
    /// <summary>In points.</summary>
    private const double LeastInset = 8;
    private const double MostInset = 80;

    private const double Aligned = 2;
    private const double SameType = 0.3;

    /// <summary>One may be the heading of a part that begins with another heading.</summary>
    private const int Fewest = 2;

    public static void Mark(List<Block> blocks)
    {
        for (var at = 1; at < blocks.Count; at++)
        {
            if (blocks[at - 1] is not Paragraph above || !IsSetIn(blocks[at], above))
                continue;
            var end = at + 1;
            while (end < blocks.Count && blocks[end] is Paragraph next && IsLike(next, (Paragraph)blocks[at]))
                end++;
            var run = blocks.GetRange(at, end - at).Cast<Paragraph>().ToArray();
            if (above.Text[^1] == ':' ? run.Length >= Fewest : AreItems(run) && end < blocks.Count && blocks[end] is Paragraph { Kind: ParagraphKind.Heading })
            {
                for (var item = at; item < end; item++)
                {
                    if (blocks[item] is Paragraph { Kind: ParagraphKind.Heading } heading)
                        blocks[item] = new Paragraph(heading.Passage, ParagraphKind.Text, heading.Lines);
                }
            }

            at = end - 1;
        }
    }

    private static bool AreItems(Paragraph[] run) => run.Length >= Fewest && Array.TrueForAll(run, item => item.Kind == ParagraphKind.Heading && item.Text[^1] != ':' && !Numbered().IsMatch(item.Text));

    private static bool IsSetIn(Block block, Paragraph above) =>
        block is Paragraph { Kind: ParagraphKind.Heading or ParagraphKind.Text } item && item.Lines[0].Box.X0 - above.Lines[0].Box.X0 is > LeastInset and < MostInset && item.Height < above.Height + SameType;

    private static bool IsLike(Paragraph next, Paragraph first) =>
        next.Kind is ParagraphKind.Heading or ParagraphKind.Text && Math.Abs(next.Lines[0].Box.X0 - first.Lines[0].Box.X0) < Aligned && Math.Abs(next.Height - first.Height) < SameType;

    // "3.6.1 Hosting" is a heading, however far it is set in.
    [GeneratedRegex(@"^\W*(?:\d|[A-Z]\.|(?:section|part|chapter|table|appendix)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
