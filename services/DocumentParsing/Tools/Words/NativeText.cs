using VendorRisk.DocumentParsing.Core.Source;
using VendorRisk.Sandboxing;

namespace VendorRisk.DocumentParsing.Tools.Words;

/// <summary>Pages with their own words; what poppler complained of first where it could not read all of the file.</summary>
internal sealed record TextOfPages(IReadOnlyList<SourcePage> Pages, string? Damage);

/// <summary>The words that the PDF itself has, page by page.</summary>
internal sealed class NativeText(Sandbox sandbox, ReadLimits limits)
{
    /// <summary>One of the two: the pages, or why they could not be read.</summary>
    public async Task<(TextOfPages? Text, DocumentRefusal? Refusal)> ReadAsync(
        ReadOnlyMemory<byte> file, IProgress<ReadProgress>? progress, CancellationToken cancellationToken)
    {
        // Both tools start at once: the list of pages comes in milliseconds, and when it forbids the document, the text is not waited for.
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var count = 0;
        var reading = WordsAsync(file, page => progress?.Report(new ReadProgress(ReadStage.Text, page, Math.Max(page, Volatile.Read(ref count)))), abandoned.Token);
        var (list, refusal) = await ListAsync(file, cancellationToken);
        if (list is null || refusal is not null)
        {
            await abandoned.CancelAsync();
            await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            cancellationToken.ThrowIfCancellationRequested();
            return (null, refusal);
        }

        Volatile.Write(ref count, list.Count);
        var (pages, run) = await reading;
        if (run.Ending != ToolEnding.Done)
            return (null, Refusals.Of(run));
        // Poppler leaves out what it cannot find: a document of 40 pages of which 22 are there is a damaged one.
        if (pages.Count != list.Count || pages.Count == 0)
            return (null, Refusals.Damaged);
        return (new TextOfPages(pages.Select(list.Apply).ToArray(), Complaint.Damage(run.Complaint)), null);
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

    private async Task<(List<SourcePage> Pages, ToolRun Run)> WordsAsync(ReadOnlyMemory<byte> file, Action<int> pageRead, CancellationToken cancellationToken)
    {
        List<SourcePage> pages = [];
        var call = new ToolCall("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", "-l", $"{limits.Pages}", "-", "-"], file, limits.Text);
        var run = await sandbox.RunAsync(call, stream => pages = PopplerWords.Read(stream, pageRead), cancellationToken);
        return (pages, run);
    }
}
