using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>A paragraph that announces a list of controls of others where no heading does, such as below "Subservice organizations".</summary>
/// <remarks>
/// Raw: <c>Harrow expects Northwind to have the following controls in place.</c> · <c>… and the types of controls expected to be
/// implemented at the subservice organizations:</c> · <c>User organizations are assumed to operate these controls:</c> ·
/// <c>We expect Northwind Inc. to:</c> · <c>Harrow expects the following of Northwind:</c> · <c>We count on the following at Northwind:</c> · <c>Controls which Harrow presupposes at Northwind:</c> · <c>What we count on at these organizations:</c>
/// </remarks>
public static partial class ListIntroduction
{
    /// <param name="names">Tells whether a sentence mentions one of the subservice organizations by name.</param>
    public static ListKind? Of(string text, Func<string, bool> names)
    {
        if (Sentences.Of(text).ToArray() is not [.., var (start, length)])
            return null;
        var last = text.Substring(start, length);
        // "… should be in operation at employers. The list is not exhaustive."
        if (IsNotAll().IsMatch(last) && start > 0)
            return Of(text[..start].TrimEnd(), names);
        // Those that an organization expects of its own customers are no list of this report.
        if (IsOfAnother(text))
            return null;
        // "Customers are its user entities. Their own controls complement those of Harrow as follows."
        if (Complement().IsMatch(last) && Users().IsMatch(text))
            return ListKind.UserEntity;
        // "… rest on complementary user entity controls. Those that matter most are:"
        if ((text[^1] == ':' || TheseAre().IsMatch(last) || (AreTheFollowing().IsMatch(last) && Complementary().Count(last) == 1)) && Complementary().Match(text) is { Success: true } complementary)
            return complementary.Groups["subservice"].Success ? ListKind.Subservice : ListKind.UserEntity;
        // "Those listed here are complementary user entity controls; …"
        if (ListedHere().IsMatch(last))
            return ListKind.UserEntity;
        // "We expect Northwind Inc. to:"
        // "… that user entities have controls of their own. They are responsible for the following:"
        var isOfList = OfList().IsMatch(last);
        if (!ExpectsTo().IsMatch(text) && (!Expects().IsMatch(last) || !Control().IsMatch(text[^1] == ':' || isOfList ? text : last)))
            return null;
        if (Subservice().IsMatch(last))
            return ListKind.Subservice;
        // Users are named after the verb, the organization may be before or after it.
        return Users().IsMatch(last) ? ListKind.UserEntity : names(text) || Subservice().IsMatch(text) ? ListKind.Subservice : (isOfList && Users().IsMatch(text)) || (text[^1] == ':' && UsersHaveControls().IsMatch(text)) ? ListKind.UserEntity : null;
    }

