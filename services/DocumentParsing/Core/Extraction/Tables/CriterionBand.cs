using System.Buffers;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Rows and headings across a table: which criterion the controls below answer, or a note to the control above.</summary>
/// <remarks>
/// Raw: "CC6.2: Prior to issuing system credentials …", "Criterion CC6.2 – …", "Criteria addressed in this table: CC6.1, CC6.2", "6.2 Criterion CC6.2. …", "CC6.1, CC6.2", "Logical access (CC6.2)"; a group ("CC6.0", "CC6 – Logical Access",
/// "Criteria CC6.1 to CC6.8", "Additional criteria for availability") ends the criterion before it. Notes: "Exception Detail: We noted …", "Management's Response: …".
/// </remarks>
internal static partial class CriterionBand
{
    public static bool IsOne(string text) => (Opening().IsMatch(text) && !IsOfMatrix(text)) || IsEnding(text) || IsGroup(text);

    /// <summary>"CC6.5 - The entity …", not the end of a sentence about CC6.5.</summary>
    public static bool BeginsLine(string text) => Opening().IsMatch(text) && HeadOfLine().IsMatch(text);

    /// <summary>"Criterion CC6.1", "CC6.1, CC6.2": a line that names criteria and nothing else, or calls what it names so.</summary>
    public static bool IsHeading(string text) => Opening().Match(text) is { Success: true } opening && (opening.Length == text.TrimEnd(' ', ':', '.').Length || opening.Value.Contains("criteri", StringComparison.OrdinalIgnoreCase));

    public static bool IsGroup(string text) => (Group().IsMatch(text) && !Opening().IsMatch(text)) || IsOfSeveral(text);

    /// <summary>"CEK-12 – Key Rotation: …": the number of a control of the Cloud Controls Matrix across a table, which ends the criterion before it.</summary>
    public static string? OfFramework(string text) => Framework().Match(text) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>A heading that names criteria in no known way: what follows does not answer the criterion before it.</summary>
    public static bool MayBeOne(Passage passage) => passage.Words.Count <= MostWordsOfHeading && passage.Plain.TrimEnd()[^1] is not ('.' or ';') && CriterionId.Find(passage.Plain).Any();

    private const string Criterion = @"(?:CC[1-9]\.[1-9]|A1\.[1-3]|C1\.[12]|PI1\.[1-5]|P[1-8]\.[1-9])";

    /// <summary>One or several: "CC6.1", "CC6.1, CC6.2 and CC6.3".</summary>
    private const string Criteria = Criterion + @"(?:(?:\s*[,;/&+]\s*|\s+and\s+)" + Criterion + ")*";

    private const int MostWordsOfHeading = 20;

    /// <summary>Characters; a paragraph is not looked through.</summary>
    private const int LongestHeading = 120;

    private static bool IsEnding(string text) => text.Length <= LongestHeading && text.AsSpan().ContainsAny(Digits) && (Ending().IsMatch(text) || Addressing().IsMatch(text));

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static bool IsOfSeveral(string text) => Opening().Match(text) is { Success: true } opening && Range().IsMatch(text[opening.Length..]);

    public static bool IsNote(string text) => Note().IsMatch(text) || ResponseWords.OpensUnmarked(text);

    /// <summary>The criteria a band opens with, or null where the text is no band of a criterion.</summary>
    public static IReadOnlyList<SourcedValue<CriterionId>>? Read(Passage passage)
    {
        var opening = Opening().Match(passage.Plain);
        if (!opening.Success && IsEnding(passage.Plain))
            opening = Addressing().Match(passage.Plain) is { Success: true } addressing ? addressing : Ending().Match(passage.Plain);
        if (!opening.Success || IsOfMatrix(passage.Plain) || IsOfSeveral(passage.Plain))
            return null;
        // "-CC6.1 …" in a scan: a speck before the first word is no part of it.
        var speck = opening.Value.TakeWhile(sign => !char.IsLetterOrDigit(sign)).Count();
        return CriterionId.Find(opening.Value[speck..].TrimEnd('-', ':')).Select(found => passage.Sourced(found.Criterion, speck + found.Start, found.Length)).ToArray();
    }

