using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Tables;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>
/// Takes out what is printed on page after page and is no part of the text: running headers and footers ("Restricted use report      17"),
/// recipient lines ("Docusign Envelope ID: 2D85-…"), and watermarks, whose letters poppler mixes into the lines they cross.
/// </summary>
public static partial class PageFurniture
{
    /// <summary>Only lines in this share of the page's height, at its top and bottom, can be running lines.</summary>
    private const double MarginShare = 0.16;

    /// <summary>Pages one after the other on which no line of a text stands by chance at the same place.</summary>
    private const int UnbrokenRun = 5;

    public static PageLayout[] Remove(SourceDocument source, IReadOnlyList<List<LaidWord>> pages)
    {
        var marks = Watermarks.Find(source, pages);
        marks.UnionWith(MarginLetters.Find(pages));
        var lines = new List<Line>[pages.Count];
        Parallel.For(0, pages.Count, i => lines[i] = LineReader.Read(marks.Count == 0 ? pages[i] : pages[i].Where(word => !marks.Contains((word.Page, word.Index))).ToArray()));

        var running = RunningLines(lines, [.. source.Pages.Select(page => page.Width)]);
        var offset = LabelOffset(running);
        var layouts = new PageLayout[pages.Count];
        Parallel.For(0, pages.Count, i =>
        {
            var furniture = pages[i].Where(word => marks.Count > 0 && marks.Contains((word.Page, word.Index))).Concat(running[i].SelectMany(line => line.Words));
            layouts[i] = new PageLayout(
                i + 1, TextColumns.InOrder([.. lines[i].Where(line => !running[i].Contains(line))], source.Pages[i].Width, source.Pages[i].Height), furniture.ToArray(), Label(running[i], i + 1, offset), pages[i].Count > 0);
        });
        return layouts;
    }

