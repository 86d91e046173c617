using System.Globalization;
using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.DocumentParsing.Tools.Rendering;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Recognition;

/// <summary>Gives words to the pages that have none: scans, alone or among pages with text.</summary>
internal sealed class PageRecognition(Sandbox sandbox, ReadLimits limits)
{
    // Tesseract is made for letters 20 to 30 pixels high, which 9 to 11 point text has at 300 dots an inch.
    private const double Dpi = 300;
    private const double MostPixels = 40e6;

    // Tesseract's page segmentation modes: without and with a look at how the page was laid on the glass.
    private const string AsItStands = "3";
    private const string AsItLies = "1";

    /// <summary>Mean confidence below which the page may lie the wrong way; such a page has about 45, an upright one more than 80.</summary>
    private const double Poor = 70;

    public async Task<(IReadOnlyList<SourcePage> Pages, DocumentRefusal? Refusal)> CompleteAsync(
        ReadOnlyMemory<byte> file, IReadOnlyList<SourcePage> pages, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        var wanted = await new ScannedPages(sandbox, limits).AmongAsync(file, pages, cancellationToken);
        if (wanted.Count == 0)
            return (pages, null);
        if (wanted.Count > limits.RecognisedPages)
            return ([], Refusals.TooManyScannedPages(wanted.Count, limits.RecognisedPages));

        var completed = pages.ToArray();
        var done = 0;
        DocumentRefusal? refusal = null;
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = abandoned.Token };
        try
        {
            await Parallel.ForEachAsync(wanted, parallel, async (page, token) =>
            {
                await sandbox.Cores.WaitAsync(token);
                using var turn = new Turn(sandbox.Cores);
                var (recognised, refused) = await RecogniseAsync(file, page, token);
                if (refused is not null)
                {
                    Interlocked.CompareExchange(ref refusal, refused, null);
                    await abandoned.CancelAsync();
                    return;
                }

                completed[page.Number - 1] = recognised;
                progress?.Report(new ReadProgress(ReadStage.Recognising, Interlocked.Increment(ref done), wanted.Count));
            });
        }
        catch (OperationCanceledException) when (refusal is not null)
        {
            // One page was refused, so the others were given up.
        }

        return refusal is null ? (completed, null) : ([], refusal);
    }

    private async Task<(SourcePage Page, DocumentRefusal? Refusal)> RecogniseAsync(ReadOnlyMemory<byte> file, SourcePage page, CancellationToken cancellationToken)
    {
        var dpi = Math.Min(Dpi, 72 * Math.Sqrt(MostPixels / Math.Max(1, page.Width * page.Height)));
        var (scan, notRendered) = await new PagePicture(sandbox, limits).GreyAsync(file, page.Number, dpi, cancellationToken);
        if (scan is null)
            return (page, notRendered);
        if (IsBlank(scan))
            return (page, null);

        var angle = Skew.Angle(scan);
        var upright = angle == 0 ? scan : Skew.Turn(scan, angle);
        var (words, refusal) = await WordsAsync(upright, dpi, AsItStands, cancellationToken);
        if (refusal is null && Quality(words) < Poor)
        {
            // Upside down or on its side, perhaps: tesseract finds that out, and its boxes are those of the page as it lies.
            (var turned, refusal) = await WordsAsync(upright, dpi, AsItLies, cancellationToken);
            if (refusal is null && Quality(turned) > Quality(words) + 10)
                words = turned;
        }

        if (refusal is not null)
            return (page, refusal);
        // A page with words of its own (a stamp over a scan) is replaced only by more.
        return words.Count > page.Words.Count ? (page with { Words = words, Origin = TextOrigin.Recognised, Skew = angle }, null) : (page, null);
    }

    private async Task<(IReadOnlyList<Word> Words, DocumentRefusal? Refusal)> WordsAsync(Picture picture, double dpi, string segmentation, CancellationToken cancellationToken)
    {
        IReadOnlyList<Word> words = [];
        var call = new ToolCall(
            "tesseract", ["stdin", "stdout", "-l", "eng", "--dpi", Math.Round(dpi).ToString(CultureInfo.InvariantCulture), "--psm", segmentation, "tsv"],
            picture.ToNetpbm(), limits.Recognition);
        var run = await sandbox.RunAsync(call, stream => words = TesseractWords.Read(new StreamReader(stream), dpi), cancellationToken);
        return run.Ending == ToolEnding.Done ? (words, null) : ([], Refusals.Of(run));
    }

    private static double Quality(IReadOnlyList<Word> words) => words.Select(word => word.Quality ?? 0).DefaultIfEmpty().Average();

    private readonly struct Turn(SemaphoreSlim cores) : IDisposable
    {
        public void Dispose() => cores.Release();
    }

    // Dust is darker than paper, too: one dark pixel in 20,000 is less than a full stop.
    private static bool IsBlank(Picture scan)
    {
        var dark = 0;
        foreach (var sample in scan.Samples)
        {
            if (sample < 160)
                dark++;
        }

        return dark < scan.Samples.Length / 20_000;
    }
}
