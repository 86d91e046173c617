using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Numbers of controls that recognition misspelt, told by the many others that begin alike.</summary>
/// <remarks>Raw: <c>OxX-08</c> and <c>0X-09</c> among <c>OX-01</c> to <c>OX-30</c>, <c>1AM-4</c> and <c>AM-5</c> among <c>IAM-1</c> to <c>IAM-15</c>, <c>AC-O7</c>, <c>AC-0S</c>, <c>‘AC-09</c>, <c>-AC-10</c> and <c>AC-1l</c> among <c>AC-01</c> to <c>AC-12</c>, <c>DNOO8</c> among <c>DN001</c> to <c>DN060</c>, <c>Mill</c> between <c>M110</c> and <c>M112</c>. One figure is never taken for another.</remarks>
internal sealed partial class RecognisedNumbers
{
    /// <summary>So many numbers begin alike before a spelling among them is a mistake; one that begins with capitals is enough, where another does not.</summary>
    private const int Many = 4;

    /// <summary>Share of the numbers that have equally many figures, where a firm writes all of them so.</summary>
    private const double MostOfThem = 0.8;

    /// <summary>How often numbers begin in each way, and with which figures behind it.</summary>
    private readonly Dictionary<string, HashSet<string>> _beginnings = new(StringComparer.Ordinal);

    /// <summary>The spelling that is meant, by what is left of all that look alike.</summary>
    private readonly Dictionary<string, string> _printed;

    /// <summary>How many figures the numbers have, if nearly all have as many; else null.</summary>
    private readonly int? _width;

    /// <summary>How many figures stand right behind letters, by the letters: "DN001" to "DN060".</summary>
    private readonly Dictionary<string, int> _joined;

    /// <summary>Where numbers begin on their lines that begin with one letter: "M110", "M112".</summary>
    private readonly Dictionary<string, double> _ofOneLetter = new(StringComparer.Ordinal);

    /// <param name="recognised">Words that were recognised.</param>
    /// <param name="all">Those that were not, too: pages with words of their own tell best how numbers are spelt.</param>
    private RecognisedNumbers(IReadOnlyList<LaidWord> recognised, IEnumerable<string> all)
    {
        _joined = all.Select(word => Joined().Match(word)).Where(number => number.Success).Select(number => (Letters: number.Groups["letters"].Value, Figures: number.Groups["figures"].Value)).Distinct()
            .GroupBy(number => number.Letters).Select(alike => (Letters: alike.Key, Widths: alike.CountBy(number => number.Figures.Length).OrderByDescending(width => width.Value).ToArray()))
            .Where(alike => alike.Widths[0].Value >= Many && alike.Widths[0].Value >= MostOfThem * alike.Widths.Sum(width => width.Value)).ToDictionary(alike => alike.Letters, alike => alike.Widths[0].Key);
        foreach (var word in recognised)
        {
            if (OfOneLetter().Match(word.Text) is { Success: true } number)
                _ofOneLetter.TryAdd(number.Groups["number"].Value, word.Box.X0);
        }

        var words = recognised.Select(word => word.Text);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Match[] numbers = [.. words.Select(NumberIn).OfType<Match>().Where(HasFigure)];
        var widths = numbers.CountBy(number => number.Groups["number"].Length).OrderByDescending(width => width.Value).ToArray();
        _width = widths.Length > 0 && widths[0].Key > 1 && numbers.Length >= Many && widths[0].Value >= MostOfThem * numbers.Length ? widths[0].Key : null;
        foreach (var number in numbers)
        {
            var beginning = number.Groups["beginning"].Value;
            counts[beginning] = counts.GetValueOrDefault(beginning) + 1;
            (_beginnings.TryGetValue(beginning, out var figures) ? figures : _beginnings[beginning] = []).Add(Figures(number));
        }

        // Firms begin their numbers with capitals: among "1AM" and "IAM" that is the one, however often it was read.
        _printed = counts.GroupBy(beginning => Skeleton(beginning.Key)).Where(alike => alike.Sum(beginning => beginning.Value) >= Many || alike.Any(beginning => IsCapital(beginning.Key)))
            .ToDictionary(alike => alike.Key, alike => alike.OrderByDescending(beginning => IsCapital(beginning.Key)).ThenByDescending(beginning => beginning.Value).First().Key);
    }

