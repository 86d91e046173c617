using System.Buffers.Text;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>Whether a file can have a scanned page at all, told from its bytes: asking poppler takes a start of a program for every report.</summary>
/// <remarks>
/// A picture is a stream, and the dictionary of a stream stands in plain bytes also where the file is encrypted or keeps its objects packed (ISO 32000-1, 7.5.7).
/// <code>
/// 12 0 obj &lt;&lt; /Type /XObject /Subtype /Image /Width 1275 /Height 1650 /ColorSpace /DeviceGray … &gt;&gt; stream
/// </code>
/// </remarks>
internal static class EmbeddedPictures
{
    /// <summary>The shorter side of a page at 70 dots an inch, where a letter of text is ten dots high and recognition needs twenty. Logos and most diagrams are not as high.</summary>
    private const long FewestDots = 600;

    /// <summary>Bytes to either side of the name in which the sizes stand.</summary>
    private const int Dictionary = 1024;

    public static bool MayFillAPage(ReadOnlySpan<byte> file)
    {
        for (var at = 0; file[at..].IndexOf("/Image"u8) is >= 0 and var found;)
        {
            at += found + "/Image"u8.Length;
            // "/ImageB" in a list of procedures is no picture.
            if (at < file.Length && char.IsAsciiLetterOrDigit((char)file[at]))
                continue;
            var around = AroundOf(file, at);
            // A size that stands elsewhere may be any.
            if (Size(around, "/Width"u8) is not { } width || Size(around, "/Height"u8) is not { } height || Math.Min(width, height) >= FewestDots)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<byte> AroundOf(ReadOnlySpan<byte> file, int at)
    {
        var before = file[Math.Max(0, at - Dictionary)..at];
        var begins = before.LastIndexOf("obj"u8);
        var after = file[at..Math.Min(file.Length, at + Dictionary)];
        var ends = after.IndexOf("stream"u8);
        return file[(at - before.Length + Math.Max(0, begins))..(at + (ends < 0 ? after.Length : ends))];
    }

    /// <summary>Null where the number is not there, or is a reference: "/Width 14 0 R".</summary>
    private static long? Size(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name)
    {
        if (dictionary.IndexOf(name) is not (>= 0 and var at))
            return null;
        var rest = dictionary[(at + name.Length)..].TrimStart(" \t\r\n\0\f"u8);
        if (!Utf8Parser.TryParse(rest, out int number, out var length))
            return null;
        rest = rest[length..].TrimStart(" \t\r\n\0\f"u8);
        return rest.IsEmpty || !char.IsAsciiDigit((char)rest[0]) ? number : null;
    }
}
