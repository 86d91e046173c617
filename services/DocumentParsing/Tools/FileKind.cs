using System.Text;

namespace VendorRisk.DocumentParsing.Tools;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
public static class FileKind
{
    // A PDF may have bytes before its header (mail gateways add some); readers look at the first 1,024.
    private const int HeaderWithin = 1024;

    /// <summary>Null for a PDF; else what the file is, as the end of "The file is not a PDF: …".</summary>
    public static string? OtherThanPdf(ReadOnlySpan<byte> file)
    {
        if (file[..Math.Min(file.Length, HeaderWithin)].IndexOf("%PDF-"u8) >= 0)
            return null;
        return file switch
        {
            _ when file.StartsWith("PK"u8) => Zipped(file),
            _ when file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "it is an old Microsoft Office document",
            _ when file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) => "it is a PNG picture",
            _ when file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "it is a JPEG picture",
            _ when file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8) => "it is a TIFF picture",
            _ when file.StartsWith("{\\rtf"u8) => "it is an RTF document",
            _ when file.StartsWith("%!PS"u8) => "it is a PostScript document",
            _ when file.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "it is a gzip archive",
            _ when LooksLikeMarkup(file) => "it is a web page",
            _ => "it has no PDF header",
        };
    }

    // The names of a package's parts stand in plain text in the archive: word/document.xml, xl/workbook.xml, ppt/presentation.xml.
    private static string Zipped(ReadOnlySpan<byte> file) =>
        file.IndexOf("word/"u8) >= 0 ? "it is a Word document"
        : file.IndexOf("xl/"u8) >= 0 ? "it is an Excel workbook"
        : file.IndexOf("ppt/"u8) >= 0 ? "it is a PowerPoint presentation"
        : "it is a ZIP archive";

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> file)
    {
        var start = Encoding.Latin1.GetString(file[..Math.Min(file.Length, 256)]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
