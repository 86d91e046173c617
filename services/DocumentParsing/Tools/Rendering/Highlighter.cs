using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Rendering;

/// <summary>Marks places on a page as a felt pen does: paper turns yellow, ink stays dark.</summary>
internal static class Highlighter
{
    // What the pen lets through of red, green and blue, of 255.
    private static readonly byte[] Pen = [255, 235, 90];

    // Points around a box of words, so that the mark does not cut the letters.
    private const double Margin = 1.5;

    public static void Mark(Picture colour, IEnumerable<Box> boxes, double dpi)
    {
        var scale = dpi / 72;
        var marked = new bool[colour.Width * colour.Height];
        foreach (var box in boxes)
        {
            var left = Pixel((box.X0 - Margin) * scale, colour.Width);
            var right = Pixel((box.X1 + Margin) * scale, colour.Width);
            for (var y = Pixel((box.Y0 - Margin) * scale, colour.Height); y < Pixel((box.Y1 + Margin) * scale, colour.Height); y++)
                marked.AsSpan(y * colour.Width + left, Math.Max(0, right - left)).Fill(true);
        }

        // Once for each pixel, however many boxes hold it.
        for (var i = 0; i < marked.Length; i++)
        {
            if (!marked[i])
                continue;
            for (var channel = 0; channel < 3; channel++)
                colour.Samples[i * 3 + channel] = (byte)(colour.Samples[i * 3 + channel] * Pen[channel] / 255);
        }
    }

    private static int Pixel(double position, int end) => (int)Math.Clamp(Math.Round(position), 0, end);
}