    private static bool HasFigure(Match number) => number.Groups["number"].Value.Any(char.IsAsciiDigit);

    private static bool IsCapital(string beginning) => beginning.All(c => char.IsAsciiLetterUpper(c) || !char.IsLetterOrDigit(c));

    /// <summary>The words of the pages, with the numbers on those that were recognised mended.</summary>
    public static void Mend(IReadOnlyList<List<LaidWord>> pages)
    {
        var recognised = pages.SelectMany(page => page).Where(word => word.Quality is not null).ToArray();
        if (recognised.Length == 0)
            return;
        var numbers = new RecognisedNumbers(recognised, pages.SelectMany(page => page).Select(word => word.Text));
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i].Quality is not null && (numbers.Mended(page[i].Text) ?? numbers.Between(page[i], page)) is { } text)
                    page[i] = page[i] with { Text = text };
            }
        }
    }

    private string? Mended(string word)
    {
        if (NumberIn(word) is not { } number)
            return Rejoined(word) ?? WithMisreadMark(word);
        var read = number.Groups["beginning"].Value;
        // "LA.OS" may be LA.05, where others begin alike and have as many figures.
        if (!HasFigure(number) && (number.Groups["number"].Length != _width || !_printed.ContainsKey(Skeleton(read))))
            return null;
        var printed = (_beginnings.ContainsKey(read) ? WithLostLetter(read, Figures(number)) : null) ?? _printed.GetValueOrDefault(Skeleton(read)) ?? (_width is not null && IsCapital(read) ? read : null);
        return printed is null ? null : $"{number.Groups["before"].Value}{printed}{Figures(number)}{number.Groups["after"].Value}";
    }

    /// <summary>"DNOO8" is DN008, and "DNO034" DN034, among numbers of three figures.</summary>
    private string? Rejoined(string word)
    {
        if (Misjoined().Match(word) is not { Success: true } number || !_joined.TryGetValue(number.Groups["letters"].Value, out var width))
            return null;
        var figures = string.Concat(number.Groups["number"].Value.Select(Figure));
        if (figures.Length == width + 1 && figures.StartsWith("00", StringComparison.Ordinal))
            figures = figures[1..];
        return figures.Length == width ? $"{number.Groups["before"].Value}{number.Groups["letters"].Value}{figures}{number.Groups["after"].Value}" : null;
    }

    /// <summary>"Mill" alone in the column of the numbers is M111 where there are M110 and M112, and no M111; not "All employees", "CIO".</summary>
    private string? Between(LaidWord word, List<LaidWord> page)
    {
        if (MisreadOfOneLetter().Match(word.Text) is not { Success: true } number || !number.Groups["number"].Value.Any(char.IsLetter))
            return null;
        var figures = string.Concat(number.Groups["number"].Value.Select(c => c == 'i' ? '1' : Figure(c)));
        var printed = number.Groups["letter"].Value + figures;
        return int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) && !_ofOneLetter.ContainsKey(printed) && BeginsAt(Next(-1)) && BeginsAt(Next(1)) && word.IsLastWithin(0.8, page) ? $"{number.Groups["before"].Value}{printed}{number.Groups["after"].Value}" : null;

        bool BeginsAt(string other) => _ofOneLetter.TryGetValue(other, out var left) && Math.Abs(left - word.Box.X0) < word.Box.Height;
        string Next(int step) => number.Groups["letter"].Value + (figure + step).ToString(CultureInfo.InvariantCulture).PadLeft(figures.Length, '0');
    }

    /// <summary>"ACS2" among AC-1 and AC-3, but no AC-2: what stands between letters and figures was taken for a letter.</summary>
    private string? WithMisreadMark(string word)
    {
        if (Unmarked().Match(word) is not { Success: true } number || !_beginnings.TryGetValue(number.Groups["letters"].Value + "-", out var others) || others.Count < Many - 1)
            return null;
        var figure = int.Parse(number.Groups["figures"].Value, CultureInfo.InvariantCulture);
        var near = others.Select(other => int.TryParse(other, out var read) ? read - figure : int.MaxValue).ToHashSet();
        return near.Contains(-1) && near.Contains(1) && !near.Contains(0) ? $"{number.Groups["before"].Value}{number.Groups["letters"].Value}-{number.Groups["figures"].Value}{number.Groups["after"].Value}" : null;
    }

    /// <summary>"AM-5" alone among many that begin with "IAM-", none of them 5: its first letter was lost.</summary>
    private string? WithLostLetter(string read, string figures) =>
        _beginnings[read].Count == 1 && _printed.Values.Where(printed => printed.Length == read.Length + 1 && printed.EndsWith(read, StringComparison.Ordinal) && _beginnings[printed].Count >= Many - 1 && !_beginnings[printed].Contains(figures)).ToArray() is [var only] ? only : null;

    /// <summary>Letters to figures; one figure too many is a zero that was read twice ("007" for 07), or the rule behind the number ("O1l" for 01).</summary>
    private string Figures(Match number)
    {
        var raw = number.Groups["number"].Value;
        var figures = string.Concat(raw.Select(Figure));
        if (_width is not { } width || figures.Length != width + 1 || figures[0] != '0')
            return figures;
        return !char.IsAsciiDigit(raw[^1]) ? figures[..width] : figures[1] == '0' ? figures[1..] : figures;
    }

    /// <summary>Criteria are told by <see cref="RecognisedCriterion"/>, and P1.1 stands beside PI1.1.</summary>
    private static Match? NumberIn(string word) =>
        Number().Match(word) is { Success: true } number && number.Groups["beginning"].Value.Any(char.IsLetter) && !CriterionId.Find(word).Any() ? number : null;

    /// <summary>What is left of letters that look alike, and of one that was read twice in two ways: "OxX" is OX, "0X" is OX, but "CC" is not C.</summary>
    private static string Skeleton(string beginning)
    {
        var kept = new List<char>();
        for (var i = 0; i < beginning.Length; i++)
        {
            var letter = Letter(beginning[i]);
            if (kept.Count == 0 || kept[^1] != letter || beginning[i] == beginning[i - 1])
                kept.Add(letter);
        }

        return string.Concat(kept);
    }

    private static char Letter(char read) => read switch
    {
        '0' => 'O',
        '1' or 'l' or '|' => 'I',
        '5' => 'S',
        '8' => 'B',
        _ => char.ToUpperInvariant(read),
    };

    private static char Figure(char read) => read switch
    {
        'O' or 'o' => '0',
        'l' or 'I' or '|' => '1',
        'S' => '5',
        _ => read,
    };

    [GeneratedRegex(@"^[(\[]?(?<letters>[A-Z]{2,6})(?<figures>\d{2,4})[)\].:,;]*$")]
    private static partial Regex Joined();

    [GeneratedRegex(@"^[(\[]?(?<number>[A-Z]\d{2,4})[)\].:,;]*$")]
    private static partial Regex OfOneLetter();

    [GeneratedRegex(@"^['‘’""“”`~,.;:]*(?<before>[(\[]?)(?<letter>[A-Z])(?<number>[\dliIOo|S]{2,4})(?<after>[)\].:,;]*)$")]
    private static partial Regex MisreadOfOneLetter();

    // The letters end where the first figure, or what looks like one, may stand: as early as they can.
    [GeneratedRegex(@"^['‘’""“”`~,.;:]*(?<before>[(\[]?)(?<letters>[A-Z]{2,6}?)(?<number>[\dlIOo|S]{2,5})(?<after>[)\].:,;]*)$")]
    private static partial Regex Misjoined();

    [GeneratedRegex(@"^['‘’""“”`~,.;:]*(?<before>[(\[]?)(?<letters>[A-Z]{1,6})[A-Za-z~=_](?<figures>\d{1,3})(?<after>[)\].:,;]*)$")]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^['‘’""“”`~,.;:-]*(?<before>[(\[]?)(?<beginning>[A-Za-z0-9|]{1,8}(?:[._/-][A-Za-z0-9|]{1,8}){0,2}[._/-])(?<number>[\dlIOo|S]{1,4})(?<after>[)\].:,;]*)$")]
    private static partial Regex Number();
}
