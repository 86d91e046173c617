using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Json;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.Accuracy;

/// <summary>
/// The law of places: the words of the ranges under a fact, joined by the document's one rule, give the text that the fact was read from;
/// and no fact is without a place.
/// </summary>
/// <remarks>A text is its words, but for marks at the ends of the first and the last; a date, a count or a criterion must be readable in its words.</remarks>
internal sealed class Provenance
{
    private static readonly string[] Dates = ["asOf", "reportDate", "validUntil", "period.start", "period.end"];

    /// <summary>What was judged from the words at its place, and need not be written there.</summary>
    private static readonly string[] Judged = ["kind", "opinion.kind", "categories[]", "additionalCriteria[]"];

    private readonly DocumentLayout _layout;
    private readonly Dictionary<int, LaidWord>[] _words;
    private readonly DateReader _dates;

    public Provenance(ParsedReport report, Facts facts)
    {
        _words = [.. DocumentLayout.Words(report.Source).Select(page => page.ToDictionary(word => word.Index))];
        _layout = DocumentLayout.Read(report.Source);
        _dates = new DateReader(NumericOrders.Learn(_layout.Paragraphs.Select(paragraph => paragraph.Passage.Plain)));
        var places = FactsJson.Places(report);
        foreach (var (fact, span) in places)
        {
            var words = WordsOf(span);
            var place = _layout.Mending.Join(words);
            var value = ValueOf(facts, fact);
            if (value is null || !Gives(Regex.Replace(fact, @"\[\d+\]", "[]"), value, place))
                Wrong.Add($"{fact}: \"{value}\" was placed at \"{place.Text}\"");
        }

        var placed = places.Select(place => place.Fact).ToHashSet(StringComparer.Ordinal);
        string[] without = [.. Expected(facts).Where(fact => !placed.Contains(fact))];
        Wrong.AddRange(without.Select(fact => $"{fact}: \"{ValueOf(facts, fact)}\" has no place"));
        Places = places.Count + without.Length;
    }

    /// <summary>How many there are, and should be.</summary>
    public int Places { get; }
    public List<string> Wrong { get; } = [];

    private LaidWord[] WordsOf(SourceSpan span) =>
        [.. span.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start).Select(index => _words[range.Page - 1].GetValueOrDefault(index))).OfType<LaidWord>()];

    private bool Gives(string fact, string value, Passage place) => fact switch
    {
        _ when place.IsEmpty => false,
        _ when Judged.Contains(fact) => true,
        _ when Dates.Contains(fact) => DatesIn(place.Plain).Contains(value),
        _ when fact.EndsWith("criteria[]", StringComparison.Ordinal) => CriterionList.Read(place.Plain).Any(criterion => criterion.Criterion.Value == value) || CriterionId.Find(place.Plain).Any(criterion => criterion.Criterion.Value == value),
        _ when fact.EndsWith(".deviations", StringComparison.Ordinal) || fact.EndsWith(".sample", StringComparison.Ordinal) => IsCount(value, place.Plain),
        _ when fact.EndsWith(".id", StringComparison.Ordinal) => Bare(place.Plain).Contains(Bare(value), StringComparison.OrdinalIgnoreCase),
        _ => IsText(value, place),
    };

    /// <summary>Whole words but for what stands before the text in the first and behind it in the last: a bullet, a quotation mark, a comma.</summary>
    private static bool IsText(string value, Passage place)
    {
        var at = place.Text.IndexOf(value.Replace("\n\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        return at >= 0 && at < place.Words[0].Text.Length && place.Text.Length - at - value.Replace("\n\n", " ", StringComparison.Ordinal).Length < place.Words[^1].Text.Length;
    }

    private IEnumerable<string> DatesIn(string text) => _dates.Read(text).Select(date => date.Date)
        .Concat(new PeriodReader(_dates).Read(text).SelectMany(period => new[] { period.Start, period.End }))
        .Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // "2", "two (2)", "both", "neither": a figure must be the figure; a word is the reader's to understand.
    private static bool IsCount(string value, string text) =>
        Regex.Matches(text.Replace(",", "", StringComparison.Ordinal), @"\d+").Select(number => number.Value).ToArray() is not { Length: > 0 } figures || figures.Contains(value);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string? ValueOf(Facts facts, string fact) => facts.At(fact) is { Plain: { } plain } found
        ? found["value"].Text ?? found["text"].Text ?? plain
        : null;

    /// <summary>Every fact of the file that is read from somewhere.</summary>
    private static IEnumerable<string> Expected(Facts facts)
    {
        string[] single = ["serviceOrganization", "system", "auditor", "asOf", "reportDate", "validUntil", "period.start", "period.end", "opinion.kind", "opinion.basis"];
        foreach (var fact in single.Where(fact => !facts.At(fact).IsNull))
            yield return fact;
        if (facts["kind"].Text is { } kind && kind != "unknown")
            yield return "kind";
        foreach (var (list, texts) in new[] { ("subserviceOrganizations", (string[])["name", "services"]), ("complementaryUserEntityControls", ["text"]), ("complementarySubserviceOrganizationControls", ["text"]), ("controls", ["id", "description"]), ("exceptions", ["text", "deviations", "sample", "managementResponse"]) })
        {
            for (var i = 0; i < facts.List(list).Count; i++)
            {
                foreach (var text in texts.Where(text => facts.List(list)[i][text].Plain is { Length: > 0 }))
                    yield return $"{list}[{i}].{text}";
                for (var test = 0; test < facts.List(list)[i].List("tests").Count; test++)
                {
                    foreach (var text in new[] { "procedure", "result" }.Where(text => facts.List(list)[i].List("tests")[test][text].Plain is { Length: > 0 }))
                        yield return $"{list}[{i}].tests[{test}].{text}";
                }
            }
        }
    }
}