    /// <summary>The criteria in brackets behind a control's text: "Access is reviewed each quarter. (CC6.2, CC6.3)"</summary>
    public static IEnumerable<SourcedValue<CriterionId>> AtEnd(Passage text) => Closing().Match(text.Plain) is { Success: true } closing
        ? CriterionId.Find(closing.Value).Select(found => text.Sourced(found.Criterion, closing.Index + found.Start, found.Length)) : [];

    /// <summary>Those in brackets behind the number that a control's text begins with: "No. 5-4 [CC6.2, CC6.3] Access is …".</summary>
    public static IEnumerable<SourcedValue<CriterionId>> BehindNumber(Passage text) => AfterNumber().Match(text.Plain) is { Success: true } match
        ? CriterionId.Find(match.Groups["criteria"].Value).Select(found => text.Sourced(found.Criterion, match.Groups["criteria"].Index + found.Start, found.Length)) : [];

    /// <summary>How long such brackets are at the beginning of what stands behind the number; 0 where there are none.</summary>
    public static int LengthAtHead(string text) => AtHead().Match(text).Length;

    /// <summary>"CC6.2  AC-01, AC-02" relates a criterion to controls by number; it heads none.</summary>
    private static bool IsOfMatrix(string text) => text[Opening().Match(text).Length..].Trim() is { Length: > 0 } rest && CriteriaMatrix.IsList(rest);

