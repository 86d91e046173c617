using VendorRisk.DocumentParsing.Tools.Rendering;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>How far a scanned page was turned in the feeder, and the page turned back.</summary>
internal static class Skew
{
    // Below this a line of text climbs less than half a pixel per word: turning would only blur.
    private const double Negligible = 0.05;
    private const double Widest = 4;

    /// <summary>Degrees, clockwise positive: the angle at which the ink falls into the sharpest lines.</summary>
    public static double Angle(Picture grey)
    {
        var ink = Ink(grey);
        if (ink.Count < 200)
            return 0;
        // On a page that lies on its side the lines run from top to bottom; the rules of a table do so on any page.
        var (rows, columns) = (Sharpest(ink, grey.Height), Sharpest([.. ink.Select(dot => (dot.Y, dot.X))], grey.Width));
        var best = columns.Score > 2 * rows.Score ? -columns.Angle : rows.Angle;
        return Math.Abs(best) < Negligible ? 0 : best;
    }

    /// <summary>The picture turned by <paramref name="degrees"/> about its middle, white where nothing was.</summary>
    public static Picture Turn(Picture grey, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (middleX, middleY) = ((grey.Width - 1) / 2.0, (grey.Height - 1) / 2.0);
        var turned = new byte[grey.Samples.Length];
        for (var y = 0; y < grey.Height; y++)
        {
            for (var x = 0; x < grey.Width; x++)
            {
                var fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
                var fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
                turned[y * grey.Width + x] = Between(grey, fromX, fromY);
            }
        }

        return grey with { Samples = turned };
    }

    // Every fourth pixel both ways is plenty for an angle. Frames and pictures are dark for long runs; letters are not.
    private static List<(int X, int Y)> Ink(Picture grey)
    {
        var ink = new List<(int, int)>();
        for (var y = 0; y < grey.Height; y += 4)
        {
            for (var x = 0; x < grey.Width; x += 4)
            {
                if (grey.Samples[y * grey.Width + x] < 128)
                    ink.Add((x, y));
            }
        }

        return ink;
    }

    private static (double Angle, long Score) Sharpest(List<(int X, int Y)> ink, int height)
    {
        var (coarse, _) = Sharpest(ink, height, centre: 0, reach: Widest, step: 0.25);
        return Sharpest(ink, height, coarse, reach: 0.25, step: 0.05);
    }

    private static (double Angle, long Score) Sharpest(List<(int X, int Y)> ink, int height, double centre, double reach, double step)
    {
        var (best, bestScore) = (centre, -1L);
        var rows = new int[height / 2 + 2048];
        for (var angle = centre - reach; angle <= centre + reach + 1e-9; angle += step)
        {
            Array.Clear(rows);
            var slope = Math.Tan(angle * Math.PI / 180);
            foreach (var (x, y) in ink)
            {
                var row = (int)((y - x * slope) / 4) + 1024;
                if ((uint)row < (uint)rows.Length)
                    rows[row]++;
            }

            var score = 0L;
            foreach (var count in rows)
                score += (long)count * count;
            if (score > bestScore)
                (best, bestScore) = (angle, score);
        }

        return (best, bestScore);
    }

    private static byte Between(Picture grey, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= grey.Width || top + 1 >= grey.Height)
            return 255;
        var (partX, partY) = (x - left, y - top);
        var at = top * grey.Width + left;
        var samples = grey.Samples;
        var above = samples[at] + (samples[at + 1] - samples[at]) * partX;
        var below = samples[at + grey.Width] + (samples[at + grey.Width + 1] - samples[at + grey.Width]) * partX;
        return (byte)(above + (below - above) * partY + 0.5);
    }
}