    private static HashSet<Line>[] RunningLines(List<Line>[] pages, double[] widths)
    {
        var seen = new Dictionary<(string, double), List<(int Page, Line Line)>>();
        var margins = new List<(Line Line, bool AtFoot)>[pages.Length];
        Parallel.For(0, pages.Length, i => margins[i] = InMargins(pages[i]));
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var (line, atFoot) in margins[i])
            {
                foreach (var key in Keys(Letters(line.Text), i + 1, atFoot))
                {
                    // At the same height, give or take what a different descender makes.
                    var place = (key, Math.Round(line.Box.Y0 / 6));
                    if (!seen.TryGetValue(place, out var places))
                        seen[place] = places = [];
                    places.Add((i, line));
                }
            }
        }

        var running = pages.Select(_ => new HashSet<Line>()).ToArray();
        var fixedLines = new HashSet<Line>();
        var known = new List<Line>();
        foreach (var places in seen.Values.Where(places => Runs(places, pages, widths)))
        {
            foreach (var (page, line) in places)
                running[page].Add(line);
            if (AreFixed(places, pages))
                fixedLines.UnionWith(places.Select(place => place.Line));
            known.Add(places[0].Line);
        }

        var numbers = MisreadNumbers(pages, margins);
        for (var i = 0; i < pages.Length; i++)
        {
            running[i].UnionWith(margins[i].Select(margin => margin.Line).Where(line => line.Words[0].Quality is not null && known.Exists(one => IsMisread(line, one))));
            if (numbers[i] is { } number)
                running[i].Add(number);
            KeepOutermost(running[i], pages[i], fixedLines);
        }

        return running;
    }

    /// <summary>What runs on other pages, at the same height, read otherwise in one place: "Harrow Comer, Inc." for "Harrow Corner, Inc.".</summary>
    private static bool IsMisread(Line line, Line running)
    {
        if (Math.Abs(line.Box.Y0 - running.Box.Y0) > MostMoved || line.Words.Count != running.Words.Count)
            return false;
        var (one, other) = (OnlyLetters(line), OnlyLetters(running));
        var shorter = Math.Min(one.Length, other.Length);
        var first = one.AsSpan().CommonPrefixLength(other);
        var last = 0;
        while (last < shorter - first && one[^(last + 1)] == other[^(last + 1)])
            last++;
        return shorter >= FewestLetters && first + last >= MostOfIt * Math.Max(one.Length, other.Length);
    }

    /// <summary>"- 12 -" at the foot of a scan, read as "eG" here and as "Big ie" there: a few characters alone and apart at the same place of most pages, and on nearly each of them others.</summary>
    /// <returns>The line of each page; null where it has none.</returns>
    private static Line?[] MisreadNumbers(List<Line>[] pages, List<(Line Line, bool AtFoot)>[] margins)
    {
        Line?[] last = [.. pages.Select((lines, i) => lines is [.., var above, { Words: [{ Quality: not null }, ..] } foot] && foot.Text.Length <= LongestNumber && foot.Box.Y0 - above.Box.Y1 > foot.Height && margins[i].Contains((foot, true)) ? foot : null)];
        var recognised = pages.Count(lines => lines is [{ Words: [{ Quality: not null }, ..] }, ..]);
        return [.. last.Select(foot => foot is not null && MayBeOne(foot) ? foot : null)];

        bool MayBeOne(Line foot)
        {
            string[] same = [.. last.OfType<Line>().Where(other => Math.Abs(other.Box.CentreX - foot.Box.CentreX) < 2 * MostMoved && Math.Abs(other.Box.CentreY - foot.Box.CentreY) < MostMoved).Select(other => other.Text)];
            // What a card ends in returns: a criterion, a result.
            return same.Length >= FewestFeet && 2 * same.Length > recognised && same.Distinct().Count() >= MostOfIt * same.Length && !CriterionId.Find(foot.Text).Any();
        }
    }

    /// <summary>Pages.</summary>
    private const int FewestFeet = 5;

    /// <summary>Characters: "Page - 12".</summary>
    private const int LongestNumber = 9;

    private static string OnlyLetters(Line line) => string.Concat(line.Text.Where(char.IsLetter));

    /// <summary>In points: a scan is not the same on each page.</summary>
    private const double MostMoved = 6;
    private const int FewestLetters = 12;
    private const double MostOfIt = 0.85;

    /// <summary>The lines at the top and the bottom of a page that may run.</summary>
    private static List<(Line Line, bool AtFoot)> InMargins(List<Line> lines)
    {
        if (lines.Count == 0)
            return [];
        var bottom = Math.Max(lines.Max(line => line.Box.Y1), 600);
        var titles = TitlesOfTables(lines, IsInMargin);
        return [.. lines.Where(line => IsInMargin(line) && !titles.Contains(line) && !SaysResult(line)).Select(line => (line, IsAtFoot(line)))];

        bool IsAtFoot(Line line) => line.Box.Y0 > bottom * (1 - MarginShare);
        bool IsInMargin(Line line) => line.Box.Y1 < bottom * MarginShare || IsAtFoot(line);
    }

    /// <summary>
    /// What runs stands at the very edge and apart from the text, by a line of its own smaller type, or closer in much smaller type; a line of a cell that happens to return does neither.
    /// </summary>
    /// <param name="fixedLines">Those that need not stand apart.</param>
    private static void KeepOutermost(HashSet<Line> running, List<Line> lines, HashSet<Line> fixedLines)
    {
        var top = lines.TakeWhile(running.Contains).Count();
        while (top > 0 && top < lines.Count && !fixedLines.Contains(lines[top - 1]) && !IsApart(lines[top - 1], lines[top], lines[top].Box.Y0 - lines[top - 1].Box.Y1))
            top--;
        var bottom = lines.Count - Enumerable.Reverse(lines).TakeWhile(running.Contains).Count();
        while (bottom < lines.Count && bottom > 0 && !fixedLines.Contains(lines[bottom]) && !IsApart(lines[bottom], lines[bottom - 1], lines[bottom].Box.Y0 - lines[bottom - 1].Box.Y1))
            bottom++;
        running.IntersectWith(lines.Where((_, i) => i < top || i >= bottom).ToArray());
    }

    /// <summary>The same words, but for the number of the page, at the very same place on many pages, on most of them the outermost line and at another margin than the line beside: they run, also where a table begins close to them.</summary>
    private static bool AreFixed(List<(int Page, Line Line)> places, List<Line>[] pages) =>
        places.Count >= UnbrokenRun && places.All(place => IsAligned(place.Line.Box, places[0].Line.Box) && Math.Abs(place.Line.Box.Y0 - places[0].Line.Box.Y0) < 0.6)
        && places.Count(place => pages[place.Page] is { Count: > 1 } lines && ((place.Line == lines[0] && IsElsewhere(place.Line, lines[1])) || (place.Line == lines[^1] && IsElsewhere(place.Line, lines[^2])))) * 2 > places.Count;

    /// <summary>At the left, at the right or in the middle: "Page 9" is narrower than "Page 10".</summary>
    private static bool IsAligned(Box one, Box other) => Math.Abs(one.X0 - other.X0) < 0.6 || Math.Abs(one.X1 - other.X1) < 0.6 || Math.Abs(one.CentreX - other.CentreX) < 0.6;

    private static bool IsElsewhere(Line running, Line text) => Math.Abs(running.Box.X0 - text.Box.X0) > 2 * running.Height;

    private static bool IsApart(Line running, Line text, double gap) =>
        gap >= 0.8 * Math.Min(running.Height, text.Height) || (gap >= 0.4 * running.Height && running.Height < 0.75 * text.Height && running.Words[0].Quality is null);

    /// <summary>
    /// On three pages at least, and on about every second page from the first of them to the last: left and right pages may differ. Pages of another width, which have theirs at other places,
    /// and those with the title of a section alone do not count.
    /// </summary>
    private static bool Runs(List<(int Page, Line Line)> places, List<Line>[] pages, double[] widths)
    {
        var (first, last) = (places[0].Page, places[^1].Page);
        return places.Count >= 3 && (places.Count >= 0.45 * (last - first + 1) || HasUnbrokenRun(places)
            || places.Count >= 0.45 * Enumerable.Range(first, last - first + 1).Count(page => Math.Abs(widths[page] - widths[first]) < 2 && pages[page].Count >= FewestLines));
    }

    /// <summary>Of a page with more than the title of a section.</summary>
    private const int FewestLines = 8;

    /// <summary>The tables between the first and the last pages may be set across the paper, with their running lines at other heights.</summary>
    private static bool HasUnbrokenRun(List<(int Page, Line Line)> places) => places.Zip(places.Skip(UnbrokenRun - 1)).Any(pair => pair.Second.Page - pair.First.Page == UnbrokenRun - 1);

    /// <summary>The repeated titles of a table run, too, but the reader of tables wants them. Only those with a line in the margin are looked for.</summary>
    private static HashSet<Line> TitlesOfTables(List<Line> lines, Predicate<Line> inMargin)
    {
        HashSet<Line> titles = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.FindIndex(i, Math.Min(ColumnHeader.MostLines, lines.Count - i), inMargin) >= 0)
                titles.UnionWith(ColumnHeader.TryRead(lines, i)?.Lines ?? []);
        }

        return titles;
    }

    /// <summary>"Test result      No exceptions noted." returns, too, wherever a block of a control happens to end.</summary>
    private static bool SaysResult(Line line) =>
        OpensResult(line.SplitAt(0.8 * line.Height)[^1]) || (line.Words.Count > 1 && ColumnWords.RoleOf(line.Words[0].Text) == ColumnRole.Result && OpensResult(line.Piece(1, line.Words.Count)));

    private static bool OpensResult(Line line) => Extraction.Results.ResultPhrases.Opens(line.Text, Extraction.Results.DeclaredPhrases.None);

    /// <summary>Without what a recogniser reads now so and now so: "DATA CO." and "DATA CO,".</summary>
    private static string Letters(string text) => string.Join(' ', text.Split(' ').Select(word => word.Trim('.', ',', '|', '_', '-', ':')).Where(word => word.Length > 0));

    /// <summary>
    /// A line that runs has the same words on each page, but for one number that grows with the pages: "17", "Page 3 of 28". A control's
    /// number at the top of some pages ("Control FH-013") grows, too, but not with them.
    /// </summary>
    private static IEnumerable<string> Keys(string text, int page, bool atFoot)
    {
        yield return text;
        var numbers = (atFoot ? DigitsAtFoot() : Digits()).Matches(text);
        for (var i = 0; i < Math.Min(numbers.Count, 8); i++)
        {
            if (int.TryParse(numbers[i].Value, System.Globalization.CultureInfo.InvariantCulture, out var number))
                yield return $"{i} {text[..numbers[i].Index]}#{number - page}#{text[(numbers[i].Index + numbers[i].Length)..]}";
        }
    }

    /// <summary>Printed minus physical number, as most pages have it: 0 where they agree.</summary>
    private static int? LabelOffset(HashSet<Line>[] running)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i < running.Length; i++)
        {
            foreach (var number in Numbers(running[i]).Distinct())
                votes[number - (i + 1)] = votes.GetValueOrDefault(number - (i + 1)) + 1;
        }

        return votes.Count == 0 || votes.Values.Max() < 3 ? null : votes.MaxBy(vote => vote.Value).Key;
    }

    private static string? Label(HashSet<Line> running, int page, int? offset) =>
        offset is { } by && Numbers(running).Contains(page + by) ? (page + by).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private static IEnumerable<int> Numbers(HashSet<Line> lines) => lines
        .SelectMany(line => line.Words)
        .Where(word => word.Text.Length <= 4 && word.Text.All(char.IsAsciiDigit))
        .Select(word => int.Parse(word.Text, System.Globalization.CultureInfo.InvariantCulture));

    // At the foot of a page a number may have letters before it, at the end of its line: "Provided to … Do not forward. CG-7", "Confidential7".
    [GeneratedRegex(@"(?<![\w.#-])\d{1,4}(?![\w.]|-\w)|(?<=(?<![\w-])[A-Z]{1,4}-|\p{Ll})\d{1,4}$")]
    private static partial Regex DigitsAtFoot();

    // A number of its own: not the 7 of "CC7.2" or the 25 of "C-25".
    [GeneratedRegex(@"(?<![\w.#-])\d{1,4}(?![\w.]|-\w)")]
    private static partial Regex Digits();
}
