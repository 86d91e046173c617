using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Subservice;

/// <summary>What a paragraph says of the method by which an organization is presented, and what it is used for.</summary>
/// <remarks>
/// Carve-out: <c>This description leaves out what Northwind does (carve-out method).</c> ·
/// <c>did not extend to the controls of Northwind</c>. Inclusive: <c>The description includes the relevant controls of Beta</c> ·
/// <c>Our examination extended to the controls of Beta</c>.
/// </remarks>
public static partial class SubserviceWording
{
    /// <summary>"(has) carved both of them out"</summary>
    private const string CarvedThem = @"carved\s+(?:it|both|all|them|these)\s+(?:of\s+them\s+)?out\b";

    /// <summary>"Inclusive method; its controls bear numbers that begin with B."</summary>
    private const string EndsInMethod = @"(?:the\s+)?(?:carve-?out|inclusive)\s+(?:method|basis)(?:;\s+[^.;]{3,80})?\W*$";

    public static SubserviceMethod? Method(string text)
    {
        var inclusive = Inclusive().IsMatch(text);
        var carved = CarveOut().IsMatch(text);
        return inclusive == carved ? null : inclusive ? SubserviceMethod.Inclusive : SubserviceMethod.CarveOut;
    }

    /// <summary>"Expected of Northwind Inc.": a title over controls, not a name.</summary>
    public static bool IsTitleOfExpected(string text) => ExpectedOf().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:controls?\s+)?(?:expected|assumed|required|presumed)\s+(?:of|from|at|by)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedOf();

    /// <summary>The words present organizations by a method, or some by the one and some by the other.</summary>
    public static bool SpeaksOfMethod(string text) => Inclusive().IsMatch(text) || CarveOut().IsMatch(text);

    /// <summary>"… under the inclusive method", and nothing of the other.</summary>
    public static bool IsInclusiveMethod(string sentence) => sentence.Contains("inclusive method", StringComparison.OrdinalIgnoreCase) && !CarveOut().IsMatch(sentence);

    /// <summary>"The controls of these providers are not included in the description": they speak of organizations that are named elsewhere.</summary>
    public static bool PointsToSome(string sentence) => Pointing().IsMatch(sentence) && CarveOut().IsMatch(sentence);

    /// <summary>How many the words say are used: "uses two subservice organizations".</summary>
    public static int? Counted(string text) =>
        Number().Match(text) is { Success: true } match ? Array.IndexOf(["two", "three", "four", "five", "six", "seven"], match.Groups["number"].Value.ToLowerInvariant()) + 2 : null;

    /// <summary>The words after a name that say what it is used for, up to the end of the sentence.</summary>
    public static (int Start, int Length)? Services(string text, int at)
    {
        var match = For().Match(text, at);
        return match.Success && match.Index == at ? (match.Groups["services"].Index, match.Groups["services"].Length) : null;
    }

    /// <summary>The same where it stands before the name: "obtains second-level support from", "has outsourced hosting to".</summary>
    public static (int Start, int Length)? ServicesBefore(string text, int name)
    {
        var match = From().Match(text[..name]);
        return match.Success ? (match.Groups["services"].Index, match.Groups["services"].Length) : null;
    }

    /// <summary>"Carved-Out Subservice Organizations": a heading on them alone.</summary>
    public static bool IsOfCarvedOut(string heading) => CarvedHeading().IsMatch(heading);

    [GeneratedRegex(@"^\W*(?:[\dA-Z][\d.]*\.?\s+)?carved?-?out\s+(?:sub-?service\s+)?(?:organi[sz]ations?|providers?|companies)\W*$|^\W*(?:[\dA-Z][\d.]*\.?\s+)?sub-?service\s+(?:organi[sz]ations?|providers?)\s*\(?(?:that\s+are\s+)?carved?[\s-]?out\)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CarvedHeading();

    /// <summary>"vendors that are not subservice organizations"</summary>
    public static bool IsDenied(string sentence) => Denied().IsMatch(sentence);

    public static bool IsNamed(string sentence) => Named().IsMatch(sentence);

    /// <summary>The words speak of a subservice organization, or of a method that there is only for one.</summary>
    public static bool NamesAMethod(string text) => Named().IsMatch(text) || Methods().IsMatch(text);

    /// <summary>Behind a name, to the end of the sentence: "operates a gateway as a subservice organization".</summary>
    public static bool ActsAsOne(string rest) => AsOne().IsMatch(rest);

    [GeneratedRegex(@"^\s*(?:\([^()]{1,40}\)\s*)?\p{Ll}+s\b[^.;]{2,120}\s(?:as\s+(?:an?|its|our)|in\s+the\s+role\s+of\s+an?)\s+(?:\w+\s+){0,2}sub-?service\s+(?:organi[sz]ation|provider)\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex AsOne();

    /// <summary>"Northwind is responsible for …" begins with a name and is none.</summary>
    public static bool IsStatement(string text) => Verb().IsMatch(text);

    /// <summary>Where the names begin: after "uses", "relies on", "is hosted by".</summary>
    public static IEnumerable<int> Openings(string sentence) => Uses().Matches(sentence).Select(match => match.Index + match.Length);

    /// <summary>The words end in those for an organization, without a verb or a mark behind them.</summary>
    public static bool EndsInTitle(string words) => NamedAtEnd().IsMatch(words);

    [GeneratedRegex(@"\bsub-?service\s+(?:organi[sz]ation|provider)s?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedAtEnd();

    /// <summary>Where names begin after words that may as well be followed by a team or a person: "depends on", "has entrusted … to".</summary>
    public static IEnumerable<int> LooseOpenings(string sentence) => UsesLoosely().Matches(sentence).Select(match => match.Index + match.Length);

    /// <summary>Where names begin after words that may as well be followed by a place: "hosts the system with", "houses its servers at".</summary>
    public static IEnumerable<int> HostedWith(string sentence) => HostsWith().Matches(sentence).Select(match => match.Index + match.Length);

    /// <summary>Where names end that are called a subservice organization behind a comma.</summary>
    public static IEnumerable<int> Appositions(string sentence) => Apposition().Matches(sentence).Select(match => match.Index);

    /// <summary>What stands behind a name says by which method it is presented: ", which answers the telephone, is presented by the inclusive method", " – hosting (carve-out method)".</summary>
    public static bool IsPresented(string rest) => Presented().IsMatch(rest);

    /// <summary>Behind a name, to the end of the sentence, what it does and how its controls are presented: ", an affiliate, runs the northern site; its controls are part of this description", " hosts the servers, and its controls are carved out".</summary>
    public static bool IsPresentedByItsControls(string rest) => ItsControls().IsMatch(rest);

    [GeneratedRegex(@"^(?:,\s+an?\s+[^,.;]{3,40},)?\s+\p{Ll}+s\s[^.;]{3,120}?[;,]\s+(?:and\s+)?(?:its|their)\s+controls\s+(?:is|are)\s+(?:also\s+|likewise\s+|therefore\s+)?(?:carved\s+out|excluded|left\s+out|(?:not\s+)?(?:included|(?:a\s+)?part\s+of))\b", RegexOptions.CultureInvariant)]
    private static partial Regex ItsControls();

    /// <summary>The same behind several names: "are carved out of the description", "are presented by the inclusive method".</summary>
    public static bool ArePresented(string rest) => PresentedTogether().IsMatch(rest);

    /// <summary>Behind several names: "are subservice organizations of Harrow".</summary>
    public static bool AreCalledThat(string rest) => CalledTogether().IsMatch(rest);

    [GeneratedRegex(@"^\s*,?\s+are\s+(?:(?:both|all|each|also|its|our|the|two|three|four|only|used|engaged|employed|treated|regarded|presented|as)\s+){0,4}sub-?service\s+(?:organi[sz]ations|providers)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledTogether();

    /// <summary>Where names begin that a sentence leaves out of the description: "carves out", "excludes the controls of".</summary>
    public static IEnumerable<int> LeavingOut(string sentence) => LeavesOut().Matches(sentence).Select(match => match.Index + match.Length);

    /// <summary>Where names begin to which a method is applied: "The carve-out method is used for", "applies the inclusive method to".</summary>
    public static IEnumerable<int> Presenting(string sentence) => MethodFor().Matches(sentence).Concat(PresentedUnder().Matches(sentence)).Select(match => match.Index + match.Length);

    // "We present Northwind under the carve-out method."
    [GeneratedRegex(@"\b(?:presents?|treats?|shows?)\s+(?=\p{Lu}[^.;]{1,60}?\s(?:under|by|according\s+to|using)\s+the\s+(?:carve-?out|inclusive)\s+method\b)", RegexOptions.CultureInvariant)]
    private static partial Regex PresentedUnder();

    /// <summary>Where names begin whose work a sentence is about: "services supplied by", "controls at".</summary>
    public static IEnumerable<int> WorkOf(string sentence) => WhatOf().Matches(sentence).Select(match => match.Index + match.Length);

    /// <summary>What stands behind such names leaves them out: "are carved out of the description", "are not included".</summary>
    public static bool AreLeftOut(string rest) => LeftOut().IsMatch(rest);

    /// <summary>The words announce a list of organizations: "The carve-out method is used for the organizations listed here:".</summary>
    public static bool Announces(string text) => (NamesAMethod(text) || Outsourced().IsMatch(text)) && (Listing().IsMatch(text) || ListsBeforeLast(text) || ListsThemWithTheirControls().IsMatch(text)) && !Oversight().IsMatch(text) && !IsDenied(text);

    /// <summary>"Harrow uses the following subservice organizations. The carve-out method was applied to both."</summary>
    private static bool ListsBeforeLast(string text) => Sentences.Of(text).ToArray() is [.., var (start, length), (var last, _)] && (Listing().IsMatch(text.AsSpan(start, length).TrimEnd()) || (text[^1] == ':' && EachOfThem().IsMatch(text[last..]) && IsNamed(text.Substring(start, length)))) && Methods().IsMatch(text[last..]);

    [GeneratedRegex(@"^\W*(?:each|both|all|they|these)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachOfThem();

    // "The following subservice organizations are presented under the carve-out method. Controls that Harrow assumes they operate are shown below each."
    [GeneratedRegex(@"^\W*the\s+following\s+sub-?service\s+(?:organi[sz]ations|providers)\s+(?:are|were|have\s+been)\s[^.:;]{3,80}\.\s+(?:the\s+)?controls\s[^.:;]{3,80}\s(?:below|under|beneath)\s+(?:each(?:\s+of\s+them)?|its\s+name|their\s+names?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListsThemWithTheirControls();

    /// <summary>"This is a subservice organization, carved out of the description.", "Both are subservice organizations …": said of whom the sentence before named.</summary>
    public static bool SpeaksOfThoseBefore(string sentence) => OfThoseBefore().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:has|have)\s+" + CarvedThem + @"|\b(?:carve-?out|inclusive)\s+method\s+(?:with\s+(?:respect|regard)\s+to|in\s+respect\s+of|for|to)\s+(?:this|these|both|the\s+said)\s+(?:\w+\s+)?sub-?service\b|^\W*for\s+(?:this|that|these|both)\s+(?:\w+\s+)?(?:compan(?:y|ies)|organi[sz]ations?|providers?|entit(?:y|ies)),?\s+the\s+(?:carve-?out|inclusive)\s+method\b|\b(?:treats?|regards?|considers?|presents?)\s+(?:it|both|all|them|these|the\s+(?:two|three|four))\s+(?:as|to\s+be)\s+(?:an?\s+)?sub-?service\s|^\W*(?:it|this|both|they|these|all|each)\b(?:\s+of\s+them)?[^.;]{0,60}?\s(?:is|are|(?:has|have)\s+been)\s(?:[^.;]{0,60}?\bsub-?service\s+(?:organi[sz]ation|provider)|[^.;]{0,80}?\b(?:carved\s+out|carve-?out\s+method|inclusive\s+method)\b)|^\W*(?:its|their)\s+(?:(?:services\s+and\s+)?(?:\w+\s+)?)control(?:s|\s+activities)\s+(?:is|are|was|were)\s+(?:likewise\s+|also\s+|therefore\s+)?(?:carved\s+out|excluded|(?:not\s+)?(?:(?:included|contained)\s+in|(?:a\s+)?part\s+of)|not\s+(?:included|part))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfThoseBefore();

    /// <summary>"Harrow presents both as subservice organizations.", "Both are treated by the carve-out method.", "Harrow has carved both out."</summary>
    public static bool SaysBoth(string sentence) => Both().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:treats?|regards?|considers?|presents?)\s+(?:both|the\s+two)\s+(?:as|to\s+be)\s+sub-?service\s|^\W*both\b(?:\s+of\s+them)?[^.;]{0,40}?\s(?:are|have\s+been)\s[^.;]{0,60}?\bsub-?service\s|^\W*both\s+(?:of\s+(?:them|these)\s+|(?:providers|organi[sz]ations|companies|suppliers)\s+)?(?:are|have\s+been)\s[^.;]{0,60}?\b(?:(?:carve-?out|inclusive)\s+method|carved\s+out)\b|\b(?:has|have)\s+carved\s+both\s+(?:of\s+them\s+)?out\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Both();

    /// <summary>What stands behind a name in a list leaves it a name: nothing, ": hosting", " – hosting", ", which hosts the servers", " – hosting. Expected controls:".</summary>
    public static bool IsListed(string rest) => ListedRest().IsMatch(rest);

    /// <summary>Behind a name, to the end: ": hosting of servers", in small letters and without a full stop.</summary>
    public static bool IsOnlyService(string rest) => OnlyService().IsMatch(rest);

    [GeneratedRegex(@"^\s*(?::|\s[-–—])\s+\p{Ll}[^.;:]{3,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyService();

    /// <summary>Behind a name: ": hosting of servers. Carve-out method."</summary>
    public static bool IsListedByMethod(string rest) => ListedByMethod().IsMatch(rest);

    [GeneratedRegex(@"^\s*(?::|\s[-–—])\s+[^.;]{3,150}[.;]\s+" + EndsInMethod, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListedByMethod();

    /// <summary>What an organization in a list is used for, behind the end of its name.</summary>
    public static (int Start, int Length)? ListedServices(string text, int at) =>
        ListedRest().Match(text[at..]) is { Success: true } match && match.Groups["services"] is { Success: true } services ? (at + services.Index, services.Length)
        : Services(text, at) ?? (ShortName().Match(text, at) is { Success: true } alias && alias.Index == at ? Services(text, at + alias.Length) : null);

    /// <summary>Where a name stands behind what is done: "Hosting of servers: Northwind, Inc.".</summary>
    public static int? NameAfterFunction(string text, int from) => FunctionBefore().Match(text, from) is { Success: true } match && match.Index == from ? match.Index + match.Length : null;

    /// <summary>The title of a column of names: "Name", "Provider", "Company engaged".</summary>
    public static bool IsTitleOfNames(string title) => TitleOfNames().IsMatch(title);

    /// <summary>A word for what is done, where a name could stand: "Hosting: Northwind, Inc.".</summary>
    public static bool IsFunction(string name) => Function().IsMatch(name);

    /// <summary>A cell that says nothing but the method: "Carve-out", "Inclusive method".</summary>
    public static SubserviceMethod? MethodAlone(string cell) =>
        Alone().Match(cell) is not { Success: true } match ? null : match.Groups["carved"].Success ? SubserviceMethod.CarveOut : SubserviceMethod.Inclusive;

    /// <summary>How long the bullet or number is with which an item of a list begins.</summary>
    public static int MarkerLength(string item) => Marker().Match(item).Length;

    /// <summary>What stands behind a name says what the organization does: "provides housing", "houses the servers".</summary>
    public static bool IsService(string rest) => Service().IsMatch(rest);

    /// <summary>"Subservice Organization - Northwind" is a heading for Northwind.</summary>
    public static string WithoutLabel(string text) => Label().Replace(text, "");

    /// <summary>Where, behind the first names and what they are used for, further names begin.</summary>
    public static IEnumerable<int> Further(string sentence, int from) => And().Matches(sentence, from).Select(match => match.Index + match.Length);

    public static bool IsHeading(string heading) => Heading().IsMatch(heading);

    /// <summary>The title of a table on them, which may break over lines: "Table 3: Subservice organizations used by Harrow and the services that they provide".</summary>
    public static bool IsCaption(string title) => title.Length < 120 && title.TrimEnd()[^1] is not ('.' or ';' or ',') && Numbered().Match(title) is { Success: true } number && IsHeading(title[number.Length..]);

    [GeneratedRegex(@"^\W*(?:table|exhibit|figure)\s+[\d.]*\d\W+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\binclusive\s+(?:method|basis)\b|(?<!\b(?:not|nor)\s)\binclude\s+(?:the\s+)?(?:relevant\s+)?controls\s+(?:of|at)\b(?<=\bdescription\b[^.;]{0,60}\bexamination\b[^.;]{0,60}|\bexamination\b[^.;]{0,60}\bdescription\b[^.;]{0,60})|\bcarve\s+out\b[^.;]{2,60}\band\s+include\s+(?:one|two|three)\b|\bdescription\s+covers\s+(?-i:\p{Lu})[^.;]{2,60}\s(?:and|but)\s+does\s+not\s+cover\b|\bwhich\s+(?:also\s+)?includes\s+the\b[^.;]{3,80}?\b(?:services|controls)\s+(?:of|provided\s+by)\b|\b(?:its|their|whose)\s+(?:relevant\s+)?(?:services\s+and\s+)?controls\s+are\s+(?:a\s+)?part\s+of\s+(?:this|the)\s+description\b|\bdescription\s+(?:also\s+|therefore\s+)?(?:includes|covers|takes\s+in)\s+(?:a\s+description\s+of\s+)?(?:the\s+)?(?:relevant\s+|related\s+|those\s+)*(?:services|controls|elements)\b(?!\s+of\s+(?:the\s+)?(?:company|(?:service\s+)?organi[sz]ation|entity)\b)|\bexamination\s+(?:also\s+)?(?:(?:extended|extends)\s+to\b|(?:included|includes|covered|covers)\s+the\s+(?:relevant\s+)?controls\s+(?:of|at)\b)|\b(?:controls|services)\s+(?:of|at|provided\s+by)\b[^.]{0,80}\bare\s+included\s+in\b|\bcontrols\b[^.;]{0,80}\bare\s+(?:also\s+)?included\s+(?:in|within)\s+(?:it\b|(?:the|this|our)\s+(?:description|examination|scope|report)\b)|\bprovided\s+(?:an|a\s+separate|its\s+own)\s+assertion\s+(?:that\s+is\s+|which\s+is\s+)?(?:included|presented)\b|\bpresented\s+(?:using|under)\s+the\s+inclusive\b|[(,]\s*inclusive\s*\)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inclusive();

    // "… of Beta Desk Ltd were achieved if the carved-out subservice organization applied …" says nothing of Beta Desk.
    [GeneratedRegex(@"\bcarved?\s+(?:the\s+)?(?:\w+\s+){1,9}out\s+of\b|\bcarv(?:es?|ed|ing)[\s-]*out\b(?!(?<=\bthe\s+carved[\s-]out)\s+sub-?service)|\b(?:is|are|was|were)\s+(?:not|neither)\s+included\b|\bcontrols\s+(?:(?:at|of)\s[^.;]{2,120}?\s)?(?:is|are|was|were)\s+(?:likewise\s+|also\s+)?not\s+(?:a\s+)?part\s+of\b|(?<!\bnot\s+)\b" + CarvedThem + @"|\bexclud(?:es?|ed|ing)\b(?!(?<=\bthe\s+excluded)\s+sub-?service\s+(?:organi[sz]ations|providers)\b(?!,?\s+(?-i:\p{Lu})|:))|\bleaves?\s+out\b|\bleft\s+out\b|\bdo(?:es)?\s+not\s+form\s+(?:a\s+)?part\s+of\b|\b(?:does|do|did)\s+not\s+(?:disclose|include|extend|cover)\b|\boutside\s+(?:of\s+)?the\s+scope\b|\bincludes\s+only\s+the\s+(?:\w+\s+)*controls\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CarveOut();

    [GeneratedRegex(@"(?:\s*,)?\s*(?:,?\s*(?:each\s+)?(?:both\s+)?(?:as\s+)?(?:an?\s+|its\s+|which\s+(?:is|are)\s+)?(?:\w+\s+){0,2}sub-?service\s+(?:organi[sz]ations?|providers?)\s*,?\s*)?\s*(?:(?:,\s*)?(?:which|that|who)\s+(?:provides?|performs?|supplies|delivers?|handles?|operates?|runs?)\s+|(?<=\s)[-–—]\s+|(?:is|are)\s+(?:used|engaged|responsible)\s+(?:for|to\s+provide)\s+|to\s+(?:provide|perform|deliver|host|supply)\s+|to\s+(?!the\b|an?\b|its\b|our\b|this\b|that\b|meet\b)(?=\p{Ll}{3,}\s)|for\s+|as\s+(?:its\s+|an?\s+|the\s+)?)(?<services>(?:[^.;]|\.(?=\d|\w))+?)(?=\s*(?:[.;]|$|[\s,]\(?(?:carve|inclusive)|,\s+(?:is|are)\s|,?\s+and\s+(?:(?:is|are)\s+(?:presented|treated|excluded|included|carved|shown|handled|reported|dealt)|\p{Lu}(?:[^.;]|\.(?=,?\s+\p{Ll})){1,80}?\s(?:for|to)\s)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex For();

    [GeneratedRegex(@"\b(?:(?:obtains?|buys?|procures?|purchases?|rents?|leases?|avails?(?:\s+of)?|has\s+availed(?:\s+of)?)\s+(?<services>[^.,;:]{3,90}?)\s+from|(?:has\s+|have\s+)?outsource[sd]?\s+(?<services>[^.,;:]{3,90}?)\s+to)\s+(?:the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\bnot\s+(?:(?:consider|deem)(?:ed)?\s+(?:(?:it|them|these|this)\s+)?(?:(?:to\s+be|as)\s+)?|(?:regard|treat|class|classify|classifi|count|present|qualify)(?:ed)?\s+(?:(?:it|them|these|this)\s+)?as\s+|to\s+be\s+|as\s+)?(?:an?\s+|its\s+)?sub-?service\b|\bno\s+sub-?service\b|\bwithout\s+being\s+(?:an?\s+|its\s+)?sub-?service\b|\bnot\s+(?:use|utili[sz]e|rely\s+on)\s+any\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\bsub-?service\s+(?:organi[sz]ation|provider)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\bcontrols\s+(?:of|at)\s+(?:these|those|such)\s+(?:[\w-]+\s+){0,2}(?:organi[sz]ations|providers|vendors|suppliers|companies|third\s+parties)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"\b(?:uses|use|utili[sz]es|engages|(?:relies|rely)\s+on|has|employs|leverages)\s+(?:the\s+)?(?:following\s+)?(?<number>two|three|four|five|six|seven)\s+(?:carved?-out\s+|other\s+|significant\s+)?sub-?service\s+(?:organi[sz]ation|provider)s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\bfor\s+(?:(?!(?:and|or)\b)[\p{Ll}-]+\s+){0,4}[\p{Ll}-]+),\s+(?=\p{Lu}[\p{L}&.'-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}.'-]*){0,5},?\s+(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|Corporation|Corp\.?|LP|GmbH|B\.V\.|plc)\s+for\b)|\b(?:for|to)\s[^.;:]{3,120}?(?:,|;|\s)\s*and\s+(?:(?:up)?on\s+)?(?:the\s+)?(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@",\s+(?:(?:also|likewise)\s+)?(?:an?|its|our|the|another)\s+(?:[\w-]+\s+){0,3}sub-?service\s+(?:organi[sz]ation|provider)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?:,\s+(?:which|who|that)\b[^.;]{3,120},)?\s+(?:is|has\s+been|was)\s+(?:presented|treated|included|excluded|shown|dealt\s+with|reported|handled|covered|carved[\s-]+out|left\s+out|taken\s+in)\b[^.;]{0,60}?(?:\b(?:carve[\s-]*out|inclusive)\b|$)|^\s+is\s+(?:relied\s+(?:up)?on|used|engaged|employed|retained)\s+(?:for|to)\s[^.;]{3,100}?,?\s+and\s+is\s+(?:also\s+)?(?:carved[\s-]+out|excluded\s+under|presented\s+(?:under|by))\b|^\s*[-–—:(,]\s*(?:[^.;]{0,120}[\s(,])?(?:carved?[\s-]*out|inclusive)(?:\s+(?:method|basis))?\s*\)?\s*[.;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presented();

    private const string Organizations = @"\b(?:organi[sz]ations?|providers?|compan(?:y|ies)|vendors?|suppliers?|(?:sub-?)?contractors?|parties|party|firms?|entit(?:y|ies)|processors?|partners?)\b";

    [GeneratedRegex(@"^\s*,?\s+(?:are|have\s+been|were)\s+(?:(?:both|all|each|also)\s+)?(?:carved[\s-]+out\b|(?:presented|treated|included|excluded|shown|dealt\s+with|reported|handled|covered)\b[^.;]{0,60}?\b(?:carve[\s-]*out|inclusive)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PresentedTogether();

    private const string What = @"(?:services?|functions?|operations?|activities|processes|work|tasks?|hosting|support|controls?|those)\s+(?:that\s+(?:is|are)\s+|which\s+(?:is|are)\s+)?(?:(?:provided|supplied|delivered|performed|rendered|furnished|operated|run|done|carried\s+out|in\s+place)\s+(?:by|at)|of|at|from)\s+(?:the\s+)?";

    [GeneratedRegex(@"\b" + What + @"(?-i:(?=\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatOf();

    [GeneratedRegex(@"^\s*(?:,[^,.;]{1,60},|for\s+[^.;]{3,120}?|\([^()]{3,120}\))?\s*(?:is|are|was|were|has\s+been|have\s+been)\s+(?:carved|excluded|not\s+included|outside|left\s+out|not\s+covered)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\b(?:(?:carv(?:es|ed|ing)[\s-]+|carve\s+)out\s+(?:the\s+)?(?:(?:relevant|actual)\s+)?(?:" + What + @")?|(?:exclud(?:es?|ed|ing)|leav(?:es?|ing)\s+out|not\s+(?:include|cover|extend\s+to|disclose))\s+(?:the\s+)?(?:(?:relevant|actual)\s+)?" + What + @")(?-i:(?=\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeavesOut();

    [GeneratedRegex(@"\b(?:carve[\s-]*out|inclusive)\s+method\s+(?:(?:(?:is|was|has\s+been|have\s+been)\s+)?(?:used|applied|applies|adopted|followed|chosen)\s+)?(?:for|to|in\s+(?:respect\s+of|relation\s+to|regard\s+to)|with\s+(?:respect|regard)\s+to|regarding|as\s+regards)\s+(?:the\s+)?(?:" + What + @")?(?-i:(?=\p{Lu}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MethodFor();

    // No list of what is expected of them: "We expect the following organizations to ensure:".
    // Also "Two firms from elsewhere are subservice organizations. Both are carved out."
    [GeneratedRegex(@"\bmethod\s+(?:for|to|in\s+respect\s+of)\s+(?:all|each|both)\s+(?:of\s+)?(?:the\s+)?following\b[^.:]{0,40}:$|\bfollowing\s+(?:sub-?service\s+)?(?:entities|organi[sz]ations|companies|providers|parties)\s+(?:are|were|have\s+been)\s+(?:carved[\s-]+out|excluded|presented|treated|shown)\b.{0,140}:$|^\W*(?:two|three|four|five|six|seven)\s+[^.;:]{2,60}\s+are\s+(?:\w+\s+){0,2}sub-?service\s+(?:organi[sz]ations|providers)\.|^\W*(?:two|three|four|five|six|seven)\s+sub-?service\s+(?:organi[sz]ations|providers)\s+are\s+(?:used|engaged)\.|(?<!\bcontrols\s+(?:at|of|by|from)\s+(?:\w+\s+)?)" + Organizations + @"(?!\s+to\b)(?:\s*\([^)]{0,60}\))?,?(?:\s+(?!controls?\b|expect|responsib|ensur|should\b|must\b|shall\b|means\b|procedures\b|activities\b|steps\b|measures\b|requirements\b|risks\b|reasons\b)[\w-]+,?){0,9}(?:\s*\([^)]{0,40}\))?\s*:$|\b(?:following|listed|named)\b[^.:]{0,40}" + Organizations + @"[^.:]{0,60}\.$|" + Organizations + @"\s+(?:(?:that\s+are\s+)?(?:listed|named|shown|set\s+out)\s+(?:here|below|in\s+(?:this|the\s+(?:next|following))\s+list)|below)[^.:]{0,60}\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listing();

    // How they are watched over, and who may use the report, is listed below sentences of the same words.
    [GeneratedRegex(@"\b(?:monitor|review|evaluat|assess|overse|manag(?:es|ing)|vet(?:s|ted|ting)\b|expect|responsib|ensur|understand|knowledge|intended|interact|distribut)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Oversight();

    [GeneratedRegex(@"\b(?:outsourc|sub-?contract)|\b(?:excluded|left\s+out|not\s+included)\b.{0,60}\bdescription\b|\bdescription\s+(?:excludes|leaves\s+out|does\s+not\s+(?:include|cover))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outsourced();

    [GeneratedRegex(@"^\s*(?:\([^)]{1,80}\)\s*)?(?:[.;,]?\s*$|(?::|\s[-–—])\s+(?<services>[^.;]{3,150}?)(?:\s*\([^)]*\))?\s*(?:[.;]\s*)?(?:(?<=[.;]\s+)" + EndsInMethod + @"|\b(?:(?:expected|assumed|complementary)\s+)?controls?\b[^.:]{0,60}:)?$|,?\s+(?:which|that|who|for|to)\s|\s+(?:provides|hosts|houses|operates|supplies|runs|stores|delivers|performs|handles|processes|manages|maintains|supports)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListedRest();

    [GeneratedRegex(@"\s*\([^)]{1,40}\)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^(?:(?:cloud|data|customer|managed|physical|network|electronic|technical|application|web|voice|call|text)\s+)*(?:hosting|housing|co-?location|storage|support|messaging|messages|e-?mail|mail|payments?|payroll|monitoring|logging|backups?|cent(?:er|re)s?|infrastructure|cloud|telephony|ticketing|printing|delivery|security|access|services?|databases?|analytics|authentication|identity|networking?|processing|development|maintenance|operations|staffing|translation|archiving|destruction|recovery)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Function();

    [GeneratedRegex(@"[^.:;]{3,80}?\s*(?::|\s[-–—])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionBefore();

    [GeneratedRegex(@"^\W*(?:names?\b|.{0,40}" + Organizations + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleOfNames();

    [GeneratedRegex(@"^\W*(?:(?<carved>carved?[\s-]*out)|inclusive)(?:\s+(?:method|basis|approach))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\s*(?:(?:[^\p{L}\p{N}\s]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:\s*,\s*(?:which|that|who))?\s+(?:also\s+)?(?:provides|hosts|houses|operates|supplies|runs|stores|delivers|performs|handles|processes|manages|maintains|supports|offers|is\s+used|is\s+engaged|is\s+responsible\s+for)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    /// <summary>Behind a name, with which a paragraph on subservice organizations begins: "prints and mails the checks", whatever it is that it does.</summary>
    public static bool Acts(string rest) => Act().IsMatch(rest);

    [GeneratedRegex(@"^\s+(?:(?:also|then)\s+)?(?!is\b|was\b|has\b|does\b|reviews\b|assesses\b|monitors\b|obtains\b|evaluates\b|uses\b|relies\b)\p{Ll}{2,}s\s", RegexOptions.CultureInvariant)]
    private static partial Regex Act();

    [GeneratedRegex(@"^(?:carved?-?out\s+)?sub-?service\s+(?:organi[sz]ation|provider)s?\s*[-:]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:carve[\s-]*out|inclusive)\s+method\b|[(,]\s*(?:carved?[\s-]*out|inclusive)\s*\)?\s*\.?$|\b(?:is|are|was|were|been|has|have)\s+carved[\s-]+out\b|\b(?:entities|organi[sz]ations|companies|providers)\s+(?:have\s+been\s+|are\s+)?carved[\s-]+out\b|\bcarv(?:es?|ing)[\s-]+out\s|\b" + CarvedThem, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Methods();

    [GeneratedRegex(@"\s(?:is|are|has|have|should|must|shall|will)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:uses|use|(?:makes?|making)\s+use\s+of|utili[sz]es|(?:relies|rely)\s+(?:up)?on|engages|has\s+engaged|partners\s+with|has\s+partnered\s+with|contracts\s+with|has\s+contracted\s+with|leverages|employs|(?:is|are)\s+hosted\s+(?:by|in|on|at|with|within)|(?:has\s+|have\s+)?outsource[sd]?\b.{0,90}?\bto|sub-?service\s+(?:organi[sz]ations?|providers?)\s*(?:,|:|is|are|used\s+(?:is|are)|include)?|provided\s+by)\s+(?:the\s+(?:services?\s+of|following\s+sub-?service\s+organi[sz]ations?:?)\s+|services\s+(?:of|from|provided\s+by)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\b(?:hosts|houses|runs|operates|keeps|stores|places)\b[^.;:]{3,90}?\s(?:at|with)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex HostsWith();

    /// <summary>Where names begin on which the system runs, which may as well be software: "runs on Northwind Azure, which supplies hosting", "runs its ledger on Fennel Server".</summary>
    public static IEnumerable<int> RunsOn(string sentence) => Runs().Matches(sentence).Select(match => match.Index + match.Length);

    [GeneratedRegex(@"\b(?:hosts|runs|operates)\s+(?:[^.;:]{3,60}?\s)?on\s+(?:the\s+)?(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    /// <summary>What stands behind a name says that it supplies something.</summary>
    public static bool Supplies(string rest) => Supply().IsMatch(rest);

    [GeneratedRegex(@"^,?\s+(?:which|that)\s+(?:also\s+)?(?:supplies|provides|hosts|houses|operates|delivers|runs)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Supply();

    [GeneratedRegex(@"\b(?:depends?\s+(?:up)?on|draws\s+on|has\s+(?:retained|appointed|commissioned)|\b(?:functions|services|activities|tasks)\s+are\s+(?:performed|provided|carried\s+out)\s+for\s+[^.;:]{2,60}?\s+by|(?:entrust(?:s|ed)|subcontract(?:s|ed)|delegate[sd]?|assign(?:s|ed))\b.{0,90}?\bto|(?:obtains?|buys?|purchases?|procures?|rents?|leases?|avail(?:s|ed)?)\b(?:(?!report|attest|certific|evidence|assurance).){0,90}?\bfrom|\b(?:description|report|examination)\s+(?:also\s+)?(?:includes|covers|extend(?:s|ed)\s+to)\s+(?:the\s+)?(?:relevant\s+)?(?:controls|services)\s+(?:of|at))\s+(?:the\s+services?\s+of\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsesLoosely();

    [GeneratedRegex(@"^\W*(?:(?:[A-Z]\.?)?\d[\d.]*\s+|[A-Z][.)]\s+)?(?:(?:use\s+of\s+|carved?-?out\s+|significant\s+|third[\s-]party\s+)*sub-?service\s+(?:organi[sz]ations?|providers?)(?:(?!.*\bcontrols\b)|\s+(?:and|&|/)\s+(?:\w+\s+){0,4}controls\W*$)|(?:carved?-?out|outsourced|sub-?contracted)\s+(?:\w+\s+)?(?:" + "organi[sz]ations?|providers?|services?|companies|vendors?|suppliers?|functions?|parties|work" + @")(?:\s+and\s+\w+)?\W*$|sub-?contractors\W*$|(?:who|whom|(?:the\s+)?(?:companies|providers|organi[sz]ations|suppliers))\s+(?:we|\p{Lu}[\w&.'-]*)\s+(?:depends?|rel(?:y|ies)|counts?)\s+(?:up)?on\W*$|(?:organi[sz]ations?|companies|providers|parties|firms)\s+(?:to\s+(?:which|whom)\s+.{0,40}\b(?:outsourced|sub-?contracted|delegated)|carved\s+out)\W*$|.{0,90}\((?:inclusive|carve-?out)\s+method\))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
