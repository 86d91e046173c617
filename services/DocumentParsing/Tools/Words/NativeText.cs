using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>Pages with their own words; what poppler complained of first where it could not read all of the file.</summary>
internal sealed record TextOfPages(IReadOnlyList<SourcePage> Pages, string? Damage);

/// <summary>The words that the PDF itself has, page by page.</summary>
/// <param name="inTwo">Two runs of poppler share the pages of a document that is longer than <see cref="PagesOfFirstRun"/>.</param>
internal sealed class NativeText(Sandbox sandbox, ReadLimits limits, bool inTwo)
{
    /// <summary>Half of what a report usually has. Where to cut must be known before the number of pages is.</summary>
    internal const int PagesOfFirstRun = 45;

    /// <summary>A file of more bytes probably has more pages, and the second run begins with the first; whether it has, the list of pages says a little later.</summary>
    private const int BytesOfFirstRun = 128 * 1024;

    /// <summary>One of the two: the pages, or why they could not be read.</summary>
    public async Task<(TextOfPages? Text, DocumentRefusal? Refusal)> ReadAsync(
        ReadOnlyMemory<byte> file, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        // Both tools start at once: the list of pages comes in milliseconds, and when it forbids the document, the text is not waited for.
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        int count = 0, done = 0;
        List<Task<(List<SourcePage> Pages, ToolRun Run)>> runs = [WordsAsync(file, 1, inTwo ? PagesOfFirstRun : limits.Pages, PageRead, abandoned.Token)];
        if (inTwo && file.Length > BytesOfFirstRun)
            runs.Add(WordsAsync(file, PagesOfFirstRun + 1, limits.Pages, PageRead, abandoned.Token));
        try
        {
            var (list, refusal) = await ListAsync(file, cancellationToken);
            if (list is null || refusal is not null)
                return (null, refusal);
            Volatile.Write(ref count, list.Count);
            if (inTwo && list.Count > PagesOfFirstRun && runs.Count == 1)
                runs.Add(WordsAsync(file, PagesOfFirstRun + 1, limits.Pages, PageRead, abandoned.Token));

            List<SourcePage> pages = new(list.Count);
            string? damage = null;
            // A second run of a document that has no such pages has found nothing and complains of it.
            foreach (var words in runs.Take(list.Count > PagesOfFirstRun ? 2 : 1))
            {
                // The first in the order of the pages says why, whichever failed first by the clock.
                var (read, run) = await words;
                if (run.Ending != ToolEnding.Done)
                    return (null, Refusals.Of(run));
                pages.AddRange(read.Select(list.Apply));
                damage ??= Complaint.Damage(run.Complaint);
            }

            // Poppler leaves out what it cannot find: a document of 40 pages of which 22 are there is a damaged one.
            return pages.Count == list.Count ? (new TextOfPages(pages, damage), null) : (null, Refusals.Damaged);
        }
        finally
        {
            await abandoned.CancelAsync();
            await ((Task)Task.WhenAll(runs)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        void PageRead()
        {
            var page = Interlocked.Increment(ref done);
            progress?.Report(new ReadProgress(ReadStage.Text, page, Math.Max(page, Volatile.Read(ref count))));
        }
    }

    private async Task<(PageList? List, DocumentRefusal? Refusal)> ListAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var output = "";
        var call = new ToolCall("pdfinfo", ["-f", "1", "-l", $"{limits.Pages}", "-"], file, limits.Opening);
        var run = await sandbox.RunAsync(call, stream => output = new StreamReader(stream).ReadToEnd(), cancellationToken);
        if (run.Ending != ToolEnding.Done)
            return (null, Refusals.Of(run));
        if (PageList.Read(output) is not { Count: > 0 } list)
            return (null, Refusals.Damaged);
        if (list.Count > limits.Pages)
            return (list, Refusals.TooManyPages(list.Count, limits.Pages));
        for (var i = 0; i < list.Sizes.Count; i++)
        {
            var side = Math.Max(list.Sizes[i].Width, list.Sizes[i].Height);
            if (!(side <= limits.PageSide))
                return (list, Refusals.PageTooLarge(i + 1, side));
        }

        return (list, null);
    }

    private async Task<(List<SourcePage> Pages, ToolRun Run)> WordsAsync(
        ReadOnlyMemory<byte> file, int first, int last, Action pageRead, CancellationToken cancellationToken)
    {
        List<SourcePage> pages = [];
        // What is printed is kept: two runs may print as much as one.
        var text = inTwo ? limits.Text with { Output = limits.Text.Output / 2 } : limits.Text;
        var call = new ToolCall("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", "-f", $"{first}", "-l", $"{last}", "-", "-"], file, text);
        var run = await sandbox.RunAsync(call, stream => pages = PopplerWords.Read(stream, first, pageRead), cancellationToken);
        return (pages, run);
    }
}
