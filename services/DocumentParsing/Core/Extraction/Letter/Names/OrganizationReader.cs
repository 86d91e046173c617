using System.Text.RegularExpressions;
using VendorRisk.DocumentParsing.Core.Layout;
using VendorRisk.DocumentParsing.Core.Report;
using VendorRisk.DocumentParsing.Core.Source;

namespace VendorRisk.DocumentParsing.Core.Extraction.Letter.Names;

/// <summary>The service organization: whom the letter is addressed to or speaks of, as the cover prints it.</summary>
/// <remarks>Raw: <c>To the Board of Directors and Management of Harrow Ledger, Inc.:</c> · <c>… provided by Harrow Ledger, Inc. throughout the period …</c> · <c>We have examined Harrow's accompanying description …</c></remarks>
public static partial class OrganizationReader
{
    public static SourcedValue<string>? Read(AuditorLetter letter, Cover cover, List<Doubt> doubts)
    {
        var named = InLetter(letter, cover).ToArray();
        // The fullest of the spellings that mean the first one: "Harrow" and "Harrow Ledger, Inc.".
        var spoken = named.FirstOrDefault() is { } first ? named.Where(name => OrganizationName.Related(name.Value, first.Value)).OrderByDescending(name => OrganizationName.HasLegalForm(name.Value)).ThenBy(name => name.Page).First() : null;
        if (spoken is null)
        {
            if (Addressee(letter, cover) is { } addressee)
                return addressee;
            // Not the firm, whose name may stand above all else on the cover, and under the letter.
            var guess = cover.Lines.Select(line => BehindBy().Match(line.Text).Length is var skipped ? PrintedName.Trimmed(line.Passage, skipped, line.Text.Length - skipped) : null).FirstOrDefault(name => name is not null && OrganizationName.HasLegalForm(name.Value)
                && !letter.Paragraphs.Skip(letter.ScopeAt + 1).Any(paragraph => paragraph.Lines.Any(line => OrganizationName.Same(line.Text, name.Value))));
            doubts.Add(new Doubt("serviceOrganization", "The auditor's letter does not say in words that are understood whom the report is on.", [letter.Scope.Page]));
            return guess;
        }

        // "To the Directors of Harrow Ltd and of Harrow Ireland DAC"
        if (OnCover(cover, spoken.Value.Replace(" and of ", " and ", StringComparison.Ordinal)) is { } printed)
            return printed;
        // "To the Management of Harrow Ltd and of Beta Desk Ltd", where the cover has Harrow alone: the other is included.
        return spoken.Value.Split(" and of ") is [var one, var other] && OrganizationName.HasLegalForm(one) && !cover.Lines.Any(line => OrganizationName.Same(line.Text, other)) && OnCover(cover, one) is { } alone ? alone : spoken;
    }

    /// <summary>"Harrow Ledger, Inc., Omaha, Nebraska" alone over a letter that speaks of Harrow, as the cover prints it; not the firm, which stands at its end as well.</summary>
    private static SourcedValue<string>? Addressee(AuditorLetter letter, Cover cover) => letter.Paragraphs.Take(letter.ScopeAt).SelectMany(paragraph => paragraph.Lines)
        .Select(line => cover.Lines.FirstOrDefault(printed => OrganizationName.HasLegalForm(printed.Text) && line.Text.StartsWith(printed.Text, StringComparison.Ordinal) && BesidePlace().IsMatch(line.Text[printed.Text.Length..])))
        .OfType<Paragraph>().Where(printed => printed.Passage.Words.FirstOrDefault(word => word.Text is not "The") is { } first && letter.Scope.Text.Contains(first.Text.Trim(','), StringComparison.Ordinal) && !letter.Paragraphs.Skip(letter.ScopeAt + 1).Any(paragraph => paragraph.Lines.Any(line => OrganizationName.Same(line.Text, printed.Text))))
        .Select(printed => PrintedName.Trimmed(printed.Passage, 0, printed.Text.Length)).FirstOrDefault(name => name is not null);

