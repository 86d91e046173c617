using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What a column of a table of controls holds.</summary>
public enum ColumnRole
{
    Id,
    Criteria,
    CriterionText,

    /// <summary>Criteria beside the one that the row stands under.</summary>
    FurtherCriteria,
    Control,

    /// <summary>What a control is called where it has no number: "Background checks".</summary>
    Name,
    Test,
    Result,
    Response,

    /// <summary>Beside a label on a card: what was looked at.</summary>
    Evidence,
}

/// <summary>The words firms put over the columns of their tables. A firm that says it otherwise: add its words here.</summary>
public static partial class ColumnWords
{
    /// <summary>Characters; a longer text is none.</summary>
    public const int LongestTitle = 90;

    /// <summary>Titles of columns that say of a control what nobody asks a report for: "Control owner", "Frequency", "Manual / automated".</summary>
    public static bool IsBeside(string title) => Beside().IsMatch(title.Trim().TrimEnd(':', '.'));

    [GeneratedRegex(@"^(?:control )?(?:owners?|name|title|freq(?:uency)?|type(?: of control)?|mode|nature|categor(?:y|ies)|domain|area|process|sub-?process|topic|(?:risk|key)(?: rating| level)?|performer|performed by|operated by|responsib(?:le|ility)(?: (?:party|person|function|team|role))?|evidence|pop(?:ulation)?\.?(?: size)?|(?:samples?|items?)(?: size| tested| selected)?|points? of focus|status|matters?|subject|(?:due|target|(?:(?:target|expected|planned) )?(?:completion|implementation|remediation)) date|(?:manual|automated|preventive|detective)(?: ?(?:/|or) ?(?:manual|automated|preventive|detective))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    /// <summary>Words one of which every title has: most lines need no closer look.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "#", "no", "nr", "id", "ref", "reference", "item", "control", "controls", "ctrl", "ctl", "activity", "criteria", "criterion", "tsc", "tsp", "test", "tests", "testing",
        "test(s)", "procedure", "procedures", "result", "results", "conclusion", "conclusions", "finding", "findings", "outcome", "outcomes", "exception", "exceptions",
        "observations", "response", "responses", "remediation", "objective", "work", "steps", "objectives", "number", "numbers", "ids", "management's", "reply", "replies", "answer", "did", "found", "comment", "comments", "remark", "remarks", "does", "corrective", "deviations", "methodology", "timing", "addresses", "supports", "mapping", "s/n", "identification", "identifier", "position", "quotation", "quote", "observation", "restated", "measure", "measures", "safeguard", "safeguards", "plan", "plans",
    };

    /// <summary>Words of titles that are common in running text, too: on a line of titles another one stands beside them.</summary>
    private static readonly HashSet<string> AllWords = new(Words, StringComparer.OrdinalIgnoreCase) { "also", "meets", "answers", "relates", "maps", "action", "actions", "deviation", "tested", "activities", "pass", "resulted", "concluded", "showed", "disclosed", "serves", "replies", "responds", "statement", "statements", "reaction", "reactions", "matter", "matters" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByWord = AllWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Shorter ones are looked at whole: "S/N", "CC1.0", "#".</summary>
    private const int ShortTitle = 6;

    private static bool HasWordOfTitle(string text)
    {
        if (text.Length <= ShortTitle)
            return true;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '#'))
                end++;
            if (end > at && ByWord.Contains(text.AsSpan(at, end - at)))
                return true;
            at = end + 1;
        }

