using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Dates;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>What a control waits for did not come, told in words of the case, and that there was nothing to do or to test.</summary>
/// <remarks>
/// Raw: <c>No supplier processing client data was engaged in the year, hence no instance was available for testing.</c> · <c>Because no security event corrupted records during the period, the operation of this
/// control could not be observed.</c> · <c>The tracker held no incidents of severity 1 for the year. There was no briefing to test.</c>
/// Both must be said, and nothing else: "No alerts were configured, so the control had nothing to act on." tells of a failure, "No customers were notified of the incidents. We therefore could not test it." too.
/// </remarks>
internal static partial class WantOfOccasion
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>"in the year", "during the examination period", "in 2025", "from May 1, 2025 to April 30, 2026"; or nothing.</summary>
    private const string When = @"(?:\s+(?:at\s+any\s+time\s+)?(?:in|during|within|for|throughout)\s+(?:the|this)\s+(?:[\w-]+\s+){0,3}?(?:period|year|quarter|months)|\s+in\s+20\d\d|\s+(?:from|between|since)\s+(?-i:\p{Lu}\p{L}+|\d{1,2})\s[^.;]{3,60}?)?\s*[.,;:]";

    /// <summary>"accordingly, no testing could be performed", "We therefore could not test whether it operated.", "so the control did not have to be carried out"</summary>
    public static bool IsTold(string text) =>
        FallsElsewhere(text) || ((NotApplicable().IsMatch(text) || NotTriggered().IsMatch(text) || NoneLeftIt().IsMatch(text) || WasEmpty().IsMatch(text) || (NothingToDo().IsMatch(text) && (NoneCame().IsMatch(text) || NoneLeft().IsMatch(text) || NoneHeld().IsMatch(text) || NotCalled().IsMatch(text) || NoneConcerned().IsMatch(text) || NotDeclared().IsMatch(text) || SinceNone().IsMatch(text) || FellOutside().IsMatch(text) || NoneRequired().IsMatch(text))))
        && !Trouble().IsMatch(text) && !ResultWords.SaysInactivity(text) && !ResultWords.SaysNobodyWasSeenTo(text) && !ResultWords.LacksEvidence().IsMatch(text) && !ResultWords.IsNew().IsMatch(text));

    [GeneratedRegex(@"\bcontrol\s+(?:did\s+not\s+(?:have|need)\s+to|had\s+no\s+need\s+to)\s+(?:operate|be\s+(?:performed|applied|exercised|carried\s+out))\b|\bcontrol\s+(?:therefore\s+)?did\s+not\s+operate(?:\s+in\s+20\d\d|\s+(?:in|during)\s+the\s+(?:\w+\s+)?(?:period|year))?\W*$|\bnothing\s+(?:on\s+which\s+to\s+test|to\s+which\b[^.;]{0,30}\bcontrol\s+could\s+(?:be\s+appl(?:y|ied)|apply)|(?:remained|was)\s+(?:left\s+)?to\s+be\s+\w+|was\s+(?:reportable|notifiable|due)\b)"
        + @"|[.;,]\s+(?:so|hence|thus|therefore),?\s+there\s+(?:was|were)\s+no\s+(?:instances?|operation|occurrences?)\s+of\s+(?:the|this)\s+control\b|[.;]\s+there\s+was\s+no\s+[\w-]+(?:\s+[\w-]+)?\s+to\s+(?:test|inspect|examine|select|sample|read)\b|\bwhich\s+left\s+(?:us\s+)?no(?:thing|\s+[\w-]+(?:\s+[\w-]+)?)\s+to\s+(?:test|inspect|examine|select|sample|read)\b|\b(?:accordingly|therefore|consequently|hence|so|thus),?\s+no\s+(?:[\w-]+\s+){1,2}(?:was|were)\s+available\s+for\s+(?:testing|examination|inspection)\b"
        + @"|\b(?:we|I)\s+(?:therefore|consequently|accordingly|thus)\s+(?:could\s+not|did\s+not)\s+test\b|[.;]\s+(?:we|I)\s+did\s+not\s+test\s+(?:the|this)\s+control\W*$|\b(?:we|I)\s+were\s+(?:therefore|consequently|accordingly|thus)\s+(?:unable|not\s+able)\s+to\s+(?:observe|test)\s+(?:this|the)\s+control\b|\b(?:operating\s+effectiveness|operation)\b[^.;]{0,60}\bcould\s+(?:therefore\s+)?not\s+be\s+(?:tested|observed|evaluated|assessed)\b|\b(?:accordingly|therefore|consequently|hence),?\s+no\s+tests?(?:ing)?\s+could\s+be\s+(?:performed|made|carried\s+out)\b", Options)]
    private static partial Regex NothingToDo();

    /// <summary>"No new supplier with access to client data was contracted;", "There were no overdue trainees in the quarter,": behind it nothing but a time.</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'/-]+\s+){0,4}?" + ResultWords.Events + @"(?:\s+(?:of|to|in|by|from|with|involving|affecting|concerning|processing|handling|holding)\s+[^.;,]{2,40}?)?\s+(?:(?:was|were|had\s+been)\s+(?:made|contracted|engaged|onboarded|acquired|substantiated|confirmed|reported|recorded|raised|declared|received|requested|hired|terminated|initiated|experienced)|took\s+place|occurred|arose)" + When
        + @"|^\W*there\s+(?:was|were)\s+no\s+(?!" + ResultWords.OfDuty + @")(?:(?:[\w'/-]+\s+){0,3}?" + ResultWords.Events + @"|(?:overdue|outstanding)\s+[\w-]+)" + When, Options)]
    private static partial Regex NoneCame();

    /// <summary>"The control is performed annually in June and hence was not performed between January 1 and March 31, 2026.": June must not be among the months named.</summary>
    public static bool FallsElsewhere(string text)
    {
        if (Scheduled().Match(text) is not { Success: true } match)
            return false;
        var (at, from, to) = (MonthOf(match, "at"), MonthOf(match, "from"), MonthOf(match, "to"));
        // A year or more has every month.
        if (match.Groups["year"].Success && int.Parse(match.Groups["end"].Value, CultureInfo.InvariantCulture) - int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) != (from <= to ? 0 : 1))
            return false;
        return from <= to ? at < from || at > to : at > to && at < from;
    }

    private static int MonthOf(Match match, string group) => MonthNames.Parse(match.Groups[group].ValueSpan, out _)!.Value;

    [GeneratedRegex(@"(?:^\W*|[.;]\s+)(?:the|this)\s+(?:[\w'/-]+\s+){1,4}?(?:(?:is\s+(?:performed|held|carried\s+out|done|due)|takes\s+place|operates|runs)\s+(?:(?:annually|yearly|once\s+a\s+year|each\s+year|every\s+year)\s+)?(?:in|each|every)\s+(?<at>" + MonthNames.Pattern + @"))(?:\s+(?:of\s+)?(?:each|every)\s+year)?,?\s+and\s+(?:(?:hence|therefore|thus|so|accordingly|consequently)\s+)?(?:was|did)\s+not\s+(?:(?:scheduled|due)\s+to\s+)?(?:performed|held|carried\s+out|done|due|take\s+place|operate|run|be\s+(?:performed|held))\s+(?:between|from)\s+(?:\d{1,2}\s+)?(?<from>" + MonthNames.Pattern + @")(?:\s+\d{1,2})?(?:,?\s+(?<year>20\d\d))?\s+(?:and|to|through|until)\s+(?:\d{1,2}\s+)?(?<to>" + MonthNames.Pattern + @")(?:\s+\d{1,2})?,?\s+(?<end>20\d\d)\W*$", Options)]
    private static partial Regex Scheduled();

    /// <summary>"Control not triggered. As no incidents were recorded, runbooks did not have to be changed on their account."</summary>
    [GeneratedRegex(@"^\W*(?:the\s+)?control\s+(?:was\s+)?not\s+(?:triggered|invoked|exercised)\s*[.;:]\s+(?:as|because|since)\s+no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'-]+\s+){0,3}?(?:incidents?|breach(?:es)?|events?|disasters?|outages?|complaints?)\s+(?:was|were)\s+(?:recorded|reported|raised|confirmed|declared|received),\s+(?:[\w'-]+\s+){1,3}(?:did|had)\s+not\s+(?:have|need)\s+to\s+be\s+[^.;,]{3,60}\W*$", Options)]
    private static partial Regex NotTriggered();

    /// <summary>"This control did not operate, as the contracts of no clients ended during the period."</summary>
    [GeneratedRegex(@"^\W*(?:the|this)\s+control\s+did\s+not\s+operate,?\s+(?:as|because|since)\s+(?:the\s+[\w-]+\s+of\s+)?no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'-]+\s+){0,2}?[\w'-]+s\s+(?:left|ended|expired|departed|joined|resigned)\s[^.;]{0,30}?(?:in|during|within)\s+the\s+(?:[\w-]+\s+){0,2}?(?:period|year|quarter)\b[^.;,]{0,40}\W*$", Options)]
    private static partial Regex NoneLeftIt();

    /// <summary>"The list was empty for the period; no urgent fixes were made."</summary>
    [GeneratedRegex(@"^\W*the\s+(?:(?:change|incident|ticket|release|deployment|emergency)\s+)?(?:list|register|log|queue)\s+was\s+empty\s+(?:for|in|during|throughout)\s+the\s+(?:[\w-]+\s+){0,2}?(?:period|year|quarter)\s*[;.,:]\s+no\s+(?!" + ResultWords.OfDuty + @")(?:urgent|emergency|unplanned|hot)\s+(?:fix(?:es)?|changes?|releases?|deployments?|repairs?)\s+(?:was|were)\s+(?:made|needed|required|released|deployed|requested)\W*$", Options)]
    private static partial Regex WasEmpty();

    /// <summary>"N/A. Per inspection of the lists, no new countries were added during the three months."</summary>
    [GeneratedRegex(@"^\W*(?:not\s+applicable|n/?a)\s*[.:;,–-]+\s+(?:per\s+(?:our\s+)?(?:inspection|inquiry|review|examination)\s+of\s+[^.;,]{3,60},\s+)?no\s+(?!" + ResultWords.OfDuty + @")new\s+(?:[\w'-]+\s+(?:or|and)\s+)?(?:countr(?:y|ies)|states?|provinces?|jurisdictions?|regions?|territor(?:y|ies)|locations?|sites?|offices?|products?|services?|customers?|clients?|vendors?|suppliers?|subprocessors?|contractors?)\s+(?:was|were)\s+(?:added|introduced|opened|onboarded|engaged|adopted|launched|contracted|licensed)(?:\s+(?:in|during|within)\s+the\s+(?:[\w-]+\s+){0,3}?(?:period|year|quarter|months))?\W*$", Options)]
    private static partial Regex NotApplicable();

    /// <summary>"No tablets were retired between April 1 and March 31,", "No client left the platform during the period;"</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'/-]+\s+){1,3}?(?:(?:was|were|had\s+been)\s+(?:retired|decommissioned|disposed\s+of|scrapped|discarded|taken\s+out\s+of\s+(?:service|use)|returned\s+under\s+(?:the|a|our)\s+(?:[\w-]+\s+){0,2}?(?:program(?:me)?|scheme|lease))|left\s+(?:the|our)\s+(?:platform|service|system|programme?|network))" + When, Options)]
    private static partial Regex NoneLeft();

    /// <summary>"The log contained no incident with an effect on clients.", "The tracker held no incidents of severity 1 for the year."</summary>
    [GeneratedRegex(@"^\W*(?:the|our|its)\s+(?:[\w-]+\s+){0,3}?(?:register|log|tracker)\s+(?:held|contained|listed|showed)\s+no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'/-]+\s+){0,3}?(?:incidents?|breach(?:es)?|events?|complaints?|requests?|disasters?|emergenc(?:y|ies)|outages?)(?:\s+(?:of|with|in|for|during)\s[^.;,]{2,60})?\s*[.;]", Options)]
    private static partial Regex NoneHeld();

    /// <summary>"The emergency accounts were not used during the period.", "The plan was not invoked during the year."</summary>
    [GeneratedRegex(@"^\W*(?:the|this)\s+[^.;,:]{3,60}?\s(?:was|were)\s+not\s+(?:invoked|(?<=\b(?:plans?|procedures?|playbooks?|runbooks?|teams?|protocols?|sites?)\s+(?:was|were)\s+not\s+)activated|called\s+(?:up)?on|(?<=\b(?:emergency|break-?glass|fallback|standby|recovery|contingency|crisis)\b[^.;,:]{0,60})used)\s+(?:at\s+any\s+time\s+)?(?:in|during|within|throughout)\s+the\s+(?:[\w-]+\s+){0,2}?(?:period|year|quarter|months)\s*[.;]", Options)]
    private static partial Regex NotCalled();

    /// <summary>"None of the seven incidents concerned personal data, and accordingly …"</summary>
    [GeneratedRegex(@"^\W*none\s+of\s+(?:the\s+)?(?:" + NumberWords.Pattern + @"\s+)?(?:[\w'/-]+\s+){0,2}?(?:incidents?|breach(?:es)?|events?|complaints?|incident\s+(?:files|tickets))\s+(?:concerned|involved|affected|touched)\s+(?:any\s+)?(?:personal|customer|client|patient|privacy|user)\s+(?:data|information)\b[^.;,]{0,40},?\s+(?:and|so)\s", Options)]
    private static partial Regex NoneConcerned();

    /// <summary>"A disaster was not declared at any time in the year,"</summary>
    [GeneratedRegex(@"^\W*an?\s+(?:[\w-]+\s+){0,2}?(?:disaster|emergency|incident|breach|crisis|outage)\s+(?:was\s+not\s+(?:declared|reported|confirmed|recorded)|did\s+not\s+occur)" + When, Options)]
    private static partial Regex NotDeclared();

    /// <summary>"Because no security event corrupted records during the period,", "since there were no refusals,"</summary>
    [GeneratedRegex(@"\b(?:because|since)\s+(?:there\s+(?:was|were)\s+no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'/-]+\s+){0,2}?(?:" + ResultWords.Events + @"|refusals?|rejections?|objections?|appeals?)|no\s+(?!" + ResultWords.OfDuty + @")(?:[\w'/-]+\s+){0,3}?(?:incidents?|breach(?:es)?|events?|disasters?|outages?)\s+[a-z]+ed\s+[^.;,]{2,60}?)(?:\s+(?:during|in)\s+the\s+(?:\w+\s+)?(?:period|year|quarter))?,", Options)]
    private static partial Regex SinceNone();

    /// <summary>"Not operated in the period: the exercise falls in October of each year, outside the six months examined."</summary>
    [GeneratedRegex(@"^\W*not\s+(?:operated|exercised)(?:\s+(?:in|during)\s+the\s+(?:[\w-]+\s+)?period)?\s*[.;:,–-]\s+(?:as\s+|because\s+|since\s+)?(?:the|this)\s+(?:[\w'/-]+\s+){1,4}?(?:falls?|takes?\s+place|is\s+(?:held|performed|due|scheduled))\s+(?:each|every|in)\s[^.;]{3,40},\s+(?:which\s+(?:is|was|lies)\s+)?outside\s+(?:of\s+)?(?:the|our)\s+(?:[\w-]+\s+){0,3}(?:period|months|quarters?|year)\b", Options)]
    private static partial Regex FellOutside();

    /// <summary>"No notification was therefore required, and the control did not operate in 2025."</summary>
    [GeneratedRegex(@"(?:^\W*|[.;]\s+)no\s+(?:notification|notice|escalation|invocation|restoration|failover)s?\s+(?:was|were)\s+(?:therefore|hence|thus|consequently|accordingly)\s+(?:required|needed|necessary|due|called\s+for)\s*[,;.]", Options)]
    private static partial Regex NoneRequired();

    /// <summary>What nobody would say where nothing happened.</summary>
    [GeneratedRegex(@"\b(?:though|although|however|but|yet|despite|should\s+have|fail(?:ed|ure|s)?|disabled|oversight|absent|down|ad\s+hoc|missing|late|overdue\s+by|without|contrary|policy|not\s+(?:run|configured|enabled|installed|removed|approved|reviewed|performed|completed)|in\s+scope|shared|and\s+(?:we|I)\s+(?:observed|noted|found|saw)|to\s+(?:us|me)|made\s+available|provided|received\s+from)\b", Options)]
    private static partial Regex Trouble();
}
