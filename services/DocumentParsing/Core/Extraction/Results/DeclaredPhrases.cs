using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>
/// What the auditor says, before the tables, to mean "nothing found". Raw: A result of "No exceptions noted" indicates that the control
/// operated as described. / Results that are not deviations carry the phrase "No deviations noted." / NEN – No exceptions noted.
/// </summary>
public sealed class DeclaredPhrases
{
    /// <summary>Longer than any phrase of a table: a quoted sentence of the letter.</summary>
    private const int LongestPhrase = 80;

    private const int LongestMark = 4;

    private readonly HashSet<string> clean;
    private readonly HashSet<string> unoccurred;
    private readonly HashSet<string> exceptions;

    private DeclaredPhrases(HashSet<string> clean, HashSet<string> unoccurred, HashSet<string> exceptions) => (this.clean, this.unoccurred, this.exceptions) = (clean, unoccurred, exceptions);

    public static DeclaredPhrases None { get; } = new([], [], []);

    public IReadOnlyCollection<string> Clean => clean;

    public static DeclaredPhrases Learn(IEnumerable<string> preamble)
    {
        HashSet<string> clean = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> unoccurred = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> exceptions = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> other = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, meaning) in preamble.SelectMany(paragraph => Declarations.In(Spaces(Mending.Plain(paragraph)))))
        {
            // "CC6.1 – The entity implements …" explains a criterion, and there are many of them.
            if (CriterionId.Find(phrase).Any())
                continue;
            if (CleanMeaning.IsClean(meaning))
                clean.UnionWith(Forms(phrase));
            else if (CleanMeaning.SaysNothingOccurred(meaning))
                unoccurred.UnionWith(Forms(phrase));
            else if (CleanMeaning.IsOther(meaning))
            {
                other.UnionWith(Forms(phrase));
                // Only marks: "EX" for "Exception noted"; what a longer phrase says is seen by its own words.
                if (ResultWords.SaysException(meaning))
                    exceptions.UnionWith(Forms(phrase).Where(form => form.Length <= LongestMark));
            }
        }

        // A phrase that is explained in two ways is explained in none; one that reports something is clean in no report.
        var twice = clean.Intersect(unoccurred).ToHashSet(StringComparer.OrdinalIgnoreCase);
        clean.RemoveWhere(phrase => phrase.Length > LongestPhrase || other.Contains(phrase) || twice.Contains(phrase) || !CleanMeaning.MayBeSaid(phrase));
        unoccurred.RemoveWhere(phrase => phrase.Length > LongestPhrase || other.Contains(phrase) || twice.Contains(phrase) || ResultWords.SaysException(phrase));
        exceptions.RemoveWhere(phrase => clean.Contains(phrase) || unoccurred.Contains(phrase));
        return new DeclaredPhrases(clean, unoccurred, exceptions);
    }

    public bool IsClean(string text) => clean.Contains(Trim(text));

    /// <summary>A mark for what had no occasion to happen: "N/O".</summary>
    public bool SaysNothingOccurred(string text) => unoccurred.Contains(Trim(text)) || unoccurred.Any(mark => Gives(text, mark));

    /// <summary>The mark, and the reason in a sentence of its own: "NOP. No new vendor was taken on."</summary>
    private static bool Gives(string text, string mark) =>
        mark.Length <= LongestMark && text.StartsWith(mark + ". ", StringComparison.Ordinal) && Sentences.Of(text[(mark.Length + 2)..]).Count() == 1 && text[(mark.Length + 2)..].StartsWith("No ", StringComparison.Ordinal) && !ResultWords.LacksEvidence().IsMatch(text) && !ResultWords.TellsOfADutyNotDone(text[(mark.Length + 2)..]);

    /// <summary>A mark for an exception: "EX", "B (note 2)".</summary>
    public bool SaysException(string text) => exceptions.Contains(Trim(text)) || (text.IndexOf('(', StringComparison.Ordinal) is > 0 and var aside && text.EndsWith(')') && exceptions.Contains(Trim(text[..aside])));

    public bool Opens(string text) => clean.Concat(unoccurred).Concat(exceptions).Any(phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(text.ElementAtOrDefault(phrase.Length)));

    /// <summary>"NEN (no exceptions noted)" stands in the tables as a whole or by either half.</summary>
    private static IEnumerable<string> Forms(string phrase)
    {
        var whole = Trim(phrase);
        yield return whole;
        if (whole.IndexOf('(', StringComparison.Ordinal) is > 0 and var opens && whole.EndsWith(')'))
        {
            yield return Trim(whole[..opens]);
            yield return Trim(whole[(opens + 1)..^1]);
        }
    }

    private static string Trim(string text) => text.Trim().Trim('.', ',', '"', '\'', ' ');

    private static string Spaces(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
