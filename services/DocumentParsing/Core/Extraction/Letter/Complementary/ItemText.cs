using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Extraction.Letter.Scope;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Complementary;

/// <summary>One item of a list of controls: its words without its bullet or number, and the criteria the list prints beside it.</summary>
/// <remarks>Raw: <c>CUEC-03 User entities are responsible for … policies. [CC6.1, CC6.6]</c> · <c>• Disks are destroyed … (CC6.5)</c> · <c>CC6.4: Access to …</c></remarks>
public static partial class ItemText
{
    /// <summary>"CUEC-03", "UEC 4:" at the beginning.</summary>
    public static bool IsCoded(string text) => Coded().IsMatch(text);

    /// <summary>Nothing but criteria and the words around them: "CC6.1, CC6.2", "Criteria: A1.2".</summary>
    public static bool IsOnlyCriteria(string text) => CriterionList.Read(text).Count > 0 && OnlyCriteria().IsMatch(text);

    /// <summary>"Control Objective 3" over what is expected for it.</summary>
    public static bool IsObjective(string text) => Objective().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:control\s+)?objectives?\s+(?:no\.?\s*|#\s*)?(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:\.\d{1,2})?(?:(?:\s*,|\s+and|\s*&)\s+\d{1,2})*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Objective();

    /// <summary>Where an item ends in its criteria and the next begins: behind the brackets in "… locked. (CC6.4) Disks …".</summary>
    public static IEnumerable<int> EndsInCriteria(string text) => Bracketed().Matches(text).Select(match => match.Index + match.Length);

    /// <summary>Where items begin with their criteria: "CC6.4: Doors are locked. CC6.5: Disks are destroyed."</summary>
    public static IEnumerable<int> StartsWithCriteria(string text) => Begun().Matches(text).Select(match => match.Index);

    /// <summary>The words end in criteria in brackets, or behind their full stop, as running text does not: "Doors are locked. (CC6.4)", "Doors are locked. CC6.4".</summary>
    public static bool EndsInItsCriteria(string text) => BracketedAtEnd().IsMatch(text);

    /// <summary>The words behind criteria that stand before them in a column of their own: "CC6.2, CC6.3 User entities …".</summary>
    public static string WithoutCriteria(string text) => Leading().Match(text) is { Success: true, Index: 0 } leading ? text[leading.Length..] : text;

    /// <summary>"CUEC-03", "UEC 4" alone or before the words.</summary>
    public static bool IsCodedOfUsers(string text) => CodedOfUsers().IsMatch(text);

    /// <summary>"CSOC-03" alone or before the words.</summary>
    public static bool IsCodedOfOthers(string text) => CodedOfOthers().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:CUEC|UECC?|UCC)S?[\s#.-]*\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex CodedOfUsers();

    [GeneratedRegex(@"^\W*CSOCS?[\s#.-]*\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex CodedOfOthers();

    /// <summary>What an item is counted by: "3." or "CUEC-03" before its words; null for "3.1", letters and bullets.</summary>
    public static int? NumberOf(string text) => Counted().Match(text) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The same of a cell that has nothing else.</summary>
    public static int? NumberAlone(string cell) => NumberOf(cell.TrimEnd() + " ") is { } number && cell.Trim().Length <= LongestNumber ? number : null;

    private const int LongestNumber = 9;

    [GeneratedRegex(@"^\W*(?:[A-Z]{1,5}[\s#-]?)?(?<number>\d{1,3})[.):]?\s", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>The words behind a bullet, a number or a code.</summary>
    public static string WithoutMark(string text) => text[Opening().Match(text).Length..];

    public static ComplementaryControl? Read(Passage passage, IReadOnlyList<CriterionId> beside)
    {
        var plain = passage.Plain;
        var start = Opening().Match(plain).Length;
        var end = plain.Length;
        var criteria = new List<CriterionId>(beside);
        if (Leading().Match(plain, start) is { Success: true } leading && leading.Index == start)
        {
            Add(criteria, leading.Value);
            start += leading.Length;
        }

        end -= Separator().Match(plain[start..end]).Length;
        if (Trailing().Match(plain[..end], start) is { Success: true } trailing && CriterionList.Read(trailing.Value).Count > 0)
        {
            Add(criteria, trailing.Value);
            end = trailing.Index;
        }

        end -= Separator().Match(plain[start..end]).Length;
        // Fewer than three words are a label, not a control.
        if (end - start < 12 || plain.AsSpan(start, end - start).Count(' ') < 2)
            return null;
        return new ComplementaryControl(passage.Sourced(passage.Text[start..end], start, end - start), criteria);
    }

    private static void Add(List<CriterionId> criteria, string text) =>
        criteria.AddRange(CriterionList.Read(text).Select(found => found.Criterion).Where(criterion => !criteria.Contains(criterion)));

    private const string Criteria = @"(?:CC|PI|A|C|P)\s?[1-9lI]\s?\.\s?[\dlI](?:\s*(?:,|;|/|&|and|or|-|–|through|to)*\s*(?:CC|PI|A|C|P)\s?[1-9lI]\s?\.\s?[\dlI])*";

    [GeneratedRegex(@"^\s*(?:[" + Bullets.Signs + Bullets.Ticks + @"–—o*-]\s+|(?:CUEC|CSOC|UEC|UECC|CUE|UE|CCC|CSO|UER|UCC|CR)S?[\s#.-]*\d+(?:\.\d+)*\s*[.:)-]?\s+|\(?(?:[a-z]{1,2}|\d{1,2}|[ivx]{1,5})[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+|\d{1,2}[.)](?-i:(?=\p{Lu}\p{Ll}))|[ivx]{2,5}\.(?-i:(?=\p{L}\p{Ll})))*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\W*(?:CUEC|CSOC|UEC|UECC|CUE|UE|CCC|CSO|UER|UCC)S?[\s#.-]*\d", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();

    [GeneratedRegex(@"(?:[\[(]\s*)?" + Criteria + @"\s*(?:(?:[\])]\s*[:-]?|[:–—-])\s+|(?<=\d)\s+(?=\p{Lu}\p{Ll}))", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s*(?:[\[(]\s*|[–—-]\s*|\b)(?:(?:TSC|(?:trust\s+services\s+)?criteri(?:a|on)|related\s+criteria|ref(?:erence)?s?|applicable\s+criteria)\s*:?\s*)*" + Criteria + @"\s*[\])]?\s*[.;]?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    // Between the items of a list in one sentence: "… are locked; and"
    [GeneratedRegex(@"\s*(?:[;,]\s*(?:\b(?:and|or)\b)?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[.;]?\s*[\[(]\s*" + Criteria + @"\s*[\])](?:[.;]?\s+(?=\p{Lu})|;\s+(?=\p{Ll}))|;\s*[\[(]\s*" + Criteria + @"\s*[\])]\s+(?=\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=^|[.;]\s+)" + Criteria + @"(?:\s*:|\s[–—-])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Begun();

    [GeneratedRegex(@"(?:[\[(]\s*" + Criteria + @"\s*[\])]|(?<=\.\s+)" + Criteria + @")[.;]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedAtEnd();

    [GeneratedRegex(@"^\W*(?:(?:TSC|(?:trust\s+services\s+)?criteri(?:a|on)|ref(?:erence)?s?|applicable|related)\s*:?\s*)*" + Criteria + @"\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnlyCriteria();
}