    [GeneratedRegex(@"^(?:,?\s*\p{Lu}[\p{L}.' -]{1,30}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex BesidePlace();

    private static SourcedValue<string>? OnCover(Cover cover, string name)
    {
        var lines = cover.Lines.Select(line => PrintedName.Trimmed(line.Passage, 0, line.Text.Length)).Where(line => line is not null).Select(line => line!).ToArray();
        // A logo over the whole name: "HARROW" over "Harrow Records Association".
        // "Harrow plc, on behalf of its division Harrow Parking": it is the division that the report is on.
        if (lines.FirstOrDefault(line => line.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase) && ForItsPart().Match(line.Value) is { Success: true, Index: var end } && end == name.Length) is { } part)
            return part;
        var whole = OrganizationName.HasLegalForm(name) ? null : lines.FirstOrDefault(line => OrganizationName.HasLegalForm(line.Value) && line.Value.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) && line.Value.Length < 80);
        return whole ?? lines.FirstOrDefault(line => OrganizationName.Same(line.Value, name) && line.Value.Length >= name.Length)
            ?? (OrganizationName.HasLegalForm(name) ? PrintedName.Find(cover.Text, name) : null)
            ?? lines.FirstOrDefault(line => OrganizationName.Same(line.Value, name))
            ?? (OrganizationName.HasLegalForm(name) ? null : lines.FirstOrDefault(line => OrganizationName.HasLegalForm(line.Value) && OrganizationName.Related(line.Value, name) && line.Value.Length < 80))
            ?? PrintedName.Find(cover.Text, name);
    }

