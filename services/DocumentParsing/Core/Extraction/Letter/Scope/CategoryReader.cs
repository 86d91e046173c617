using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;

/// <summary>Reads which trust services categories a sentence puts in scope.</summary>
/// <remarks>
/// Raw: <c>relevant to security, availability, and confidentiality (applicable trust services criteria)</c> ·
/// <c>the criteria for the Security and Privacy categories set forth in TSP section 100</c> ·
/// <c>Common Criteria/Security and the additional criteria for Availability</c> ·
/// <c>the categories security and availability of the Trust Services Criteria</c>.
/// Never from the title of the criteria, which lists all five: <c>2017 Trust Services Criteria for Security, Availability,
/// Processing Integrity, Confidentiality, and Privacy</c>; nor from <c>the privacy category is not in scope</c>.
/// </remarks>
public static partial class CategoryReader
{
    public static CategoryReading Read(string text) => Read(text, anchored: true);

    /// <summary>A line of a cover that holds nothing but categories: "Security, Availability, and Confidentiality".</summary>
    public static CategoryReading ReadLine(string line)
    {
        var run = Runs(line).FirstOrDefault();
        return run is not null && OnlyFiller().IsMatch(line.Remove(run.Start, run.End - run.Start)) ? Read(line, anchored: false) : Nothing;
    }

    /// <summary>What an auditor reported on, in a sentence of another about the report: "with an unmodified opinion on security and privacy".</summary>
    public static CategoryReading ReadReported(string sentence)
    {
        if (!SpeaksOfReport().IsMatch(sentence))
            return Nothing;
        var runs = Runs(sentence).Where(run => !IsCitation(sentence, run) && !IsNegated(sentence, run)
            && ReportedBefore().IsMatch(sentence.AsSpan(0, run.Start)) && ReportedAfter().IsMatch(sentence.AsSpan(run.End))).ToArray();
        return runs is [var only] ? new CategoryReading(Ordered([.. only.Names]), [], only.Start, only.End) : Nothing;
    }

    private static CategoryReading Read(string text, bool anchored)
    {
        var inScope = new HashSet<TrustCategory>();
        var excluded = new HashSet<TrustCategory>();
        int start = -1, end = -1;
        foreach (var run in Runs(text))
        {
            if (IsCitation(text, run))
                continue;
            if (IsNegated(text, run))
            {
                excluded.UnionWith(run.Names);
                continue;
            }

            if (anchored && !IsAnchored(text, run))
                continue;
            inScope.UnionWith(run.Names);
            start = start < 0 ? run.Start : start;
            end = run.End;
        }

        return start < 0 && excluded.Count == 0 ? Nothing : new CategoryReading(Ordered(inScope), Ordered(excluded), Math.Max(start, 0), Math.Max(end, 0));
    }

    private static CategoryReading Nothing { get; } = new([], [], 0, 0);

    private static TrustCategory[] Ordered(HashSet<TrustCategory> names) => names.Order().ToArray();

    // Names with nothing between them but commas, "and" and the words that belong to a list of categories.
    private static List<Run> Runs(string text)
    {
        var runs = new List<Run>();
        foreach (Match match in Name().Matches(text))
        {
            var name = NameOf(match);
            if (runs.Count > 0 && runs[^1] is var last && Between().IsMatch(text.AsSpan(last.End, match.Index - last.End)))
                runs[^1] = new Run([.. last.Names, name], last.Start, match.Index + match.Length);
            else
                runs.Add(new Run([name], match.Index, match.Index + match.Length));
        }

        return runs;
    }

    private static TrustCategory NameOf(Match match) =>
        match.Groups["availability"].Success ? TrustCategory.Availability
        : match.Groups["integrity"].Success ? TrustCategory.ProcessingIntegrity
        : match.Groups["confidentiality"].Success ? TrustCategory.Confidentiality
        : match.Groups["privacy"].Success ? TrustCategory.Privacy
        : TrustCategory.Security;

    private static bool IsCitation(string text, Run run)
    {
        if (run.Names.Distinct().Count() < Enum.GetValues<TrustCategory>().Length)
            return false;
        // The title of the guide: "Controls at a Service Organization Relevant to Security, …, Confidentiality, or Privacy".
        if (OneOfThem().IsMatch(text.AsSpan(run.Start, run.End - run.Start)))
            return true;
        if (!TitleBefore().IsMatch(text.AsSpan(0, run.Start)))
            return false;
        var before = text.AsSpan(Math.Max(0, run.Start - 120), Math.Min(run.Start, 120));
        return TitleMark().IsMatch(before) || TitleAfter().IsMatch(text.AsSpan(run.End));
    }

    private static bool IsNegated(string text, Run run)
    {
        var from = ClauseEnd().Matches(text[..run.Start]) is { Count: > 0 } before ? before[^1].Index : 0;
        var after = ClauseEnd().Match(text, run.End);
        var clause = text.AsSpan(from, (after.Success ? after.Index : text.Length) - from);
        return Negation().IsMatch(clause) || ExcludedBefore().IsMatch(text.AsSpan(0, run.Start));
    }

    private static bool IsAnchored(string text, Run run) =>
        AnchorBefore().IsMatch(text.AsSpan(0, run.Start)) || AnchorAfter().IsMatch(text.AsSpan(run.End));

    private sealed record Run(TrustCategory[] Names, int Start, int End);

