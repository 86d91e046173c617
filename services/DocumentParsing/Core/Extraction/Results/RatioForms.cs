using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>One way to write a ratio. A new way: one more pattern and entry here, and a line in the tests.</summary>
/// <param name="IsWhole">It says that all failed.</param>
/// <param name="IsOne">It tells of one that failed, without a number.</param>
/// <param name="IsRest">It counts those that were in order.</param>
/// <param name="MayBeRest">Most of them, without a word of a failure, may be those in order: "88% (22) of the 25 laptops were encrypted".</param>
internal sealed partial record RatioForm(Regex Pattern, bool IsWhole = false, bool IsOne = false, bool IsRest = false, bool MayBeRest = false)
{
    public DeviationRatio? Read(Match match, string sentence)
    {
        var (part, whole) = (match.Groups["d"], match.Groups["n"]);
        if (NumberWords.Read(IsWhole && !whole.Success ? "2" : whole.Value) is not { } sample)
            return null;
        // "16% of the 25 releases": four, and no other number makes 16 of them.
        if (match.Groups["percent"] is { Success: true } percent && double.Parse(percent.Value, System.Globalization.CultureInfo.InvariantCulture) * sample / 100 is var counted)
            return Math.Abs(counted - Math.Round(counted)) < 0.05 && counted is >= 0.95 && counted <= sample && !IsNoRatio(match, sentence) && !IsCleanPart(match, sentence)
                ? new DeviationRatio((int)Math.Round(counted), percent.Index, percent.Length, sample, whole.Index, whole.Length, Population().IsMatch(sentence[match.Index..]), IsAmbiguous: false) : null;
        if (!part.Success)
            part = whole.Success ? whole : match;
        if ((IsWhole ? sample : IsOne ? 1 : IsRest ? sample - NumberWords.Read(part.Value) : NumberWords.Read(part.Value)) is not { } deviations || deviations > sample || deviations < 1 || sample > 100_000 || IsNoRatio(match, sentence) || (IsWhole && TellsWhatWasDone(sentence)))
            return null;
        if (NumberWords.Read(match.Groups["rest"].Value) is { } inOrder && inOrder + deviations != sample)
            return null;
        // "No exceptions noted for 24 of 25 items": the remaining one is the exception.
        if (!IsWhole && deviations < sample && Complement().IsMatch(sentence[Math.Max(0, match.Index - 60)..]) && IsCleanPart(match, sentence))
            deviations = sample - deviations;
        // "24 of 25 were approved; one was not": the rest, and it is the smaller part.
        else if (!IsWhole && Rest().Match(sentence, match.Index + match.Length) is { Success: true } rest && NumberWords.Read(rest.Groups["d"].Value) is { } left && left < deviations && left + deviations == sample)
            (deviations, part) = (left, rest.Groups["d"]);
        // "A record had been made for only two of the five; for the other three there was none."
        else if (!IsWhole && OnlyBefore().IsMatch(sentence[..match.Index]) && Others().Match(sentence, match.Index + match.Length) is { Success: true } others && NumberWords.Read(others.Groups["d"].Value) is { } more && more + deviations == sample)
            (deviations, part) = (more, others.Groups["d"]);
        // "Only 23 of 25 accounts had a form; none was located for two accounts opened on a weekend."
        else if (!IsWhole && deviations < sample && OnlyBefore().IsMatch(sentence[..match.Index]) && NoneFor().Match(sentence, match.Index + match.Length) is { Success: true } missing && NumberWords.Read(missing.Groups["d"].Value) is { } lacking && lacking + deviations == sample)
            (deviations, part) = (lacking, missing.Groups["d"]);
        // "Only 17 of the 40 had been fixed in time."
        else if (!IsWhole && deviations < sample && OnlyBefore().IsMatch(sentence[..match.Index]) && OnlyThose().IsMatch(sentence[(match.Index + match.Length)..]))
            deviations = sample - deviations;
        // "Minutes were available for five of the six meetings.": the sixth is the deviation.
        else if (!IsWhole && deviations < sample && ThoseInOrder().IsMatch(sentence[..match.Index]))
            deviations = sample - deviations;
        // "The review was complete in three of the four quarters.": the fourth is.
        else if (!IsWhole && deviations < sample && WasDone().IsMatch(sentence[..match.Index]) && InQuarters().IsMatch(sentence[(match.Index + match.Length)..]))
            deviations = sample - deviations;
        var population = (IsWhole && !OfSample().IsMatch(match.Value)) || Population().IsMatch(sentence[match.Index..]);
        return new DeviationRatio(deviations, part.Index, part.Length, sample, whole.Success ? whole.Index : part.Index, whole.Success ? whole.Length : part.Length, population, IsAmbiguous: 2 * deviations > sample && !DeviationRatio.TellsOfFailure(sentence) && (MayBeRest || (!IsWhole && WereInOrder().IsMatch(sentence[(match.Index + match.Length)..]))));
    }

