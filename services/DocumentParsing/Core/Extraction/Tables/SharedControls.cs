using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Lines among the tables that name, for the criterion they stand under, controls which are described and tested under another.</summary>
/// <remarks>Raw: <c>CC6.3 – Changes of access rights</c> and below it <c>Also addressed by: AC-02, AC-07</c>; <c>This criterion is met by the controls AC-02 and AC-07.</c>; <c>Refer also to control AC-02, which addresses this criterion.</c>; <c>Controls under other criteria that also support CC6.3: AC-02, AC-07</c>; <c>Also supporting this criterion: AC-02 (see CC6.1), AC-07</c>; <c>Controls AC-02 and AC-07 apply to this criterion as well.</c>; <c>The following controls, which are presented under other criteria, address CC6.3: AC-02</c>; <c>Control AC-02, presented under CC6.1, also supports this criterion.</c></remarks>
internal static partial class SharedControls
{
    public static bool AreNamed(string text) => Named().IsMatch(text);

    /// <summary>The whole text is one sentence about controls: "Control AC-02, presented under CC6.1, also supports this criterion."</summary>
    public static bool IsSentence(string text) => Supporting().IsMatch(text);

    [GeneratedRegex(@"^\W*" + Supporters + @"\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Supporting();

    /// <summary>A sentence that names controls by their numbers and ends in "this criterion".</summary>
    private const string Supporters = @"controls?\s+(?:[\w./-]*\d[\w./-]*(?:\s*\([^()]{2,30}\))?(?:,\s+(?:and\s+)?|\s+and\s+|(?=,?\s+[a-z])))+,?\s*(?:(?:which\s+(?:is|are)\s+)?(?:presented|described|tested|shown|listed)\s+(?:under|at|with|for|in)\s[^;,]{2,40},\s+)?(?:also\s+|likewise\s+|further\s+)?(?:supports?|address(?:es)?|meets?|covers?|serves?|satisf(?:y|ies)|appl(?:y|ies)\s+to|relates?\s+to|contributes?\s+to)\s+(?:this|the\s+present)\s+criterion(?:\s+(?:also|as\s+well|too))?";

    /// <summary>Nothing else: "Also met by: AC-02, AC-07".</summary>
    public static bool IsOnly(string text) => Also().IsMatch(text) && Named().Match(text) is { Success: true } named && text[(named.Index + named.Length)..].All(c => !char.IsLetterOrDigit(c));

    [GeneratedRegex(@"^\W*(?:also|(?:see|refer)\s+also|(?:other|further|additional|related)\s+controls)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Also();

    /// <summary>Maps the controls; the numbers that are no control that was read are returned.</summary>
    public static IEnumerable<Passage> Map(IEnumerable<TextEvent> texts, Func<string, ReadControl?> find)
    {
        IReadOnlyList<SourcedValue<CriterionId>> criteria = [];
        foreach (var text in texts.Select(met => met.Passage))
        {
            criteria = CriterionBand.Read(text) ?? (CriterionBand.IsGroup(text.Plain) ? [] : criteria);
            if (criteria.Count == 0)
                continue;
            foreach (var number in Named().Matches(text.Plain).SelectMany(named => named.Groups["number"].Captures).Where(number => !IsCriterion(number.Value)))
            {
                if (find(number.Value) is { } control)
                    control.Map(criteria);
                else
                    yield return text.Slice(number.Index, number.Length);
            }
        }
    }

    private static bool IsCriterion(string number) => CriterionId.Find(number).Any(found => found.Length == number.Length);

    private const string Number = @"(?<number>(?-i:[A-Z][A-Z\d]{0,15}(?:[ ._/-][A-Z\d]+)*(?<=\d)|\d{1,3}(?:[.-]\d{1,3})+))";

    /// <summary>"AC-02 (see CC6.1), AC-07"</summary>
    private const string Where = @"(?:\s*\((?:see|under|at|described\s+under)\s+[^()]{2,30}\))?";

    [GeneratedRegex(
        @"\b(?:(?=" + Supporters + @")controls?\s+|controls\s+(?=(?:[\w./-]+(?:,\s+|\s+and\s+)){1,8}[\w./-]+\s+(?:also\s+)?(?:apply|relate|contribute)\s+to\s+this\s+criterion\b)|(?:(?:addressed|covered|supported|met|satisfied|fulfilled)(?:\s+(?:also|further|in\s+addition))?\s+(?:by|through)|(?:see|refer)\s+also(?:\s+to)?|also\s+refer\s+to|\bcontrols?\b[^.:]{0,80}\balso\s+(?:support|address|meet|cover|satisfy|fulfil|apply|relate)[^:]{0,60}:|(?:other|further|additional|related)\s+controls:|\bcontrols?,?\s[^.:]{0,40}\bunder\s+(?:an)?other\s+criteri(?:on|a),?\s+(?:support|address|meet|cover|satisfy|fulfil|apply|relate)[^:]{0,60}:|also\s+(?:supporting|addressing|meeting|covering|serving)\s+(?:this|the)\s+criteri(?:on|a))\s*:?\s*(?:(?:the\s+)?(?:following\s+)?(?:other\s+)?controls?\b(?:\s+(?:shown|listed|described|tested|presented)\s+(?:earlier|above|before|elsewhere))?\s*:?\s*)?)"
        + Number + @"(?:" + Where + @"\s*(?:[,;&]|\band\b)+\s*(?:and\s+)?" + Number + ")*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