    // Laws on privacy are none. Recognition confuses l, i and 1 within the longer names: "confidentiaiity", "avai1ability".
    [GeneratedRegex(@"\b(?:(?<security>secur[il1]ty|common\s+criteria)|(?<availability>ava[il1]{2}ab[il1]{3}ty)|(?<integrity>process[il1]ng[\s-]+[il1]ntegr[il1]ty)|(?<confidentiality>conf[il1]dent[il1]a[il1]{2}ty)|(?<privacy>(?<!\b(?:Australian|National|Information)\s)pr[il1]vacy(?!\s+(?:Act|Shield|Framework|Rule|Law|Regulations?)\b)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*;\s*(?:and\s+)?$|^(?:[\s,:&/()+]|\b(?:and|or|to|the|as\s+well\s+as|along\s+with|additional|criteria|criterion|category|categories|principles?|for|trust|services?|series|CC|A|C|PI|P|A1|C1|PI1)\b|-series)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:trust\s+services?\s+(?:principles?,?\s+)?(?:and\s+)?criteria|trust\s+services?\s+principles|principles\s+and\s+criteria)\s+for\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleBefore();

    [GeneratedRegex(@"\bor\s+\w+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneOfThem();

    [GeneratedRegex(@"\b20\d\d\b|\bTSP\b|\bAICPA\b|[“""]", RegexOptions.CultureInvariant)]
    private static partial Regex TitleMark();

    [GeneratedRegex(@"^\s*(?:[,(]|”|"")\s*(?:\(?\s*with\s+revised|in\s+AICPA|AICPA|TSP|20\d\d|issued|promulgated)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleAfter();

    [GeneratedRegex(@"[;.](?=\s|$)|,?\s+(?:but|while|whereas|although|however)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:not\s+(?:in|within|part\s+of|a\s+part\s+of|included|address(?:ed)?|examined|evaluated|covered|applicable|selected|relevant|comprised|encompassed|(?:been\s+)?(?:examined|evaluated|included|assessed(?=\s*(?:[.;]|$)))|the\s+subject\s+of\s+(?:our|this|the)\s+(?:examination|engagement|report)\b)|(?:did|does|do|was|were|are|is)\s+not\s+(?:address|cover|include|extend|examine|evaluate|consider|comprise|encompass)|(?:do|does|did)\s+not\s+(?:(?:enter|fall|come)\s+(?:into|in|within|under)|form\s+(?:a\s+)?part\s+of\s+(?:our|this|the)\s+(?:examination|engagement|report)\b)|excluded?s?\b|(?:falls?|fell)\s+outside|out(?:side)?\s+(?:of\s+)?(?:the\s+)?scope|outside\s+(?:of\s+)?(?:our|the|this)\s+(?:engagement|examination|report|audit|assessment|work)|neither)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(?:excluding|other\s+than|except(?:\s+for)?|with\s+the\s+exception\s+of)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExcludedBefore();

    [GeneratedRegex(@"\b(?:relevant\s+to|(?:that|which|they)\s+(?:relate\s+to|pertain\s+to|apply\s+to|belong\s+to|concern)|criteria\s+(?:\(TSP[^()]{2,40}\)\s+)?(?:of\s+the\s+AICPA\s+)?for|TSP\s+section\s+100\s+for|(?:all|the)\s+(?:two|three|four|five)\s+(?:trust\s+services?\s+)?categories\s*:|principles?\s+(?:for|of)|categor(?:y|ies)\s+(?:of|for)|\bthe\s+categor(?:y|ies)\b|(?:relat(?:ed|ing)|applicable|pertaining)\s+to|report\s+on\s+(?:\w+\s+){0,3}controls\s+(?:over|for)|address(?:es|ing)?|cover(?:s|ing)|(?:criteria|principles?|categor(?:y|ies))\s+(?:that\s+|which\s+)?(?:are\s+)?(?:apply(?:ing)?\s+to|concern(?:ing)?|govern(?:ing)?|relate\s+to|pertain\s+to|on|in\s+respect\s+of|with\s+respect\s+to|under)|trust\s+services?\s+(?:criteria|categor(?:y|ies)|principles?)(?:\s+(?:are|is))?(?:\s+in\s+scope)?(?:\s*\(s\))?:?)\s*(?:and\s+)?(?:the\s+)?(?:following\s*:?\s*)?(?:trust\s+services?\s+(?:criteria|categories|principles)\s+(?:of|for)\s+)?(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnchorBefore();

    [GeneratedRegex(@"\b(?:report|opinion|examination|audit|attestation|conclusion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfReport();

    [GeneratedRegex(@"(?:\b(?:on|over|for|as\s+to|in\s+respect\s+of|with\s+respect\s+to|with\s+regard\s+to|in\s+terms\s+of|regarding|concern(?:s|ed|ing)|under|against|includ(?:es?|ed|ing)|extend(?:s|ed|ing)\s+to|deal(?:s|t|ing)\s+with|span(?:s|ned|ning))|\()\s*(?:the\s+)?(?:(?:trust\s+services?\s+)?(?:criteria|categor(?:y|ies)|principles?)\s+(?:of\s+|for\s+)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReportedBefore();

    // The categories end their phrase: not "on security incidents", "for confidentiality agreements".
    [GeneratedRegex(@"^\s*(?:$|[.,;)–—-]|(?:(?:trust\s+services?\s+)?(?:criteria|categor(?:y|ies)|principles?)|and|with|by|from|in|for|which|that|was|were|is|has|issued|dated|of)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReportedAfter();

    [GeneratedRegex(@"^\s*\)?\s*(?:(?:trust\s+services?\s+)?(?:categor(?:y|ies)|principles?|criteria)\b|\((?:CC|PI|A|C|P)1?[\s-]*series\)|\((?:the\s+)?[“""]?(?:applicable\s+)?trust\s+services?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnchorAfter();

    [GeneratedRegex(@"^[\s,;:&/()|•·–-]*(?:(?:trust\s+services?\s+)?(?:categor(?:y|ies)|criteria|principles?))?[\s,;:&/()|•·–-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyFiller();
}
