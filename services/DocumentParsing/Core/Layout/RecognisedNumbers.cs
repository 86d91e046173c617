using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Layout;

/// <summary>Numbers of controls that recognition misspelt, told by the many others that begin alike.</summary>
/// <remarks>Raw: <c>OxX-08</c> and <c>0X-09</c> among <c>OX-01</c> to <c>OX-30</c>, <c>AC-O7</c> and <c>AC-1l</c> among <c>AC-01</c> to <c>AC-12</c>. One figure is never taken for another.</remarks>
internal sealed partial class RecognisedNumbers
{
    /// <summary>So many numbers begin in one way before a spelling of it is a mistake, and so many for each that is.</summary>
    private const int Many = 4;

    private readonly Dictionary<string, int> _beginnings = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _bySkeleton;

    private RecognisedNumbers(IEnumerable<string> words)
    {
        foreach (var beginning in words.Select(NumberIn).OfType<Match>().Select(number => number.Groups["beginning"].Value))
            _beginnings[beginning] = _beginnings.GetValueOrDefault(beginning) + 1;
        _bySkeleton = _beginnings.Where(beginning => beginning.Value >= Many).Select(beginning => beginning.Key).ToLookup(Skeleton);
    }

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
        string[] printed = [.. _bySkeleton[Skeleton(read)].Where(beginning => beginning == read || _beginnings[beginning] >= Many * _beginnings[read])];
        return printed.Length == 1 ? $"{number.Groups["before"].Value}{printed[0]}{string.Concat(number.Groups["number"].Value.Select(Figure))}{number.Groups["after"].Value}" : null;
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
        _ => read,
    };

    [GeneratedRegex(@"^(?<before>[(\[]?)(?<beginning>[A-Za-z0-9|]{1,8}(?:[._/-][A-Za-z0-9|]{1,8}){0,2}[._/-])(?<number>(?=[lIOo|]*\d)[\dlIOo|]{1,4})(?<after>[)\].:,;]*)$")]
    private static partial Regex Number();
}