    /// <summary>"22 of the 25 laptops were encrypted": those in order, perhaps; not "22 of the 25 changes were approved by those who had made them".</summary>
    [GeneratedRegex(@"^\s+(?:[a-z-]+\s+){0,4}?(?:was|were|had\s+been)\s+(?:encrypted|approved|completed|reviewed|signed|documented|removed|performed|assessed|patched|closed|trained|scanned|matched|in\s+order|on\s+file)\b(?![^.;]*\b(?:after|only|later|than|past|beyond|until|retro\w*|own|same|themselves|by\s+(?:those|(?:the\s+|their\s+)?(?:persons?|developers?|requesters?|authors?)))\b)", RegexOptions.IgnoreCase)]
    private static partial Regex WereInOrder();

    /// <summary>Samples taken from populations, pages of documents, and rules of approval look the same.</summary>
    private static bool IsNoRatio(Match match, string sentence) =>
        NoRatioBefore().IsMatch(sentence[..match.Index]) || NoRatioAfter().IsMatch(sentence[(match.Index + match.Length)..]);

    /// <summary>"We compared the settings of all 212 servers with the standard." counts what was tested, and no deviation.</summary>
    private static bool TellsWhatWasDone(string sentence) => Done().IsMatch(sentence) && !Found().IsMatch(sentence);

    private static bool IsCleanPart(Match match, string sentence) =>
        CleanBefore().IsMatch(sentence[..match.Index]) || CleanAfter().IsMatch(sentence[(match.Index + match.Length)..]);

