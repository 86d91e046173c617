using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Results;

/// <summary>Whether the words that explain a phrase say that nothing was found, and whether a phrase can say so at all.</summary>
/// <remarks>
/// Raw, clean: <c>that the control operated as described</c>, <c>a test without exceptions</c>, <c>that the procedure disclosed nothing that departs from
/// the control</c>. Not: <c>a departure from the control</c>, <c>that one or more exceptions were noted</c>, <c>that the control did not operate</c>.
/// What is neither plainly one nor the other is not learned: results that use it stay unknown.
/// </remarks>
internal static partial class CleanMeaning
{
    /// <summary>What "results other than X" says of X.</summary>
    public const string AllButExceptions = "no exceptions";

    /// <summary>A tick, also as fonts of symbols write it.</summary>
    public const string Ticks = "✓✔√☑\uF0FC";

    /// <summary>A tick or a cross.</summary>
    public const string Mark = "[" + Ticks + Shapes + "✗✘×☒\uF0FB]";

    /// <summary>Only where a legend says what they mean.</summary>
    public const string Shapes = "●○◐◑▲△▼▽■□◆◇★☆";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Things = @"(?:exceptions?|deviations?|departures?|discrepanc(?:y|ies)|findings?|issues?|variances?|non-?\s?conformit(?:y|ies)|non-?\s?compliances?|deficienc(?:y|ies)|matters?|errors?|anomal(?:y|ies)|observations?|failures?|differences?|weakness(?:es)?|shortcomings?|irregularit(?:y|ies)|inconsistenc(?:y|ies)|concerns?|problems?|comments?|recommendations?|gaps?|defects?|breach(?:es)?|violations?|reservations?|objections?|faults?|points?)";
    private const string AndOthers = @"(?:\s*(?:,|/|\bor\b|\band\b|\bnor\b)\s*(?:[\w-]+\s+){0,2}?" + Things + @")*";

    public static bool IsClean(string meaning) => Clean().IsMatch(meaning) && !IsOther(meaning);

    /// <summary>"that the control had no occasion to operate", "that the event did not occur in the period"; not "not tested, for want of evidence".</summary>
    public static bool SaysNothingOccurred(string meaning) => (NoOccasion().IsMatch(meaning) || ResultWords.MentionsNoOccurrence(meaning)) && !Thing().IsMatch(meaning) && !NotOperated().IsMatch(meaning) && !ResultWords.LacksEvidence().IsMatch(meaning) && !ResultWords.ScopeLimit().IsMatch(meaning);

    /// <summary>Something was found, or nothing tested.</summary>
    public static bool IsOther(string meaning) => Adverse().IsMatch(meaning) || HasThings(meaning);

    /// <summary>"Satisfactory", "NEN", "No matters arising"; not "Observation noted", "N/A", "See Section V".</summary>
    public static bool MayBeSaid(string phrase) => phrase.Any(c => char.IsLetter(c) || Ticks.Contains(c) || Shapes.Contains(c)) && !HasThings(phrase) && !Unclean().IsMatch(phrase)
        && !ResultWords.SaysException(phrase) && !ResultWords.MentionsNoOccurrence(phrase) && !ResultWords.NotTestedOpening().IsMatch(phrase);

    /// <summary>Exceptions are spoken of, and not only to say that there were none.</summary>
    private static bool HasThings(string text) => Thing().IsMatch(Negated().Replace(text, ""));

    [GeneratedRegex(
        @"\b(?:no|zero|nil|without(?:\s+any)?|free\s+(?:of|from))\s+(?:[\w-]+\s+){0,4}?" + Things + @"\b|\b(?:did|does|do|has|have|had)\s+not\s+(?:identif(?:y|ied)|reveal(?:ed)?|disclosed?|noted?|f[io]u?nd|detect(?:ed)?|encounter(?:ed)?|observed?|bring|brought|result(?:ed)?\s+in|give\s+rise\s+to|lead\s+to)\b.*?\b" + Things + @"\b"
        + @"|\bnot\s+(?:(?:deemed|considered|regarded|classed|judged|treated)\s+(?:(?:to\s+be|as)\s+)?)?(?:an?\s+)?(?:[\w-]+\s+)?(?:exceptions?|deviations?)\b|\b" + Things + @"\s+(?:was|were|have\s+been|has\s+been)\s+not\s+\w+|\bnone\s+(?:was|were)\s+(?:noted|identified|found)"
        + @"|\bnothing\b(?!\s+(?:was|were|could\s+be)\s+(?:tested|provided))|\b(?:did|does|do)\s+not\s+(?:depart|deviate|differ)\b|\bneither\b.*\bnor\b"
        + @"|\b(?:operat(?:ed|es|ing)|work(?:ed|s|ing)|function(?:ed|s|ing)|perform(?:ed|s|ing)|carried\s+out|appli(?:ed|es)|acted|was|were|is|are|been)\s+(?:effectively|effective|satisfactor(?:y|ily)|properly|(?:in\s+place|designed|implemented|performed|carried\s+out|operated|operating|applied|found\s+to\s+be)\b|in\s+accordance\s+with|in\s+line\s+with|in\s+conformity\s+with|as\s+(?:described|designed|intended|stated|specified|expected|planned|required|prescribed|set\s+out|documented|represented))"
        + @"|(?<!\b(?:not|never|rarely|seldom|hardly)\s+)\bfound\s+to\s+have\s+operated(?=\s*(?:$|[,.;)]|as\s+(?:described|designed|intended|stated)|effectively))|\boperating\s+effectiveness\s+(?:was|is)\s+(?:confirmed|supported|evidenced|established)|\b(?:conform|compl[iy]|accord)\w*\s+(?:with|to)\b|\b(?:met|meets|satisf(?:ied|ies|y)|fulfil(?:s|led|ls)?|achieved|achieves)\b|\bpassed\b|\b(?:agree[sd]?|tall(?:y|ies|ied))\s+with\b|\bdid\s+what\s+(?:it|they|the\s+control)\s+(?:says?|said|states?|should|is\s+(?:meant|supposed))\b|\bworked\s+in\s+(?:everything|all|every|each)\b|\bsuitably\s+designed\b|\bas\s+(?:described|designed|intended|expected)\b", Options)]
    private static partial Regex Clean();

