using System.Globalization;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>Reads tesseract's table of words.</summary>
/// <remarks>
/// Raw, tab-separated: <c>level page_num block_num par_num line_num word_num left top width height conf text</c>, as
/// <c>5 1 3 1 2 4 1021 388 143 31 96.06 period</c>; levels 1 to 4 (page, block, paragraph, line) have conf -1 and no text.
/// </remarks>
internal static class TesseractWords
{
    public static IReadOnlyList<Word> Read(TextReader table, double dpi)
    {
        var words = new List<Word>();
        var line = new List<Word>();
        var scale = 72 / dpi;
        while (table.ReadLine() is { } row)
        {
            var cells = row.Split('\t');
            if (cells[0] == "4")
                EndLine();
            if (cells.Length < 12 || cells[0] != "5" || string.IsNullOrWhiteSpace(cells[11]))
                continue;
            if (!Number(cells[6], out var left) || !Number(cells[7], out var top) || !Number(cells[8], out var width) || !Number(cells[9], out var height))
                continue;
            var quality = Number(cells[10], out var confidence) ? Math.Clamp(confidence, 0, 100) : 0;
            line.Add(new Word(cells[11].Trim(), new Box(left * scale, top * scale, (left + width) * scale, (top + height) * scale), quality));
        }

        EndLine();
        return words;

        void EndLine()
        {
            words.AddRange(InkLine.ToType(line));
            line.Clear();
        }
    }

    private static bool Number(string cell, out double number) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