    // "Certain commitments can be met only if customers do their part:", "Harrow was designed on the understanding that customers exercise the following user entity controls."
    [GeneratedRegex(@"\b(?:those|the\s+controls|the\s+items)\s+(?:that\s+are\s+)?(?:listed|set\s+out|given|shown|named)\s+(?:here|below)\s+are\s+complementary\s+user[\s-]+entity\s+controls\b|\b(?:exercise|apply|operate|have|maintain)\s+(?:the\s+following|these)\s+(?:complementary\s+)?user[\s-]+(?:entity|organi[sz]ation)\s+controls\s*[.:]$|\bonly\s+if\s+(?:the\s+|our\s+|its\s+)?(?:user\s+entities|customers|clients|users)\s+(?:do|play)\s+their\s+(?:own\s+)?part\s*:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListedHere();

    // "Some criteria are met only if customers, too, have controls. The Company assumed the following ones:"
    [GeneratedRegex(@"\b(?:only|not)\s+(?:if|where|when|unless)\s+(?:the\s+)?(?:user\s+entities|customers|clients|users)\b,?(?:\s+(?:too|also),?)?\s+(?:have|operate|apply|maintain)\s+(?:\w+\s+)?controls\b|\b(?:only\s+(?:in\s+(?:conjunction|combination)|together)\s+with|not\s+(?:met\s+)?without)\s+(?:(?:those|the\s+(?:controls|measures))\s+of\s+)?(?:the\s+|its\s+|our\s+)?(?:user\s+entit(?:y|ies)|customers?|clients?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UsersHaveControls();

    // "… only if user entities operate controls of their own. The list shows what Harrow expects."
    [GeneratedRegex(@"^\W*(?:the|this)\s+(?:following\s+)?list\s+(?:below\s+)?(?:shows|gives|says|tells|contains|sets\s+out|names)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfList();

    [GeneratedRegex(@"^\W*(?:the|this|that)\s+list(?:ing)?\s+(?:is|does|may|should)\s+not\b|^\W*(?:it|they|these|the\s+controls)\b[^.:;]{0,60}\bnot\b[^.:;]{0,40}\b(?:complete|exhaustive|comprehensive|all-inclusive)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsNotAll();

    /// <summary>The words presume something of somebody, whoever that is: "The criteria are met only if the following are in place.", "They must do this:"</summary>
    public static bool Presumes(string text) => text.Length < 400 && Presumption().IsMatch(text) && !IsOfAnother(text);

    /// <summary>The same in words that are said of others only: what is expected, assumed or relied on.</summary>
    public static bool PresumesOfOthers(string text) => Presumes(text) && OfOthers().IsMatch(text);

    [GeneratedRegex(@"\b(?:expect|assum|presum|presuppos|anticipat|contemplat|trust(?:s|ed)?\b(?!\s+services?)|rel(?:y|ies|ied)\b|depends?\s+(?:up)?on\b|counts?\s+(?:up)?on\b|looks?\s+to\s|takes?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    /// <summary>Of whom a text speaks; null where of nobody, or of both.</summary>
    public static ListKind? SpeaksOf(string text, Func<string, bool> names) => (Subservice().IsMatch(text) || names(text), Users().IsMatch(text)) switch
    {
        (true, false) => ListKind.Subservice,
        (false, true) => ListKind.UserEntity,
        _ => null,
    };

    [GeneratedRegex(@"\b(?:expect|assum|presum|presuppos|anticipat|contemplat|trust(?:s|ed)?\b(?!\s+services?)|believ|belief|requir|need|must\b|should\b|rel(?:y|ies|ied)\b|depends?\b|counts?\s+on\b|looks?\s+to\s|only\s+(?:if|where|when|with)\b|on\s+condition\b|together\s+with\b|in\s+combination\b|help\s+of\b|takes?\b[^.:;]{2,60}\bto\s+be\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presumption();

    /// <summary>"… that Northwind communicates to its customers": those that an organization expects of its own customers.</summary>
    public static bool IsOfAnother(string text) => OfAnother().IsMatch(text) || OfItsReport().IsMatch(text);

    /// <summary>"Harrow relies on Northwind for the following.", which says no more of the items below it; they must say themselves what is so.</summary>
    public static bool IsReliance(Paragraph paragraph, Func<string, bool> names) =>
        ReliesFor().Match(paragraph.Passage.Plain) is { Success: true } match && (Subservice().IsMatch(match.Value) || names(match.Value));

    /// <summary>The one that a sentence alone expects something of: "Northwind Inc. is expected to lock its doors. (CC6.4)"; null where it does not.</summary>
    public static string? Expectation(string text) => ExpectedOf().Match(text) is { Success: true } match ? match.Groups["whose"].Value : null;

    /// <summary>"The following controls are expected to be in place there.", "Complementary controls assumed:": a list, without a word on whose, or with one on nobody but subservice organizations or users.</summary>
    public static bool IsOfAny(string text) => text.Length < 160 && text[^1] is ':' or '.' && Sentences.Of(text).Count() == 1 && Unattributed().IsMatch(text) && !(Subservice().IsMatch(text) && Users().IsMatch(text));

    /// <summary>"Customers are assumed to …", "It is assumed that the customer …"; not what a contract says they must do.</summary>
    public static bool IsAssumedOfUser(string text, string whose) => User().IsMatch(whose) && Assumed().IsMatch(text);

    [GeneratedRegex(@"\b(?:assumed|expected|presupposed|relied)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assumed();

    /// <summary>"The doors are locked.", not "Housing of the servers."</summary>
    public static bool IsStatement(string item) => Verb().IsMatch(item);

    /// <summary>"• Northwind - hosting. Expected controls:" above items of its own.</summary>
    public static bool IsOfItem(string item, Func<string, bool> names) => OpensItems().IsMatch(item) && (Subservice().IsMatch(item) || names(item));

    /// <summary>
    /// A list inside its sentence: "Harrow trusts that Northwind sees to the following: (a) doors are locked; (b) disks are destroyed.", or behind the name in
    /// "Northwind - hosting. Expected controls: doors are locked; disks are destroyed."
    /// </summary>
    public static IReadOnlyList<Passage> Inside(Paragraph paragraph, Func<string, bool> names)
    {
        var text = paragraph.Passage.Plain;
        if (ExpectedControls().Match(text) is { Success: true } label && (Subservice().IsMatch(text) || names(text)))
        {
            int[] parts = [label.Index + label.Length, .. Semicolon().Matches(text, label.Index + label.Length).Select(match => match.Index + match.Length), text.Length];
            return Parts(paragraph.Passage, parts);
        }

        if (Marks(text) is not { Length: > 2 } marks || !(Subservice().IsMatch(text) || names(text)))
            return [];
        var head = text[..marks[0]];
        return (Following().IsMatch(head) || (marks.Length > 3 && ControlsFor().IsMatch(head))) && Relies().IsMatch(head) ? Parts(paragraph.Passage, marks) : [];
    }

    /// <summary>The parts of a sentence that it marks (a), (b), (c) …, or (i), (ii) …, or (1), (2) …; empty where it does not.</summary>
    public static IReadOnlyList<Passage> Enumerated(Passage passage) => Parts(passage, Marks(passage.Plain));

    private static Passage[] Parts(Passage passage, int[] marks) => [.. marks.Zip(marks.Skip(1), (from, to) => passage.Slice(from, to - from))];

    /// <summary>Where each marked part begins, and where the last ends; empty where fewer than two are marked.</summary>
    private static int[] Marks(string text)
    {
        if (!text.Contains('('))
            return [];
        var marks = Letter().Matches(text);
        foreach (var row in Rows)
        {
            List<int> starts = [];
            foreach (Match mark in marks)
            {
                if (starts.Count < row.Length && mark.Value[1..^1] == row[starts.Count])
                    starts.Add(mark.Index);
            }

            if (starts.Count < 2)
                continue;
            // The last goes to the end of its sentence.
            return [.. starts, starts[^1] + Sentences.Of(text[starts[^1]..]).First().Length];
        }

        return [];
    }

    private static readonly string[][] Rows =
    [
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"],
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"],
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"],
    ];

    [GeneratedRegex(@"\b(?:their|own)\b[^.:;]{0,30}\bcontrols\s+(?:complement|supplement)\b[^.:;]{2,80}(?::|\sas\s+follows\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Complement();

    // "The complementary subservice organization controls that Harrow relies on are the following."
    [GeneratedRegex(@"\s(?:are|is)\s+(?:the\s+following|these|as\s+follows|(?:set\s+out|listed|shown|given)\s+(?:below|here))\s*[.:]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AreTheFollowing();

    // "Below are the complementary user entity controls that …"
    [GeneratedRegex(@"^(?:these|those|they|(?:under|below|beside)\s+(?:each|every|the)\s+\w+|below|here|listed\s+(?:below|here))\s+are\s+(?:the|its|our)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TheseAre();

    [GeneratedRegex(@"\bcomplementary\s+(?:(?<subservice>sub-?service)|user|customer|client)\b[^.;]{0,30}\bcontrols\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Complementary();

    [GeneratedRegex(@"\bcomplementary\s+user\s+entity\s+controls\s+(?:that|which)\s+[^.:;]{2,40}\s(?:communicates|identifies|specifies|describes|lists|expects|assumes|defines|requires)\b|\b(?:address|meet|implement|satisf)\w*\s+the\s+complementary\s+user\s+entity\s+controls\s+(?:of|at|in)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAnother();

    [GeneratedRegex(@"\bcomplementary user entity controls (?:communicated|identified|specified|described|listed|defined|included|noted) (?:by|in) (?:the (?:reports?|SOC)\b|\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OfItsReport();

    [GeneratedRegex(@"^\W*what\s+(?:we|(?-i:\p{Lu})[\w&.'-]*)\s+(?:expects?|assumes?|presumes?|(?:count|rel(?:ie|y)|depend)s?\s+(?:up)?on)\s+(?:at|of|from)\s+[^.:;]{3,60}:$|\b(?:expected|assumed)\s+of\s+[^.:;]{2,60}?\s+that\s+(?:it|they):?$|\b(?:expects?|assumes?|(?:takes?|took)\s+(?:it\s+)?for\s+granted)\s+that\b[^.:;]{3,60}\s(?:(?:do|apply|perform|operate|observe|see\s+to|have\s+(?:implemented|established|put\s+in\s+place))\s+the\s+following|operates?|performs?|applies|maintains?|carr(?:y|ies)\s+out|sees?\s+to):$|\bexpect(?:s|ed)?\b[^:;]{3,100}\bto:$|\b(?:expects?|assumes?)\s+that\s[^.:;]{2,40}:$|\bcount(?:s|ed)?\s+(?:up)?on\b[^.:;]{2,60}\b(?:to|for):$|\b(?:count|rel(?:ie|y)|depend)s?\s+(?:up)?on\b[^.:;]{2,60}\bas\s+follows[.:]$|\b(?:depends?|rel(?:ies|y))\s+(?:up)?on\b[^.:;]{2,60}\sto\b[^.:;]{0,60}:$|\bexpects?\s+(?:it|them|each(?:\s+of\s+(?:them|these|those))?)\s+to\b[^.:;]{0,30}\sthe\s+following:$|\b(?:is|are)\s+expected\s+to\s[^.:;]{0,30}\s?the\s+following:$|\b(?:expect(?:s|ed)?|presupposes?|assumes?|presumes?)\s+that:$|\bexpects?\s+(?:it|them)\s+to\s+(?:ensure|see\s+to\s+it|make\s+sure)(?:\s+that)?:?$|\bexpects?\s+of\s+[^.:;]{2,60}:$|\bexpectations?\s+of\b[^.:;]{2,60}\b(?:is|are)(?:\s+that)?:$|\b(?:is|are)\s+(?:(?:assumed|expected|presumed|required)\s+to\s+be\s+)?(?:expected\s+to|responsible\s+for(?:\s+the\s+following)?):$|\b(?:expect(?:s|ed)?|(?:relie[sd]|rely|depend(?:s|ed)?|count(?:s|ed)?)\s+(?:up)?on)\s+(?:the\s+following|these|this)\b(?!\s+(?:[\w-]+\s+){0,3}(?:organi[sz]ations?|providers?|vendors?|suppliers?|companies|third\s+parties|partners):$)[^:;]{0,80}:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExpectsTo();

    [GeneratedRegex(@"^\W*(?:\p{Lu}\w+,\s+)?[Ii]t\s+is\s+(?:also\s+|further\s+)?(?:assumed|expected|presupposed)(?:,\s+\w+,)?\s+(?:of\s+(?<whose>[\p{Lu}\p{Ll}][^.:;]{1,70}?(?:\.(?!\s+\p{Lu})[^.:;]{0,40}?)?)\s+that\s+[^.:;]{8,}|that\s+(?<whose>[^.:;]{8,}))(?:\.(?=\d)[^.:;]+)*\.?\W*(?:[(\[][^)\]]{3,40}[)\]]\W*)?$|^\W*(?:\p{Lu}\w+,\s+)?(?<whose>[\p{Lu}\p{Ll}](?:[^.:;]|\.(?!\s+\p{Lu})){1,70}?)\s+(?:(?:is|are)\s+(?:further\s+|also\s+|likewise\s+|additionally\s+|in\s+addition\s+)?(?:expected|assumed|required|relied\s+(?:up)?on)\s+to|should|must)\s[^.;:]{8,}?\.?\W*(?:[(\[][^)\]]{3,40}[)\]]\W*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedOf();

    [GeneratedRegex(@"[.;,)]\s+(?:expected|assumed|complementary)\s+controls?:\s+(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedControls();

    [GeneratedRegex(@"\b(?:relies|rely|depends?|counts?)\s+(?:up)?on\s[^.;:]{3,80}\sfor\s+the\s+following\s*[.:]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReliesFor();

    [GeneratedRegex(@"^\p{Lu}[^.:;]{1,60}?\s(?:expects?|assumes?|presumes?|supposes?|requires?)\s+(?:of|from)\s+(?:them|both|these|it|each(?:\s+of\s+(?:them|these))?|the\s+(?:two|three|four))\s*:$|^the\s+controls\s+(?:below|that\s+follow|listed\s+(?:here|below))\s+are\s+(?:those|the\s+ones)\s+[^.:]{2,60}?\s(?:expects?|assumes?|presumes?|supposes?|presupposes?)\b[^.:]{0,60}:$|^(?:The\s+)?(?:following|these|complementary|expected|assumed|controls\s+(?:below|listed|that\s+follow|of\s+(?:the\s+following|these)\s+(?:kinds?|types?)))\b(?=.*\bcontrols?\b|(?<=controls\b.*))(?=.*\b(?:expected|assumed|presumed|presupposed|complementary)\b|(?<=(?:complementary|expected|assumed)\b.*)).*[:.]$|\b(?:expects?|assumes?|presumes?)\s+(?:that\s+)?(?:them|both|it|each(?:\s+of\s+them)?)\s+to\s+(?:have|operate|maintain|apply)\s+(?:(?:these|the\s+following)\s+(?:\w+\s+)?controls\b|the\s+(?:\w+\s+)?controls\s+(?:listed|given|set\s+out|shown)\s+(?:here|below)\b)[^.:]{0,40}[.:]$|\b(?:expects?|assumes?|presumes?)\s+(?:these|the\s+following)\s+(?:\w+\s+)?controls\s+(?:of|from|at)\s+(?:it|them|both|each)\b[^.:]{0,30}[.:]$|\b(?:expects?|assumes?|presumes?)\s+the\s+following\s+of\s+(?:it|them|each)\b[^.:]{0,30}[.:]$|\b(?:expects?|assumes?|presumes?)\s+(?:that\s+)?(?:the\s+following|these)\s+(?:\w+\s+)?(?:are|is|to\s+be)\s+in\s+place\s+there\s*[.:]$|\b(?:rel(?:ies|y)|counts?|depends?)\s+(?:up)?on\s+the\s+following\s+(?:being\s+|to\s+be\s+)?(?:done|performed|operated|in\s+place)\s+(?:by\s+(?:them|it|both)|there)\s*[.:]$|\b(?:expects?|assumes?|presumes?)\s+(?:that\s+)?(?:they|both|it|each(?:\s+of\s+them)?|these\s+\w+)\s+(?:have|has|to\s+have|operates?|maintains?|appl(?:y|ies))\s+(?:the\s+following|these)\s+(?:\w+\s+)?controls\b[^.:]{0,40}[.:]$|^(?:They|Both|Each(?:\s+of\s+them)?|It)\s+(?:is|are)\s+(?:each\s+|both\s+|also\s+)?(?:expected|assumed|presumed|relied\s+(?:up)?on)\s+to\s+(?:have|operate|maintain|apply|perform)\s+(?:these|the\s+following)\s+(?:\w+\s+)?(?:controls|measures)\b[^.:]{0,40}[.:]$|\b(?:rel(?:ies|y)|counts?|depends?)\s+(?:up)?on\s+(?:these|the\s+following)\s+(?:\w+\s+)?controls\s+(?:there|of\s+theirs|(?:of|at)\s+(?:the\s+(?:two|three|four|five|six)|both|all\s+of\s+them|each(?:\s+of\s+them)?|them))\s*[.:]$|\b(?:rel(?:ies|y)|counts?|depends?)\s+(?:up)?on\s+(?:the|this|that)\s+(?:operator|provider|company|supplier|vendor|organi[sz]ation|firm|host)s?\s+(?:for\s+(?:the\s+following|these)|to\s+do\s+(?:the\s+following|this|these))\b[^.:]{0,30}[.:]$|^(?:The\s+)?controls\s+(?:that|which)\s[^.:]{2,60}\s(?:expects?|assumes?|presumes?|presupposes?|supposes?)\b[^.:]{0,60}:$|\b(?:presupposes?|supposes?|expects?|assumes?|presumes?)\s+that\s+(?:they|both|it|each(?:\s+of\s+them)?)\s+(?:have|has)\s+put\s+the\s+following\s+(?:\w+\s+)?(?:controls|measures)\s+in\s+place\s*[.:]$|\b(?:takes?|took)\s+it\s+that\s+(?:the\s+following|these)\s+(?:would|will|are|were|is)\s+(?:be\s+)?(?:in\s+place|operated|performed|done)\s+there\s*[.:]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unattributed();

    [GeneratedRegex(@"^(?:the\s+|an?\s+|each\s+|all\s+)?(?:user\s+(?:entit(?:y|ies)|organi[sz]ations?)|customers?|clients?|subscribers?|tenants?|merchants?)\b|\bby\s+the\s+(?:user\s+entit(?:y|ies)|customers?|clients?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex User();

    [GeneratedRegex(@"\s(?:is|are|has|have|does|do)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:expected|assumed|complementary)\s+controls?:$|\bcontrols?\s+(?:that\s+are\s+)?(?:expected|assumed)(?:\s+(?:of|at|by)\s+[^:]{2,60})?:$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensItems();

    [GeneratedRegex(@";\s+(?:and\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"\bcontrols?\b[^.:;]{0,60}\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ControlsFor();

    [GeneratedRegex(@"\bfollowing\b[^.:;]{0,40}:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex(@"\b(?:trusts?|relies|rely|expects?|expected|assumes?|assumed|responsible)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relies();

    [GeneratedRegex(@"(?<=\s)\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\b(?:expect(?:s|ed)?|(?:expectation|belief)\s+that|assum(?:es?|ed)|suppos(?:es?|ed|ing)|presum(?:es?|ed)|presuppos(?:es?|ed)|takes?\s+(?:it\s+|the\s+following\s+(?:controls?\s+)?)to\s+be\s+in\s+place|(?:relies|rely|counts?|depends?|rests?)\s+(?:up)?on|looks?\s+to\s+[^.:;]{1,60}?\s+for|the\s+assumption\s+that|the\s+(?:footing|premise|understanding)\s+that(?![^.:;]*\b(?:may|can|could|might|pays?)\b)|(?:takes?|took)\s+(?:it\s+)?for\s+granted\s+that|(?:takes?|took)\s+[^.:;]{3,80}?\s+for\s+granted|(?:is|are)\s+responsible\s+for|should\s+(?:be|have))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expects();

    [GeneratedRegex(@"\b(?:controls?|measures)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\bsub-?service\s+(?:organi[sz]ation|provider)s?\b|\bCSOCs?\b|\b(?:the|its|each|our)\s+(?:hosting|cloud|infrastructure|data\s+cent(?:er|re))\s+(?:service\s+)?(?:providers?|compan(?:y|ies)|operators?)\b|\b(?:at|of|by|from|that|expects?|assumes?|presumes?)\s+(?:these|those|the\s+(?:two|three|four|five))\s+(?:organi[sz]ations|providers|companies|suppliers)\b|\bcarved-out\s+(?:organi[sz]ations?|providers?|companies|company|suppliers?)\b|\b(?:expects?|assumes?)\s+(?:that\s+)?the\s+(?:[\w-]+\s+)?(?:providers?|operators?|suppliers?)\s+(?:to\s+have|has|have)\b|^(?:the|this|that)\s+(?:hosting\s+|cloud\s+)?(?:providers?|operators?|suppliers?|vendors?)\s+(?:is|are)\s+expected\b|\b(?:organi[sz]ations|providers|companies|suppliers)\s+(?:whose\s+controls\s+are\s+(?:excluded|not\s+included)|(?:(?:whose\s+controls|that)\s+are\s+)?(?:carved|left)\s+out|that\s+are\s+(?:excluded|not\s+included))\b|\bboth\s+(?:organi[sz]ations|providers|companies|suppliers)\b|\b(?:organi[sz]ations?|providers?|companies|company|suppliers?)\s+(?:that\s+are\s+)?(?:named|listed|mentioned|described|shown)\s+above\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subservice();

    [GeneratedRegex(@"\buser\s+(?:entit(?:y|ies)|organi[sz]ations?)\b|\b(?:customers|clients|subscribers|tenants|merchants|employers|licensees|participants|members)\b|\b(?:of|by|from|at)\s+(?:its|our|the)\s+users\b|\b(?:of|by|from)\s+the\s+(?:customer|client|subscriber|tenant|merchant|employer)\b|\bCUECs?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Users();
}