    [GeneratedRegex(@"(?:\b(?:page|section|part|type|step|phase|version|sample of|samples of|selected|selection of|selecting|tested|inspected|obtained|sampled)|#)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoRatioBefore();

    [GeneratedRegex(@"^\W*(?:we|I|the\s+(?:service\s+)?auditors?)\s+(?:compared|tested|inspected|examined|reviewed|obtained|checked|re-?performed|observed|read|traced|agreed|recalculated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:noted|found|identified|determined|that|not?|none|without|failed|lacked|missing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Found();

    [GeneratedRegex(@"^\s*(?:\w+\s+){0,2}(?:approvers?|reviewers?|factors?|members?)?\s*(?:are|is|must be)\s+(?:required|needed|necessary)\b|^\s*(?:were|was)\s+(?:selected|sampled|chosen|drawn)\b|^\s*or\s+(?:both|more)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoRatioAfter();

    [GeneratedRegex(@"(?<d>" + NumberWords.Pattern + @")\s+(?:[a-z-]+\s+)?(?:(?:was|were|had|did|has|have|could)\s+not|failed|lacked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\bonly\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyBefore();

    [GeneratedRegex(@"[;,]\s+(?:but\s+|and\s+)?(?:none|no)\b[^.;]{0,60}?\s(?:for|in|on|by)\s+(?:the\s+)?(?<d>" + NumberWords.Pattern + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoneFor();

    // Not "only 2 of the 25 had no approval".
    [GeneratedRegex(@"^(?![^.;]*\b(?:not|no|never|without|late|missing|lacked|lacking|failed|overdue|before|un\w+ed)\b)\s+(?:[\w-]+\s+){0,6}?(?:had\s+been|was|were|could\s+be)\s+(?:fixed|approved|completed|available|reviewed|performed|assessed|signed|tested|documented|encrypted|patched|resolved|closed|trained|shown|produced|carried\s+out|on\s+file)\b(?!\s+by\s+(?:its|their|the\s+same)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyThose();

    [GeneratedRegex(@"\bthe\s+(?:other|remaining)\s+(?<d>" + NumberWords.Pattern + @")\b", RegexOptions.IgnoreCase)]
    public static partial Regex Others();

    [GeneratedRegex(@"^(?!.*\b(?:not|no|never|late|without|un\w+)\b).*\b(?:minutes|evidence|documentation|records?|approvals?|reports?|sign-?offs?|acknowledge?ments?|checklists?|assessments?|results?|certificates?|agreements?)\s+(?:of\s+[^.;,]{1,40}\s+)?(?:was|were)\s+(?:only\s+)?(?:available|provided|produced|on\s+file|evidenced|present)\s+(?:only\s+)?(?:for|in|on)\s+(?:only\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ThoseInOrder();

    [GeneratedRegex(@"^(?!.*\b(?:not|no|never|late|without|un\w+|in\w+plete)\b).*\b(?:(?:was|were)\s+(?:only\s+)?(?:complete|performed|held|made|carried\s+out|done)|took\s+place)\s+(?:only\s+)?(?:in|for)\s+(?:only\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex WasDone();

    [GeneratedRegex(@"^\s+quarters(?:\s+(?:selected|tested|sampled|due|of\s+the\s+(?:year|period)|in\s+the\s+period))*\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex InQuarters();

    [GeneratedRegex(@"\bin\s+(?:the|our)\s+sample\b|\b(?:selected|sampled|tested)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfSample();

    [GeneratedRegex(@"without exception|no (?:exceptions?|deviations?)|operat\w+ effectively", RegexOptions.IgnoreCase)]
    private static partial Regex Complement();

    [GeneratedRegex(@"(?:no (?:relevant )?(?:exceptions?|deviations?)(?: were| was)?(?: noted| identified)?|operat\w+ effectively) (?:for|in) $", RegexOptions.IgnoreCase)]
    private static partial Regex CleanBefore();

    [GeneratedRegex(@"^[^.;]{0,60}without exception", RegexOptions.IgnoreCase)]
    private static partial Regex CleanAfter();

    [GeneratedRegex(@"^[^.;]{0,40}(?:population of|that occurred during|during the (?:examination |review )?period)|\ball\b", RegexOptions.IgnoreCase)]
    private static partial Regex Population();
}

internal static partial class RatioForms
{
    private const string N = NumberWords.Pattern;
    private const string Percent = @"(?:(?:\s?\((?:or\s+)?|\s)\d{1,3}(?:\.\d+)?\s?(?:%|percent\b|per\s+cent\b)\)?)?";

    /// <summary>What may stand between "of" and the second number.</summary>
    private const string OfWhat = @"(?:the\s+|a\s+|an\s+|these\s+|those\s+|its\s+|our\s+)?(?:total\s+)?(?:(?:sample|population|selection|total|set)\s+of\s+)?(?:the\s+)?(?:(?:sampled|selected|tested)\s+)?";

    /// <summary>What is done with a sample.</summary>
    private const string Taken = "tested|selected|sampled|inspected|examined|drawn|chosen|picked|taken|reviewed|checked";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Over two sentences: "We selected 25 changes. 2 of them had no approval.", "The agent was inactive on one device. Twenty-five devices were sampled."</summary>
    public static IReadOnlyList<RatioForm> Across { get; } = [new(OfThemInTheNextSentence()), new(OfThePopulationBefore()), new(SampledInTheNextSentence()), new(PartInTheNextSentence())];

    public static IReadOnlyList<RatioForm> All { get; } =
    [
        new(PartOfWhole()),
        new(PartOutOfWhole()),
        new(PartBesideAside()),
        new(DaysOfThose()),
        new(PartAmongWhole()),
        new(PartOfSampleAtEnd()),
        new(PartInSample()),
        new(PartOutOfSample()),
        new(SelectedThenPart()),
        new(TestedAndNoted()),
        new(TestedOfWhich()),
        new(LabelledFraction()),
        new(Fraction()),
        new(OfAllOfThose()),
        new(OneOfThoseTaken()),
        new(OfThoseSelected()),
        new(OfThoseSampled()),
        new(OfThoseNotFor()),
        new(InspectionOf()),
        new(ExceptionsIn()),
        new(OnceRatherThanTwice()),
        new(PercentOfWhole()),
        new(PercentWithCount(), MayBeRest: true),
        new(PartOrPercentOfWhole()),
        new(OnlyPercentOfWhole()),
        new(TestedAndOneOfThem()),
        new(TestedAndBothParts()),
        new(PiecesOutOf()),
        new(OneOutOf(), IsOne: true),
        new(FirstOfTwo(), IsOne: true),
        new(ForOneByPlace(), IsOne: true),
        new(OfThoseOnly(), IsRest: true),
        new(DoneInNoneOf(), IsWhole: true),
        new(NoneOfThem(), IsWhole: true),
        new(TheOneOf(), IsWhole: true),
        new(AllOf(), IsWhole: true),
        new(ForEachOf(), IsWhole: true),
        new(BothOrEither(), IsWhole: true),
    ];

    // "We tested 30 departed employees. Two, both help-desk staff, kept their accounts for 11 days."
    [GeneratedRegex($@"\b(?:selected|tested|sampled|inspected|examined)\s+(?:the\s+|a\s+sample\s+of\s+)?(?<n>{N})\s+(?:[a-z-]+\s+){{0,3}}?[a-z-]+\.\s+(?<d>{N})(?:,\s+(?:both|all|each)\s+[^,.;]{{2,60}},)?\s+(?:kept|retained|lacked|had\s+(?:not|no)|(?:was|were|did|could)\s+not|were\s+(?:late|missing|overdue))\b", Options)]
    private static partial Regex PartInTheNextSentence();

    [GeneratedRegex($@"\b(?:inactive|absent|missing|outdated|expired|failed|overdue|not\s+[a-z]+(?:\s+[a-z]+)?|switched\s+off|out\s+of\s+date)\s+(?:on|in|for|at)\s+(?<d>{N})\s+(?<noun>[a-z]{{4,}}?)s?\.\s+(?<n>{N})\s+(?:[a-z-]+\s+){{0,2}}?(?-i:\k<noun>)s\s+were\s+(?:sampled|selected|tested|examined|inspected)\b", Options)]
    private static partial Regex SampledInTheNextSentence();

    [GeneratedRegex($@"\b(?:selected|tested|sampled|inspected|examined|(?:sample|selection)\s+of)\s+(?:the\s+)?(?<n>{N})\s+[^;]{{2,120}}?[.;,]\s+(?:for\s+|in\s+)?(?<d>{N})\s+of\s+(?:them|these|those|which|whom)\b|\b(?:selected|tested|sampled|inspected|examined)\s+(?:the\s+(?:[a-z-]+\s+){{1,4}}of\s+)?(?:a\s+sample\s+of\s+)?(?<n>{N})\s+(?:[a-z-]+\s+){{0,3}}(?<noun>[a-z]{{4,}})s\.\s+(?:in|for|(?:the|[a-z]+)\s+(?:[a-z-]+\s+){{0,3}}(?:of|for))\s+(?<d>{N})\s+(?:cases?|instances?|(?:[a-z-]+\s+){{0,2}}(?-i:\k<noun>)s?)\b(?=[^.;]*\b(?:not|overdue|late|missing|lacked|lacking|failed|without)\b)|\b(?:missing|lacking|overdue|absent|incomplete)\s+(?:for|in|on)\s+(?<d>{N})\.\s+(?:the\s+)?(?:sample|selection)\s+(?:of|size\s*:?)\s+(?<n>{N})\b|\b(?:entire|whole|full|total)\s+population\s+of\s+(?<n>{N})\s+(?:[^.;]{{2,80}}\.\s+(?<d>{N})\s+(?!of\b|out\b)[a-z]|[^;.]{{2,120}}[.;,]\s+(?<d>{N})\s+of\s+(?:them|these|those|which|whom)\b)", Options)]
    private static partial Regex OfThemInTheNextSentence();

    // "Twelve monthly reviews made up the population. Two of them had not been performed."
    [GeneratedRegex($@"(?<![\w.,/-])(?<n>{N})\s+[^.;,]{{2,60}}?\s(?:made\s+up|formed|constituted|comprised)\s+(?:the|our)\s+(?:population|sample|selection)[.;]\s+(?:for\s+|in\s+|on\s+)?(?<d>{N})\s+of\s+(?:them|these|those)\b(?!\s+(?:(?:we|I)\b|(?:was|were)\s+(?:{Taken})))(?=[^.;]*\b(?:not|never|no|without|late|missing|failed|lacked)\b)(?![^.;]*\b{N}\s+(?:was|were|had)\b)", Options)]
    private static partial Regex OfThePopulationBefore();

    // "2 of 25", "one (1) of the ten (10)", "1 (4%) of 25", "9 out of a sample of 25", "one user of the 30 selected".
    [GeneratedRegex($@"(?<![\w.,/-]|\b(?:every|each|any)\s+)(?<d>{N}){Percent}(?:\s+(?!of\b|out\b|and\b|or\b)[A-Za-z][A-Za-z-]*){{0,2}}(?:(?<=\p{{L}})[.,](?=\s+of\s+the\s))?\s+(?:out\s+)?of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex PartOfWhole();

    // "access of 1 leaver, out of a sample of 15, …", "3 vulnerabilities graded high, out of 30 selected".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!out\b|and\b|or\b)[A-Za-z][A-Za-z-]*\s+){{0,5}}(?!days?\b|months?\b|hours?\b)[A-Za-z][A-Za-z-]*,\s+(?:out\s+)?of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex PartOutOfWhole();

    // "1 day (of 25 selected)": the days are what was looked at.
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:days?|weeks?|months?|nights?)\s+\((?:out\s+)?of\s+{OfWhat}(?<n>{N})(?:\s+[a-z-]+){{0,3}}\)", Options)]
    private static partial Regex DaysOfThose();

    // "two users (of 25 tested)", "3 customers (sample of 15)", "one month (October 2024) out of 12".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!days?\b|months?\s+(?:late|after)\b|hours?\b|out\b|of\b|and\b|or\b)[A-Za-z][A-Za-z-]*\s+){{1,5}}(?:\((?:out\s+)?of\s+{OfWhat}(?<n>{N})(?:\s+[a-z-]+){{0,3}}\)|\((?:sample|selection|population)\s+(?:of\s+)?(?<n>{N})\)|\([^()]{{2,40}}\),?\s+(?:out\s+)?of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d))", Options)]
    private static partial Regex PartBesideAside();

    // "None of the three vendors had been reassessed."
    [GeneratedRegex($@"(?:^\W*|(?<=:\s))none\s+of\s+the\s+(?<n>{N})\s+(?:[a-z-]+\s+){{1,5}}?(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:re-?assessed|assessed|reviewed|performed|completed|documented|approved|tested|held|made|done|carried\s+out|retained|signed|removed|revoked|reconciled|provided|followed|met|patched|updated|rotated|encrypted)\b|(?:^\W*|(?<=:\s))none\s+of\s+the\s+(?<n>{N})\s+(?:[a-z-]+\s+){{1,5}}?had\s+(?:received\s+(?:the\s+|an?\s+)?(?:\w+\s+){{0,2}}(?:patch(?:es)?|training|notice|approval|updates?|review)|attended|signed)\b", Options)]
    private static partial Regex NoneOfThem();

    // "None of the 3 contractors among the 25 leavers".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:[a-z-]+\s+){{1,2}}among\s+(?:the\s+)?(?<n>{N})(?=\s+[a-z])", Options)]
    private static partial Regex PartAmongWhole();

    // "Access of two (2) users was removed 4 and 11 days after they had left, respectively, out of a sample of eighteen (18)."
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!days?\b|months?\b|hours?\b|out\b|of\b)[A-Za-z][A-Za-z-]*\s+){{1,4}}(?:was|were|had|did|has|have|lacked|could)\s+(?=[^.;]*\b(?:not|no|never|without|late|after|beyond|only|missing|exceed\w*)\b)[^.;]{{2,120}}?,\s+out\s+of\s+(?:a|the|our)\s+(?:total\s+)?(?:sample|selection|population)\s+of\s+(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex PartOfSampleAtEnd();

    // "One structural change out of the ten in the sample was deployed without an agreement."
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!days?\b|months?\b|hours?\b|of\b)[A-Za-z][A-Za-z-]*\s+){{1,4}}out\s+of\s+the\s+(?<n>{N})\s+in\s+(?:the|our)\s+(?:sample|selection)\b(?=[^.;]*\b(?:not|no|never|without|late|after|missing|failed|lacked)\b)", Options)]
    private static partial Regex PartOutOfSample();

    // "One alert in a selection of 25 was …", "two tickets in our sample of 40", "one user within the 30 selected".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!days?\b|months?\b|hours?\b|selected\b|sampled\b|tested\b|drawn\b|chosen\b|taken\b)[A-Za-z][A-Za-z-]*\s+){{1,4}}(?:\(\d{{1,3}}(?:\.\d+)?\s?%\)\s+)?(?:in|from|within)\s+(?:(?:a|an|the|our|this)\s+(?:[a-z]+\s+)?(?:sample|selection|population)\s+of\s+(?:the\s+)?(?<n>{N})|the\s+(?<n>{N})\s+(?:[a-z-]+\s+)?(?:selected|sampled|tested|inspected|examined))\b", Options)]
    private static partial Regex PartInSample();

    // "Eight joiners were selected; one had begun the course and not finished it."
    [GeneratedRegex($@"(?<![\w.,/-])(?<n>{N})\s+[^.;,]{{2,40}}?\s(?:was|were)\s+(?:{Taken});\s+(?:of\s+(?:these|those|them),?\s+)?(?<d>{N})\s+(?:[a-z-]+\s+){{0,3}}?(?:had|was|were|did|could|has|have|lacked|failed|showed|kept|retained|exceeded)\b(?=[^.;]*\b(?:not|no|never|without|late|after|only|missing|failed|lacked|exceeded|retained)\b)", Options)]
    private static partial Regex SelectedThenPart();

    // "We tested 25 changes and noted that 2 had no approval", "25 samples were tested, of which 3 lacked approval".
    [GeneratedRegex($@"\b(?:tested|selected|sampled|inspected|examined)\s+(?:the\s+|a\s+sample\s+of\s+)?(?<n>{N})(?:\s+of\s+(?:the\s+)?{N})?\s+[^.;,]{{2,60}}?,?\s+and\s+(?:noted|found|identified|observed|determined)\s+(?:that\s+)?(?<d>{N})(?=\s+[a-z])", Options)]
    private static partial Regex TestedAndNoted();

    [GeneratedRegex($@"(?<![\w.,/-])(?<n>{N})\s+[^.;,]{{2,40}}?\s+(?:were|was)\s+(?:{Taken}),?\s+of\s+(?:which|whom|these)\s+(?<d>{N})(?=\s+[a-z])", Options)]
    private static partial Regex TestedOfWhich();

    // "Records did not exist for 40 percent (14) of the 35 changes."
    [GeneratedRegex($@"(?<![\w.,/-])\d{{1,3}}(?:\.\d+)?\s?(?:%|percent|per\s+cent)\s+\((?<d>{N})\)\s+of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex PercentWithCount();

    // "Packs existed for the three months sampled, but for one of them we were shown no evidence of a discussion."
    [GeneratedRegex($@"\b(?:for|of|in)\s+(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,60}}?\s(?:{Taken}),\s+(?:but|though|although|yet)\s+(?:for\s+|in\s+|on\s+)?(?<d>{N})\s+of\s+(?:them|these|those)\b(?![^.;]*\bnot\s+tested\b)(?=[^.;]*\b(?:not?|never|none|without|late|after|only|missing|failed|lacked)\b)", Options)]
    private static partial Regex OneOfThoseTaken();

    // "Of thirty-six leavers, all of whom we tested, two retained access.", "Of all fourteen requests received in the period, one was answered after 52 days."
    [GeneratedRegex($@"\bof\s+(?:(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,60}},\s+(?:all\s+(?:of\s+)?(?:whom|which)\s+(?:(?:we|I)\s+|were\s+)?|all\s+(?:of\s+them\s+)?)(?:{Taken}),|all\s+(?:of\s+)?(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,80}},)\s+(?<d>{N})(?=\s+(?!of\b)[a-z])(?=[^.;,]*\b(?:not|never|no|without|late|missing|failed|lacked|kept|retained|exceeded|after\s+(?:more\s+than\s+)?{N}\s+(?:\w+\s+)?(?:minutes|hours|days|weeks|months))\b)(?![^.;]*\b(?:and|of\s+which|of\s+whom)\s+(?:for\s+)?{N}\s+(?:of|were|was|had)\b)", Options)]
    private static partial Regex OfAllOfThose();

    // "3.1 percent of the sixty-four laptops in the population (two laptops)".
    [GeneratedRegex($@"\b\d{{1,3}}(?:\.\d+)?\s?(?:%|percent|per\s+cent)\s+of\s+{OfWhat}(?<n>{N})\s+[^.;()]{{2,60}}?\s\((?<d>{N})\s+[a-z-]+\)", Options)]
    private static partial Regex PercentOfWhole();

    // "missing on two servers, or 8% of the 25 servers selected".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+(?:(?!days?\b|months?\b|hours?\b|out\b|of\b|and\b|or\b)[A-Za-z][A-Za-z-]*\s+){{0,3}}[A-Za-z][A-Za-z-]*,\s+(?:or|that\s+is,?|i\.e\.,?|being|equal\s+to)\s+\d{{1,3}}(?:\.\d+)?\s?(?:%|percent|per\s+cent)\s+of\s+{OfWhat}(?<n>{N})(?=\s+[a-z])", Options)]
    private static partial Regex PartOrPercentOfWhole();

    // "16% of the 25 releases selected had not been announced", where no number of them is told.
    [GeneratedRegex($@"(?<![\w.,(/-])(?<percent>\d{{1,2}}(?:\.\d+)?)\s?(?:%|percent|per\s+cent)\s+of\s+(?:the\s+|a\s+(?:sample|selection)\s+of\s+(?:the\s+)?)?(?<n>{N})(?=\s+[a-z])(?![^.;]*\((?:{N})\s+[a-z-]+\))", Options)]
    private static partial Regex OnlyPercentOfWhole();

    // "Twenty-five separated employees were tested; the account of one of them remained active".
    [GeneratedRegex($@"(?<![\w.,/-])(?<n>{N})\s+[^.;,]{{2,60}}?\s(?:were|was)\s+(?:{Taken})[;,]\s+[^.;]{{0,80}}?(?<![\w.,/-])(?<d>{N})\s+of\s+(?:them|these|those)\b", Options)]
    private static partial Regex TestedAndOneOfThem();

    // "25 employees tested: 24 had followed the course, 1 had not."
    [GeneratedRegex($@"(?<![\w.,/-])(?<n>{N})\s+(?:(?!of\b|out\b)[A-Za-z][A-Za-z-]*\s+){{1,5}}(?:{Taken})\s*[:;,–-]\s+(?<rest>{N})\s+[^.;,:]{{3,80}}[,;]\s+(?:and\s+|but\s+|while\s+)?(?<d>{N})\s+(?:[a-z-]+\s+)?(?:had|did|was|were|has|have|could|lacked|failed)\b", Options)]
    private static partial Regex TestedAndBothParts();

    // "A further change out of the 40 selected was released before."
    [GeneratedRegex($@"\b(?<d>a\s+(?:further|single)|another)\s+(?:[a-z-]+\s+){{1,3}}out\s+of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex OneOutOf();

    // "The second of the two reviews took place; records of the first could not be located."
    [GeneratedRegex(@"\bthe\s+(?:first|second)\s+of\s+(?:the\s+)?(?<n>two)\s+(?![^.;]*\b(?:not|no|never|late)\b)[^.;]{3,80}[;,]\s+(?:but\s+|and\s+)?[^.;]{0,60}?\b(?<d>the\s+(?:first|second|other))\b[^.;]{0,60}\b(?:not|never|missing|late)\b", Options)]
    private static partial Regex FirstOfTwo();

    // "No exceptions noted for four leavers. For the fifth of the 5 leavers, access ended six days after the day of leaving."
    [GeneratedRegex($@"\bfor\s+(?<d>the\s+(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))\s+of\s+the\s+(?<n>{N})\s+(?=[^.;]*\b(?:not|no|never|late|after|without|missing|failed)\b)", Options)]
    private static partial Regex ForOneByPlace();

    // "Of the two quarters selected, the committee met in only one."
    [GeneratedRegex($@"(?:^|[.:;-]\s*|\b)of\s+(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,60}}?\s(?:selected|sampled|tested|inspected|examined|due),\s+(?![^.;]*\b(?:not|no|never|without|late|missing|failed)\b)[^.;,]{{0,80}}?\b(?:met|held|took\s+place|performed|carried\s+out|available|completed?|approved|reviewed|signed|on\s+file)\s+(?:in|for|on)\s+only\s+(?<d>{N})(?=\s*[.;])", Options)]
    private static partial Regex OfThoseOnly();

    // "not carried out for 4 nos. of critical vendors out of 8".
    [GeneratedRegex($@"(?<![\w.,/-])(?<d>{N})\s+nos?\.?\s+(?:of\s+)?(?:(?!out\b)[A-Za-z][A-Za-z-]*\s+){{1,5}}out\s+of\s+{OfWhat}(?<n>{N})(?![\w/%-]|\.\d|,\d)", Options)]
    private static partial Regex PiecesOutOf();

    // "The console was reviewed in none of the four quarters."
    [GeneratedRegex($@"\b(?:was|were|been)\s+\w+(?:ed|done|held|made|run|kept|given)?\s+(?:in|for|at|on)\s+none\s+of\s+(?:the\s+)?(?<n>{N})\b", Options)]
    private static partial Regex DoneInNoneOf();

    // "Exceptions: 2/25", "Deviation rate: 2/25 (8%)".
    [GeneratedRegex(@"\b(?:exceptions?|deviations?|rate)(?:\s+(?:noted|identified))?\s*[:–-]?\s*(?<d>\d{1,5})\s?/\s?(?<n>\d{1,5})(?!\s?/|[\w.-])", Options)]
    private static partial Regex LabelledFraction();

    // "1/5 samples failed", not a date: "4/2/2025".
    [GeneratedRegex(@"(?<![\w./-])(?<d>\d{1,5})/(?<n>\d{1,5})(?![\w/.-])(?=\s+[a-z])", Options)]
    private static partial Regex Fraction();

    // "Of the eight (8) vendors selected, three (3) did not …", "Of the 25 servers selected, four (16%) were …", "For a sample of 25 incidents, 2 incidents were not …".
    [GeneratedRegex($@"(?:^|[.:;-]\s*|\b)(?:of|for|from|in|among)\s+(?:the\s+|a\s+|an\s+)?(?:total\s+)?(?:(?:sample|population|selection)\s+of\s+)?(?:the\s+)?(?<n>{N})\s+(?!to\s|[a-z-]*\s*(?:days?|months?|hours?|minutes?|years?)\b)[^.;,]{{2,80}},\s+(?:we\s+(?:noted|identified|found)\s+(?:that\s+)?)?(?:(?:[a-z-]+\s+){{1,3}}(?:of|for|on|in)\s+)?(?<d>{N})(?:\s?\((?:or\s+)?\d{{1,3}}(?:\.\d+)?\s?(?:%|percent|per\s+cent)\)|\s\((?:all|both|each|one|two|none)\s[^()]{{2,40}}\)(?=\s+(?:were|was|had|did)\b[^.;]*\b(?:not|no|never|without|late|after|beyond|only|missing|exceed\w*)\b)|(?=(?:,\s+(?:that|those)\s+(?:of|for)\s+[^,;.]{{2,40}},)?\s+(?:[a-z-]+\s+){{0,5}}(?:did|do|does|was|were|had|has|have|could|lacked|failed|exceeded|retained|received|remained|took)\b))", Options)]
    private static partial Regex OfThoseSelected();

    // "From a sample of 30 changes, we noted 2 changes for which …", "Of fifteen movers selected, three kept …": whatever the verb, a sample is told.
    [GeneratedRegex($@"\b(?:of|from|for|in)\s+(?:the\s+|a\s+|an\s+)?(?:(?:sample|selection)\s+of\s+(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,80}}|(?<n>{N})\s+[^.;,]{{2,60}}\s(?:selected|sampled|tested|inspected|examined)),\s+(?:(?:we|I)\s+(?:noted|identified|found|observed)\s+(?:that\s+)?)?(?<d>{N})(?=\s+[a-z])", Options)]
    private static partial Regex OfThoseSampled();

    // "Of twelve (12) weeks selected, log reviews were not on file for seven (7).", "Out of 25 transfers, notes were not available for one."
    [GeneratedRegex($@"\b(?:(?:of|from|for)\s+(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,60}}?\s(?:selected|sampled|tested|inspected|examined)|out\s+of\s+(?:the\s+)?(?<n>{N})\s+[^.;,]{{2,60}}),\s+[^.;,]{{3,80}}?\b(?:not|no|missing|late|lacking|overdue|absent|incomplete)\b[^.;,]{{0,60}}?\s(?:for|in|on)\s+(?<d>{N})(?=\s*[.;,(]|\s+(?:of\b|[a-z]+s\b))", Options)]
    private static partial Regex OfThoseNotFor();

    // "Per inspection of 15 modified users, approval was not documented for 2 users.", "Inspection of 25 requests showed that for three the approval came late."
    [GeneratedRegex($@"\b(?:inspection|review|testing|examination)\s+of\s+(?:a\s+sample\s+of\s+|the\s+)?(?<n>{N})\s+[^.;,]{{2,60}}?\s+(?:showed|revealed|disclosed|indicated|found|identified)\s+(?:that\s+)?(?:for\s+|in\s+)?(?<d>{N})(?=,?\s+[a-z])|\b(?:inspection|review|testing)\s+of\s+(?:a\s+sample\s+of\s+)?(?<n>{N})\s+[^.;,]{{2,60}},\s+[^.;,]{{3,80}}\bnot\b[^.;,]{{1,60}}\b(?:for|in)\s+(?<d>{N})(?=\s+[a-z])", Options)]
    private static partial Regex InspectionOf();

    // "2 exceptions noted in 10 samples", "2 exceptions out of a sample of 10".
    [GeneratedRegex($@"(?<d>{N})\s+(?:exceptions?|deviations?)(?:\s+(?:were|was))?(?:\s+(?:noted|identified|found))?\s+(?:out\s+of|in)\s+{OfWhat}(?<n>{N})", Options)]
    private static partial Regex ExceptionsIn();

    // "performed once during the period rather than twice".
    [GeneratedRegex(@"\b(?<d>once)\b[^.;]{0,60}\brather than (?<n>twice)\b", Options)]
    private static partial Regex OnceRatherThanTwice();

    // "The 1 test due in the period was not performed."
    [GeneratedRegex(@"(?:^|[.:;]\s+)the\s+(?<n>1|one)\s+(?:[a-z-]+\s+){1,3}?(?:due|required|scheduled|planned|called\s+for)\s+(?:[a-z-]+\s+){0,5}?(?:was|had|did)\s+not\b", Options)]
    private static partial Regex TheOneOf();

    // "For all three employees", "Both of the tests", "in either quarter", "neither of the two".
    [GeneratedRegex($@"\b(?:for|in)?\s*\ball\s+(?:of\s+the\s+)?(?<n>{N})\s+[a-z]", Options)]
    private static partial Regex AllOf();

    // "For each of the 8 changes in the sample, approval was recorded later.", "For each of the 8 nights, a backup finished but no copy was kept."; what was done for each of them is no result.
    [GeneratedRegex($@"\bfor\s+each\s+of\s+(?:the\s+)?(?<n>{N})\s+[a-z][^.;,]{{2,60}},\s+(?!(?:we|I)\b|(?:{Taken}|obtained|observed)\b)(?=[^.;]*\b(?:not|no|never|without|late|later|after|missing|lacked|failed)\b)(?![^.;]*\b(?:but(?!\s+no\b(?!\s+(?:later|earlier|sooner|more|less|exceptions?|deviations?)\b)(?![^.;]*\b(?:{N}|for|in|on|at|where|when|whenever|until|during|by|with)\b))|except|though|while)\b|[^.;]*\b(?:{N})\s+(?:of|were|was|had|did)\b)", Options)]
    private static partial Regex ForEachOf();

    // Not "had been neither read nor signed", "carried neither signature": that is said of each.
    // Not "the second and the third, both interns, kept it", "one or both approvals were missing": those are some of the ones counted.
    // Not "both approval and testing", not "testing or approval or both was missing", not "the other was restored in both half years".
    [GeneratedRegex(@"\b(?:(?<!\bor\s+)(?!(?<=[,–—-]\s+)both\s+[\w-]+(?:\s+[\w-]+){0,8}\s*[,–—-]\s?)(?<!\b(?:was|were)\s+(?:restored|performed|completed|approved|reviewed|tested|held|done|made)\s+(?:in|for|on|at)\s+(?:the\s+)?)both\s+(?!of\s+our\s+(?:visits|walkthroughs|tours)\b)(?!(?:of\s+)?(?:the\s+)?[\w-]+(?:\s+[\w-]+){0,3}\s+and\b)(?!was\b|were\b|are\b|is\b|and\b|or\b|not\b|had\b|have\b|has\b|did\b|in\b|for\b|by\b|at\b|on\b)(?:of\s+)?(?:the\s+)?|(?:in|for)\s+n?either\s+(?!(?:[\w-]+\s+){0,6}nor\b)|neither\s+of\s+the\s+(?:two\s+)?|(?:(?<=^\W*)|(?<=:\s))neither\s+(?!(?:[\w-]+\s+){0,6}nor\b)(?!\w+\s+(?:interfered|affected|involved|concerned|required|met|reached|qualified|called\s+for)\b))[a-z]", Options)]
    private static partial Regex BothOrEither();
}
