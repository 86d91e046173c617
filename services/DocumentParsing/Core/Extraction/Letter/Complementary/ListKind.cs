using System.Text.RegularExpressions;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>Which of the two lists a heading, or the header of a table, announces.</summary>
public enum ListKind
{
    UserEntity,
    Subservice,
}

/// <summary>
/// Raw: <c>Complementary User Entity Controls (CUECs)</c> · <c>User Control Considerations</c> · <c>Customer Responsibilities</c> ·
/// <c>Complementary Subservice Organization Controls</c> · <c>Controls Expected to be Implemented at Subservice Organizations</c>.
/// </summary>
public static partial class ListKinds
{
    public static ListKind? Of(string heading)
    {
        if (heading.Length > 140)
            return null;
        // "Controls assumed at health plans": whom a report calls its users by a common noun.
        if (OfCommonNoun().IsMatch(heading) || MustHave().IsMatch(heading))
            return ListKind.UserEntity;
        // "Controls we expect from you (CUECs)": the name in brackets says whose.
        if (Cuecs().IsMatch(heading))
            return ListKind.UserEntity;
        return Subservice().IsMatch(heading) ? ListKind.Subservice : UserEntity().IsMatch(heading) ? ListKind.UserEntity : null;
    }

    /// <summary>"Expected control": the title of a column of what others should do, whoever they are.</summary>
    public static bool IsExpected(string title) => Expected().IsMatch(title);

    /// <summary>A sentence of the letter that says such controls are assumed in the design, so that there must be a list.</summary>
    public static bool IsAssumed(ListKind kind, string text) => kind switch
    {
        ListKind.UserEntity => UsersAssumed().IsMatch(text),
        ListKind.Subservice => SubserviceAssumed().IsMatch(text),
    };

    /// <summary>Whose controls the words say are assumed.</summary>
    public static ListKind? Assumed(string text) =>
        IsAssumed(ListKind.Subservice, text) ? ListKind.Subservice : IsAssumed(ListKind.UserEntity, text) ? ListKind.UserEntity : null;

    /// <summary>How user entities are called, by the beginning of the word: "customers", "Merchants", "the plan sponsor".</summary>
    internal const string Users = @"(?:user|customer|client|subscriber|tenant|merchant|district|licensee|participant|member|employer|sponsor|operator|practice|institution|borrower|dealer|policyholder|account\s+holder)";

    private const string Assuming = @"(?:that\s+are|assumed|presumed|presupposed|expected|anticipated|contemplated|considered|are\s+suitably)";

    // "… if the complementary controls assumed in their design were applied by user entities and the subservice organization"
    private const string Together = @"\bcomplementary\s+controls\s+" + Assuming + @"\b[^.;]{0,60}\b(?:applied|implemented|operated|operating)\b[^.;]{0,60}?";

    // "… if user entities and the subservice organization applied the complementary controls contemplated"
    private const string Applied = @"\b[^.;]{0,60}?\s(?:applied|operated|implemented|had)\s+(?:the\s+)?complementary\s+controls\b";

    // "… provided that the complementary controls of the subservice organization and of customers assumed in the design operated"
    private const string Theirs = @"\bcomplementary\s+controls\s+(?:of|at)\b[^.;]{0,60}?";

