using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Numbers of controls that recognition misspelt, told by the many others that begin alike.</summary>
/// <remarks>Raw: <c>OxX-08</c> and <c>0X-09</c> among <c>OX-01</c> to <c>OX-30</c>, <c>1AM-4</c> and <c>AM-5</c> among <c>IAM-1</c> to <c>IAM-15</c>, <c>AC-O7</c> and <c>AC-1l</c> among <c>AC-01</c> to <c>AC-12</c>. One figure is never taken for another.</remarks>
internal sealed partial class RecognisedNumbers
{
    /// <summary>So many numbers begin in one way before a spelling of it is a mistake, and so many for each that is.</summary>
    private const int Many = 4;

    /// <summary>How often numbers begin in each way, and with which figures behind it.</summary>
    private readonly Dictionary<string, HashSet<string>> _beginnings = new(StringComparer.Ordinal);

    /// <summary>The spelling that is meant, by what is left of all that look alike.</summary>
    private readonly Dictionary<string, string> _printed;

    private RecognisedNumbers(IEnumerable<string> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var number in words.Select(NumberIn).OfType<Match>())
        {
            var beginning = number.Groups["beginning"].Value;
            counts[beginning] = counts.GetValueOrDefault(beginning) + 1;
            (_beginnings.TryGetValue(beginning, out var figures) ? figures : _beginnings[beginning] = []).Add(Figures(number));
        }

        // Firms begin their numbers with capitals: among "1AM" and "IAM" that is the one, however often it was read.
        _printed = counts.GroupBy(beginning => Skeleton(beginning.Key)).Where(alike => alike.Sum(beginning => beginning.Value) >= Many)
            .ToDictionary(alike => alike.Key, alike => alike.OrderByDescending(beginning => beginning.Value >= 2 && IsCapital(beginning.Key)).ThenByDescending(beginning => beginning.Value).First().Key);
    }

    private static bool IsCapital(string beginning) => beginning.All(c => char.IsAsciiLetterUpper(c) || !char.IsLetterOrDigit(c));

    /// <summary>The words of the pages, with the numbers on those that were recognised mended.</summary>
    public static void Mend(IReadOnlyList<List<LaidWord>> pages)
    {
        var recognised = pages.SelectMany(page => page).Where(word => word.Quality is not null).Select(word => word.Text).ToArray();
        if (recognised.Length == 0)
            return;
        var numbers = new RecognisedNumbers(recognised);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (page[i].Quality is not null && numbers.Mended(page[i].Text) is { } text)
                    page[i] = page[i] with { Text = text };
            }
        }
    }

    private string? Mended(string word)
    {
        if (NumberIn(word) is not { } number)
            return null;
        var read = number.Groups["beginning"].Value;
        var printed = _printed.GetValueOrDefault(Skeleton(read)) ?? WithLostLetter(read, Figures(number));
        return printed is null ? null : $"{number.Groups["before"].Value}{printed}{Figures(number)}{number.Groups["after"].Value}";
    }

    /// <summary>"AM-5" alone among many that begin with "IAM-", none of them 5: its first letter was lost.</summary>
    private string? WithLostLetter(string read, string figures) =>
        _beginnings[read].Count == 1 && _printed.Values.Where(printed => printed.Length == read.Length + 1 && printed.EndsWith(read, StringComparison.Ordinal) && !_beginnings[printed].Contains(figures)).ToArray() is [var only] ? only : null;

    private static string Figures(Match number) => string.Concat(number.Groups["number"].Value.Select(Figure));

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
        _ => read,
    };

    [GeneratedRegex(@"^(?<before>[(\[]?)(?<beginning>[A-Za-z0-9|]{1,8}(?:[._/-][A-Za-z0-9|]{1,8}){0,2}[._/-])(?<number>(?=[lIOo|]*\d)[\dlIOo|]{1,4})(?<after>[)\].:,;]*)$")]
    private static partial Regex Number();
}
