using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter;

/// <summary>Facts of a letter and lists of controls whose words a recogniser could hardly read: a rule or a stain across a table makes one item of several, and no count shows it.</summary>
internal static class BadlyRecognised
{
    /// <summary>Percent below which a word was guessed.</summary>
    private const double Guessed = 50;

    /// <summary>Share of a list's words that may be guessed: a mark at the margin, a speck.</summary>
    private const double MostOfList = 0.06;

    public static IEnumerable<Doubt> Find(SourceDocument document, LetterFacts facts)
    {
        if (document.Pages.All(page => page.Origin != TextOrigin.Recognised))
            yield break;
        (string Fact, SourceSpan? Span)[] single =
        [
            ("serviceOrganization", facts.ServiceOrganization?.Span), ("auditor", facts.Auditor?.Span), ("reportDate", facts.ReportDate?.Span),
            ("period", facts.Period?.Start.Span), ("period", facts.Period?.End.Span), ("asOf", facts.AsOf?.Span),
        ];
        foreach (var (fact, span) in single)
        {
            if (span is not null && WordsOf(document, span).Any(word => word.Quality < Guessed && word.Text.Any(char.IsLetterOrDigit)))
                yield return Doubt(fact, [span.Page]);
        }

        foreach (var (fact, items) in new[] { ("complementaryUserEntityControls", facts.UserEntityControls), ("complementarySubserviceOrganizationControls", facts.SubserviceControls) })
        {
            var words = items.SelectMany(item => WordsOf(document, item.Text.Span)).ToArray();
            if (words.Count(word => word.Quality < Guessed) > MostOfList * words.Length)
                yield return Doubt(fact, [.. items.Select(item => item.Text.Page).Distinct()]);
        }
    }

    private static Doubt Doubt(string fact, IReadOnlyList<int> pages) => new(fact, "Its words were recognised badly.", pages);

    private static IEnumerable<Word> WordsOf(SourceDocument document, SourceSpan span) =>
        span.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start).Select(index => document.Pages[range.Page - 1].Words[index]));
}