        return false;
    }

    public static bool IsOfTitle(Layout.LaidWord word) =>
        word.Text.Trim('.', ':', ',', '*') is var bare && (Words.Contains(bare) || (bare.Length < word.Text.Length && Words.Contains(word.Text)));

    /// <summary>One of these, or of those that are common in running text.</summary>
    public static bool MayBeOfTitle(Layout.LaidWord word) => AllWords.Contains(word.Text.Trim('.', ':', ','));

    /// <summary>A title begins large and is no sentence: "Ref.", "Test Results", "Test." where a scan has a speck behind it, but not "controls." at the end of a cell.</summary>
    public static bool IsTitle(string text) =>
        !char.IsLower(text.FirstOrDefault(char.IsLetter)) && (!text.EndsWith('.') || Abbreviated().IsMatch(text) || Words.Contains(text[..^1]));

    // "Tests Performed by Marrow & Co." ends in a name, not a sentence.
    [GeneratedRegex(@"\b(?:no|nr|ref|resp|ctr?l|co|inc|ltd|corp|assoc|p\.?[acl]|l\.?l\.?[cp])\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviated();

    /// <summary>"Control(s)", "Control ID(s)": one or more.</summary>
    [GeneratedRegex(@"(?<=\w)\(s\)(?=\W|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Perhaps();

    /// <summary>"Control Activity (TSC Reference)", but not "Test(s)".</summary>
    [GeneratedRegex(@"\s+\([^)]{3,40}\)\s*$")]
    private static partial Regex Aside();

    public static ColumnRole? RoleOf(string header)
    {
        var plain = Layout.Mending.Plain(header);
        // A recogniser takes the rule before a title for a mark: "'TSC".
        var text = (plain.Contains(')') ? Aside().Replace(plain, "") : plain).Trim().TrimStart('\'', '"', '|').TrimEnd(':', ';', '.', '/').Trim();
        if (text.Length is 0 or > LongestTitle || !HasWordOfTitle(text))
            return null;
        foreach (var (pattern, role) in Patterns)
        {
            if (pattern.IsMatch(text))
                return role;
        }

        if (text.Contains("(s)", StringComparison.OrdinalIgnoreCase))
            return RoleOf(Perhaps().Replace(text, ""));

        // Most texts that come here are words of a row and no title.
        return text.Length <= LongestOfBoth && Joint().IsMatch(text) && Joint().Split(text) is [var first, var second] ? Both(RoleOf(first), RoleOf(second)) : null;
    }

    /// <summary>"Ref. / TSC", "Control # and control activity": the role of a column that holds two things, of which the reader of the one finds the other.</summary>
    private static ColumnRole? Both(ColumnRole? first, ColumnRole? second) => (first, second) switch
    {
        (ColumnRole.Id, ColumnRole.Criteria) or (ColumnRole.Criteria, ColumnRole.Id) => ColumnRole.Id,
        (ColumnRole.Id or ColumnRole.Criteria, ColumnRole.Control) or (ColumnRole.Control, ColumnRole.Id or ColumnRole.Criteria) => ColumnRole.Control,
        (ColumnRole.Result, ColumnRole.Response) => ColumnRole.Result,
        (ColumnRole.Test, ColumnRole.Result) => ColumnRole.Test,
        // "Exceptions / Results", "Tests and Procedures": two words for one thing.
        (ColumnRole.Result, ColumnRole.Result) or (ColumnRole.Test, ColumnRole.Test) => first,
        _ => null,
    };

    /// <summary>"Inquiry", "Inspection": one nature of test, which has a column of its own beside those of others.</summary>
    public static bool IsNature(string title) => Nature().IsMatch(title.Trim().TrimEnd(':'));

    [GeneratedRegex(@"^(?:inquir(?:y|ies)|enquir(?:y|ies)|observations?|inspections?|re-?performances?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Nature();

    /// <summary>"S. No.", "#": numbers that count the rows, where another column has the controls' own.</summary>
    public static bool IsSerial(string title) => Serial().IsMatch(title.Trim());

    [GeneratedRegex(@"^(?:(?:s|sl|sr|serial)\.? ?(?:no|nr|number|#)|s/n|#|no|nr)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Serial();

    /// <summary>"Item", "Exception no.": numbers of exceptions, beside those of their controls.</summary>
    public static bool CountsExceptions(string title) => ExceptionNumber().IsMatch(title.Trim());

    [GeneratedRegex(@"^(item|note|exception|deviation|finding)( ?(no\.?|nr|number|#))?$", RegexOptions.IgnoreCase)]
    private static partial Regex ExceptionNumber();

    private const int LongestOfBoth = 60;

    [GeneratedRegex(@"\s*(?:/|&|\+|\||\band\b)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>A firm's or vendor's name, or "the service auditor": a few words.</summary>
    private const string Name = @"(?:(?!controls?\b|tests?\b|results?\b)[\w&.,'-]+ ){0,5}[\w&.,'-]+";

    private const string Specified = @"(specified|established|provided|implemented|placed in operation|put in place|described|stated|maintained|operated|operating|designed|performed|defined|adopted|documented|reported|identified|presented|executed)";

    /// <summary>"Controls of Harrow", "Controls at the company", not "Control of changes", "Controls at user entities".</summary>
    private const string OfOrganization = @"(?:of|at|by|within) (?:(?:the|our) (?:service organi[sz]ation|organi[sz]ation|company|entity|firm|vendor)|(?!(?:the )?(?:user|customer|client|subservice|sub-service))(?:the )?(?=(?-i:[A-Z]))" + Name + @")";

    // In this order: "Control #" is an id before it is a control, "Test results" a result before it is a test.
    private static readonly (Regex Pattern, ColumnRole Role)[] Patterns =
    [
        (Id(), ColumnRole.Id),
        (CriterionText(), ColumnRole.CriterionText),
        (FurtherCriteria(), ColumnRole.FurtherCriteria),
        (Criteria(), ColumnRole.Criteria),
        (Response(), ColumnRole.Response),
        (Result(), ColumnRole.Result),
        (Test(), ColumnRole.Test),
        (Control(), ColumnRole.Control),
    ];

    // "Control #t": a recogniser reads the rule behind the mark.
    [GeneratedRegex(@"^(#|no|nr|s/n|number|identification|identifier|our ref(erence)?|(?:s|sl|sr|serial)\.? ?(?:no|number|#)|ref(erence)?( ?(#|no|number|id))?|id|item( ?(#|no)| in (section )?\d{1,2}(\.\d{1,2})*)?|control point( ?(#|no|number|id))?|ctr?l|(controls?|ctr?l|activity|control activity)\.? ?(#[til|]?|nos?|nr|numbers?|ids?|identifiers?|codes?|ref(erence)?\.?( ?(#|no|number))?))\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Id();

    [GeneratedRegex(@"^((criterion|criteria|tsc) (description|text)|description of (the )?(criterion|criteria)|trust services? criteri(on|a) description)$", RegexOptions.IgnoreCase)]
    private static partial Regex CriterionText();

    [GeneratedRegex(@"^(cross-? ?ref(erence)?s?( criteria)?|also( (addresse[sd]|meets|serves|supports|maps to|covers|see|relevant (to|for)|relates to|contributes to))?|(also |see also )?(other|additional|further|secondary) (trust services? )?(criteria|tsc)( (addressed|met|supported))?)$", RegexOptions.IgnoreCase)]
    private static partial Regex FurtherCriteria();

    /// <summary>Criteria of other frameworks that share the column: "TSC and HIPAA Reference", "TSC / CCM".</summary>
    private const string Framework = @"(hipaa|iso(/iec)?( ?27001)?|(csa )?ccm|nist( [\w-]+)?|pci( dss)?|hitrust( csf)?|c5|gdpr|cobit|coso)";

    [GeneratedRegex(@"^((applicable |related |relevant |mapped |aicpa |soc 2 )?((trust( services?)?|ts|common|tsc|security|availability|confidentiality|processing integrity|privacy) )?(criteria|criterion|tsc|tsp)( ?(#|no|number|id|ref(erence)?|mapping|mapped|addressed|met|supported|tsc))?( ?(and|&|/|\+|,) ?" + Framework + @"( ?(ref(erence)?s?|mapping|criteria|requirements?|standards?))?)?\.?|" + Framework + @" ?(and|&|/|\+) ?(trust services? criteria|tsc|criteria)( ref(erence)?s?)?|mapp(ing|ed) to (the )?(tsc|criteria|trust services? criteria)|(supports|addresses|meets|answers|serves|relates to|maps to)( (the )?(tsc|criteria|criterion))?|tsp section 100( (criteria|ref(erence)?))?|control objectives?( ?(#|no|number))?|(cc|pi|a|c|p) ?\d\.0)$", RegexOptions.IgnoreCase)]
    private static partial Regex Criteria();

    /// <summary>"HIPAA Standard", "ISO 27001 Annex A": requirements of another framework than the trust services criteria.</summary>
    public static bool NamesFramework(string title) => OtherFramework().IsMatch(title.Trim().TrimEnd(':'));

    [GeneratedRegex(@"^" + Framework + @"( (security|privacy))?( (rule|annex a|standards?|requirements?|safeguards?|citations?|controls?|specifications?|references?|criteria|ref\.?|no\.?))*$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherFramework();

    /// <summary>The column beside "Control" that holds what the control says: "Description of control", "Control activity".</summary>
    public static bool Describes(string title) => Describing().IsMatch(title);

    [GeneratedRegex(@"\b(?:descriptions?|activity|activities|statement|text|wording|procedure)\b|\b" + Specified + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex Describing();

    /// <summary>"CC1.0" over the criteria CC1.1 to CC1.5, whose words stand in the next column under "Criteria".</summary>
    public static bool IsSeries(string title) => Series().IsMatch(title);

    [GeneratedRegex(@"^\W*(?:CC|PI|A|C|P) ?\d\.0\W*$")]
    private static partial Regex Series();

    /// <summary>"Control point": the number of a control, or beside one that of the criterion.</summary>
    public static bool IsPoint(string title) => Point().IsMatch(title);

    [GeneratedRegex(@"^\W*control point( ?(#|no|number|id))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(resp( ?(#|no|ref))?|management'?s?( of .{1,40})? ?(response|comment|remark|remediation|action|reply|answer)s?.*|(remarks?|statements?) (by|of|from) (the )?(management.*|company|(service )?organi[sz]ation|legal representatives|directors|(?!controls?\b|criteri|applicab|work\b|auditor|tests?\b|results?\b|objectives?\b)(?-i:[A-Z])[\w&.,'-]*( (?-i:[A-Z])[\w&.,'-]*){0,3})|(response|comment|reply|answer|reaction)s?( (by|of|from) (the )?(management.*|" + Name + @"'s? management|company|vendor|(service )?organi[sz]ation|board( of directors)?|directors|(?-i:[A-Z])[\w&.,'-]*( (?-i:[A-Z])[\w&.,'-]*){0,3}))?|(management'?s? )?position|our (response|comment|reply|answer|remark)s?|(the )?(text|wording) of (the |management'?s'? )*(response|reply)s?|remediation( plan)?|(corrective |remedial |management )?action plans?|(corrective |remedial )?actions? (of|by|taken by) (the )?management|corrective actions?( taken)?( (by|of|from) (the )?(management|(?-i:[A-Z])[\w&.,'-]*( (?-i:[A-Z])[\w&.,'-]*){0,3}))?|(company|vendor|organi[sz]ation|" + Name + @"'s?) (response|comment|reply|answer)s?|(management|(?!auditors?\b|customers?\b|users?\b)(?-i:[A-Z])[\w&.,'-]*( (?-i:[A-Z])[\w&.,'-]*){0,3}) (replies|responds))$", RegexOptions.IgnoreCase)]
    private static partial Regex Response();

    [GeneratedRegex(@"^(conclusions? (on|as to) (the )?(operation|operating effectiveness|effectiveness|design)|(the |our )?(test|testing|audit)('?s)? (results?(\(s\))?|conclusions?|outcomes?)|pass ?/ ?fail|deviations?( noted| identified| found| reported)?( by " + Name + @")?|auditors?'? results?|what (was found|the auditors? (found|concluded)|we found|we concluded|resulted|(it|the tests?|our tests?|(the |our )?testing) (showed|disclosed))|(the |our )?(test |testing )?results?( of ((the |our )?(independent )?(service )?(auditor'?s'? )?)(tests?|testing|procedures?|tests of (controls?|operating effectiveness|design))( performed| applied)?( by " + Name + @")?)?( and (management'?s'? )?responses?| noted)?|((the|our|my) )?(conclusions?( reached)?|findings?)|conclusions? (and|&|/) (remarks?|comments?|observations?)|outcomes?( of (the |our )?(tests?|testing|procedures?|work))?|exceptions?( noted| identified| found| reported)?( by " + Name + @")?|(description|details?|statement|nature) of (the )?(exceptions?|deviations?|findings?)|(exception|deviation|finding) (description|details?)|((the|independent|service) )*(auditor|practitioner|accountant|examiner)'?s'? (test )?(results?|conclusions?|findings?|observations?)|observations?|(observations?|findings?|deviations?)( noted| made)? (of|by) (the )?((independent|service) )*(auditor|practitioner|accountant)s?|(exceptions?|deviations?|findings?|observations?|matters?)( as)? ((re-?)?stated|reported|described|noted)( by " + Name + @"| in (part|section|chapter) [\w.]{1,6})?|quot(e|ation)s?( (from|of) .{2,30})?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(testing (methodology|approach)|nature,? timing,?( and extent)? of (the |our )?tests?( of controls)?|(description of |nature of )?(the |our )?((detailed|audit|auditor|auditor'?s'?|service auditor'?s'?|service auditors?|independent (service )?auditor'?s'?) )*(what (we (did|tested)|was (done|tested)|the auditors? (did|tested))(,? and (what )?(we )?(found|saw|concluded))?|how (we |it was )?tested( it| them)?|tests?|testing|(test|testing|verification|examination|evaluation|assurance|inspection|assessment) (procedures?|steps?|work)|procedures?|work|tests? of ((the |our )?controls?|control activities|operating effectiveness|design( and (operating effectiveness|implementation))?|details))(\(s\))?( (and|of) (controls?|operating effectiveness|design|tests?))?( (performed|applied|conducted|executed|carried out|undertaken|done|planned))?( of the (independent )?(service )?(auditors?|practitioners?))?( (by|over|to|on) " + Name + @")?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Test();

    [GeneratedRegex(@"^((description of (the )?|related |key |specified |stated |service organi[sz]ation'?s'? |internal )?(controls?|control activit(y|ies)|control (description|statement|procedure|text)|control measures?)( (activit(y|ies)|in place|as per (the |our )?" + Name + @"|(as )?" + Specified + @"( and " + Specified + @")?)( (by|at) " + Name + @")?| " + OfOrganization + @")?|(" + Name + @"'s? |our |(?:(?!tests?\b|testing\b|complementary|user|entity|subservice|customer|client|expected|access|internal|physical|logical|environmental|general|application)[\w&.,-]+ ){1,3})?(controls?|control activit(y|ies))|activit(y|ies)|measures?|safeguards?|controls? tested|controls? (that|which) (address|meet|support|satisfy|serve|cover|relate to|map to)(es)?( (the|this|each))?( criteri(on|a))?|control procedures?|what the control (is|says|does|requires)|what ((the|our) (company|organi[sz]ation|service organi[sz]ation|entity|firm)|(?!IT )(?-i:[A-Z])[\w&.'-]*( (?-i:[A-Z])[\w&.'-]*){0,3}) does)$", RegexOptions.IgnoreCase)]
    private static partial Regex Control();
}
