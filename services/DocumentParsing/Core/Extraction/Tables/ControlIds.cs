using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>What a control's own number may look like: <c>AC-01</c>, <c>CC6.1-02</c>, <c>CC6.1.10</c>, <c>AC-02B</c>, <c>TCP.HR.04</c>, <c>SM 6.8</c>, <c>SM - 6</c>, <c>PHX_AC_06</c>, <c>CC6.1.a</c>, <c>CC6.1(b)</c>, <c>6.1.A</c>, <c>1.4/b</c>, <c>6-d</c>, <c>CC6-b28</c>, <c>AC#13</c>, <c>5.07</c>, <c>42</c>, <c>Control 14</c>.</summary>
internal static partial class ControlIds
{
    public static bool LooksLikeOne(string text) => Whole().IsMatch(Mending.Plain(text).Trim());

    /// <summary>The length of a number at the start of a control's text ("AC-01 Access is …"), or 0.</summary>
    public static int LeadingLength(string text)
    {
        var match = Leading().Match(text);
        return match.Success && !Standard().IsMatch(text) ? match.Groups[1].Length + match.Groups[1].Index : 0;
    }

    /// <summary>The number in brackets behind a control's text ("Access is reviewed each quarter. [LA/6]") or behind a label ("Ref.: LA-6"), or null; not a criterion alone.</summary>
    public static (int Start, int Length, int Opens)? Trailing(string text) =>
        Closing().Match(text) is { Success: true } match && match.Groups["id"] is var id && CriterionId.Find(id.Value).All(found => found.Length < id.Length) ? (id.Index, id.Length, match.Index) : null;

    /// <summary>What may be a number before a control's text, with a label, in brackets or bare ("Control No. 6: Access is …", "[AC-6] Access is …", "7) Access is …", "No. 5-4 [CC6.2] Access is …"), or null; not a criterion. In "Control 14. Access is …" the word is part of it.</summary>
    public static (int Start, int Length, int Ends)? Labelled(string text) =>
        Opening().Match(text) is { Success: true } match && match.Groups["id"] is var id && CriterionId.Find(id.Value).All(found => found.Length < id.Length) ? (id.Index, id.Length, match.Length) : null;

    /// <summary>The words begin with a number that a word before it calls one: "No. 5-4 [CC6.2]", "Control No. 6: Access is …".</summary>
    public static bool OpensWithLabel(string text) => Opening().Match(Mending.Plain(text)).Groups["label"].Success;

    /// <summary>Without spaces and case, as ids are compared: a cell breaks "COB-AC-" / "10" and a matrix "SM" / "14.4".</summary>
    public static string Key(string id)
    {
        var plain = Mending.Plain(id);
        return string.Create(plain.Count(c => !char.IsWhiteSpace(c)), plain, (to, from) =>
        {
            var at = 0;
            foreach (var c in from)
            {
                if (!char.IsWhiteSpace(c))
                    to[at++] = char.ToLowerInvariant(c);
            }
        }).Trim('.', ':');
    }

    /// <summary>Letters and digits to classes, "AC-01" to "A-00": numbers of one report share a few shapes.</summary>
    public static string Shape(string id) => string.Create(id.Length, id, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = char.IsAsciiDigit(from[i]) ? '0' : char.IsLetter(from[i]) ? 'A' : from[i];
    });

    /// <summary>"SECTION 4" is a part of the report.</summary>
    private const string NoPart = @"(?!(?i:section|part|chapter|appendix|annex|exhibit|page|table|figure|schedule)\s*[\dIVX])";

    [GeneratedRegex(@"^" + NoPart + @"(?:control\s+|c(?:trl)?\s*#?\s*)?(?:[A-Z][A-Za-z&]{0,11}(?:\d{0,2}))?(?:[._/ -]{0,2}[A-Z0-9]{1,8}){0,4}(?:[._/# -]|\s-\s)?(?:(?<=[A-Z]\d{0,2}[._/-])[a-z])?\d{1,5}(?:[.-]\d{1,4}){0,3}(?:[.-]?[a-z]|[./-](?<letter>[a-z])\k<letter>?[A-Z]?|[./-][A-Z]{1,2}|" + LargeLetter + @"|\([a-z\d]{1,2}\))?\.?\s?[*†‡§]{0,2}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\W*" + NoPart + @"((?:control\s+)?(?:(?:[A-Z]{1,8}\d{0,2}(?:[._/-][A-Z0-9]{1,8}){0,3}[._/# -]?\d{1,4}(?:[.-]\d{1,4}){0,3}(?:[.-]?[a-z]|[.-][A-Z]|" + LargeLetter + @"|\(\d{1,2}\))?)|(?:\d{1,3}(?:\.\d{1,3}){1,3}(?:[.-][A-Za-z]|/[A-Za-z]{1,2})?)))(?=\s|[:.–—-]\s|$)", RegexOptions.None)]
    private static partial Regex Leading();

    /// <summary>A number that begins with letters, in the middle of words.</summary>
    public const string Lettered = @"[A-Z]{1,8}\d{0,2}(?:[._/-][A-Z0-9]{1,8}){0,3}[._/# -]?\d{1,4}(?:[.-]\d{1,3}){0,2}(?:[a-z]|" + LargeLetter + ")?";

    /// <summary>Right behind the digits of "AC-02B", "AC-A12B" and "AC12B", but not of "B2B" and "A 401K".</summary>
    private const string LargeLetter = @"(?-i:(?<=[._/-][A-Z]?\d{1,4}|[A-Z]\d{2,4})[A-Z])";

    [GeneratedRegex(@"(?:[\[(]\s*(?:(?:control|ref|id)(?:erence)?\b[\s.:#-]*)?(?<id>" + Lettered + @")\s*[\])]|(?:^|(?<=[.;!?""]\s))(?:(?i:control|ref|id)(?i:erence)?\.?(?:\s+(?:(?i:id|no|number)\.?))?\s*[:#-]\s*)(?<id>" + Lettered + @"))[\s.]*$", RegexOptions.None)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^[\[(]?\s*" + NoPart + @"(?:(?<id>Control\s+\d{1,3})|(?<label>(?i:control|ctrl|ref|reference|id|no|number)\b\.?\s*(?:(?i:activity|id|no|number|ref)\b\.?\s*)?[:#-]?\s*)?#?(?<id>" + Lettered + @"|(?<=(?i:no|number)\b\.?\s*)\d{1,2}-\d{1,3}|\d{1,3}(?:\.\d{1,3}){0,3}(?:\.?[a-z])?))\s*[\])]?\s*[:.)|–—-]?\s+(?=[""'(\[]?\p{Lu})", RegexOptions.None)]
    private static partial Regex Opening();

    // "TLS 1.2 or later protects …": a protocol or a standard in the middle of a sentence that a line begins with.
    [GeneratedRegex(@"^\W*(?:TLS|SSL|HTTP|SSH|AES|SHA|RSA|MD|ISO(?:/IEC)?|IEC|RFC|NIST|FIPS|PCI|SOC|SSAE|ISAE|TSP|CIS|IPv)[ -]?\d[\d.-]*,?\s+\p{Ll}", RegexOptions.None)]
    private static partial Regex Standard();
}
