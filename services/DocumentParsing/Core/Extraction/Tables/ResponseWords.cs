using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>The words before what management answers: "Management's Response:", "Management response –", "Response by management:", "Management of Harrow:".</summary>
internal static partial class ResponseWords
{
    /// <summary>"Statement of Work", "Statement of Applicability": nobody answers in these.</summary>
    public const string OtherStatements = "Work|Applicab|Commit|Account|Principle|Compliance|Responsib|Financial|Auditor|Service|Need";

    public static bool Opens(string text) => Label().Match(Mending.Plain(text)) is { Success: true, Index: 0 } || OpensUnmarked(text);

    /// <summary>"Response of management (unaudited)   The list was kept …", "Answer   The list was kept …": the label fills a cell or a line, and needs no mark.</summary>
    public static bool OpensUnmarked(string text) => Unmarked().IsMatch(Mending.Plain(text));

    /// <summary>"Action   Management: The list was kept."</summary>
    public static bool OpensAction(string text) => Action().IsMatch(Mending.Plain(text));

    [GeneratedRegex(@"^\W*(?:corrective\s+)?actions?\s+management\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Action();

    public static bool IsHeading(string text) => Heading().IsMatch(Mending.Plain(text));

    /// <summary>The place of an answer says that there is none: "None provided.", "N/A", "–".</summary>
    public static bool SaysNone(string text) => (text.Length > 0 && !text.Any(char.IsLetterOrDigit)) || None().IsMatch(text) || Declines(text) || RestOfNone().IsMatch(text);

    // What is left of "Comments on AC-02 had not been received when this report was completed." behind the number.
    [GeneratedRegex(@"^\W*(?-i:had|has|have|was|were)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:received|provided|given|submitted|prepared|available)(?:\s+(?:when|before|by\s+the\s+time|at\s+the\s+time)\s+(?:this|the|our)\s+report\s+[^.;,]{3,30})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex RestOfNone();

    /// <summary>"Management elected not to respond to this exception."</summary>
    public static bool Declines(string text) => Declining().IsMatch(text);

    [GeneratedRegex(@"^\W*management\s+(?:(?:has\s+)?(?:elected|chose|chosen|decided|preferred)\s+not\s+to|(?:has\s+)?declined\s+to)\s+(?:respond|comment|reply|(?:provide|give)\s+an?\s+(?:response|comment|reply))\b[^.;]{0,40}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Declining();

    [GeneratedRegex(@"^\W*(?:(?:none|no\s+(?:management\s+)?(?:response|reply|comment|answer)s?)(?:\s+(?:is|was|were|has\s+been))?(?:\s+(?:provided|received|given|submitted|made|offered|furnished|supplied|required|necessary))?|not\s+(?:provided|applicable|required)|n\s?/\s?a|management\s+(?:did\s+not\s+(?:provide|give|submit)|(?:has\s+not|did\s+not)\s+(?:react(?:ed)?|respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?)(?:\s+(?:to|on)\s+th(?:is|e)\s+(?:finding|deviation|exception))?|has\s+not\s+(?:provided|given|submitted)|(?:has\s+)?(?:provided|given|submitted)\s+no|elected\s+not\s+to\s+(?:provide|give))\s*(?:an?\s+)?(?:response|reply|comment|answer)?)(?:\s+(?:by|from)\s+(?:the\s+)?management)?(?:\s+(?:for|to|on)\s+(?:(?:the\s+)?(?:exception|control|deviation|finding)\s+)?[\w./-]*\d[\w./-]*)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex None();

    /// <summary>"… (AC-02), no comment has been prepared.", "Management has not commented on AC-02.", "Comments on AC-02 had not been received when this report was completed."</summary>
    public static bool SaysThereIsNone(string sentence) => NoneAtEnd().IsMatch(sentence);

    [GeneratedRegex(@"\bno\s+(?:management\s+)?(?:response|reply|comment|answer)s?\s+(?:(?:has|have)\s+been|was|were|is)\s+(?:prepared|provided|given|submitted|made|offered|received)(?:\s+(?:for|to|on)\s+(?:(?:the\s+)?(?:exceptions?|controls?|deviations?)\s+(?:of\s+|at\s+|in\s+)?)?[\w./-]*\d[\w./-]*)?\W*$|^\W*(?:(?:the|an?|management'?s'?)\s+)?(?:response|reply|replies|comment|answer)s?\s+(?:up)?(?:on|to)\s[^.;,]{2,30}?\s(?:had|has|have|was|were)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:received|provided|given|submitted|prepared|available)(?:\s+(?:when|before|by\s+the\s+time|at\s+the\s+time)\s+(?:this|the|our)\s+report\s+[^.;,]{3,30})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoneAtEnd();

    /// <summary>"Management has nothing to add on the remaining departure.", "No response is given to the other two exceptions."</summary>
    public static bool SaysNoneOfTheRest(string text) => NoneOfTheRest().IsMatch(text);

    [GeneratedRegex(@"\b(?:management\s+(?:has\s+nothing\s+(?:further\s+|more\s+)?to\s+(?:add|say)|(?:has\s+not|did\s+not)\s+(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)))|no\s+(?:management\s+)?(?:response|reply|comment|answer)s?\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:given|made|provided|offered|received|submitted))\s+(?:up)?(?:on|to|for|about|in\s+respect\s+of)\s+(?:the|those|any)\s+(?:remaining|other)\s+(?:\w+\s+)?(?:exceptions?|deviations?|departures?|findings?|matters?|observations?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoneOfTheRest();

    /// <summary>Nothing but the words that label a response.</summary>
    public static bool IsLabel(string text) => Label().Match(Mending.Plain(text).TrimEnd(':') + ":") is { Success: true, Index: 0 } label && label.Length >= text.TrimEnd(':').Length;

    /// <summary>A label of one answer, short enough to stand on a line of its own: "Management response".</summary>
    public static bool IsLabelAlone(string text) => text.Split(' ').Length <= MostWordsAlone && Singular().IsMatch(Mending.Plain(text)) && IsLabel(text);

    private const int MostWordsAlone = 5;

    [GeneratedRegex(@"\b(?:response|reply|answer|comment|remark)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Singular();

    /// <summary>What a cell for answers says: the exception may be stated once more before it, but in "Cause: the notice came late. Corrective action: …" all is the answer.</summary>
    public static Passage InCellOfAnswers(Passage cell) =>
        Split(cell) is not { Response: { IsEmpty: false } response } split ? cell : OfCause().IsMatch(cell.Plain) && OfAction().IsMatch(cell.Plain[split.Before.Text.Length..]) ? cell : response;

    [GeneratedRegex(@"^\W*(?:corrective\s+action|remediation|action)", RegexOptions.IgnoreCase)]
    private static partial Regex OfAction();

    [GeneratedRegex(@"^\W*(?:root\s+)?causes?\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex OfCause();

    /// <summary>A cell's text before the label, and the response after it; the label itself belongs to neither.</summary>
    public static (Passage Before, Passage Response) Split(Passage cell)
    {
        if (!cell.IsEmpty && Unmarked().Match(cell.Plain) is { Success: true } unmarked)
            return (Passage.Empty, cell.From(unmarked.Length));
        if (cell.IsEmpty || Label().Match(cell.Plain) is not { Success: true } label)
            return (cell, Passage.Empty);
        var end = label.Index + label.Length;
        return (label.Index == 0 ? Passage.Empty : cell.Slice(0, cell.Plain.AsSpan(0, label.Index).TrimEnd().Length), end >= cell.Text.Length ? Passage.Empty : cell.From(end));
    }

    [GeneratedRegex(@"(?:^|(?<=[.!?)""'\]]\s))(?:(?:(?-i:Management(?:'s)?\s+)?(?-i:[Rr]esponse|[Rr]eply|[Cc]omment|[Aa]nswer)|(?-i:(?:Response|Reply|Comment|Answer)\s+(?:of|by|from)\s+(?:the\s+)?[Mm]anagement)|(?-i:Management))\.\s+(?=(?-i:[A-Z]))|(?:management(?:'s?|s')?(?:\s+of\s+[^:.]{1,50})?\s+(?:response|comment|remark|remediation|action(?:\s+plan)?|reply|answer)s?(?:\s+to\s+(?:(?:the\s+)?exceptions?|(?:control\s+)?[\w./-]*\d[\w./-]*(?:\s*\([^()]{2,30}\))?))?|(?:comments?|remarks?|reply|answer)\s+(?:by|from|of)\s+(?:the\s+)?management|statements?\s+(?:by|from|of)\s+(?:the\s+)?(?-i:(?!" + OtherStatements + @")\p{Lu})[^:.;]{1,50}?(?=\s*:)|(?:[A-Z][\w&.,' -]{1,40}?(?:'s?|s')\s+)?response(?:\s+(?:by|from|of)\s+(?:the\s+)?management)?|response\s+\d+|remarks?\s+(?:by|from|of)\s+(?:the\s+)?(?-i:[A-Z])[^:.;]{1,70}?(?=\s*:)|(?:responses?|reply|replies|comments?|answer|reactions?)\s+(?:by|from|of)\s+(?:the\s+)?[A-Z][^:.;]{1,70}?(?=\s*:)|(?:(?:the\s+)?[A-Z][\w&.,' -]{1,40}?(?:'s?|s')\s+(?:reply|comments?|answer)|(?!auditor|service|tester|reviewer|inspector|examiner)(?-i:[A-Z])[\w&.-]{2,30}\s+(?:reply|comments?)|remediation(?:\s+plan)?|corrective\s+actions?(?:\s+taken)?|(?:(?:corrective\s+)?actions?\s+)?management(?:\s+(?:responds|replies|answers|comments|states|of\s+(?-i:(?!Access|Change|Risk|Incident|Key|Asset|Vendor)[A-Z])[\w&.'-]*(?:\s+(?-i:[A-Z])[\w&.'-]*){0,3}))?|answer|reply|reaction|rejoinder|feedback)(?=\s*:))\s*[:–—-]\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\W*(?:(?:responses?|comments?|reply|replies|answers?)\s+(?:by|of|from)\s+(?:the\s+)?management|management(?:'s|s')?\s+(?:responses?|comments?|remarks?|reply|replies|answers?)(?!\s+(?:team|plan|process|polic|procedure|committee|group|program|strateg|function|time|unit|officer|system|tool|form|log|letter))|(?:answer|reply)(?!\s+(?:all|to|team|desk|cent(?:er|re)|line|rate|time|form|log|letter|system|tool|service|staff)s?\b))(?:\s*\((?:unaudited|unexamined|not\s+(?:audited|examined))\))?\s+(?=(?-i:\p{Lu}\p{Ll}*\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"\bmanagement'?s?'?\s+(?:responses?|comments?|remarks|answers?|replies|remediation(?:\s+plans?)?|(?:corrective\s+)?action\s+plans?)\b|\b(?:responses?|comments?|answers?|replies|(?<!\b(?:deviations|exceptions|findings)\s+and\s+)reactions?)\s+(?:(?:by|of|from)\s+(?:the\s+)?(?:(?-i:\p{Lu})[\w&.-]*(?:'s)?\s+){0,4}?(?:management|directors|board)|to\s+(?:the\s+|other\s+)?(?:exceptions?|deviations?|findings?|outcomes?|results?|conclusions?|observations?|matters\s+(?:arising|noted|reported)))\b|\bresponses?\s+(?:by|of|from)\s+(?:the\s+)?(?:(?-i:\p{Lu})[\w&.'-]*\s+){1,4}?to\s+(?:the\s+)?(?:test\s+)?results?(?:\s+of\s+(?:the\s+)?tests?(?:\s+of\s+controls)?)?\W*$|\b(?:comments?|responses?|answers?|replies|remarks)\b.{0,60}\b(?:on|to|regarding)\s+(?:the\s+)?(?:exceptions?|deviations?|findings?)\b|\bstatements?\s+(?:of|by|from)\s+(?!(?:the\s+)?(?:(?:service|independent)\s+)*auditor).{2,50}?\s(?:about|on|to|regarding|concerning)\s+(?:the\s+)?(?:exceptions?|deviations?|findings?)\b|\baddend(?:um|a)\s+(?:of|by|from)\s+(?:the\s+)?(?:[\w&.'-]+\s+){0,4}management\b|\bmanagement\s+(?:gives|provides|has\s+given|has\s+provided)\s+(?:the\s+following\s+)?(?:answers?|responses?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