    [GeneratedRegex(@",?\s+(?:(?:acting\s+)?on\s+behalf\s+of|(?:acting\s+)?through|for)\s+its\s+(?:division|branch|business\s+unit|department)\s+(?:the\s+)?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex ForItsPart();

    private static IEnumerable<SourcedValue<string>> InLetter(AuditorLetter letter, Cover cover)
    {
        for (var at = 0; at <= letter.ScopeAt; at++)
        {
            var passage = letter.Paragraphs[at].Passage;
            // "To: Harrow GP, Inc., as General Partner": it answers for the organization and is another.
            if (InCapacity().IsMatch(passage.Plain))
                continue;
            if (Addressed().Match(passage.Plain) is { Success: true } addressed && Named(passage, addressed) is { } name)
                yield return name;
            else if (ToACompany().Match(passage.Plain) is { Success: true } company && Named(passage, company) is { } itself && OrganizationName.HasLegalForm(itself.Value))
                yield return itself;
            else if (OnlyNamed().Match(passage.Plain) is { Success: true } only && Named(passage, only) is { } addressee && (OrganizationName.HasLegalForm(addressee.Value) || cover.Lines.Any(line => OrganizationName.Same(line.Text, addressee.Value))))
                yield return addressee;
            else if (at < letter.ScopeAt && WithItsBody().Match(passage.Plain) is { Success: true } together && Named(passage, together) is { } first && OrganizationName.HasLegalForm(first.Value))
                yield return first;
            else if (OnlyBody().IsMatch(passage.Plain) && at < letter.ScopeAt && PrintedName.Trimmed(letter.Paragraphs[at + 1].Passage, 0, letter.Paragraphs[at + 1].Text.Length) is { } below && OrganizationName.HasLegalForm(below.Value))
                yield return below;
        }

        var scope = letter.Scope.Passage;
        foreach (var pattern in new[] { ProvidedBy(), Possessive(), Parenthesis(), OfSystem(), GivenBy(), Asking() })
        {
            // "… titled Harrow's Description of Its System …"
            if (pattern.Match(scope.Plain) is { Success: true } match && Named(scope, match) is { } name && !PossessivePronoun().IsMatch(name.Value))
                yield return name;
        }
    }

    /// <summary>Without the place that may stand behind it: "Harrow Ledger, Inc., Omaha, Nebraska".</summary>
    private static SourcedValue<string>? Named(Passage passage, Match match)
    {
        var name = match.Groups["name"];
        // "To the Board of Harrow, and the Management of Beta Desk"
        if (AndOthers().Match(name.Value) is { Success: true, Index: > 2 } others)
            return PrintedName.Trimmed(passage, name.Index, others.Index);
        var parts = name.Value.Split(',');
        for (var kept = parts.Length - 1; kept > 0; kept--)
        {
            var whole = string.Join(',', parts.Take(kept));
            if (OrganizationName.HasLegalForm(whole) && !parts.Skip(kept).Any(part => OrganizationName.HasLegalForm(part) && !char.IsLower(part.TrimStart().FirstOrDefault())))
                return PrintedName.Trimmed(passage, name.Index, whole.Length);
        }

        return PrintedName.Trimmed(passage, name.Index, name.Length);
    }

    private const string Bodies = @"(?i:Managing\s+(?:Members?|Partners?|Directors?)|(?:Management|Executive|Supervisory|Advisory)\s+Board|Board|(?:Top|Senior)\s+Management|President|Chair(?:man|woman|person)?|Chief\s+Executive(?:\s+Officer)?|(?:Audit(?:\s+and\s+Risk)?|Risk(?:\s+and\s+Audit)?)\s+Committee|Delegates|Management|Directors?|Members?|Shareholders|Stockholders|Partners|Owners|Trustees|Executives?|Leadership|Stakeholders|Managers?|Officers|Governors|Committee|Team|Supervisory\s+Board)";

    /// <summary>"Board of Directors and Management", whole.</summary>
    private const string Addressees = Bodies + @"\b(?>(?:(?:\s+of\s+(?:the\s+)?|[\s,]+(?:and|&)\s+(?:the\s+)?|,\s*(?:the\s+)?)" + Bodies + @"\b)*)";

    [GeneratedRegex(@"^\W*(?:.{0,60}\b[Rr]eport\s+[Tt]o|To)\b:?\s*(?:[Tt]he\s+)?" + Addressees + @"(?:\s+(?:of|at)\s+|\s*,\s*|\s*[-–]\s*|\s+)(?<name>\p{Lu}.*?)\s*(?:\([^)]*\)\s*)?[:,]?$|^\W*To:\s+(?!(?:[Tt]he\s+)?" + Bodies + @"\b)(?<name>\p{Lu}.*?)\s*(?:\([^)]*\)\s*)?[:,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^\W*(?:by|of|for)\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex BehindBy();

    [GeneratedRegex(@"^(?:Its|Their|Our|My|Your)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PossessivePronoun();

    [GeneratedRegex(@",\s+(?:(?:acting\s+)?as|(?:acting\s+)?in\s+its\s+capacity\s+as)\s+(?:the\s+|its\s+|an?\s+)?(?:sole\s+|managing\s+)?(?:general\s+partner|manager|trustee|agent|administrator)\W*$|^\W*by\s+its\s+(?:sole\s+|managing\s+)?(?:general\s+partner|manager|trustee|managing\s+member)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InCapacity();

    [GeneratedRegex(@",?\s+and\s+(?:to\s+)?(?:the\s+)?" + Bodies + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex AndOthers();

    // The full stops in "Harrow Pte. Ltd.", "Harrow Ledger, Inc., Boise", "Harrow Ledger, L.P., Boise".
    private const string Dot = @"(?:(?<=\b(?:Inc|Corp|Co|Ltd))\.(?=,)|(?<=\b(?:Pte|Pty))\.(?=\s)|(?<=[\s.]\p{Lu})\.(?=(?:\p{Lu}\.){0,3},)|(?<=\s\p{Lu})\.(?=(?:\p{Lu}\.){1,3},))";

    // "To Harrow Ledger, Inc.", "To Harrow Ledger, L.P., Boise"
    [GeneratedRegex(@"^\W*To\s+(?<name>\p{Lu}(?:[^.;:]|" + Dot + @"){1,90}(?:\.\w+)*\.?)\s*(?:\([^)]*\)\s*)?[:,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex ToACompany();

    // "Harrow Ledger, Inc. and its Audit Committee:"
    [GeneratedRegex(@"^\W*(?:The\s+)?(?<name>\p{Lu}[^;:]{2,80}?),?\s+and\s+its\s+" + Bodies + @"\b(?:(?:\s+of\s+(?:the\s+)?|\s+and\s+(?:its\s+)?)" + Bodies + @"\b)*\s*[:,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex WithItsBody();

    // "Board of Directors and Management, Harrow Ledger, Inc."
    [GeneratedRegex(@"^\W*(?:The\s+)?" + Addressees + @"(?:\s+of\s+|\s*,\s*|\s*[-–]\s*)(?<name>\p{Lu}(?:[^.;:]|" + Dot + @"){1,70}(?:\.\w+)*\.?)\s*(?:\([^)]*\)\s*)?[:,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNamed();

    [GeneratedRegex(@"^\W*(?:To\b:?\s*)?(?:[Tt]he\s+)?" + Bodies + @"\b(?:(?:\s+of\s+(?:the\s+)?|[\s,]+(?:and|&)\s+(?:the\s+)?|,\s*(?:the\s+)?)" + Bodies + @"\b)*(?:\s+of)?\s*[:,]?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyBody();

    [GeneratedRegex(@"\b(?:provided|prepared)\s+by\s+(?:the\s+)?(?:(?:Directors|Management|management)\s+of\s+)?(?<name>\p{Lu}(?:(?!\.\s+(?:We|I|The|Our|This|In|It)\b).){1,90}?)(?=\s+(?:throughout|as\s+of|as\s+at|for\s+the|titled|of\s+its)\b|\s*\(|,\s+(?:throughout|as)|\.\s+(?:We|I|The|Our|This|In|It)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ProvidedBy();

    [GeneratedRegex(@"\b(?:[Ee]xamined|[Ee]xamine|[Rr]eport\s+on)\s+(?:(?:the\s+)?management\s+of\s+)?(?:(?:the|management's)\s+(?:accompanying\s+|attached\s+)?description\s+of\s+)?(?<name>\p{Lu}[^.;]{0,30}?(?:[^.;]|(?:Inc|Corp|Co|Ltd|L\.L\.C|P\.C|L\.P)\.){1,60}?)(?:'s|s')\s+(?:(?:\([^)]*\)\s+)?(?:accompanying\s+|attached\s+)?(?:description|assertion|management|(?:[\w-]+\s+){0,4}system)|\(""[^)]{2,60}\)\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\b(?:of|by)\s+(?<name>\p{Lu}(?:[^.;()]|(?:Inc|Corp|Co|Ltd)\.){1,90}?)\s*\((?:the\s+)?(?:""|“)?(?!the\s+desc|description|applicable|trust)[^)]{2,60}\)\s*(?:throughout|as\s+(?:of|at)|,|for\s+the|of\s+its)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    // "the description which Harrow Ledger, Inc. (Harrow) gives in Part C"
    [GeneratedRegex(@"\b[Dd]escription\s+(?:that|which)\s+(?<name>\p{Lu}(?:[^.;()]|(?:Inc|Corp|Co|Ltd)\.){1,90}?)\s*(?:\([^)]{2,60}\)\s*)?(?<=[\s)])(?:gives|has\s+given|presents|has\s+presented|provides|has\s+provided|makes|has\s+made|prepared|has\s+prepared)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GivenBy();

    // "We were engaged by Harrow Ledger, Inc. and have examined its description", "Harrow Ledger, Inc. (“Harrow”) asked us to examine its description", "Harrow Ledger, Inc. has described its Harrow Ledger Platform"
    [GeneratedRegex(@"^\W*(?<name>\p{Lu}(?:[^.;()]|(?:Inc|Corp|Co|Ltd)\.){1,90}?)\s*(?:\([^)]{2,60}\)\s*)?(?<=[\s)])(?:(?:has\s+)?(?:asked|engaged|retained|appointed)\s+(?:us|me)\s+to\s+(?:examine|report\s+on)\s+its\s|has\s+described\s+its\s)|\b(?:engaged|retained|appointed|asked)\s+by\s+(?<name>\p{Lu}(?:[^.;()]|(?:Inc|Corp|Co|Ltd)\.){1,90}?)\s*(?:\([^)]{2,60}\)\s*)?(?<=[\s)])(?:and\s+have\s+examined|to\s+(?:examine|report\s+on))\s+its\s", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    // Also "of Harrow's management".
    [GeneratedRegex(@"\b(?:[Dd]escription)\s+of\s+(?:the\s+)?\p{Lu}.{2,90}?(?<!\bas)\s+of\s+(?<name>\p{Lu}.{1,80}?)(?=(?:'s?\s+(?:management|directors))?(?:\s+(?:throughout|as\s+of|as\s+at|for\s+the|titled)\b|\s*\(|,\s+(?:throughout|as|titled)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex OfSystem();
}
