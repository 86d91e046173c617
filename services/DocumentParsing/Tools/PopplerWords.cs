using System.Globalization;
using System.Xml;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> (or <c>-bbox</c>) prints into pages of positioned words, in poppler's order.</summary>
/// <remarks>Raw: <c>&lt;page width="612" height="792"&gt;…&lt;word xMin="90" yMin="72.1" xMax="121.4" yMax="84.2"&gt;System&lt;/word&gt;</c></remarks>
public static class PopplerWords
{
    public static List<SourcePage> Read(Stream xhtml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(xhtml, settings);
        var pages = new List<SourcePage>();
        List<Word> words = [];
        double width = 0, height = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "page")
            {
                words = [];
                width = Number(reader, "width");
                height = Number(reader, "height");
                if (reader.IsEmptyElement)
                    pages.Add(new SourcePage(pages.Count + 1, width, height, words));
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "page")
            {
                pages.Add(new SourcePage(pages.Count + 1, width, height, words));
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "word")
            {
                var box = new Box(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                var text = reader.ReadElementContentAsString();
                if (!string.IsNullOrWhiteSpace(text))
                    words.Add(new Word(text, box));
            }
        }

        return pages;
    }

    private static double Number(XmlReader reader, string attribute) =>
        double.Parse(reader.GetAttribute(attribute) ?? "0", NumberStyles.Float, CultureInfo.InvariantCulture);
}