    [GeneratedRegex(@"^\W*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Z])[.)]?\s+(?=(?:trust services? |common )?criteri(?:on|a)\b)|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+(?=(?-i:CC|PI|[ACP])\d{1,2}\.\d))?(?:(?:trust services? )?(?:criteri(?:on|a)(?:\s+(?:addressed|covered|met|supported|satisfied)\s+(?:in|by)\s+(?:this|these|the)\s+(?:following\s+)?(?:tables?|sections?|parts?|groups?|controls?)(?:\s+(?:below|that\s+follow))?)?|tsc|common criteria)\W{0,3}\s*)?" + Criteria + @"(?![\w]|[.-]\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>The subject of a few words before the criteria: "Logical access (CC6.2)", "Trust services criterion for security – CC6.1", but not "Exception at CC6.1", nor "AC-02   CC6.2" over the text of one control.</summary>
    [GeneratedRegex(@"^(?!(?:control\s+)?(?!(?:CC|PI|[ACP])\d)[A-Z]{1,8}[._/-]\d[\w.-]*\s+" + Criteria + @"$)(?!(?:control\s+)?(?!(?:CC|PI|[ACP])\d)[A-Z]{1,8}[._/-]?\d[\w.-]*\s+(?:[a-z]+\s+){0,2}criteri(?:on|a)\b)(?!.*\b(?:exceptions?|deviations?|findings?|observations?|management|responses?|reply|replies|tests?|tested|results?|see|refer|also|tables?|notes?|pages?|mapp(?:ed|ing))\b)(?:[^\W\d][\w&/'’-]*[,:]?\s+){1,10}[–—|:(\[-]*\s*(?:criteri(?:on|a)\s+)?" + Criteria + @"[)\]]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    /// <summary>"This table addresses criteria CC1.1, CC1.2." over it.</summary>
    [GeneratedRegex(@"^\W*(?:this|the\s+(?:following|next))\s+(?:table|section|part|group)\s+(?:addresses|covers|concerns|supports|serves|meets|relates\s+to|is\s+on)\s+(?:the\s+)?(?:trust\s+services?\s+)?(?:criteri(?:on|a)\s+)?" + Criteria + @"\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Addressing();

    [GeneratedRegex(@"^\W*(?:CCM\s+)?(?<number>(?:A&A|AIS|BCR|CCC|CEK|DCS|DSP|GRC|HRS|IAM|IPY|IVS|LOG|SEF|STA|TVM|UEM)-\d{2})\s*[:–—-]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Framework();

    [GeneratedRegex(@"^" + Criteria + @"\s*[:.–-]?\s+(?-i:\p{Lu})", RegexOptions.IgnoreCase)]
    private static partial Regex HeadOfLine();

    [GeneratedRegex(@"^\s*(?:[–—-]|to|through)\s*(?:CC[1-9]|A1|C1|PI1|P[1-8])\.[1-9]\b", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\W*(?:(?:CC[1-9]|A1|C1|PI1|P[1-8])(?:\.0)?\s*(?:[:–—-]|$)|(?:additional |common )criteria\b|control objective\b|(?-i:(?:CC[1-9](?=\s+\p{Lu})|A1(?=\s+[Aa]vail)|C1(?=\s+[Cc]onf)|PI1(?=\s+[Pp]roc)|P[1-8](?=\s+(?:[Pp]rivacy|[Nn]otice|[Cc]hoice|[Cc]ollection|[Uu]se|[Aa]ccess|[Dd]isclosure|[Qq]uality|[Mm]onitoring)))\s+(?!.*\s(?:is|are|was|were|has|have|had)\s)(?=\p{L}[\p{L} ,/&-]{3,70}$)))", RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    // Not "Exception 3 – control number AC-02" alone: the heading of what is said further down.
    [GeneratedRegex(@"^\W*(?:(?:corrective\s+)?actions?\s+(?=management\s*:))?(?:management\s+(?:responds|replies|answers|comments|states)|(?:exceptions?|deviations?|management'?s?'?)\s*(?:noted|details?|description|identified|responses?|comments?|remarks?|repl(?:y|ies)|remediation|action\s+plan)?|(?:details?|description)\s+of\s+(?:the\s+)?(?:exceptions?|deviations?)|(?:responses?|comments?|remarks?|reactions?|reply|answer|statement(?!\s+of\s+(?-i:" + ResponseWords.OtherStatements + @")))\s+(?:of|by|from)\s+(?:the\s+)?(?:management|legal\s+representatives?|directors?|executives?|board(?:\s+of\s+\w+)?|company|service\s+(?:organi[sz]ation|provider)|entity|(?-i:[A-Z])[\w&.'-]*(?:\s+(?-i:[A-Z])[\w&.'-]*){0,3}(?:\s+management)?)|(?:[A-Z][\w&.-]*\s+){0,3}[A-Z][\w&.-]*'s?\s+(?:response|comment|reply)|response|remediation)\s*(?:#?\d+\s*|(?:to|on|for)\s+(?:(?:the\s+)?(?:control|exception|deviation)\s+)?#?[\w./-]*\d[\w./-]*\s*(?:\([^()]{2,30}\)\s*)?(?=[:.–—-]\s*\w))?(?:\((?:unaudited|unexamined|not\s+(?:audited|examined))\)\s*)?[:.–—-](?!\s*control\s+(?:(?:number|no\.?|id|activity|ref\.?)\s+)?#?\s?[\w./-]*\d[\w./-]*\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    private const string Opened = @"[\[(]\s*(?:(?:(?:also\s+)?(?:TSC|TSP|criteri(?:on|a)|ref(?:erence)?s?|relates?\s+to|supports?|addresses|meets|serves|maps?\s+to))\W{0,3}\s*)?(?:(?:CC[1-9]|A1|C1|PI1|P[1-8])\.\d(?:\s*(?:[,;/&]|and)\s*)*)+";
    private const string Listed = Opened + @"[\])]";

    [GeneratedRegex(@"^\W*(?:(?:control|ref|reference|no|number)\b\.?\s*){0,2}(?:[A-Z]{1,8}[._/-]?)?[\dA-Z./-]*\d[\w./-]*\s*(?<criteria>" + Listed + @")(?=\s)", RegexOptions.IgnoreCase)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^" + Listed + @"\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AtHead();

    [GeneratedRegex(Opened + @"\.?[\])]\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
