using System.Globalization;
using System.Text;
using VendorRisk.DocumentParsing.Tools.Rendering;

namespace VendorRisk.DocumentParsing.Tools.Tests;

/// <summary>PDFs written by hand, object by object, so that a test can make exactly the one it is about.</summary>
internal sealed class TinyPdf
{
    private readonly List<byte[]> _objects = [];
    private readonly List<int> _pages = [];
    private readonly int _font;
    private readonly int _tree;

    public TinyPdf()
    {
        _tree = Add("");
        _font = Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    }

    public static byte[] With(params string[] lines) => new TinyPdf().Page(Lines(lines)).Bytes();

    /// <summary>Text from the top left, a line every 20 points, in 12 point Helvetica.</summary>
    public static string Lines(params string[] lines) => string.Concat(lines.Select((line, at) => Text(72, 720 - 20 * at, line)));

    public static string Text(double x, double y, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F 12 Tf {x} {y} Td ({text.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n");

    /// <param name="extra">Further entries of the page's dictionary, such as /Rotate 90.</param>
    public TinyPdf Page(string content, string extra = "", string resources = "", string mediaBox = "0 0 612 792")
    {
        return PageOf(Add(Stream("", Encoding.Latin1.GetBytes(content))), extra, resources, mediaBox);
    }

    public TinyPdf PageOf(int stream, string extra = "", string resources = "", string mediaBox = "0 0 612 792")
    {
        _pages.Add(Add($"<< /Type /Page /Parent {_tree} 0 R /MediaBox [{mediaBox}] {extra} /Contents {stream} 0 R /Resources << /Font << /F {_font} 0 R >> {resources} >> >>"));
        return this;
    }

    /// <summary>A page that is nothing but a picture, as a scanner makes it; <paramref name="over"/> is text printed on it afterwards.</summary>
    public TinyPdf Scan(Picture grey, string over = "")
    {
        var image = Add(Stream($"/Type /XObject /Subtype /Image /Width {grey.Width} /Height {grey.Height} /ColorSpace /DeviceGray /BitsPerComponent 8", grey.Samples));
        var (width, height) = grey.Width > grey.Height ? (792, 612) : (612, 792);
        return Page($"q {width} 0 0 {height} 0 0 cm /S Do Q\n" + over, resources: $"/XObject << /S {image} 0 R >>", mediaBox: $"0 0 {width} {height}");
    }

    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    /// <summary>The number that the next object will have.</summary>
    public int Next => _objects.Count + 1;

    public static byte[] Stream(string entries, byte[] data) =>
        [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8];

    public byte[] Bytes()
    {
        _objects[_tree - 1] = Encoding.Latin1.GetBytes($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>");
        var catalog = Add($"<< /Type /Catalog /Pages {_tree} 0 R >>");
        var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(_objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        var end = new StringBuilder($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            end.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        end.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root {catalog} 0 R >>\nstartxref\n{table}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(end.ToString()));
        return file.ToArray();
    }
}
