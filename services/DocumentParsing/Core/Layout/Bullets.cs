namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Signs that firms set before the items of a list, for the classes of patterns; those of the private area are Symbol's and Wingdings' own.</summary>
public static class Bullets
{
    /// <summary>Of these none stands for a word, or for an answer in a table.</summary>
    public const string Signs = @"•▪●◦■□○▫‣⁃∙⦁►▶➢➤❖◆◇❑❒→➔⇒▸\uF0B7\uF0A7\uF0D8\uF076\uF0A8";

    /// <summary>Before an item they are bullets, alone in a cell they are an answer.</summary>
    public const string Ticks = @"✓✔☑☐\uF0FC";
}
