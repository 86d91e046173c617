using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>
/// What the auditor says, before the tables, to mean "nothing found". Raw: A result of "No exceptions noted" indicates that the control
/// operated as described. / Results that are not deviations carry the phrase "No deviations noted." / NEN – No exceptions noted.
/// </summary>
public sealed partial class DeclaredPhrases
{
    private readonly HashSet<string> clean;

    private DeclaredPhrases(HashSet<string> clean) => this.clean = clean;

    public static DeclaredPhrases None { get; } = new([]);

    public IReadOnlyCollection<string> Clean => clean;

    public static DeclaredPhrases Learn(IEnumerable<string> preamble)
    {
        HashSet<string> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in preamble)
        {
            var text = Mending.Plain(paragraph);
            if (Legend().Match(text) is { Success: true } legend)
                found.Add(legend.Groups["short"].Value.Trim());
            foreach (var (start, length) in Sentences.Of(text))
            {
                var sentence = text.Substring(start, length);
                if (!MeansClean().IsMatch(sentence))
                    continue;
                foreach (Match quoted in Quoted().Matches(sentence))
                    found.Add(Trim(quoted.Groups["phrase"].Value));
            }
        }

        found.RemoveWhere(phrase => phrase.Length is 0 or > 80 || ResultWords.SaysException(phrase) || ResultWords.NoOccurrence().IsMatch(phrase) || ResultWords.NotTestedOpening().IsMatch(phrase));
        return new DeclaredPhrases(found);
    }

    public bool IsClean(string text) => clean.Contains(Trim(text));

    public bool Opens(string text) => clean.Any(phrase => text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));

    private static string Trim(string text) => text.Trim().Trim('.', ',', '"', '\'', ' ');

    [GeneratedRegex(@"^\W*(?<short>[A-Z][A-Za-z/ ]{0,14})\s*[-:=]\s*(?:no\s+(?:relevant\s+)?(?:exceptions?|deviations?)|tested\s+without\s+exception|control\s+operat\w+\s+(?:effectively|as))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Legend();

    [GeneratedRegex(@"""(?<phrase>[^""]{2,80})""")]
    private static partial Regex Quoted();

    // The sentence must speak of results and say that this one means nothing was found.
    [GeneratedRegex(@"^\W*(?:legend\W+)?""[^""]{1,40}""\s*(?:[-:=–]|means|indicates|denotes)[^""]*\b(?:no\s+(?:exceptions?|deviations?)|without\s+exception|operated\s+(?:as|effectively))|\b(?:results?|phrase|noted|conclusion)\b.*\b(?:operated\s+(?:as|effectively)|did\s+not\s+(?:identify|reveal|note)|no\s+(?:exceptions?|deviations?)|not\s+(?:deemed|considered|deviations?)|without\s+exception|no\s+deviation)|\bno\s+(?:exceptions?|deviations?)\b.*\b(?:phrase|result|indicat|mean|denot)", RegexOptions.IgnoreCase)]
    private static partial Regex MeansClean();
}
