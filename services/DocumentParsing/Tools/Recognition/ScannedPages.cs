using System.Collections.Concurrent;
using System.Globalization;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>Which pages are pictures: those without words, and those whose few words are only a stamp on a scan.</summary>
internal sealed class ScannedPages(Sandbox sandbox, ReadLimits limits)
{
    // A delivery stamp or a page number: "Provided to … on 2025-03-01 CONFIDENTIAL Page 3 of 40". A page of a report has hundreds of words.
    private const int WordsOfAStamp = 25;

    // A scan fills its page; a logo or a diagram does not.
    private const double FillsThePage = 0.6;

    public async Task<IReadOnlyList<SourcePage>> AmongAsync(ReadOnlyMemory<byte> file, IReadOnlyList<SourcePage> pages, CancellationToken cancellationToken)
    {
        var stamped = pages.Where(page => page.Words.Count is > 0 and <= WordsOfAStamp).ToArray();
        // Nearly every report has a page with few words, its cover, and hardly one a picture as large.
        var pictured = stamped.Length == 0 || !EmbeddedPictures.MayFillAPage(file.Span) ? [] : await PicturedAsync(file, pages, stamped, cancellationToken);
        return pages.Where(page => page.Words.Count == 0 || pictured.Contains(page.Number)).ToArray();
    }

    private async Task<HashSet<int>> PicturedAsync(
        ReadOnlyMemory<byte> file, IReadOnlyList<SourcePage> pages, SourcePage[] stamped, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<int>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Runs(stamped), parallel, async (run, token) =>
        {
            var call = new ToolCall("pdfimages", ["-list", "-f", $"{run.First}", "-l", $"{run.Last}", "-"], file, limits.Text);
            // A list that cannot be made leaves the pages as they are: with few words, and the reader says which pages those are.
            await sandbox.RunAsync(call, stream => AddTo(found, FillingPictures(new StreamReader(stream), pages)), token);
        });
        return [.. found];
    }

    private static void AddTo(ConcurrentBag<int> found, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            found.Add(number);
    }

    // Raw: page num type width height color comp bpc enc interp object ID x-ppi y-ppi size ratio
    //         3   0 image  1275   1650 gray     1   8 jpeg   no        12  0   150   150  210K 10%
    private static IEnumerable<int> FillingPictures(TextReader list, IReadOnlyList<SourcePage> pages)
    {
        while (list.ReadLine() is { } line)
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length < 14 || !Number(cells[0], out var number) || number < 1 || number > pages.Count)
                continue;
            if (!Number(cells[3], out var width) || !Number(cells[4], out var height) || !Number(cells[^4], out var ppiX) || !Number(cells[^3], out var ppiY))
                continue;
            var page = pages[(int)number - 1];
            if (ppiX > 0 && ppiY > 0 && width / ppiX * 72 * (height / ppiY * 72) >= FillsThePage * page.Width * page.Height)
                yield return (int)number;
        }
    }

    // Neighbours are asked for together; a scan of 300 stamped pages is one question.
    private static IEnumerable<(int First, int Last)> Runs(SourcePage[] pages)
    {
        var first = pages[0].Number;
        for (var i = 1; i <= pages.Length; i++)
        {
            if (i < pages.Length && pages[i].Number - pages[i - 1].Number <= 3)
                continue;
            yield return (first, pages[i - 1].Number);
            if (i < pages.Length)
                first = pages[i].Number;
        }
    }

    private static bool Number(string cell, out double number) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
