using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Json;

/// <summary>A place as boxes to mark on the page: one per line of words, in the page's own coordinates.</summary>
public static class EvidenceBoxes
{
    public static IEnumerable<(int Page, IReadOnlyList<Box> Boxes)> Of(SourceDocument document, SourceSpan span)
    {
        List<Box> boxes = [];
        var page = 0;
        foreach (var range in span.Ranges)
        {
            if (range.Page != page && boxes.Count > 0)
            {
                yield return (page, OnPaper(document, page, boxes));
                boxes = [];
            }

            page = range.Page;
            for (var i = range.Start; i < range.End; i++)
                Add(boxes, document.Pages[page - 1].Words[i].Box);
        }

        if (boxes.Count > 0)
            yield return (page, OnPaper(document, page, boxes));
    }

    private static IReadOnlyList<Box> OnPaper(SourceDocument document, int page, List<Box> boxes) => boxes.ConvertAll(document.Pages[page - 1].OnPaper);

    private static void Add(List<Box> boxes, Box box)
    {
        if (boxes.Count > 0 && IsBeside(boxes[^1], box))
            boxes[^1] = boxes[^1].Union(box);
        else
            boxes.Add(box);
    }

    /// <summary>On one line, or, on a page printed sideways, in one column of words.</summary>
    private static bool IsBeside(Box line, Box word) =>
        Math.Min(line.Y1, word.Y1) - Math.Max(line.Y0, word.Y0) > 0.5 * Math.Min(line.Height, word.Height)
        || (word.Height > word.Width && Math.Min(line.X1, word.X1) - Math.Max(line.X0, word.X0) > 0.5 * Math.Min(line.Width, word.Width));
}
