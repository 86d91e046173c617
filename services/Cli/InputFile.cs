using VendorRisk.DocumentParsing.Tools;

namespace VendorRisk.Cli;

/// <summary>The bytes of a file that somebody named, or why they cannot be had.</summary>
internal static class InputFile
{
    public static (ReadOnlyMemory<byte> Bytes, DocumentRefusal? Refusal) Load(string path, long limit)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > limit
                ? (default, new DocumentRefusal("too-large", $"The file has {length >> 20} MB; {limit >> 20} MB are read.", "Send the report without its attachments."))
                : (File.ReadAllBytes(path), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (default, new DocumentRefusal("no-access", $"The file cannot be opened: {exception.Message}", "Check its name and your permission to read it."));
        }
    }
}
