using System.Buffers.Text;

namespace VendorRisk.DocumentParsing.Tools.Rendering;

/// <summary>Rows of 8-bit samples from the top: one a pixel (grey) or three (red, green, blue).</summary>
internal sealed record Picture(int Width, int Height, int Channels, byte[] Samples)
{
    /// <summary>Reads the binary PGM and PPM that <c>pdftoppm</c> prints: <c>P5\n2550 3300\n255\n…</c></summary>
    public static Picture? FromNetpbm(ReadOnlySpan<byte> file)
    {
        var channels = file.StartsWith("P5\n"u8) ? 1 : file.StartsWith("P6\n"u8) ? 3 : 0;
        if (channels == 0)
            return null;
        var at = 3;
        if (!Number(file, ref at, out var width) || !Number(file, ref at, out var height) || !Number(file, ref at, out var depth) || depth != 255)
            return null;
        var size = (long)width * height * channels;
        return size > 0 && size <= file.Length - at ? new Picture(width, height, channels, file.Slice(at, (int)size).ToArray()) : null;
    }

    public byte[] ToNetpbm()
    {
        var header = System.Text.Encoding.ASCII.GetBytes($"P{(Channels == 1 ? 5 : 6)}\n{Width} {Height}\n255\n");
        return [.. header, .. Samples];
    }

    private static bool Number(ReadOnlySpan<byte> file, ref int at, out int number)
    {
        if (!Utf8Parser.TryParse(file[at..], out number, out var length) || number <= 0)
            return false;
        at += length + 1;
        return at <= file.Length;
    }
}
