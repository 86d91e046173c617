using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Words that lie across the text on page after page. A diagonal "CONFIDENTIAL – provided to …" arrives as single letters and pairs
/// ("C", "on", "fi") in boxes higher than the type they cover, cut differently on each page by the words beneath; what gives them away
/// is that pieces return at the same place.
/// </summary>
internal static class Watermarks
{
    /// <summary>Share of the pages on which a piece must return, at least three: fewer could be the title pages of sections.</summary>
    private const double Share = 0.15;

    /// <summary>Side of the squares, in points, by which the paper under a watermark is remembered.</summary>
    private const double Square = 4;

    public static HashSet<(int Page, int Index)> Find(SourceDocument source, IReadOnlyList<List<LaidWord>> pages)
    {
        var places = new Dictionary<(string, int, int), List<(int Page, int Index)>>();
        var loose = new List<(int Page, int[] Company)>();
        var pieces = new List<(LaidWord Word, (string, int, int) Place)>();
        for (var i = 0; i < pages.Count; i++)
        {
            // A recogniser reads no slanted letters, and its boxes are as high as the letters that happen to be in a word.
            if (source.Pages[i].Origin == TextOrigin.Recognised)
                continue;
            foreach (var (word, company) in Suspects(pages[i]))
            {
                // The file's own coordinates: a watermark is drawn on the paper, whichever way the page's text is turned.
                var box = source.Pages[i].Words[word.Index].Box;
                var text = company.Count == 1 ? word.Text : $"{word.Index - company.Min(other => other.Index)} {string.Join(' ', company.OrderBy(other => other.Index).Select(other => other.Text))}";
                var key = (text, (int)Math.Round(box.X0), (int)Math.Round(box.Y0));
                if (!places.TryGetValue(key, out var list))
                    places[key] = list = [];
                list.Add((word.Page, word.Index));
                pieces.Add((word, key));
                if (company.All(other => other.Text.Length <= 8))
                    loose.Add((word.Page, company.Select(other => other.Index).ToArray()));
            }
        }

        var least = Math.Max(3, (int)Math.Ceiling(Share * pages.Count));
        var found = places.Values.Where(list => list.Count >= least).SelectMany(list => list).ToHashSet();
        found.UnionWith(OnTurnedPages(pieces, places, least));
        // A piece cut in a way of its own lies where other pages have confirmed ones; what it adds may confirm the next.
        for (var before = -1; found.Count > before && found.Count > 0;)
        {
            before = found.Count;
            var paper = found.SelectMany(at => Squares(BoxOf(source, at))).ToHashSet();
            foreach (var (page, company) in loose)
            {
                if (company.All(index => BoxOf(source, (page, index)) is var box && paper.Contains(SquareAt(box.CentreX, box.CentreY))))
                    found.UnionWith(company.Select(index => (page, index)));
            }
        }

        return found;
    }

    /// <summary>So many pieces of a watermark on a page are no chance.</summary>
    private const int FewestPieces = 4;

    /// <summary>In shares of the height of a piece.</summary>
    private const double SameHeight = 0.03;

    /// <summary>The same pieces, as high as elsewhere, on pages that lie sideways: too few for them to return at a place of the paper.</summary>
    private static IEnumerable<(int Page, int Index)> OnTurnedPages(List<(LaidWord Word, (string, int, int) Place)> pieces, Dictionary<(string, int, int), List<(int Page, int Index)>> places, int least)
    {
        var known = pieces.Where(piece => places[piece.Place].Count >= least).ToLookup(piece => piece.Word.Text, piece => piece.Word.Box.Height);
        return pieces.Where(piece => places[piece.Place].Count < least && known[piece.Word.Text].Any(height => Math.Abs(height - piece.Word.Box.Height) <= SameHeight * height))
            .GroupBy(piece => piece.Word.Page).Where(page => page.Select(piece => piece.Word.Text).Distinct().Count() >= FewestPieces).SelectMany(page => page.Select(piece => (piece.Word.Page, piece.Word.Index)));
    }

    private static Box BoxOf(SourceDocument source, (int Page, int Index) at) => source.Pages[at.Page - 1].Words[at.Index].Box;

    private static IEnumerable<(int, int)> Squares(Box box)
    {
        for (var x = box.X0; x <= box.X1 + Square; x += Square)
        {
            for (var y = box.Y0; y <= box.Y1 + Square; y += Square)
                yield return SquareAt(x, y);
        }
    }

    private static (int, int) SquareAt(double x, double y) => ((int)(x / Square), (int)(y / Square));

    /// <summary>
    /// Letters of a size the page is not set in, and words much larger than its type; with the whole line of such words, since "Section"
    /// alone returns at the same place above different titles.
    /// </summary>
    private static IEnumerable<(LaidWord Word, List<LaidWord> Company)> Suspects(List<LaidWord> words)
    {
        if (words.Count == 0)
            yield break;
        var heights = words.Select(word => word.Box.Height).Order().ToArray();
        var usual = heights[heights.Length / 2];
        // Sizes the page is set in; a slanted letter's box is as high as its angle makes it. "ref." alone on its line is a title's second line.
        var sizes = words.CountBy(word => Math.Round(word.Box.Height, 1)).Where(size => size.Value >= Math.Max(4, words.Count / 25)).Select(size => size.Key).ToArray();
        var sorted = words.OrderBy(word => word.Box.CentreY).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            var word = sorted[i];
            var large = word.Box.Height > 1.12 * usual;
            // Four letters on a slant make a high box; lower ones of that length are titles and headings in larger type.
            if (word.Text.Length > 3 ? word.Box.Height < 1.6 * usual : !large && IsOneOf(sizes, word.Box.Height))
                continue;
            var company = Company(sorted, i);
            if (word.Text.Length > 3 || company.Count == 1 || (large && company.All(other => other.Text.Length <= 3)))
                yield return (word, company);
        }
    }

    private static bool IsOneOf(double[] sizes, double height)
    {
        foreach (var size in sizes)
        {
            if (Math.Abs(size - height) < 0.06 * size)
                return true;
        }

        return false;
    }

    private static List<LaidWord> Company(LaidWord[] sorted, int at)
    {
        var box = sorted[at].Box;
        List<LaidWord> company = [sorted[at]];
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at + step; i >= 0 && i < sorted.Length && Math.Abs(sorted[i].Box.CentreY - box.CentreY) < 0.12 * box.Height; i += step)
            {
                if (Math.Abs(sorted[i].Box.Height - box.Height) < 0.04 * box.Height)
                    company.Add(sorted[i]);
            }
        }

        return company;
    }
}
