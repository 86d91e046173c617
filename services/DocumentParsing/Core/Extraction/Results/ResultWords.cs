using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>The words of results. A firm that says it otherwise: add its words here and a line to the tests.</summary>
internal static partial class ResultWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Things = @"(?:exceptions?(?:\(s\))?|deviations?(?:\(s\))?|discrepanc(?:y|ies)|findings?|issues?|variances?|errors?|nonconformit(?:y|ies)|anomal(?:y|ies)|deficienc(?:y|ies)|weakness(?:es)?|(?:control|test)\s+failures?)";

    /// <summary>Said of a result only with a word beside it: "No differences noted", but "no differences in the settings were approved".</summary>
    private const string OtherThings = @"(?:observations?|differences?|concerns?|problems?|irregularit(?:y|ies)|shortcomings?|inconsistenc(?:y|ies)|non-?\s?compliances?|faults?|defects?|departures?|divergences?|lapses?|gaps?|matters?)";

    /// <summary>What a control waits for. "There were no new hires" is no failure; "there were no restrictions" may well be one.</summary>
    public const string Events = @"(?:(?:emergency\s+)?changes?|releases?|deployments?|incidents?|breach(?:es)?|terminations?|separations?|departures?|leavers?|transfers?|hires?|joiners?|employees?|staff|personnel|individuals?|users?|contractors?|visitors?|vendors?|suppliers?|subprocessors?|customers?|clients?|contracts?|requests?|disposals?|destructions?|disasters?|outages?|acquisitions?|mergers?|events?|occurrences?|instances?|purchases?|migrations?|disclosures?|complaints?|inquiries|projects?|media|devices?|assets?|deletions?|decommission\w*|violations?|failures?|vulnerabilities|cases?|modifications?|amendments?|transactions?|emergenc(?:y|ies))";
    private const string InPeriod = @"(?:during|in|within|for|throughout)\s+(?:the\s+|this\s+|our\s+)?(?:[\w-]+\s+){0,3}period";
    private const string Kinds = @"(?:(?:relevant|testing|tests?|controls?|operating|material|significant|other|further|additional|such|reportable|design|implementation)\s+)*";
    private const string NotedWords = @"(?:noted|identified|found|observed|detected|reported|encountered|disclosed|revealed|established|ascertained|discovered)\b";
    private const string WereNoted = @"\s+(?:(?:was|were|have been|has been|are|is)\s+)?" + NotedWords;
    private const string Noted = @"(?:\s+(?:was|were|have been|has been|are|is))?(?:\s+(?:noted|identified|found|observed|detected|reported|encountered|disclosed|revealed))?";

    /// <summary>A word that says of a result what it is.</summary>
    public static bool IsOne(string word) => Word().IsMatch(word);

    [GeneratedRegex(@"^(?:no|none|not|zero|nil|" + Things + "|" + OtherThings + "|" + NotedWords + @"|relevant|tested|testing|satisfactory|(?:in)?effective(?:ly)?|without|occur(?:red)?|occurrences?|except|other|apart|however|until)$", Options)]
    private static partial Regex Word();

    public static bool IsClean(string sentence) => !But().IsMatch(sentence) && (Clean().IsMatch(sentence) || IsCleanInParts(sentence));

    /// <summary>"Satisfactory; no exceptions.", "Effective - no deviation", "Pass: no exceptions noted": a mark, and what it means; not "Effective: none".</summary>
    private static bool IsCleanInParts(string sentence)
    {
        var parts = Parts().Split(sentence);
        return parts.Length is 2 or 3 && parts.Any(part => Clean().IsMatch(part)) && parts.All(part => !None().IsMatch(part) && (Clean().IsMatch(part) || Mark().IsMatch(part) || Neutral().IsMatch(part)));
    }

    public static bool SaysException(string sentence) => !IsClean(sentence)
        && (ExceptionOpening().IsMatch(sentence) || (!Negated().IsMatch(sentence) && (Exception().IsMatch(sentence) || NotEffective().IsMatch(sentence))));

    /// <summary>A statement that opens with the exception itself: "Exception noted. For 2 of 25 …", not a heading of two words.</summary>
    public static bool ReportsException(string text) => text.Length > 40 && Sentences.Of(text).Any(sentence => ExceptionOpening().IsMatch(text.Substring(sentence.Start, sentence.Length)));

    /// <summary>"No exceptions noted for 24 of 25 items", "24 of 25 items tested without exception": not all of them.</summary>
    public static bool IsPartlyClean(string sentence)
    {
        var match = Partly().Match(sentence);
        return match.Success && NumberWords.Read(match.Groups["d"].Value) is { } part && NumberWords.Read(match.Groups["n"].Value) is { } whole && part < whole && part > 0;
    }

    public static bool SaysFailure(string sentence) => !NoneFailed().IsMatch(sentence) && !RefusedAsIntended().IsMatch(sentence) && (Failure().IsMatch(sentence) || NoActivity().IsMatch(sentence));

    /// <summary>A failure, and not only that the control was not tested, or had nothing to do: "access was removed two days after departure".</summary>
    public static bool TellsOfLapse(string sentence) => SaysFailure(sentence) && !NotToDo().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:not|never|unable\s+to|nothing\s+to|neither|cannot)\s+(?:[\w-]+\s+){0,4}?(?:test(?:ed|able)?|operat\w+|exercis\w+|invok\w+|trigger\w*|requir\w+|need\w*|occur\w*|arise\w*|arose|due|applicable|perform\w*|observ\w+|assess\w*|evaluat\w+|examin\w+|verif\w+|confirm\w*|called|used|applied|executed|identified|noted|fall|take)\b|\bno\s+(?:evidence|documentation|assessment|approval|record)s?\s+(?:of\s+)?[^.;]{0,40}\b(?:required|needed|necessary)\b", Options)]
    private static partial Regex NotToDo();

    /// <summary>"The connection attempted without a token was refused, as intended.", "…, which is how the control is intended to work."</summary>
    [GeneratedRegex(@"^\W*(?:the|an?|our|each|all|every|both)\s+[^.;,]{3,60}?\s(?:was|were)\s+(?:refused|denied|rejected|blocked|declined|prevented|stopped),?\s+as\s+(?:was\s+|were\s+)?(?:intended|designed|expected|described|configured)\W*$|,\s+which\s+is\s+(?:how|what)\s+the\s+control\s+(?:is|was)\s+(?:intended|designed|meant)\s+to\s+(?:work|do|operate)\W*$", Options)]
    private static partial Regex RefusedAsIntended();

    /// <summary>"None of the reviews was late."</summary>
    [GeneratedRegex(@"^\W*none\s+of\b[^.;]{0,80}\b(?:was|were|had|is|are)\s+(?:\w+\s+)?(?:late|overdue|missing|incomplete|outdated|unauthori[sz]ed|inappropriate)\b[^,;]*$", Options)]
    private static partial Regex NoneFailed();

    /// <summary>"No access reviews were performed during the period" is a failure, "no terminations were made during the period" is not.</summary>
    public static bool SaysNothingOccurred(string sentence) =>
        MentionsNoOccurrence(sentence) && !NoActivity().IsMatch(sentence) && !Ratio().IsMatch(sentence) && !(InTests().IsMatch(sentence) && IsClean(sentence));

    /// <summary>The words alone, whatever stands beside them: "there were no leavers during the period", "the control had no occasion to operate".</summary>
    public static bool MentionsNoOccurrence(string text) => (NoOccurrence().IsMatch(text) || NoEvents().IsMatch(text)) && !NoFurther().IsMatch(text);

    /// <summary>"No further instances were noted": there were some.</summary>
    [GeneratedRegex(@"\bno\s+(?:further|additional|more)\s+(?:instances?|cases?|occurrences?|incidents?|exceptions?|deviations?)\b", Options)]
    private static partial Regex NoFurther();

    /// <summary>"… although three occurred", "…; alerts were off"</summary>
    [GeneratedRegex(@"\b(?:although|though|whereas|while)\s+(?:[\w-]+\s+){0,4}?(?:occurred|happened|arose|took\s+place)\b|;\s*[^.;]{2,40}\b(?:was|were)\s+(?:off|disabled|down|not\s+(?:running|enabled|active|monitored))\b", Options)]
    public static partial Regex OccurredAllTheSame();

    /// <summary>"No instances during the period; one was found later.", "No breach was recorded, though one was reported by a customer."</summary>
    [GeneratedRegex(@"\b(?:" + NumberWords.Pattern + @"|some|several|another)\s+(?:[\w-]+\s+){0,3}?(?:was|were|had\s+been)\s+(?:found|identified|discovered|detected|reported|noted)\s+(?:later|afterwards|subsequently)\b|\b(?:" + NumberWords.Pattern + @"|some|several|another)\s+(?:[\w-]+\s+){0,3}?(?:(?:was|were)\s+)?(?:later|afterwards|subsequently)\s+(?:found|identified|discovered|detected|reported|noted|came\s+to\s+light)\b|\b(?:though|although|but|however,?|yet)\s+(?:there\s+(?:was|were)\s+)?(?:" + NumberWords.Pattern + @"|some|several|another)\s+(?:[\w-]+\s+){0,3}?(?:(?:was|were|had\s+been)\s+(?:found|identified|discovered|detected|reported|recorded|raised|required|needed|due)|should)\b", Options)]
    public static partial Regex FoundLater();

    /// <summary>"No breach was logged; …", "None of the 212 releases was classed as critical; …": what the control waits for did not come, of which the text says besides that there was nothing to test.</summary>
    public static bool WantsOccasionToTest(string text) =>
        Untestable().IsMatch(text) && (NotInvoked().IsMatch(text) || NoneCame().IsMatch(text) || NoneClassed().IsMatch(text) || HeldNoEvent().IsMatch(text) || FellOutside().IsMatch(text) || CameToLight().IsMatch(text) || WereNone().IsMatch(text)) && !TakenBack().IsMatch(text) && !SaysInactivity(text) && !NotGiven().IsMatch(ReportedToUs().Replace(text, "")) && !LacksEvidence().IsMatch(text) && !IsNew().IsMatch(text);

    [GeneratedRegex(@"\bcontrol\s+was\s+(?:therefore|thus|hence|consequently|accordingly)\s+not\s+(?:exercised|invoked|called\s+(?:up)?on)\b|\b(?:operating\s+effectiveness|operation|control)\b[^.;]{0,60}\b(?:could\s+(?:(?:therefore|thus|hence|consequently|accordingly)\s+)?not|cannot)\s+be\s+(?:tested|observed|evaluated|assessed)\b|\b(?:we|I)\s+(?:therefore|consequently|accordingly|thus)\s+did\s+not\s+test\b|[.;]\s+operating\s+effectiveness\s+was\s+(?:therefore\s+)?not\s+tested\b|\b(?:therefore|consequently|accordingly|hence),?\s+there\s+was\s+no\s+(?:instance|occasion|case)\s+(?:in\s+which|where|for)\b|\b(?:therefore|consequently|accordingly|hence|so|thus|as\s+a\s+result),?\s+(?:there\s+(?:was|were)\s+)?(?:no\s[^.;]{2,40}|nothing\s+(?:for\s+us\s+)?)\bto\s+(?:test|select|sample)\b|\b(?:therefore|consequently|accordingly|hence|so|thus|as\s+a\s+result),?\s+(?:no\s+(?:tests?|testing|sample)\s+(?:of\s+(?:the\s+)?operating\s+effectiveness\s+)?(?:was|were|could\s+be)\s+(?:performed|possible|selected|made)|(?:it|(?:(?:the\s+)?operation\s+of\s+)?(?:the|this)\s+control|operating\s+effectiveness)\s+(?:was\s+not|could\s+not\s+be)\s+tested|(?:we|I)\s+did\s+not\s+test|(?:the\s+[^.;]{3,40}?\s(?:was|were)\s+)?not\s+(?:exercised|invoked|called\s+(?:up)?on))\b", Options)]
    private static partial Regex Untestable();

    /// <summary>"there were no new products or acquisitions from July 1, 2024 through June 30, 2025, hence …"</summary>
    [GeneratedRegex(@"\bthere\s+(?:was|were)\s+no\s+(?!" + OfDuty + @")(?:(?!(?:of|for|on|in|to|by|with|over|from)\b)[\w'/-]+\s+){0,4}?" + Events + @"\s*(?:[,;]|(?:from|between|since)\s+(?-i:\p{Lu}|\d)[^.;]{3,60}?[,;])\s*(?:and\s+)?(?:hence|so|thus|therefore|consequently|accordingly|as\s+a\s+result)\b", Options)]
    private static partial Regex WereNone();

    /// <summary>"No breach of high severity had arisen by 30 April, so that we could confirm the design of the review but not its implementation."</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + OfDuty + @")(?:[\w'/-]+\s+){0,4}?" + Events + @"\s+(?:of\s+[^.;,]{2,40}\s)?had\s+(?:arisen|occurred|taken\s+place|come\s+to\s+light|been\s+(?:reported|recorded|confirmed|declared))\s+(?:by|before|up\s+to|as\s+at|as\s+of)\s[^.;]{3,40},\s+(?:so|and)\b[^.;]{2,80}\bdesign\b[^.;]{2,80}\bbut\s+not\s+(?:its|the|their)\s+(?:implementation|operation|operating\s+effectiveness)\W*$", Options)]
    public static partial Regex HadNotArisen();

    /// <summary>"Not operated. The annual reviews fall outside the period, and …": the whole of what is done at times; not "Two of the reviews fell outside the period".</summary>
    [GeneratedRegex(@"^\W*not\s+(?:operated|exercised)\s*[.;:,–-]\s+the\s+(?:annual|yearly|next|biennial|semi-?annual)\s+(?:[\w'/-]+\s+){1,3}?(?:falls?|fell)\s+outside\s+(?:of\s+)?the\s+(?:[\w-]+\s+){0,2}period\b", Options)]
    private static partial Regex FellOutside();

    /// <summary>"No unauthorized disclosure came to light in the period; hence …", "During the period no vendor was added, and consequently …": not "no record came to light".</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + OfDuty + @")(?:[\w'/-]+\s+){0,4}?" + Events + @"\s+came\s+to\s+light\s+(?:in|during|within)\s+the\s+(?:[\w-]+\s+){0,2}period\b|^\W*(?:in|during|within)\s+the\s+(?:[\w-]+\s+){0,2}period,?\s+no\s+(?!" + OfDuty + @")(?:new\s+)?(?:vendors?|suppliers?|employees?|contractors?|users?|subprocessors?)\s+(?:[\w'/-]+\s+){0,6}?(?:was|were)\s+(?:added|engaged|onboarded|hired|retained|contracted)\b(?!\s+(?:without|for|to)\b)", Options)]
    private static partial Regex CameToLight();

    // "No breach was reported to us": what the auditor was told, not what was kept from him.
    [GeneratedRegex(@"(?<=\bno\s+(?:[\w'-]+\s+){0,3}?" + Events + @"\s+(?:was|were|had\s+been)\s+reported)\s+to\s+(?:us|me)\b", Options)]
    private static partial Regex ReportedToUs();

    /// <summary>"Not exercised in the period: the register shows no request …": what the second part says must be that a register holds none.</summary>
    public static bool OpensNotExercised(string text) =>
        ((NotExercisedOpening().IsMatch(text) && HeldNoEvent().IsMatch(text)) || (NotExercisedFor().IsMatch(text) && !SaysNobodyWasSeenTo(text))) && !TakenBack().IsMatch(text) && !LacksEvidence().IsMatch(text) && !SaysInactivity(text);

    /// <summary>"Not exercised: no theft of data was confirmed in the period.", "Not exercised: the primary region did not fail in the period."; not "Not exercised: no owner was named."</summary>
    [GeneratedRegex(@"^\W*(?:the\s+control\s+was\s+)?not\s+(?:exercised|invoked|triggered|called\s+(?:up)?on)\s*[:;,–-]\s*(?:as\s+|because\s+|since\s+)?(?:no\s+(?!" + OfDuty + @")[^.;,]{3,80}?\s(?:(?:was|were)\s+(?:confirmed|recorded|reported|received|raised|declared|detected|suspected|requested|logged)|occurred|arose|took\s+place)|(?:the|our|its)\s+[^.;,]{3,60}?\s(?:did|has|have)\s+not\s+(?:failed|fail|broken\s+down|break\s+down))\b[^.;]{0,80}\b(?:in|during|within)\s+the\s+(?:\w+\s+)?(?:period|year)\b", Options)]
    private static partial Regex NotExercisedFor();

    [GeneratedRegex(@"^\W*(?:the\s+control\s+was\s+)?not\s+(?:operated|exercised|invoked|triggered|called\s+(?:up)?on)\s+(?:in|during)\s+the\s+(?:\w+\s+)?(?:period|year)\s*[.;:,]", Options)]
    private static partial Regex NotExercisedOpening();

    /// <summary>"No laptops were retired during the period; accordingly, no testing was performed."; not "No hires were trained", "No laptops were inspected".</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + OfDuty + @")(?:[\w'/-]+\s+){1,6}?(?:was|were|had\s+been)\s+" + Came + @"(?:\s+(?:or|and|nor)\s+" + Came + @")?\s+(?:during|in|within|between|from)\s+[^.;]{3,60}[.;]\s+(?:(?:accordingly|therefore|consequently|as\s+a\s+result|hence|so|thus),?\s+)?no\s+tests?(?:ing)?\s+(?:was|were|could\s+be)\s+(?:performed|made|done|possible)\W*$", Options)]
    public static partial Regex CameToNone();

    private const string Came = @"(?:retired|hired|terminated|onboarded|engaged|acquired|purchased|decommissioned|disposed\s+of|discarded|reissued|destroyed|reported|received|requested|opened|raised|declared|transferred|promoted|returned|replaced|admitted|released|deployed|introduced|migrated|sold|filed|submitted|experienced)";

    /// <summary>"The first test is planned for November 2025; it had not yet been carried out, so that its operation could not be established."</summary>
    [GeneratedRegex(@"\b(?:first|next)\s+(?:[\w-]+\s+){1,4}is\s+(?:planned|scheduled)\s+for\s[^.;]{3,40}[.;][^.;]*\bnot\s+yet\s+(?:been\s+)?(?:carried\s+out|performed|held|taken\s+place|due|operated)\b[^.]*\bcould\s+(?:therefore\s+)?not\s+(?:therefore\s+)?be\s+(?:established|tested|assessed|examined)\b", Options)]
    public static partial Regex NotYetDue();

    [GeneratedRegex(@"(?:^\W*|[.;:]\s+|\b(?:as|because|since|that)\s+)(?:there\s+(?:was|were)\s+)?no\s+(?!" + OfDuty + @")(?:[\w'/-]+\s+){0,4}?(?:" + Events + @"|laptops?|drives?|disks?|servers?|hardware|equipment)\s+(?:(?:of|to|in|by|from)\s+[^.;]{2,40}?\s+)?(?:(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:made|confirmed|reported|recorded|identified|raised|declared|opened|received|needed|required|detected|hired|terminated|onboarded|registered|logged|requested|notified|filed|retired|decommissioned|initiated|implemented|executed|deployed|experienced|classed|classified)\b(?!\s+(?:for|by|to|without|in\s+time|on\s+time|within|with\s+(?:an?\s+|the\s+|their\s+)?" + WellDone + @")\b)|took\s+place|occurred|arose|left\s+(?:the\s+)?service)", Options)]
    private static partial Regex NoneCame();

    /// <summary>The auditor did not test, or could not; or there was nothing to do: no failure by itself, and for a person.</summary>
    public static bool SaysUntested(string text) => NothingTested().IsMatch(text);

    [GeneratedRegex(@"\b(?:we|I)\s+(?:(?:therefore|consequently|accordingly|thus|hence)\s+)?(?:did|could)\s+not\s+test\b|\b(?:we|I)\s+were\s+(?:(?:therefore|consequently|accordingly|thus)\s+)?(?:unable|not\s+able)\s+to\s+(?:observe|test)\s+(?:this|the)\s+control\b|\b(?:effectiveness|operation|control)\b[^.;]{0,60}\bcould\s+(?:therefore\s+)?not\s+be\s+tested\b|\bno\s+tests?(?:ing)?\s+(?:was|were|could\s+be)\s+(?:performed|made|possible|done|carried\s+out)(?:\s+by\s+us)?\W*$|\bso\s+(?:an?|the|no)\s[^.;]{3,60}\s(?:was|were)\s+not\s+called\s+for\W*$|^(?!.*\bnot\b).*\b(?:hence|so|therefore|accordingly|consequently),?\s+no\s+(?!evidence|documentation|report)[^.;]{3,40}\s(?:was|were)\s+available\s+for\s+(?:examination|testing|inspection)\W*$", Options)]
    private static partial Regex NothingTested();

    /// <summary>"The register showed no incident …", "The breach register held no entry …"; not "The list had no owner.", "The log held no entries for four of them."</summary>
    [GeneratedRegex(@"\b(?:breach|incident|complaints?|deletion|disposal|emergency)\s+(?:register|log|list)\s+(?:held|holds|contained|contains|had|has|showed|shows)\s+no\s+entr(?:y|ies)\b(?!\s+(?:for|of|on)\s+(?!the\s+(?:[\w-]+\s+){0,2}period\b))|\b(?:register|listing|list|log|calendar|queue|population)\s+(?:of\s+[^.;]{3,40}\s)?(?:held|holds|contained|contains|had|has|showed|shows|listed|lists)\s+no\s+(?!" + OfDuty + @")(?:[\w'/-]+\s+){0,4}?" + Events + @"\b", Options)]
    public static partial Regex HeldNoEvent();

    /// <summary>"… though two should have been", "… although one was required"</summary>
    [GeneratedRegex(@"\b(?:though|although|however|but|yet|despite|should\s+have|was\s+required|were\s+required|was\s+due|were\s+due)\b", Options)]
    private static partial Regex TakenBack();

    /// <summary>"The sanctions procedure was not invoked between January 1 and March 31."; not "The backup job was not triggered."</summary>
    [GeneratedRegex(@"^\W*(?:the|this)\s+[^.;,:]{3,80}?\s(?:was|were)\s+not\s+(?:invoked|called\s+(?:up)?on)\s+(?:(?:at\s+any\s+time\s+)?(?:in|during|within|throughout)\s+[^.;,]{3,60}|(?:between|from)\s+[^.;]{3,60})[.,;]", Options)]
    private static partial Regex NotInvoked();

    [GeneratedRegex(@"(?:^\W*|[.;:]\s+)none\s+of\s+the\s+(?:events|situations|circumstances|occasions)\s+(?:that|which)\s+(?:would\s+)?(?:call(?:ed)?\s+for|trigger(?:ed)?|require[sd]?)\s+(?:this|the|such|an?|it)\b[^.;]{0,60}\s(?:took\s+place|occurred|arose|happened)\b|(?:^\W*|[.;:]\s+)none\s+of\s+(?:the\s+)?(?:" + NumberWords.Pattern + @"\s+)?(?:[\w'/-]+\s+){0,2}?" + Events + @"\s+(?:called\s+for|required|warranted|necessitated)\s+(?!" + OfDuty + @")(?!(?:an?|any|the)\s+" + OfDuty + @")|(?:^\W*|[.;:]\s+)none\s+of\s+(?:the\s+)?(?:" + NumberWords.Pattern + @"\s+)?(?:[\w'/-]+\s+){0,2}?" + Events + @"\s+(?:[\w'/-]+\s+){0,5}?(?:was|were)\s+(?:classed|classified|rated|categori[sz]ed|designated|flagged|marked|labelled|labeled|assessed|treated)\s+(?:as\s+)?(?:an?\s+|of\s+)?(?:critical|emergency|emergencies|major|high|severe|urgent|significant|material|severity|priority|reportable|a\s+breach)\b", Options)]
    private static partial Regex NoneClassed();

    /// <summary>A word that may take back what was said before: "however", "instead", "only", "expired"; "no later than" takes nothing back.</summary>
    public static bool MayRestrict(string sentence) => But().IsMatch(sentence) || Restriction().IsMatch(NoLaterThan().Replace(sentence, "by"));

    [GeneratedRegex(@"\b(?:no|not)\s+later\s+than\b", Options)]
    private static partial Regex NoLaterThan();

    /// <summary>"All were on file. We noted no exception." without the words that say so.</summary>
    public static string WithoutCleanPhrase(string text) => NoThings().Replace(text, "");

    [GeneratedRegex(@"\bno\s+" + Kinds + Things + @"\b", Options)]
    private static partial Regex NoThings();

    [GeneratedRegex(@"\b(?:instead|only|still|yet|although|though|despite|while|delay\w*|weak\w*|errors?|wrong\w*|incorrect\w*|lost|unresolved|open|outstanding|expired|lapsed|remediat\w*|correct(?:ed|ion|ive)\w*|later|longer|skipped|omitted|disabled|inactive|bypass\w*|insufficient\w*|limited|partial(?:ly)?|could|cannot|unable|none|nobody|nothing|never|no|not|\w+n't)\b", Options)]
    private static partial Regex Restriction();

    /// <summary>"No other exceptions were noted.", "In the remaining cases no exceptions were noted.": there was one.</summary>
    public static bool IsOfTheRest(string sentence) => OfTheRest().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:other|further|additional|more|remaining|otherwise|rest|else|beyond)\b", Options)]
    private static partial Regex OfTheRest();

    /// <summary>Something that should be done was not: "no reviews were performed".</summary>
    public static bool SaysInactivity(string text) => NoActivity().IsMatch(text);

    /// <summary>Only after the words that nothing was tested, or that the control did not operate: "Could not be tested. No media were disposed of."</summary>
    [GeneratedRegex(@"(?:^\W*|[.;:,-]\s+|\b(?:because|as|since|that)\s+)(?:there\s+(?:was|were)\s+)?no\s+(?!(?:[\w'-]+\s+){0,3}(?:evidence|documentation|records?|support|trail|logs?|exceptions?|deviations?|tests?|testing|conclusion|opinion|assurance|lists?|listings?|histor(?:y|ies)|extracts?|exports?|inventor(?:y|ies))\b|(?:complete|reliable|full)\b|one\b)[a-z][^.;:]{2,160}", Options)]
    public static partial Regex WasNothing();

    /// <summary>"No visitor was escorted.": somebody should have been.</summary>
    public static bool SaysNobodyWasSeenTo(string text) => NotSeenTo().IsMatch(text);

    [GeneratedRegex(@"\bno\s+(?:[\w'-]+\s+){1,4}?(?:was|were|had\s+been)\s+(?:\w+ly\s+)?(?:" + SeenTo + @")\b", Options)]
    private static partial Regex NotSeenTo();

    /// <summary>"No employees were onboarded with a signed agreement.": there were some.</summary>
    private const string WellDone = "(?:signed|approved|documented|completed|valid|current|formal|written|reviewed|corresponding|proper)";

    private const string SeenTo = "escorted|trained|assessed|evaluated|reviewed|approved|inspected|screened|briefed|vetted|monitored|scanned|patched|encrypted|analy[sz]ed|signed|documented|verified|checked|reconciled|supervised";

    [GeneratedRegex(@"^\W*(?:(?:the\s+)?control(?:\s+activity)?\s+)?(?:did\s+not\s+(?:operate|run)|not\s+operated|(?:was|is|remained)\s+dormant)\b(?!\s+(?:effectively|as)\b)|\b(?:the\s+)?control\s+did\s+not\s+operate(?:\W*$|,?\s+and\b[^.;]*(?:\b(?:could\s+not\s+be|was\s+not|were\s+not)\s+tested\b|\bno\s+tests?\s+(?:of\s+[^.;]{3,40}?\s+)?(?:was|were)\s+(?:possible|performed)\b))", Options)]
    public static partial Regex DidNotOperate();

    /// <summary>Only after the words that nothing was tested: "the year passed without one", "hence there was no instance of this control".</summary>
    [GeneratedRegex(@"\b(?:year|period|months)\s+(?:passed|went\s+by|ended)\s+without\s+(?:one|any|such)\b|\b(?:hence|so|thus|therefore),?\s+there\s+(?:was|were)\s+no\s+instances?\s+of\s+(?:this|the)\s+control\b", Options)]
    public static partial Regex PassedWithout();

    /// <summary>"Not exercised in the period. No breach came to light.", "No instance in the year. We inspected the register, which contained no urgent change.", "There were no refunds in 2025; no test could be made."</summary>
    [GeneratedRegex(@"^\W*not\s+(?:exercised|invoked|triggered|called\s+(?:up)?on)\s*[:;,–-]\s*no\s+(?:[\w'-]+\s+){0,2}?(?:incidents?|breach(?:es)?|events?|disasters?|outages?|disruptions?)\s+(?:(?:of|in|during)\s+the\s+(?:\w+\s+)?(?:quarter|period|year)\s+)?(?:required|called\s+for|needed|led\s+to|demanded)\s+(?:a\s+|an\s+|the\s+)?(?:restorations?|restores?|recovery|activation|invocation|declaration|notification|notices?|failover|escalation)\W*$|^\W*not\s+(?:exercised|invoked|triggered|called\s+(?:up)?on)\s+(?:in|during)\s+the\s+period\s*[.;:,]\s*(?:as\s+|because\s+|since\s+)?no\s+(?:[\w'-]+\s+){0,3}?" + Events + @"(?:\s+of\s+[^.;]{2,40}?)?\s+(?:came\s+to\s+light|occurred|arose|took\s+place|(?:was|were)\s+(?:reported|detected|recorded|raised|received))\W*$|^\W*no\s+(?:instances?|occurrences?|occasions?)\s+(?:(?:arose|occurred)\s+)?(?:in|during|within)\s+(?:the|this)\s+(?:\w+\s+)?(?:year|period|quarter)\s*(?:[.;:]\s*[^.;]{3,80}\b(?:register|log|list|records?|system),?\s+which\s+(?:contained|showed|listed|held)\s+no\s+(?!" + OfDuty + @")[^.;]{3,60})?\W*$|^\W*there\s+(?:was|were)\s+no\s+(?:(?!(?:of|for|on|in|to|by|with|over|from)\b)[\w'/-]+\s+){0,3}?(?:" + Events + @"|adjustments?|corrections?|refunds?|reversals?|overrides?)\b[^.;]{0,80};\s*(?:so\s+|therefore\s+|accordingly,?\s+)?(?:no\s+tests?(?:ing)?\s+could\s+be\s+(?:made|performed|carried\s+out|done)|(?:it|the\s+control)\s+could\s+not\s+be\s+tested)\W*$", Options)]
    public static partial Regex NotExercised();

    /// <summary>"No information security officer was hired": a post that nobody held; not "no incident that concerned an officer was reported".</summary>
    private const string Office = @"(?:(?!(?:of|by|with|to|that|involving|concerning|affecting)\b)[\w'-]+\s+){0,3}?(?:officer|committee)\s+(?:was|were|had|has)\b";

    /// <summary>What somebody should have been or done: that there was none is no want of an occasion.</summary>
    public const string OfDuty = @"(?:evidence|documentation|records?|logs?)\b|(?:[\w'-]+\s+){0,3}?(?:owner|manager|person|people|reviewer|approver|staff|personnel|employee|one|reviews?|checks?|tests?|assessments?|approvals?|reconciliations?|trainings?|scans?|backups?)\b|" + Office;

    /// <summary>"No one looked at the list.", "No access review was held."</summary>
    public static bool TellsOfADutyNotDone(string text) => NotDone().IsMatch(text);

    [GeneratedRegex(@"^\W*no\s+" + OfDuty, Options)]
    private static partial Regex NotDone();

    /// <summary>"no new products were adopted"; not "no owner was named", "no manager read the list".</summary>
    [GeneratedRegex(@"^\W*no\s+(?!" + OfDuty + @")[^.;]{3,160};\s*(?:so\s+|therefore\s+)?the\s+control\s+did\s+not\s+operate\s+and\s+could\s+not\s+be\s+tested\b|\bno\s+(?!(?:[\w'-]+\s+){0,2}(?:owner|manager|person|people|reviewer|approver|staff|personnel|employee|one|members?)\b)(?:[\w'-]+\s+){1,8}?(?:(?:was|were|had\s+been)\s+(?:\w+(?:ed|en|de|un|ght|ld)|lost|hit)|ended|left|joined|expired|resigned|departed|changed|moved|transferred|began|started|arrived|applied|fell\s+due)\b|\b(?:nobody|no\s+one)\s+(?:left|joined|resigned|departed|(?:changed|moved|transferred)(?=\s+(?:their\s+)?(?:roles?|positions?|jobs?|departments?|teams?)\b|\W*$))|(?<=\b(?:not\s+(?:operate|run)|not\s+operated|dormant)\b[^;]{0,40})\bno\s+(?:individuals?|data\s+subjects?|customers?|clients?|consumers?|patients?|persons?|people|candidates?|applicants?|members?|subscribers?|user\s+entit(?:y|ies))\s+(?:(?:asked|requested|sought|applied|complained|objected)(?=\s+(?:for|about|to|against)\b|\W*$)|(?:exercised|filed|lodged|submitted|withdrew)\s+(?:(?:a|an|any|the|their|such|this|that)\s+)?(?:[\w-]+\s+){0,2}(?:requests?|rights?|complaints?|objections?|consents?|claims?|inquir(?:y|ies))\b)(?![^.;]*\b(?:though|although|but|however|despite|while|yet)\b)|\bno\s+(?:employees?|persons?|members?\s+of\s+(?:the\s+)?staff|staff)\s+(?:changed|moved|left|joined|transferred|departed|resigned)\b", Options)]
    public static partial Regex NothingWasDone();

    /// <summary>Only after the words that nothing was tested: "temporary access was never requested".</summary>
    [GeneratedRegex(@"\b(?:was|were|has\s+been|have\s+been)\s+never\s+(?:requested|needed|required|necessary|used|invoked|triggered|called\s+for)\b", Options)]
    public static partial Regex NeverNeeded();

    /// <summary>Only after the words that the control did not operate: "There were no emergency changes from May 1 to July 31.", "Harrow had no incidents.", "the company disposed of no laptops"</summary>
    [GeneratedRegex(@"(?:\bthere\s+(?:was|were)|(?:(?-i:\b\p{Lu})[\w&.'-]*|\b(?:company|organi[sz]ation|entity))\s+(?:had|hired|onboarded|acquired|purchased|retired|decommissioned|experienced|disposed\s+of))\s+no\s+(?:(?!(?:of|for|on|in|to|by|with|over|from)\b)[\w'/-]+\s+){0,4}?(?:" + Events + @"|laptops?|drives?|disks?|servers?|hardware|equipment)\b", Options)]
    public static partial Regex HadNone();

    /// <summary>Only after the words that the control did not operate: "none of the incidents in the period was a breach of personal data".</summary>
    [GeneratedRegex(@"\bdid\s+not\s+operate(?:\s+(?:in|during)\s+(?:the|this)\s+(?:\w+\s+)?period)?(?:\s*[.:;,–-]\s*(?:and\s+)?|\s+(?:because|as|since)\s+)none\s+of\s+(?:the\s+)?(?:" + NumberWords.Pattern + @"\s+)?(?:[\w'/-]+\s+){0,2}?" + Events + @"\s(?:[^.;]{1,60}?\s)?(?:(?:was|were)\s+(?:(?:an?|of|such|classed\s+as|classified\s+as|rated)\s+){1,2}(?:[\w'/-]+\s+){0,3}?" + Events + @"\b(?!\s+(?:that|which|whose)\b)|(?:required|involved|concerned|called\s+for)\s+(?!(?:by|to|was|were)\b|(?:an?\s+|the\s+)?" + OfDuty + @"))", Options)]
    public static partial Regex NoneOfTheKind();

    /// <summary>What the auditor was not given, not what did not occur: "no response was received from the owner".</summary>
    [GeneratedRegex(@"\b(?:to\s+(?:us|me)|made\s+available|provided|received\s+from|by\s+(?:management|the\s+(?:owner|company)))\b", Options)]
    public static partial Regex NotGiven();

    /// <summary>"The exercise is an annual one and takes place each September."</summary>
    [GeneratedRegex(@"\bnot\s+(?:yet\s+)?due\b|\b(?:is|are)\s+(?:an\s+annual|a\s+yearly)\b[^.;]{0,40}\b(?:takes?\s+place|(?:is|are)\s+(?:held|performed|run|done|due)|falls?)\s+(?:each|every|in)\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", Options)]
    public static partial Regex NotDue();

    /// <summary>"The exception reported in the prior period was remediated." says nothing of this one.</summary>
    [GeneratedRegex(@"^\W*(?:in\s+(?:the|our|its)\s+report\s+(?:for|on|of)\s+the\s+(?:prior|preceding|previous|last)\s+(?:period|year)\b|the\s+exceptions?\s+(?:that\s+)?(?:we|I)\s+(?:reported|noted|described)\s+(?:for\s+this\s+control\s+)?in\s+(?:the|our)\s+(?:prior|preceding|previous|last)\b)(?!.*\b(?:persist|remain|again|still|continu|not\s+(?:been\s+)?(?:remediat|correct|resolv)))(?!(?!.*\bno\s+such\b).*(?:\bthis\s+(?:one|period|year|report)\b|\d\s+of\s+\d))|^\W*(?:the\s+)?(?:exceptions?|deviations?|findings?)\s+(?:(?:that\s+(?:was|were)|which\s+(?:was|were))\s+)?(?:reported|described|mentioned|noted|identified)\s+in\s+(?:the\s+|our\s+|your\s+)?(?:prior|preceding|previous|last|earlier)\b", Options)]
    public static partial Regex OfPriorReport();

    /// <summary>"Pass (25 of 25)", "No exceptions (0 of 25)"</summary>
    [GeneratedRegex(@"(?<=^\W*(?:no|nil|zero)\b[^().;]{0,60})\s*\(0\s*(?:of|out\s+of|/)\s*\d{1,5}\)|\s*\((?<n>\d{1,5})\s*(?:of|out\s+of|/)\s*(?-i:\k<n>)(?:\s+(?:passed|complied|compliant|in\s+order|tested))?\)", Options)]
    public static partial Regex AllOfThem();

    /// <summary>Exceptions that a policy allows are none of the auditor's: "(3 of 20 devices had approved exceptions)".</summary>
    [GeneratedRegex(@"\s*\((?![^()]*\b(?:no|not|nobody|none|without|lack\w*|missing)\b)[^()]*\bapproved\s+exceptions?\b[^()]*\)|[;,]?\s*(?:and\s+)?\bapproved\s+exceptions?\s+(?:to|from)\s+(?:the\s+)?[\w\s]{2,30}?\s(?:was|were|had\s+been)\s+(?:on\s+file|documented|recorded)\b[^.;]*", Options)]
    public static partial Regex Approved();

    /// <summary>A sentence behind the phrase for no exceptions that takes nothing from it, though it counts or explains.</summary>
    public static bool ChangesNothing(string sentence) => Justifies(sentence) || TellsOfAll(sentence) || TellsOfNoFailure(sentence);

    /// <summary>The same, in words that would tell of a failure without the phrase before them.</summary>
    public static bool TellsOfNoFailure(string sentence) => Refused().IsMatch(sentence) || CouldNotBeDone().IsMatch(sentence) || FoundNoneOfThem().IsMatch(sentence) || WasNotCalledFor().IsMatch(sentence);

    /// <summary>What was tried in the test, and should not succeed: "all attempts were blocked", "the connection failed"; not "the backup failed".</summary>
    [GeneratedRegex(@"^\W*(?:the|this|all|each|every|both|our)\s+(?:[\w-]+\s+){0,2}?(?:attempts?|connections?|sign-?\s?ins?|sign-?\s?ons?|log-?\s?ins?|log-?\s?ons?|sessions?|installations?|downloads?|uploads?|visitors?|devices?|computers?|requests?|submissions?|messages?|files?|transactions?)\s+(?:failed|(?:was|were)\s+(?:blocked|refused|denied|rejected|stopped|prevented|declined|turned\s+away))(?:\s+(?:with|by)\s+[^.;,]{2,40})?\W*$", Options)]
    private static partial Regex Refused();

    /// <summary>What nobody should be able to do, and could not: "the captured traffic could not be played back, and the keys were of an approved kind"; not "the backup could not be read".</summary>
    [GeneratedRegex(@"^\W*(?:the|this|that|all|each|every|both|our)\s+[^.;,]{3,60}?\s+could\s+not\s+be\s+(?:played\s+back|replayed|altered|deleted|bypassed|circumvented|disabled|decrypted|reused|exported|installed|overwritten|(?:turned|switched)\s+off)\b(?![^.;]*\b(?:not|no|without|late|missing|fail\w*|lack\w*|but|though|although|however|except)\b)[^.;]*\W*$", Options)]
    private static partial Regex CouldNotBeDone();

    /// <summary>What should not be there, and was not: "no older files were found"; not "no approvals were found".</summary>
    [GeneratedRegex(@"^\W*no\s+(?:older|expired|stale|orphaned|unauthori[sz]ed|overdue|unapproved|unknown|unexpected|inactive|dormant|generic|shared|terminated)\s+(?:[\w-]+\s+){0,2}?(?:files?|accounts?|users?|records?|items?|rules?|ports?|devices?|entries|data|copies|keys?|certificates?|changes?|access(?:es)?|software|connections?|services?|members?|tickets?|sessions?)\s+(?:was|were)\s+(?:found|identified|present|seen|observed)\W*$", Options)]
    private static partial Regex FoundNoneOfThem();

    /// <summary>"None of the three incidents affected card data; therefore notice to clients was not called for."</summary>
    [GeneratedRegex(@"^\W*none\s+of\s+(?:the\s+|these\s+)?(?:" + NumberWords.Pattern + @"\s+)?(?:[\w'/-]+\s+){0,2}?" + Events + @"\s+(?:affected|involved|required|concerned|called\s+for|warranted|necessitated|met|reached)\s[^.;]{2,100}[;,]\s*(?:and\s+)?(?:therefore|so|hence|consequently|accordingly|thus)\b[^.;]{2,100}\s(?:was|were)\s+not\s+(?:called\s+for|required|needed|necessary|triggered)\W*$", Options)]
    private static partial Regex WasNotCalledFor();

    /// <summary>"All 25 changes had been approved.", "Four (4) of four (4) incidents had been resolved.", "Both restores (2 of 2) were successful.": all that was tested was in order.</summary>
    /// <remarks>Not "All 3 changes were released before they were approved.", "Both administrators shared one account.".</remarks>
    public static bool TellsOfAll(string sentence) =>
        (OfAll().IsMatch(sentence) || CountsAll(sentence)) && InOrder().IsMatch(sentence) && !MayBeWrong().IsMatch(sentence) && !SaysFailure(sentence) && !MayRestrict(OfAll().Replace(sentence, ""));

    private static bool CountsAll(string sentence) => Ratio().Matches(sentence) is [var ratio] && NumberWords.Read(ratio.Groups["d"].Value) is { } part && part == NumberWords.Read(ratio.Groups["n"].Value);

    [GeneratedRegex(@"^\W*(?:in\s+|for\s+|on\s+)?(?:all|both|each|every|the\s+(?:single|only|one))\b", Options)]
    private static partial Regex OfAll();

    [GeneratedRegex(@"\b(?:had|has|have|was|were|is|are)\s+(?:(?:been|also)\s+)*(?:approved|authori[sz]ed|reviewed|resolved|classified|completed|tested|assessed|signed|recorded|documented|restored|verified|encrypted|active|enabled|successful|current|correct|in\s+order|in\s+place)\b|\b(?:carried|bore)\s+(?:the|an?|their)\s+(?:approval|signature|date|stamp)\b|\b(?:had|has|have)\s+been\s+\w+(?:ed|en|own|ept)\b|\bmet\s+(?:the|their|its)\b|\bhad\s+an?\s+[^.;]{2,40}?\s+on\s+file\b|\bpreceded\s+the\b|\bas\s+described\b|\bpassed\b", Options)]
    private static partial Regex InOrder();

    [GeneratedRegex(@"\b(?:before|until|more\s+than|kept|shared?|same|own|old|obsolete|by\s+(?:its|their|the\s+same)|took)\b", Options)]
    private static partial Regex MayBeWrong();

    /// <summary>What a rule allows, or how the test was done, in the auditor's own words: "In one case the badge was issued by the deputy, who is authorised to do so.", "Settings were inspected on screen, as they cannot be exported."</summary>
    public static bool Justifies(string sentence) => Justification().IsMatch(sentence) && !SaysFailure(sentence) && !But().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:who|which|that)\s+(?:is|are|was|were)\s+(?:authori[sz]ed|permitted|allowed|entitled)\s+to\s+do\s+so\b|\b(?:which|as)\s+(?:the\s+)?(?:policy|procedure|standard)\s+(?:permits|allows|provides)\b|\b(?:it|they)\s+too\s+had\s+been\s+(?:approved|authori[sz]ed)\b|\bas\s+(?:it|they)\s+cannot\s+be\s+(?:exported|printed|extracted|downloaded)\b", Options)]
    private static partial Regex Justification();

    /// <summary>"24 of 25 samples passed": the rest is not said to have failed.</summary>
    public static bool CountsSuccesses(string text) => Success().IsMatch(text);

    [GeneratedRegex(@"\b(?:passed|complied|compliant|conformed|successful(?:ly)?|in accordance)\b", Options)]
    private static partial Regex Success();

    /// <summary>"No issues were identified during our testing": the tests took place.</summary>
    [GeneratedRegex(@"\b(?:during|in|from|by|through)\s+(?:our|my|the|these)\s+(?:\w+\s+){0,2}(?:tests?|testing|procedures?|inspections?)\b", Options)]
    private static partial Regex InTests();

    /// <summary>The number that an exception or a note has of its own: "Exception 2", "deviation no. 3", "Note A", "Deviation M-1", but not a criterion.</summary>
    public const string Marked = @"(?:foot)?(?<kind>exception|deviation|finding|observation|item|note)\s*(?:no\.?\s*)?#?\s*(?<number>\d{1,3}|(?-i:[A-Z]{1,3}-?\d{1,3})(?![.-]?\w)|(?-i:[A-Z]))";

    /// <summary>A few words that send to an exception told elsewhere: "Fail - See Exception #2".</summary>
    [GeneratedRegex(@"^\W*(?:\w+\W+){0,3}?(?:see|refer\s+to)\s+" + Marked + @"(?:\s+(?:at\s+the\s+(?:end|foot)\s+of|in|of|below)(?:\s+(?:this|the|our|section|part|table|page|report|[IVX]{1,4}|\d{1,3})){0,4})?\W*$", Options)]
    public static partial Regex Pointer();

    [GeneratedRegex(@"\s*[;:,]\s+|\s+-+\s+", Options)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^\W*none\W*$", Options)]
    private static partial Regex None();

    /// <summary>"Pass." before "No deviations."</summary>
    public static bool IsMark(string sentence) => Mark().IsMatch(sentence);

    /// <summary>These alone say too little: they need a legend, or a clean phrase beside them.</summary>
    [GeneratedRegex(@"^\W*(?:(?:control|test|result)\s+(?:is\s+|was\s+)?)?(?:(?:all\s+)?(?:samples|items)\s+(?:\w+\s+){0,2}(?:were\s+)?(?:in\s+compliance|complied|in\s+accordance)(?:\s+with\s+the\s+control)?|pass(?:ed)?|achieved|met|satisfied|in\s+order|compliant|complied|acceptable|adequate|operating|tested|ok)\W*$", Options)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\b(?:except(?:ion)?\s+(?:for|that|as|of)|except\b|excepting\b|other than|apart from|aside from|save\s+(?:for|that|in|as)|barring\b|bar\s+(?:the\b|" + NumberWords.Pattern + @")|besides\b|with the exception|however|until|unless|but\b|although|though\b|whereas|(?<!\bnot\s)yet\b|nevertheless|nonetheless|notwithstanding|while\s+(?!(?:we|I)\b|(?:re-?)?(?:testing|performing|inspecting|examining|reviewing|observing)\b))", Options)]
    private static partial Regex But();

    [GeneratedRegex(@"^\W*(?:(?:no|zero|nil|0)\s+" + Kinds + Things + Noted + @"|none\s+(?:noted|identified)|no\s+" + Kinds + OtherThings + @"\s+(?:arising|arose|to\s+report|(?:was\s+|were\s+)?(?:noted|identified|found))|nothing\s+(?:adverse|untoward|to\s+report|noted)|(?:we|I)\s+(?:noted|found|identified|observed)\s+no\s+" + Kinds + Things + @")[^.;]{0,40}?[,;:-]?\s*(?:except\s+(?:for|that|as|in)|except\b|excepting\b|other than|apart from|aside from|save\s+(?:for|that|in|as)\b|barring\b|bar\s+(?:the\b|" + NumberWords.Pattern + @")|but\s+that\b|with the exception)", Options)]
    public static partial Regex CleanButFor();

    [GeneratedRegex(
        @"^\W*(?:"
        + @"(?:(?:based (?:up)?on|as a result of|per|through|refer to|see|(?:inspected|tested|examined|reperformed))\b(?:[^.;]|\.(?=\d)){0,80}?[,;-]?\s+)?(?:no|zero|nil|0|without)\s+" + Kinds + Things + @"(?:\s+to\s+the\s+controls?)?(?:\W*$|" + WereNoted + @"(?:\s+[^.;]{0,120})?|(?:\s+|,\s*)(?:for|in|during|on|with|within|from|or|and|nor|as|to|of|throughout|upon|based)\b(?:(?!\b(?:was|were|are|is|had|has|have|could)\s+(?!" + NotedWords + @"|been\b|to\s+(?:be\s+)?(?:noted|reported))\w+)[^.;]){0,120})"
        + @"|no\s+" + Kinds + OtherThings + @"(?:\s+from\s+the\s+(?:described\s+|specified\s+|stated\s+)?controls?)?\s+(?:(?:was|were|have\s+been|has\s+been)\s+)?(?:noted|identified|found|observed|disclosed|discovered|raised|reported|recorded|detected|arising|arose|to\s+(?:report|note|raise)|came\s+to\s+(?:our|my)\s+(?:attention|notice))(?:\s+(?:during|in|from|by|as\s+a\s+result\s+of|through|upon)\s+(?:the|our|my|this)\s+(?:\w+\s+){0,2}(?:tests?|testing|procedures?|work|examination|inspection|review))?"
        + @"|no\s+" + Kinds + @"(?:observations?|concerns?|problems?|irregularit(?:y|ies)|shortcomings?|departures?\s+from\s+the\s+(?:stated\s+|described\s+)?controls?)(?:\s+(?:was|were)\s+(?:noted|identified|found|observed))?"
        + @"|(?:tests?|testing)\s+results?\s*:\s*no\s+" + Kinds + Things + @"(?:\s+noted)?|no\s+adverse\s+(?:findings?|results?|matters?|observations?)"
        + @"|nothing\s+(?:(?:adverse|untoward|irregular|contrary)\s+(?:(?:was|has\s+been)\s+)?(?:noted|found|identified|observed|reported|to\s+(?:report|note))|to\s+report|noted)(?:\s+(?:during|in|from)\s+(?:the|our|my)\s+(?:tests?|testing|procedures?))?"
        + @"|(?:we|I)\s+have\s+(?:no\s+" + Kinds + Things + @"|nothing)\s+to\s+report"
        + @"|none(?:\s+(?:noted|identified|found|reported))?"
        + @"|(?:tested|inspected|examined|reperformed|completed|passed|operated|performed|control\s+operated|tests?\s+passed)[\w\s]{0,40}\s+without\s+(?:any\s+)?(?:exceptions?|findings?|deviations?)"
        + @"|(?:the\s+)?(?:procedures?|tests?)(?:\s+\([a-z]\)(?:(?:,|\s+and|\s+to|\s+through)\s+\([a-z]\))*)?\s+(?:was|were)\s+(?:performed|completed|carried\s+out)\s+without\s+(?:any\s+)?" + Things
        + @"|(?:" + Things + @"|matters?)(?:\s+(?:noted|identified|found))?\s*[:–-]\s*(?:none|nil|zero|0|no)(?:\s+" + Things + @")?"
        + @"|(?:the\s+)?control\s+(?:worked|operated|functioned|was\s+(?:performed|applied|operated))\s+in\s+(?:all|each|every)(?:\s+of\s+the)?(?:\s+\d+)?\s+(?:items?|samples?|instances?|cases?|occurrences?)(?:\s+(?:examined|tested|selected|inspected|sampled))?"
        + @"|(?:no\.?|number)\s+of\s+" + Things + Noted + @"\s*[:=–-]\s*(?:none|nil|zero|0)"
        + @"|(?:the\s+|our\s+)?(?:results?|tests?|testing|procedures?|inspection|examination|review)(?:\s+(?:of|for)\s+[^.;]{1,60}?|\s+performed|\s+\([a-z]\)(?:(?:,|\s+and|\s+to|\s+through)\s+\([a-z]\))*)?\s+(?:did\s+not\s+(?:identify|note|find|reveal|disclose|indicate|result\s+in)\s+any|(?:identified|revealed|disclosed|indicated|noted|showed|found)\s+(?:no|zero))\s+" + Kinds + Things + @"[^.;]{0,80}"
        + @"|(?:(?:we|I|the\s+(?:service\s+)?auditors?)\s+)?(?:have\s+)?(?:noted|identified|found|observed|detected|encountered)\s+(?:no|zero)\s+" + Kinds + Things + @"[^.;]{0,80}"
        + @"|(?:(?:we|I|the\s+(?:service\s+)?auditors?)\s+|our\s+(?:tests?|testing|procedures?)\s+)?did\s+not\s+(?:identify|note|find|reveal|disclose|detect|encounter)\s+any\s+" + Kinds + Things + @"[^.]{0,80}"
        + @"|(?:the\s+)?controls?\s+(?:(?:was|is|were|are|appears?\s+to\s+be)\s+)?(?:found\s+to\s+be\s+)?(?:operat(?:ed|ing|es)\s+(?:effectively|as\s+(?:described|designed|intended))|effective)[^.]{0,40}|operat(?:ed|ing)\s+(?:effectively|as\s+(?:described|designed|intended))|effective|satisfactory"
        + @"|(?:the\s+)?(?:controls?\s+)?(?:(?:was|is|were|are)\s+)?(?:suitably|appropriately|adequately)\s+designed(?:\s+and\s+(?:implemented|operating\s+effectively|operated\s+effectively|in\s+place))?"
        + @"|(?:0|zero|none|no)\s+of\s+(?:the\s+)?\d+\s+[^.]{0,60}(?:exceptions?|deviat\w+|fail\w*)[^.]{0,40}"
        + @"|no\s+instances?\s+(?:of\s+(?:non-?\s?(?:compliance|operation|performance|conformance)|deviation|failure)|where\b[^.]{0,80})[^.]{0,60}|no\s+instances?\s+were\s+noted\s+(?:where|in which)\b[^.]{0,100}"
        + @"|nothing\s+came\s+to\s+our\s+attention[^.]{0,120}"
        + @"|(?:established|confirmed|verified|ascertained|completed|performed)\s+without\s+(?:any\s+)?" + Things
        + @"|keine\s+(?:abweichungen|feststellungen)(?:\s+festgestellt)?"
        + @")\W*$", Options)]
    private static partial Regex Clean();

    [GeneratedRegex(@"^\W*(?:an?\s+|\d+\s+)?" + Kinds + Things + @"\s+(?:(?:was|were|has been|have been)\s+)?(?:(?:noted|identified)\b|to\s+report\s*(?=:))\s*(?![:–-]\s*(?:none|nil|zero|0|no)\b)|^\W*(?:a\s+)?matters?\s+noted\b(?!\s*[:–-]?\s*(?:none|nil|zero|0|no)\b(?:\s+\w+)?\W*$)", Options)]
    private static partial Regex ExceptionOpening();

    [GeneratedRegex(@"(?<d>" + NumberWords.Pattern + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>" + NumberWords.Pattern + @")\b[^.;]{0,60}\bwithout\s+exception|\bno\s+(?:relevant\s+)?(?:exceptions?|deviations?)[^.;]{0,20}\s(?:for|in)\s+(?<d>" + NumberWords.Pattern + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>" + NumberWords.Pattern + @")\b|\boperat\w+\s+(?:effectively|as\s+\w+)[^.;]{0,20}\s(?:for|in)\s+(?<d>" + NumberWords.Pattern + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>" + NumberWords.Pattern + @")\b", Options)]
    private static partial Regex Partly();

    [GeneratedRegex(@"\b(?:reviews?|assessments?|trainings?|scans?|meetings?|reconciliations?|checks?|inspections?|(?:re)?certifications?|monitoring)\s+(?:(?:of|for)\s+(?:[\w'-]+\s+){1,4}?)?(?:did|had|has|have)\s+not\s+(?:occurr?e?d?|take[n]?\s+place|happen(?:ed)?)\b(?![^.;]*\b(?:required|due|scheduled|planned|annual|warrant\w*)\b)|\bno\s+(?!(?:[\w'-]+\s+){0,3}?(?:incidents?|breach(?:es)?|events?|disasters?|outages?)\s+[a-z]+ed\s+[\w'-]+\s)(?!(?:incidents?|breach(?:es)?|events?|requests?|disclosures?)\s+(?:that|which)\s+(?:would\s+(?:have\s+)?)?(?:call(?:ed)?\s+for|required?|warrant\w*)\b)(?!\w+\s+(?:requiring|needing|calling\s+for|that\s+required)\s+[^.;]{2,40}?\s(?:took\s+place|occurred|arose|(?:was|were)\s+reported)\b)(?:[\w'-]+\s+){0,5}?(?<!\bto\s)(?:reviews?|assessments?|(?:penetration|vulnerability|recovery|restoration|restore|backup|security|phishing|continuity|failover)\s+(?:tests?|testing)|trainings?|scans?|scanning|evaluations?|meetings?|backups?|approvals?|audits?|exercises?|reconciliations?|checks?|inspections?|documentation|evidence|records?|notices?|(?:re)?certifications?|monitoring|follow-?\s?up|remediation|encryption|anal[yi]s[ei]s|screenings?|verifications?|validations?|attestations?|sign-?\s?offs?|rotations?|drills?|simulations?|rehearsals?|restores?|logging|patching)(?=\s+(?:was|were|had|has|have|could|took|existed|is|are|occurred|of|for|that|to|on|over|from|by|with|available|performed|conducted|during|in)\b|\W*$|[,;])(?!\s+(?:of|for|in|during|over)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}period\s+(?:was|were)\s+(?:not\s+)?required)(?![^.;]*\b(?:required|due|scheduled|planned)\b)", Options)]
    private static partial Regex NoActivity();

    [GeneratedRegex(@"\b(?<d>" + NumberWords.Pattern + @")\s+(?:out\s+)?of\s+(?:the\s+)?(?<n>" + NumberWords.Pattern + @")(?!\w)", Options)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\b(?:no|zero|nil|without|not\s+(?:identify|note|find)(?:\s+any)?)\s+" + Kinds + Things + @"\b|^\W*no\s+(?:[\w-]+\s+){1,3}?(?:exceptions?|deviations?)\s+(?:was|were|has\s+been|have\s+been)\s+" + NotedWords + "|" + Things + @"\s+handling|" + Things + @"\s+reports?\b|" + Things + @"\s+to\s+(?:the\s+)?polic|except\s+for\s+exceptions", Options)]
    private static partial Regex Negated();

    [GeneratedRegex(
        @"^\W*(?:an?\s+|one\s+|\d+\s+|two\s+|three\s+|multiple\s+|several\s+)?" + Kinds + Things + @"\s*(?:$|[.:;,–-]|\(|(?:was|were|is|are|has been|have been)?\s*(?:noted|identified|found|observed|details?|out\s+of|in\s+\d))|^\W*qualified\b|^\W*fail(?:ed)?\W*$|^\W*fail(?:ed)?\W+(?:see\s+|refer\s+to\s+)?(?:note|item|exception|ref)\b|^\W*(?:exception|deviation|finding|deficiency)\s*#?\s*\d+\b|^\W*(?:exception|deviation)\s+rate\b(?!\W{0,3}0\s*%)|\b(?:refer\s+to|see)\s+(?:the\s+)?(?:exceptions?|deviations?|findings?)\b|(?<!no\s)\bwith\s+(?:(?:an?|some|minor|isolated|" + NumberWords.Pattern + @")\s+)?(?:exceptions?|deviations?)\b(?!\s+(?:of|handling|report))"
        + @"|\b" + Things + @"\s+(?:(?:was|were|is|are|has been|have been)\s+)?(?:noted|identified|found|observed|(?:therefore\s+)?projected)\b|^\W*matters?\s+(?:arising|arose)\b|^\W*(?:an?\s+|\d+\s+)?(?:departures?|non-?\s?compliances?|shortcomings?|irregularit(?:y|ies)|control\s+failures?)(?:\s+from\s+the\s+(?:\w+\s+)?controls?)?\s*(?:(?:(?:was|were)\s+)?(?:noted|identified|found|observed)\b|[:.–-]\s)(?!\W*(?:none|nil|zero|0|no)\b)|^\W*(?:we|I)\s+(?:found|noted|identified)\s+(?:an?\s+|some\s+|several\s+)?(?:departures?|deviations?|exceptions?)\b(?!\s+to\s+be\b)|\bsee\s+exception|\bexception\s+at\b|^\W*an?\s+(?:exception|deviation|variance)\b"
        + @"|^\W*(?:" + Testing + @")\s+that\b(?!\s+(?:no\b|none\b|all\b|each\b|every\b|there\s+(?:was|were)\s+no\b|the\s+controls?\b|nothing\b))", Options)]
    private static partial Regex Exception();

    [GeneratedRegex(@"\b(?:not\s+(?:(?:operat\w+\s+)?effective(?:ly)?|suitably\s+designed|satisfactory|compliant|adequate(?:ly)?|fulfilled|achieved|operat\w+\s+(?:effectively|as\s+(?:described|designed|intended)))|ineffective(?:ly)?|partially\s+effective|not\s+(?:in\s+place|implemented)\s+(?:until|prior)|did\s+not\s+operate\s+as(?!\s+(?:no|there|a\s+result)\b)|(?:not|partially)\s+met|non-?\s?compliant|unsatisfactory|needs?\s+improvement|deficient)\b", Options)]
    private static partial Regex NotEffective();

    /// <summary>"Left out of our testing: the tool was put into service on March 27, too late for its operation to be tested."; not "Excluded from our testing: none. Two of 25 were late."</summary>
    private const string LeftOut = @"(?:left\s+out\s+of|excluded\s+from)\s+our\s+(?:tests?|testing|procedures?)\s*(?!.*\b(?:\d+\s+of|of\s+(?:the\s+)?\d+)\b)(?:\W*$|,?\s*at\s+the\s+request\b|[:;,–-]\s*(?:as\s+|because\s+|since\s+)?the\s+(?:\w+\s+){1,3}?(?:was|were)\s+(?:put|placed|brought|taken|introduced|installed)\s+(?:in|into|on)\b)";

    /// <summary>"Procedure not completed: the Company did not furnish a population.", "Not performed. The records needed for this procedure were lost."</summary>
    private const string NotGivenForProcedure = @"procedures?\s+not\s+(?:completed|performed|carried\s+out)\s*[:;.–-]\s*(?!.*\b(?:\d+\s+of|of\s+(?:the\s+)?\d+)\b)(?:(?:the\s+)?(?:company|management|(?:service\s+)?organi[sz]ation)|(?-i:\p{Lu})[\w&.'-]*)\s+(?:(?:did|could)\s+not|was\s+(?:not\s+able|unable)\s+to)\s+(?:furnish|provide|supply|produce)\b|not\s+(?:performed|completed|carried\s+out)\s*[.:;–-]\s*(?:the\s+)?(?:records?|evidence|documents?|documentation|population|list|data|logs?)\s+(?:that\s+(?:is|are)\s+)?(?:needed|required|necessary)\s+for\s+(?:this|our)\s+(?:procedures?|tests?|testing)\b";

    [GeneratedRegex(@"^\W*(?:(?:we|I)\s+(?:(?:have\s+)?(?:left|omitted|excluded))\s+(?:this|the)\s+control\s+(?:out\s+of|from)\s+(?:our|the)\s+(?:tests?|testing|work|procedures?)\b|" + LeftOut + "|" + NotGivenForProcedure + @"|not\s+(?:tested|testable)|not\s+able\s+to\s+be\s+tested\b(?!\s+(?:for|in|on|at)\s+(?!the\s+period|this))|not\s+(?:covered\s+by|part\s+of|included\s+in)\s+(?:our\s+(?:work|tests?|testing|procedures)|the\s+(?:tests?|testing))\s*(?:$|[.:;,]|\b(?:because|as|since)\b)|not\s+in\s+operation\s+(?:for\s+(?:a\s+)?(?:sufficient|long)|long\s+enough)|(?:the\s+)?tests?\s+of\s+(?:operating\s+effectiveness|(?:the\s+)?controls?)\s+(?:(?:was|were)\s+)?not\s+(?:performed|possible|applicable)|testing\s+(?:(?:was|is)\s+)?(?:deferred|postponed)|unable\s+to\s+(?:test|perform\s+test)|no\s+test(?:s|ing)?\s+(?:(?:of\s+\w+(?:\s+\w+)?|procedures?)\s+)?(?:was|were|is)?\s*(?:performed|possible|conducted|applicable)|no\s+testing\b(?!\s+(?:exceptions?|deviations?))|(?:the\s+)?(?:control|operating\s+effectiveness)[^.]{0,40}\b(?:was|is)\s+not\s+tested|(?:the\s+)?(?:operating\s+effectiveness|control)\b[^.]{0,60}could\s+not\s+be\s+(?:tested|verified|assessed|evaluated|examined|observed\s+in\s+operation)|could\s+not\s+be\s+(?:tested|verified|assessed|evaluated|examined)\b(?!\s+(?:for|in|on|at)\s+(?!the\s+period|this))|(?:tests?|testing)\s+(?:was|were)\s+not\s+(?:performed|carried\s+out|possible|conducted)(?:\s+by\s+us\b|,?\s+(?:because|since)\s+(?=[^.]*\b(?:us|we|our|auditors?)\b)(?![^.]*\b(?:releases?|releas\w+|deploy\w*|production|live|oversight|policy)\b))|(?:we|I)\s+(?:did|could|have)\s+not\s+(?:been\s+able\s+to\s+)?test(?:ed)?\b|(?:tests?|testing)\b[^.]{0,60}could\s+not\s+be\s+(?:performed|completed|carried\s+out|concluded)|not\s+applicable|n/?a\b\s*[-:–,(])", Options)]
    public static partial Regex NotTestedOpening();

    /// <summary>"The control was introduced on 3 May 2025", "a new control, implemented in May".</summary>
    [GeneratedRegex(@"\b(?:control|it|process|procedure)\s+(?:(?:was|is)\s+(?:only\s+|first\s+|newly\s+)*|(?:first\s+)?(?:came|went)\s+)(?:introduced|implemented|put\s+in\s+place|established|designed|added|created|launched|adopted|into\s+(?:operation|effect|force)|live|new)\b(?!\s+to\b)|\bnew(?:ly)?\s+(?:\w+\s+)?controls?\b", Options)]
    public static partial Regex IsNew();

    /// <summary>Only after the words that nothing was tested: "because no customers ended their contract".</summary>
    [GeneratedRegex(@"\b(?:because|as|since|due\s+to|given\s+that)\s+(?:there\s+(?:was|were)\s+)?no\s+(?!evidence|documentation|records?|logs?|population\s+was)\w+", Options)]
    public static partial Regex BecauseOfNone();

    [GeneratedRegex(
        @"^\W*no\s+(?:instances?|occasions?)\s*[:–-]\s|\bnon-?\s?occurrence|\b(?:no|nil|zero)\s+occurrences?\b|\b(?:did|does|do|had|has|have)\s+not\s+(?:occurr?e?d?|take[n]?\s+place|arise[n]?|warrant|(?:fall(?:en)?|come|become)\s+due)\b|\bcircumstances\s+(?:that|which)\s+(?:would\s+)?warrant"
        + @"|\bno\s+(?!exceptions?|deviations?|instances?\s+(?:of\s+non|where|were)|" + Office + @")[^.;]{1,90}?\b(?:occurred|took\s+place|arose|happened|(?:was|were)\s+(?:reported|required|onboarded|hired|terminated|denied|processed|requested|received|detected|identified|experienced|disposed|transferred|declared|needed|raised|submitted|opened)\b(?!\s+(?:without|with\s+(?:an?\s+|the\s+|their\s+)?" + WellDone + @")\b)[^.;]{0,60}\b(?:during|between|within|in\s+the))\b"
        + @"|\bno\s+(?:population|activity|events?)\b|\b(?:zero|nil|empty)\s+populations?\b|\bno\s+instances?\s+(?:noted\s+|found\s+|identified\s+)?in\s+the\s+population\b|\b(?:was|were|is)\s+not\s+(?:triggered(?<!\b(?:backups?|jobs?|scans?|alerts?|alarms?|notifications?)\s+(?:was|were|is)\s+not\s+triggered)|required\s+to\s+(?:operate|be\s+performed)\s+(?:(?:during|in|within)\b|(?:because|as|since)\s+no\b))|\b(?:nobody|no\s+one)\s+(?:was\s+|were\s+|had\s+|has\s+|have\s+)?(?:left|joined|transferred|resigned|departed|moved|hired|terminated|dismissed|visited|complained)\b[^.;]{0,60}?\s" + InPeriod + @"\b|\b(?:population|register|queue)\s+(?:was|is|of)\s+(?:zero|nil|0|none|empty)\b|\b(?:population|register|listing|it)\s+(?:held|contained|had)\s+no\s+(?:items|instances|cases|events)\b|\bno\s+instances?\s+(?:of\s+(?:the|this)\s+control\s+)?to\s+test\b|\bno\s+operation\s+of\s+(?:the|this)\s+control\s+to\s+test\b|\bnot\s+due\s+(?:(?:to\s+(?:operate|occur|run|take\s+place|be\s+performed)|for\s+(?:performance|operation))\s+)?(?:during|in|within|until\s+after)\b|\bdid\s+not\s+operate\s+(?:(?:during|in|within)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}period(?!\s+(?:from|of|between)\b)|(?:because|as|since)\s+(?:no|there)\b)|\bnothing\s+to\s+test\b|\b(?:no|not\s+have(?:\s+an(?:y)?)?|had\s+no)\s+(?:(?:occasion|opportunity)\s+(?:to|for\s+[^.;]{1,40}?\s+to)\s+(?:operate|be\s+(?:performed|used|exercised|applied))|(?:need|cause|reason)\s+(?:to|for\s+[^.;]{1,40}?\s+to)\s+operate\b)|\bnot\s+called\s+(?:up)?on\b|\bno\s+instances?\s+of\s+(?:the|such|this)\s+(?:events?|occurrences?)\b|therefore\s+(?:the\s+control\s+)?did\s+not\s+operate\b|\bas\s+no\s+\w+[^.;]{0,60}\boccurred"
        + @"|\bcontrol\s+(?:was|is)\s+not\s+(?:(?:performed|operated|executed|applied|exercised|used|invoked)\s+(?:" + InPeriod + @"\s*)?,?\s*(?:because|as|since)\s+there\s+(?:was|were)|(?:exercised|invoked)\s+(?:" + InPeriod + @"\s*)?,?\s*(?:because|as|since))\s+no\s+(?!" + OfDuty + @"|(?:time|budget|resources?|capacity|tools?)\b)|\bcontrol\s+(?:was|is)\s+not\s+(?:performed|operated|exercised)\s+(?:" + InPeriod + @"\s*|in\s+20\d\d\s*)?,?\s*(?:because|as|since)\s+no\s+(?!" + OfDuty + @")[^.;]{2,80}?\s(?:was|were|had\s+been)\s+(?:requested|received|reported|raised|due|contracted|onboarded|ordered)\b", Options)]
    private static partial Regex NoOccurrence();

    // A pattern of its own: together they are too much for the generator of patterns.
    [GeneratedRegex(
        @"\bno\s+(?:[\w'/-]+\s+){0,5}?" + Events + @"\s+(?:[\w'/-]+\s+){0,6}?(?:was|were)\s+(?:made|performed|added|initiated|implemented|executed|conducted|carried\s+out|confirmed|notified)\b[^.;]{0,60}\b(?:during|between|within|in\s+the)\b"
        + @"|\b(?:no|zero)\s+(?:(?!(?:was|were|had|has|have)\b)[\w'/-]+\s+){0,5}?" + Events + @"\s+(?!(?:[\w'/-]+\s+){0,3}(?:" + SeenTo + @"|tested)\b)(?:[\w'/-]+\s+){0,4}?" + InPeriod + @"\b|^\W*no\s+(?:[\w'/-]+\s+){0,3}?" + Events + @"\W*$"
        + @"|\bthere\s+(?:were|was|have\s+been|has\s+been)\s+(?:no|zero)\s+(?!exceptions?|deviations?|instances?\s+of\s+(?:its|non)|(?:lists?|registers?|records?|logs?|inventor(?:y|ies)|approvals?|reviews?|evidence|documentation)\s+(?:of|for)\b)(?:[\w'/-]+\s+){0,6}?" + Events + @"\b(?=\W*$|[,;]|[^.;]*\b(?:during|within|between|in\s+the|for\s+the|throughout|occurr\w*|requir\w*|warrant\w*|onboarded|hired|terminated|identified|reported|processed)\b)"
        + @"|\bdid\s+not\s+operate\s*[-:;,]\s*(?:as\s+|because\s+|since\s+)?(?:there\s+(?:was|were)\s+)?no\s+(?:[\w'/-]+\s+){0,4}?" + Events + @"\b", Options)]
    private static partial Regex NoEvents();

    /// <summary>Only after the words that nothing was tested: "Not applicable in the period. Per the register, no breach was confirmed."</summary>
    [GeneratedRegex(@"\bno\s+(?:[\w'/-]+\s+){0,5}?" + Events + @"\s+(?:(?:was|were|had\s+been|has\s+been|have\s+been)\s+(?:made|confirmed|reported|recorded|identified|raised|declared|opened|received|needed|required|detected|hired|terminated|onboarded|registered|logged|requested|notified)|took\s+place|occurred|arose)\b", Options)]
    public static partial Regex WasNone();

    /// <summary>Only beside the words that nothing was tested: "the register shows no incident that required recovery". A register of what the control itself does would be empty of failures.</summary>
    [GeneratedRegex(@"\b(?:register|listing|list|log|roadmap|calendar|queue|population)\s+(?:of\s+[^.;]{3,40}\s)?(?:held|holds|contained|contains|had|has|showed|shows|listed|lists)\s+no\s+(?!evidence|record|proof|trace|sign|indication|review|approval|test)\w+", Options)]
    public static partial Regex HeldNone();

    /// <summary>Only after the words that nothing was tested: "The control operates annually and its scheduled operation did not fall within the examination period."</summary>
    [GeneratedRegex(@"\b(?:scheduled|next|annual|yearly)\s+(?:operation|occurrence|performance|instance|cycle|run)\s+(?:did|does)\s+not\s+fall\s+(?:within|in|into)\s+the\s+(?:[\w-]+\s+)?period\b", Options)]
    public static partial Regex FellElsewhere();

    /// <summary>"Not applicable in the period: the service was not extended to a new hosting country."; not "… the list was not reviewed".</summary>
    [GeneratedRegex(@"^\W*not\s+applicable\s+(?:in|during|for|to)\s+(?:the|this)\s+(?:[\w-]+\s+)?period\s*[:;,.–-]\s*[^.;]{3,60}?\s(?:was|were)\s+not\s+(?:extended|expanded|moved|relocated|migrated|replaced|acquired|sold|merged|opened)\b[^.;]{0,80}\W*$", Options)]
    public static partial Regex WasNotBegun();

    /// <summary>"management furnished no population"</summary>
    [GeneratedRegex(@"\b(?:furnished|supplied|provided|produced|delivered|submitted|gave\s+us)\s+(?:us\s+(?:with\s+)?)?no\s+(?:\w+\s+)?(?:population|lists?|listings?|records?|data|documents?|documentation|evidence|support|logs?|reports?|tickets?|samples?)\b", Options)]
    public static partial Regex NothingGiven();

    /// <summary>Evidence was missing, not the occasion.</summary>
    [GeneratedRegex(@"\bunable\s+to\s+obtain\b|\bevidence\b|\bleft\s+(?:for\s+us\s+)?to\s+(?:examine|inspect|test|review|select)\b", Options)]
    public static partial Regex LacksEvidence();

    [GeneratedRegex(@"\b(?:unable|not\s+able)\s+to\s+(?:obtain\s+(?:sufficient|appropriate)|test\b|(?:inspect|examine|review|verify)\b(?=[^.]{0,200}\bnot\s+(?:been\s+)?(?:retained|available|kept|provided|preserved))|perform\s+(?:our\s+)?(?:tests?|testing|procedures?)|obtain\s+evidence\s+of\s+the\s+operation|obtain\b[^.]{0,160}\bcould\s+not\s+(?:\w+\s+){0,2}test\b)|\bour\s+testing\s+was\s+limited\s+to\b|\bscope\s+limitation|\bsufficient(?:,)?\s+(?:and\s+)?(?:appropriate\s+)?evidence\s+(?:was|could)\s+not\b", Options)]
    public static partial Regex ScopeLimit();

    // "The plan was not tested in the period.": what the organization should have tried, not what the auditor did not.
    [GeneratedRegex(@"(?<!(?:^|[.;]\s+)\W*(?:the\s+|this\s+)?(?:(?!controls?\b)[\w-]+\s+){0,3}(?:plans?|backups?|restores?|restorations?|recovery|failover)\s+(?:was|were)\s+(?=not\s+tested\b(?![^.]*\b(?:because|due|since|scheduled|planned|as|by\s+(?:us|the\s+(?:\w+\s+)?auditors?))\b)))\bnot\s+(?:separately\s+)?tested\b|\bdesign[\s-]only\b|\boperating\s+effectiveness\s+is\s+not\s+in\s+scope|\bnot\s+in\s+scope\b|\boutside\s+(?:of\s+)?the\s+scope|\bexcluded\s+from\s+(?:the|our|this)\s+(?:examination|scope)|\bcarved[\s-]?out\b|\bresponsibility\s+of\s+(?:the\s+)?(?:subservice|user)|\bcomplementary\s+(?:user\s+entity|subservice)|\bno\s+(?:tests?|testing)\s+(?:was|were)\s+performed", Options)]
    public static partial Regex NotTested();

    /// <summary>Something was not done, not there, late or wrong: an exception though the word is not used.</summary>
    [GeneratedRegex(
        @"^\W*none\s+(?:of\s+the\s+(?:[\w-]+\s+){1,6}?)?(?:was|were|had\s+been)\s+(?:performed|carried\s+out|held|conducted|completed|made|done|documented|reviewed|approved|assessed|retained|signed)\b|\b(?:was|were|had|has|have|did|does|do|is|are|been|could)\s*(?:not|n't)\b|\bnot\s+(?:performed|documented|completed|approved|retained|revoked|removed|available|provided|enabled|configured|evidenced|reviewed|resolved|timely)\b|\bunable\s+to\s+(?:provide|locate|produce|demonstrate|evidence)\b|\bno\s+(?:evidence|documentation|assessment|approval|record)\b|(?<!\b(?:was|were)\s+(?:refused|denied|rejected|blocked|declined|prevented|stopped)\s(?:[\w-]+\s+){1,8}?)\bwithout\s+(?!(?:an?\s+|any\s+)?(?:exceptions?|deviations?|issues?|incidents?|errors?|findings?)\b)\w+|\b(?:revealed|disclosed|identified|noted|found)\s+(?:" + NumberWords.Pattern + @")\s+(?:[a-z-]+\s+){0,2}(?:instances?|cases?|occurrences?)\b|\b(?:was|were|had\s+been)\s+(?:inactive|switched\s+off|absent|out\s+of\s+date)\s+(?:on|in|for)\s+(?:" + NumberWords.Pattern + @")\s+(?!(?:\w+\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?|times?)\b)|\bmissing\b|\black(?:ed|ing|s)?\b|\bfail(?:ed|ure|s)\b|\bexceed(?:ed|s)\b|\b(?:days?|hours?|months?)\s+(?:late|after|following)\b|\blate\b|\bafter\s+(?:the\s+)?(?:due|deadline|termination|required|start|fact|deployment|release|provision\w*|hir(?:e|ing)|go-?\s?live)\b|(?<!\bno\s+(?:[\w-]+\s+){0,8})\b(?:retro(?:spective|active)(?:ly)?|overdue|incomplete|outdated)\b|\bbeyond\b|\boutside\s+(?:of\s+)?the\s+(?:required|defined)|\binappropriate(?:ly)?\b|\bunauthori[sz]ed\b|\bonly\s+(?:available|performed)\b|\brather\s+than\b|\bprior\s+to\s+approval\b|\bneither\s+of\s+the\b|;\s+none\s+(?:was|were|had\s+been|has\s+been)\s+(?:carried\s+out|performed|made|held|done|completed|prepared|obtained)\b|\bafter\s+more\s+than\b|\bbelonged\s+to\s+terminated\b|\bretained\s+access\b|\bsame\s+individual\b|\ballowed\b[^.]{0,40}\b0\.0\.0\.0", Options)]
    private static partial Regex Failure();

    /// <summary>Beside a clean phrase these change nothing.</summary>
    [GeneratedRegex(@"^\W*(?:refer\s+to|see|tested\s+(?:in|under|at)|(?:per\s+)?(?:inspection|observation|inquir\w+)|inspected|observed|inquired|(?:(?:in\s+addition|additionally|further(?:more)?),?\s+)?(?:we|I)\s+(?:also\s+)?(?:inspected|observed|re-?performed|examined|inquired|traced|recalculated)\b(?![^.;]*\b(?:that|not|but|no|only)\b)|the\s+population\s+(?:consisted\s+of|comprised|was|held|had)\s+(?:" + NumberWords.Pattern + @")\s+(?:[\w-]+\s+){0,3}[\w-]+(?:,\s+all\s+of\s+which\s+were\s+(?:inspected|tested|examined|selected))?(?=\W*$)|(?:the\s+)?(?:next|following)\s+(?:\w+\s+){1,3}(?:is|are)\s+(?:due|planned|scheduled)\s+(?:in|for|on)\b|renewal\s+(?:is\s+)?due\b|control\s+(?:was\s+)?(?:suitably\s+designed|in\s+place|implemented)|suitably\s+designed)\b", Options)]
    public static partial Regex Neutral();

    /// <summary>"Testing of the control activity disclosed": how some firms begin every exception.</summary>
    private const string Testing = @"(?:the\s+)?(?:tests?|testing)\s+of\s+(?:the\s+)?controls?(?:\s+activit(?:y|ies))?\s+(?:disclosed|revealed)\b";

    [GeneratedRegex(
        @"^\W*(?:(?:no|zero|nil)\s+" + Kinds + Things + @"\b|none\s+noted|(?:an?\s+)?" + Kinds + Things + @"\s*(?:#?\s*\d{1,3}\s*[:.)–-]|(?:(?:was|were)\s+)?(?:noted|identified|found|[:.–-]))|(?:no\s+)?matters?\s+(?:arising|to\s+report)|nothing\s+(?:adverse|untoward|to\s+report)|satisfactory\b|did\s+not\s+(?:operate|fall\s+due|occur)|could\s+not\s+be\s+(?:tested|verified)|there\s+(?:was|were)\s+no\b|(?:we|I)\s+(?:noted|found|identified)\b|not\s+tested|unable\s+to\s+test|no\s+test(?:s|ing)\b|not\s+applicable|n/a\b|no\s+occurrence|non-?occurrence|control\s+(?:was\s+)?(?:suitably|operat)|the\s+(?:control|circumstances|operating)|" + Testing + @"|tested\s+without|without\s+exception|effective\b|pass\b|fail\b|partially\s+effective|not\s+effective|ineffective)", Options)]
    public static partial Regex Opening();
}
