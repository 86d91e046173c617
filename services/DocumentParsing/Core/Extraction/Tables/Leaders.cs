using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Dots that lead the eye over a line: "AC-02 ............ CC6.2", "Result ........ No exceptions noted".</summary>
internal static class Leaders
{
    private const int FewestDots = 4;

    /// <summary>Where the dots are, one word or many, with other words on both sides; null for none.</summary>
    public static (int Start, int End)? Find(Line line)
    {
        for (var start = 1; start < line.Words.Count - 1; start++)
        {
            var (end, dots) = (start, 0);
            while (end < line.Words.Count && line.Words[end].Text.All(sign => sign is '.' or '·' or '_'))
                dots += line.Words[end++].Text.Length;
            if (dots >= FewestDots)
                return end < line.Words.Count ? (start, end) : null;
            start = Math.Max(start, end - 1);
        }

        return null;
    }
}
