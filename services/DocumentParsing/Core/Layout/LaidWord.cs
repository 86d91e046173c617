using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>A word of the source as the reader sees it: ligatures spelled out, and its box turned upright.</summary>
/// <param name="Page">Physical page, 1-based.</param>
/// <param name="Index">Its index in <see cref="SourcePage.Words"/>.</param>
/// <param name="Text">"conﬁdential" reads "confidential"; a soft or typographic hyphen at the end is kept for <see cref="Mending"/>.</param>
/// <param name="Box">Upright: on a page whose text runs up or down the paper, turned so that it reads from left to right.</param>
/// <param name="Quality">Null for native text; 0..100 for recognised text.</param>
public sealed record LaidWord(int Page, int Index, string Text, Box Box, double? Quality = null)
{
    /// <summary>No word of the page follows it on its line within this room, in heights of the word: it is alone in its cell, or the last of it.</summary>
    internal bool IsLastWithin(double heights, List<LaidWord> page) =>
        !page.Exists(other => other != this && other.Box.Y0 < Box.CentreY && other.Box.Y1 > Box.CentreY && other.Box.X0 >= Box.X0 && other.Box.X0 - Box.X1 < heights * Box.Height);
}