    [GeneratedRegex(@"^(?:(?:expected|assumed|complementary)\s+controls?|controls?\s+(?:expected|assumed))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expected();

    [GeneratedRegex(@"\bcontrols\s+(?:that\s+|which\s+)?(?:the\s+)?user\s+entities\s+(?:need|must|should|have|are\s+(?:expected|assumed|required))\s+(?:to\s+)?(?:have|put|operate|apply|implement)\b|\bcomplementary\s+user[\s-]+(?:entity|organi[sz]ation)\s+controls\s+" + Assuming + @"|\b(?:certain|such|the|that)\s+complementary\s+user[\s-]+(?:entity|organi[sz]ation)\s+controls\b|\buser\s+entities\s+(?:put\s+in\s+place|apply|have|operate|implement)\s+(?:the\s+|certain\s+)?(?:complementary\s+)?controls\b|" + Together + @"\buser\s+entit|\buser\s+entit(?:y|ies)" + Applied + "|" + Theirs + @"\b(?:user\s+entit(?:y|ies)|customers|clients)\b|\b(?:user\s+entit(?:y|ies)|customers|clients)\b[^.;]{0,120}\bcomplementary\s+controls?\b|\bcomplementary\s+controls?\b[^.;]{0,120}\b(?:user\s+entit(?:y|ies)|customers|clients)\b|\bconditions\b[^.;]{2,40}\b(?:fulfilled|met|satisfied)\s+by\b[^.;]{2,60}\b(?:user\s+entit(?:y|ies)|customers|clients)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsersAssumed();

    [GeneratedRegex(@"\bcomplementary\s+sub-?service\s+organi[sz]ation\s+controls\s+" + Assuming + @"|\bdescription\s+(?:sets\s+out|lists|states|presents|indicates)\s+(?:which|the\s+(?:types\s+of\s+)?)?\s*controls\s+(?:that\s+)?(?:which\s+)?[^.;]{1,60}?\s(?:expects?|assumes?|assumed)\b|" + Together + @"\bsub-?service|\bsub-?service\s+(?:organi[sz]ation|provider)s?" + Applied + "|" + Theirs + @"\bsub-?service\s+(?:organi[sz]ation|provider)s?\b|\bcontrols\s+(?:at|of)\s+(?:the\s+|its\s+)?sub-?service\s+organi[sz]ations?,?\s+(?:that\s+(?:is|are)\s+)?(?:assumed|contemplated|expected)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubserviceAssumed();

    /// <summary>Not those who work for the organization, nor whom it uses itself.</summary>
    private const string NotOurs = @"(?!.*\b(?:organi[sz]ations?|providers?|vendors?|suppliers?|companies|contractors?|processors?|part(?:y|ies)|others|management|employees|personnel|staff|hires|candidates|applicants|joiners|leavers|managers|owners|officers|teams|departments|offices|visitors|systems?|centers?|centres?|sites?\b(?!$)|sub-?(?:service|contract|process)\w*)\b)";

    [GeneratedRegex(@"^(?:[\dA-Za-z]{1,3}(?:\.\d+)*[.)]?\s+)?(?:(?:Complementary|Expected|Assumed)\s+[Cc]ontrols(?:\s+(?:expected|assumed))?|Controls\s+(?:that\s+are\s+)?(?:expected|assumed|presumed|required|anticipated)|What\s+(?:\w+\s+){1,3}(?:assumes?|expects?|requires?)|What\s+is\s+(?:expected|assumed|presumed|required|asked))\s+(?:of|at|by|about|from)\s+(?:the\s+|our\s+|its\s+)?" + NotOurs + @"(?:\p{Ll}+(?:\s+|,\s+))*\p{Ll}+s$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCommonNoun();

    [GeneratedRegex(@"\(CUECs?\)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cuecs();

    // "Controls that dental practices must have"
    [GeneratedRegex(@"^(?:[\dA-Za-z]{1,3}(?:\.\d+)*[.)]?\s+)?(?:Complementary\s+)?[Cc]ontrols\s+(?:that\s+|which\s+)?" + NotOurs + @"(?:\p{Ll}+\s+){0,2}\p{Ll}+s\s+(?:must|should|need\s+to|have\s+to|are\s+(?:to|expected\s+to))\s+(?:have|operate|maintain|apply|keep)\b[\w\s]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex MustHave();

    // "Control we assume at Northwind", "Controls that Harrow expects of customers"
    private const string Expecting = @"(?:that\s+|which\s+)?(?:\w+\s+){1,3}(?:assumes?|expects?|presumes?|presupposes?)\s+(?:to\s+(?:be|exist)\s+(?:in\s+place\s+)?)?";

    // "What we count on customers to do", "What Harrow assumes of its subservice organizations"
    private const string Counting = @"(?<!\bthe\s)(?:(?:assumes?|expects?|asks?|requires?|trusts?|needs?)\s+(?:(?:at|of|from|about|that)\s+)?|(?:counts?|rel(?:y|ies)|depends?)\s+(?:up)?on\s+)";
    private const string ToDo = @"(?:\s+(?:to\s+)?(?:do|have(?:\s+in\s+place)?|operate|apply))?";

    // "Conditions to be fulfilled by the laboratory"
    private const string Fulfilled = @"(?:(?:that|which)\s+(?:are|must\s+be|have\s+to\s+be)\s+|to\s+be\s+)?(?:fulfilled|met|satisfied|observed)\s+by\s+(?:the\s+|our\s+|its\s+|each\s+)?";

    [GeneratedRegex(@"\bwhat\s+.{1,50}\b" + Counting + @"(?:the\s+|its\s+|our\s+)?sub-?service\s+(?:organi[sz]ation|provider)s?" + ToDo + @"\W*$|\bsub-?service\s+(?:organi[sz]ation|provider)s?'?s?'?\s+controls?\b|\bcontrols?\b.{0,60}\b(?:at|by|of)\s+(?:the\s+)?(?:carved?-out\s+)?sub-?service\s+(?:organi[sz]ation|provider)|\bCSOCs?\b|\bsub-?service\s+(?:organi[sz]ation|provider)s?\s+and\s+what\s+[^.]{0,20}\b(?:expect|assum|requir)|^\W*complementary\s+controls\s+(?:at|of)\s+(?:the\s+)?(?:sub-?service|service\s+providers|vendors)|\bconditions\s+" + Fulfilled + @"(?:(?:external|third[\s-]party|outside|other)\s+)?(?:sub-?service\s+organi[sz]ations?|(?:service\s+)?providers?|vendors?|suppliers?)\b|\bcomplementary\s+(?:sub-?service\b|(?:third[\s-]party|vendor|supplier|(?:service\s+)?provider|sub-?contractor|sub-?processor)s?'?\s+(?:\w+\s+){0,2}controls\b)|\b(?:expected|assumed)\b.{0,40}\bsub-?service\s+organi[sz]ation|\bcontrols?\s+(?:activit(?:y|ies)\s+)?expected\s+(?:to\s+be\s+(?:\w+\s+){1,3})?(?:by|at|of)\b(?!.*\b" + Users + @")|\bcontrols\b.{0,40}\borgani[sz]ations?\s+(?:that\s+(?:are|were)\s+)?carved[\s-]?out\b|\bcontrols?\s+" + Expecting + @"(?:at|of|from)\b(?!.*\b" + Users + @")|\b(?:assumes?|expects?|relies|rely|presupposes?)\s+(?:at|of|from|(?:up)?on)\s+(?:the\s+|its\s+|our\s+)?sub-?service\s+(?:organi[sz]ation|provider)s?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subservice();

    [GeneratedRegex(@"^\W*(?:[\d.]+\s+)?(?:customer|client)\s+controls\W*$|^\W*(?:[\d.]+\s+)?controls?\s+(?:at|of)\s+(?:the\s+|our\s+|each\s+)?(?:(?:participating|subscribing|contracting|connected|affiliated)\s+)?" + Users + @"\w*\W*$|\bcontrols?\s+(?:(?:that|which)\s+are\s+)?(?:at\s+the\s+charge|in\s+the\s+(?:care|hands)|under\s+the\s+responsibility)\s+of\s+(?:the\s+|our\s+)?" + Users + @"|\bconditions\s+" + Fulfilled + Users + @"|\bcomplementary\s+(?:user|customer|client)\b|\buser[\s-]+entit(?:y|ies)'?\s+(?:control(?:s)?|responsibilit|considerations)|\buser\s+(?:organi[sz]ation\s+)?control\s+considerations\b|\b(?:customer|client|user|subscriber|tenant|member)s?'?\s+(?:control\s+)?(?:responsibilities|considerations)\b|\bCUECs?\b|\bcomplementary\s+controls?\b.{0,40}\b(?:user|customer|client)|\bcomplementary\s+measures\s+(?:of|at|by|for)\s+(?:the\s+|our\s+|its\s+)?(?:user|customer|client)|\bcontrols?\b.{0,50}\b(?:by|of|at)\s+(?:the\s+)?user[\s-]+(?:entit|organi[sz])|\b(?:expected\s+(?:of|from)|operated\s+by)\s+(?:the\s+|each\s+|our\s+|your\s+)?(?:user\s+entit(?:y|ies)|users?|customers?|clients?)\b|\b(?:user\s+entity|customer|client)'?s?'?\s+part\b|\bresponsibilities\s+of\s+(?:the\s+|our\s+)?(?:user|customer|client)|\b(?:user\s+entit(?:y|ies)|users|customers|clients)\s+(?:must|should|need\s+to|have\s+to)\b|\b" + Users + @"(?:s|\s+entit(?:y|ies))?\s+(?:are|is)\s+(?:expected|assumed|required)\s+to\W*$|^\W*(?:[\d.]+\s+)?controls\s+(?:that|which)\s+(?:(?:plan|scheme|all|the|our|its|each)\s+)?" + Users + @"s\s+(?:should|must|need\s+to|have\s+to|are\s+to)\s+(?:have|operate|maintain|apply|keep)(?:\s+in\s+place)?\W*$|\bcontrols?\s+(?:" + Expecting + @"|(?:that\s+are\s+|to\s+be\s+)?(?:expected|assumed|presumed|presupposed|contemplated|anticipated|taken\s+to\s+be\s+(?:present|there|in\s+place))\s+)(?:at|of|from|by)\s+(?:the\s+|our\s+|your\s+|each\s+)?" + Users + @"|\bwhat\s+(?:the\s+|our\s+|your\s+)?" + Users + @"[\w\s]{0,12}?\s+(?:are|is|must|should|need|have|has)\b|\bwhat\s+.{1,50}\b" + Counting + @"(?:the\s+|its\s+|our\s+)?" + Users + @"(?:\w*|\s+entit(?:y|ies))" + ToDo + @"\W*$|\bcontrols?\b.{0,40}\(user\s+entit(?:y|ies)\)|^\W*(?:[\d.]+\s+)?(?:duties|obligations|(?:control\s+)?measures)\s+(?:of|by|at|on\s+the\s+part\s+of)\s+(?:the\s+|our\s+)?" + Users + @"\w*\W*$|\bcontrols?\s+(?:that\s+(?:are|should\s+be)\s+|to\s+be\s+)(?:placed\s+in\s+operation|put\s+in\s+place|operated|applied|implemented|performed|maintained)\s+(?:by|at)\s+(?:the\s+|our\s+|your\s+|each\s+)?" + Users + @"(?:\w*|\s+entit(?:y|ies))\W*$|^\W*(?:[\d.]+\s+)?what\s+(?:the\s+|our\s+)?(?!.*\b(?:auditors?|controls?|reports?|vendors?|providers?|organi[sz]ations?|employees|managers|readers|staff)\b)(?-i:\p{Ll}+s)\s+(?:must|should|need\s+to|have\s+to)\s+do\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserEntity();
}