    [GeneratedRegex(
        @"\b(?:did|does|do|was|were|is|are|has|have|had|could|can|cannot|would)\s*(?:not|n't)\s+(?!(?:identif|reveal|disclos|not|find|found|detect|encounter|observ|bring|brought|result|give|lead|deemed|considered|regarded|classed|judged|treated|depart|deviat|differ|(?:an?\s+)?(?:exceptions?|deviations?)))\w+"
        + @"|\bnot\s+(?:noted\s+to|found\s+to|observed\s+to|deemed\s+to\s+(?:operat|be\s+(?:effective|suitabl|operat|in\s+place))|considered\s+(?:to\s+)?(?:be\s+)?(?:effective|suitabl|operat|adequate)|effective|met|tested|suitabl\w+|operat\w+|applicable|satisf\w+|relevant|in\s+(?:place|scope)|fully|all|always|every\w*)\b"
        + @"|\bexcept\b|\bexcepting\b|\bother\s+than\b|\bapart\s+from\b|\bsave\s+for\b|\bbut\b|\bhowever\b|\balthough\b|\bthough\b|\bonly\b|\bpartial\w*|\bpartly\b|\bone\s+or\s+more\b|\bat\s+least\b|\bineffective\w*|\bunsatisf\w+|\bfail(?:ed|s|ing)?\b|\bno\s+(?:(?!" + Things + @"\b)[\w-]+\s+){0,3}?(?:test(?:s|ing|ed)?|occurrences?|events?|instances?\s+(?:occurred|arose)|population|occasion|evidence|opinion|conclusion|reliance|control)\b|\bnon-?\s?occurrence\b|\boccasion\b|\bunable\b|\binsufficient\b|\bminor\b|\bimmaterial\b|\binsignificant\b|\bremain\w*|\bwhether\b|\bto\s+(?:confirm|determine|ascertain|verify|establish)\b|\bremediat\w+|\bmitigat\w+|\bcompensat\w+|\brequir\w+\s+(?:improvement|attention|action)|\bimprove\w*|\buntil\b|\bnothing\s+(?:to\s+test|occurred|happened|(?:was|were)\s+(?:tested|provided))|\bcarved?\b|\bsubservice\b|\bmanagement'?s?\s+(?:response|repl)", Options)]
    private static partial Regex Adverse();

    [GeneratedRegex(
        @"\b(?:no|zero|nil|none|without(?:\s+any)?|free\s+(?:of|from)(?:\s+any)?|nothing|neither|0)\b[^.;]{0,80}?\b" + Things + @"\b" + AndOthers
        + @"|\bnot\s+[^.;]{0,50}?\b" + Things + @"\b" + AndOthers + @"|\b" + Things + AndOthers + @"\s+(?:was|were|have\s+been|has\s+been)\s+not\s+\w+", Options)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b" + Things + @"\b", Options)]
    private static partial Regex Thing();

    /// <summary>Whether for want of an occasion is not said.</summary>
    [GeneratedRegex(@"\b(?:did|has|have|had)\s+not\s+(?:operate(?!,?\s+" + ForNothing + @")|been\s+(?:operated|performed))", Options)]
    private static partial Regex NotOperated();

    // "did not operate, because nothing in the period called for it", "… for want of an event that called for it"
    private const string ForNothing = @"(?:(?:because|as|since)\s+(?:nothing|no\s+(?:event|occasion|item|case|instance|transaction)s?)|for\s+(?:want|lack)\s+of\s+(?:an\s+|any\s+|a\s+)?(?:event|occasion|item|case|instance|transaction)s?)\b";

    [GeneratedRegex(@"\bdid\s+not\s+operate,?\s+" + ForNothing + @"|\b(?:no|not\s+(?:an?|any))\s+occasion\b(?!\s+(?:for\s+(?:us|me)\s+)?to\s+(?:test|examine|inspect|obtain))", Options)]
    private static partial Regex NoOccasion();

    [GeneratedRegex(@"^\W*(?:n\.?/?\s?a\.?|n/?t|n/?o|not\b.*|non-.*|none\s+tested|nil\s+tested|un\w+|in(?:effective|adequate|complete|conclusive).*)\W*$|^\W*(?:corroborat\w+\s+)?(?:inquir\w+|enquir\w+|observ\w+|inspect\w+|re-?perform\w+|examin\w+|tests?|tested|testing|sampl\w+|review\w*)\W*$|\b(?:remediated|resolved|closed|corrected|mitigated)\b|\b(?:fail\w*|weak\w*|partial\w*|partly|minor|improve\w*|insufficient\w*|inadequate\w*|late|missing|lack\w*|limited|pending|open|see|refer|section|below|page|(?<!of\s)note|response|qualified|adverse(?<!nothing\s+adverse)|except(?:ing)?|needs?)\b", Options)]
    private static partial Regex Unclean();
}
